//! The `#[xml(…)]` attributes, and documentation.

use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, ExprLit, Ident, Lit, Meta, Path, Result, Token};

/// What a field is, as written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Attr,
    Text,
    TextChild,
    Flag,
    Child,
    Children,
    Raw,
    Flatten,
    Extra,
}

impl Kind {
    fn of(ident: &Ident) -> Option<Self> {
        Some(match ident.to_string().as_str() {
            "attr" => Kind::Attr,
            "text" => Kind::Text,
            "text_child" => Kind::TextChild,
            "flag" => Kind::Flag,
            "child" => Kind::Child,
            "children" => Kind::Children,
            "raw" => Kind::Raw,
            "flatten" => Kind::Flatten,
            "extra" => Kind::Extra,
            _ => return None,
        })
    }

    fn is_named(self) -> bool {
        !matches!(self, Kind::Text | Kind::Flatten | Kind::Extra)
    }
}

pub(crate) struct FieldAttributes {
    pub(crate) kind: Kind,
    pub(crate) name: Option<String>,
    pub(crate) ns: Option<Path>,
    pub(crate) blank_after: bool,
    pub(crate) secret: bool,
}

#[derive(Default)]
pub(crate) struct TypeAttributes {
    pub(crate) root: Option<String>,
    pub(crate) ns: Option<Path>,
    pub(crate) group: bool,
}

fn metas(attributes: &[Attribute]) -> Result<Vec<Meta>> {
    let mut metas = Vec::new();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("xml")) {
        metas.extend(attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?);
    }
    Ok(metas)
}

fn string(expr: &Expr) -> Result<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text.value()),
        other => Err(Error::new_spanned(other, "expected a string, such as \"maxMemory\"")),
    }
}

fn name(expr: &Expr) -> Result<String> {
    let name = string(expr)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if name.is_empty() || !name.chars().all(plain) {
        return Err(Error::new_spanned(expr, "no XML name; give the namespace with `ns`, not as a prefix"));
    }
    Ok(name)
}

fn path(expr: &Expr) -> Result<Path> {
    match expr {
        Expr::Path(path) => Ok(path.path.clone()),
        other => Err(Error::new_spanned(other, "expected the path of a `Namespace` constant")),
    }
}

fn unknown<T>(meta: &Meta, known: &str) -> Result<T> {
    Err(Error::new_spanned(meta, format!("not understood here; known are {known}")))
}

impl FieldAttributes {
    pub(crate) fn parse(field: &syn::Field) -> Result<Self> {
        const KNOWN: &str =
            "attr, text, text_child, flag, child, children, raw, flatten, extra, ns, blank_after, secret";
        let (mut kind, mut name_given, mut ns) = (None, None, None);
        let (mut blank_after, mut secret) = (false, false);
        for meta in metas(&field.attrs)? {
            let Some(ident) = meta.path().get_ident() else { return unknown(&meta, KNOWN) };
            match (Kind::of(ident), &meta) {
                (Some(_), _) if kind.is_some() => {
                    return Err(Error::new_spanned(&meta, "a field is one thing in XML; this is the second"));
                }
                (Some(found), Meta::Path(_)) => kind = Some(found),
                (Some(found), Meta::NameValue(value)) if found.is_named() => {
                    kind = Some(found);
                    name_given = Some(name(&value.value)?);
                }
                (Some(_), _) => return Err(Error::new_spanned(&meta, "this kind of field has no XML name")),
                (None, Meta::NameValue(value)) if ident == "ns" => ns = Some(path(&value.value)?),
                (None, Meta::Path(_)) if ident == "blank_after" => blank_after = true,
                (None, Meta::Path(_)) if ident == "secret" => secret = true,
                _ => return unknown(&meta, KNOWN),
            }
        }
        let Some(kind) = kind else {
            return Err(Error::new_spanned(
                field,
                "what is this field in XML? Say #[xml(attr)], #[xml(child)], …",
            ));
        };
        if let (Some(ns), true) = (&ns, !kind.is_named() || kind == Kind::Attr) {
            return Err(Error::new_spanned(ns, "only a child element can have a namespace here"));
        }
        Ok(Self { kind, name: name_given, ns, blank_after, secret })
    }
}

impl TypeAttributes {
    pub(crate) fn parse(attributes: &[Attribute]) -> Result<Self> {
        let mut parsed = Self::default();
        for meta in metas(attributes)? {
            match &meta {
                Meta::NameValue(value) if value.path.is_ident("root") => {
                    parsed.root = Some(name(&value.value)?);
                }
                Meta::NameValue(value) if value.path.is_ident("ns") => parsed.ns = Some(path(&value.value)?),
                Meta::Path(path) if path.is_ident("group") => parsed.group = true,
                _ => return unknown(&meta, "root, ns, group"),
            }
        }
        if let (Some(ns), None) = (&parsed.ns, &parsed.root) {
            return Err(Error::new_spanned(
                ns,
                "`ns` goes with `root`; other elements get theirs from the field",
            ));
        }
        Ok(parsed)
    }
}

/// The word of an enum's variant: `#[xml("word")]`.
pub(crate) fn word(attributes: &[Attribute]) -> Result<Option<String>> {
    let mut word = None;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("xml")) {
        let expr: Expr = attribute.parse_args()?;
        word = Some(string(&expr)?);
    }
    Ok(word)
}

/// The documentation comment, its lines joined.
pub(crate) fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(value) if value.path.is_ident("doc") => string(&value.value).ok(),
        _ => None,
    });
    lines
        .map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned())
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}
