//! `derive(Element)`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Data, DataEnum, DeriveInput, Error, Fields, Ident, Result, Type};

use crate::attributes::{FieldAttributes, Kind, TypeAttributes, doc, word};

pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(&input.generics, "an element has no type parameters"));
    }
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => expand_struct(input, fields.named.iter().collect()),
            _ => Err(Error::new_spanned(input, "an element has named fields")),
        },
        Data::Enum(data) => expand_enum(input, data),
        Data::Union(_) => Err(Error::new_spanned(input, "Element is for structs and enums")),
    }
}

struct Row<'a> {
    ident: &'a Ident,
    ty: &'a Type,
    attributes: FieldAttributes,
    doc: String,
}

impl Row<'_> {
    /// The field's name without what keeps it off a keyword.
    fn field_name(&self) -> String {
        let name = self.ident.unraw().to_string();
        name.strip_suffix('_').map(str::to_owned).unwrap_or(name)
    }

    fn schema(&self, index: usize) -> TokenStream {
        let field = self.field_name();
        let FieldAttributes { kind, name, ns, blank_after, secret } = &self.attributes;
        let name = match kind {
            Kind::Text | Kind::Flatten | Kind::Extra => String::new(),
            _ => name.clone().unwrap_or_else(|| field.clone()),
        };
        let ns = match ns {
            Some(path) => quote!(Some(&#path)),
            None => quote!(None),
        };
        let (ty, doc) = (self.ty, &self.doc);
        let xml = quote!(::fedvirt_core::xml);
        let written = match kind {
            Kind::Attr => format!(" {name}='"),
            _ => end_tag(&name),
        };
        let scalar = quote!(<#ty as #xml::derive::ScalarField>);
        let element = quote!(<#ty as #xml::derive::ElementField>);
        let (kind, repeated, ty) = match kind {
            Kind::Attr => (quote!(Attribute), quote!(false), quote!(#scalar::TYPE)),
            Kind::Text => (quote!(Text), quote!(false), quote!(#scalar::TYPE)),
            Kind::TextChild => (quote!(TextChild), quote!(#scalar::REPEATED), quote!(#scalar::TYPE)),
            Kind::Flag => (quote!(Flag), quote!(false), quote!(#xml::FieldType::Flag)),
            Kind::Child | Kind::Children => {
                (quote!(Child), quote!(#element::REPEATED), quote!(#element::TYPE))
            }
            Kind::Raw => (quote!(Raw), quote!(false), quote!(#xml::FieldType::Raw)),
            Kind::Flatten => {
                (quote!(Group), quote!(false), quote!(#xml::FieldType::Element(<#ty>::__fedvirt_schema)))
            }
            Kind::Extra => return TokenStream::new(),
        };
        quote! {
            #xml::FieldSchema::new(
                #field, #name, #ns, #xml::FieldKind::#kind, #repeated, #ty, #doc, #blank_after, #secret, #written, #index,
            )
        }
    }

    fn slot(&self, mutable: bool) -> TokenStream {
        let ident = self.ident;
        let (slot, borrow) = match mutable {
            true => (quote!(::fedvirt_core::xml::SlotMut), quote!(&mut self.#ident)),
            false => (quote!(::fedvirt_core::xml::SlotRef), quote!(&self.#ident)),
        };
        match self.attributes.kind {
            Kind::Attr | Kind::Text | Kind::TextChild => quote!(#slot::Scalar(#borrow)),
            Kind::Child | Kind::Children => quote!(#slot::Element(#borrow)),
            Kind::Flatten => quote!(#slot::Group(#borrow)),
            Kind::Flag if mutable => quote!(#slot::Flag(#borrow)),
            Kind::Flag => quote!(#slot::Flag(self.#ident)),
            Kind::Raw if mutable => quote!(#slot::Raw(#borrow)),
            Kind::Raw => quote!(#slot::Raw(self.#ident.as_ref())),
            Kind::Extra => TokenStream::new(),
        }
    }

    /// Reads one more value, of a field of values.
    fn take(&self) -> Option<TokenStream> {
        let ident = self.ident;
        let values = matches!(self.attributes.kind, Kind::Attr | Kind::Text | Kind::TextChild);
        values.then(|| quote!(::fedvirt_core::xml::derive::ScalarField::take(&mut self.#ident, text)))
    }

    /// Adds a child, to a field of elements.
    fn add(&self) -> Option<TokenStream> {
        let ident = self.ident;
        let elements = matches!(self.attributes.kind, Kind::Child | Kind::Children);
        elements
            .then(|| quote!(::fedvirt_core::xml::derive::ElementField::add(&mut self.#ident, variant).into()))
    }

    /// Shows what the field holds.
    fn show(&self, index: usize) -> TokenStream {
        let (ident, index) = (self.ident, Literal::usize_unsuffixed(index));
        let derive = quote!(::fedvirt_core::xml::derive);
        match self.attributes.kind {
            Kind::Attr | Kind::Text | Kind::TextChild => {
                quote!(#derive::ScalarField::show(&self.#ident, &FIELDS[#index], visitor);)
            }
            Kind::Child | Kind::Children => {
                quote!(#derive::ElementField::show(&self.#ident, &FIELDS[#index], visitor);)
            }
            Kind::Flag => quote!(if self.#ident { visitor.flag(&FIELDS[#index]); }),
            Kind::Raw => quote!(if let Some(raw) = &self.#ident { visitor.raw(&FIELDS[#index], raw); }),
            Kind::Flatten => quote!(::fedvirt_core::xml::Element::attributes(&self.#ident, visitor);),
            Kind::Extra => TokenStream::new(),
        }
    }
}

/// An element's end with the line end, from which its start can be had, too.
fn end_tag(name: &str) -> String {
    format!("</{name}>\n")
}

fn expand_struct(input: &DeriveInput, fields: Vec<&syn::Field>) -> Result<TokenStream> {
    let TypeAttributes { root, ns, group } = TypeAttributes::parse(&input.attrs)?;
    let name = &input.ident;
    let mut rows = Vec::new();
    let mut extra = None;
    for field in fields {
        let attributes = FieldAttributes::parse(field)?;
        let Some(ident) = &field.ident else { continue };
        if attributes.kind == Kind::Extra {
            if extra.replace(ident).is_some() || *ident != "extra" {
                return Err(Error::new_spanned(
                    field,
                    "an element has one field for what is unknown, `extra`",
                ));
            }
            continue;
        }
        rows.push(Row { ident, ty: &field.ty, attributes, doc: doc(&field.attrs) });
    }
    if let Some(row) = rows.iter().find(|row| group && row.attributes.kind != Kind::Attr) {
        return Err(Error::new_spanned(row.ident, "a group holds attributes alone; give it to the element"));
    }
    match (group, extra) {
        (false, None) => {
            let hint = "an element needs `#[xml(extra)] pub extra: Extra`, so that nothing is lost; \
                        only a #[xml(group)] has none";
            return Err(Error::new_spanned(name, hint));
        }
        (true, Some(extra)) => {
            return Err(Error::new_spanned(extra, "a group has no `extra`: its element has"));
        }
        _ => {}
    }
    if let Some(second) = rows.iter().filter(|row| row.attributes.kind == Kind::Text).nth(1) {
        return Err(Error::new_spanned(second.ident, "an element has one text"));
    }
    if rows.len() > 128 {
        return Err(Error::new_spanned(name, "an element can have at most 128 fields; move some to a group"));
    }

    let name_text = name.to_string();
    let type_doc = doc(&input.attrs);
    let root_name = match &root {
        Some(root) => quote!(Some(#root)),
        None => quote!(None),
    };
    let schemas = rows.iter().enumerate().map(|(i, row)| row.schema(i));
    let count = rows.len();
    let slots = rows.iter().enumerate().map(|(i, row)| arm(i, row.slot(false)));
    let slots_mut = rows.iter().enumerate().map(|(i, row)| arm(i, row.slot(true)));
    let takes = rows.iter().enumerate().filter_map(|(i, row)| Some(arm(i, row.take()?)));
    let adds = rows.iter().enumerate().filter_map(|(i, row)| Some(arm(i, row.add()?)));
    let shown = |kinds: fn(Kind) -> bool| {
        let rows = rows.iter().enumerate().filter(move |(_, row)| kinds(row.attributes.kind));
        rows.map(|(i, row)| row.show(i)).collect::<TokenStream>()
    };
    let attributes = shown(|kind| matches!(kind, Kind::Attr | Kind::Flatten));
    let text = shown(|kind| kind == Kind::Text);
    let children = shown(|kind| !matches!(kind, Kind::Attr | Kind::Flatten | Kind::Text));
    let (extra_ref, extra_mut) = match extra {
        Some(ident) => (quote!(Some(&self.#ident)), quote!(Some(&mut self.#ident))),
        None => (quote!(None), quote!(None)),
    };
    let documents = match &root {
        Some(root) => document(name, root, ns.as_ref()),
        None => TokenStream::new(),
    };
    Ok(quote! {
        const _: () = {
        static FIELDS: [::fedvirt_core::xml::FieldSchema; #count] = [ #( #schemas ),* ];
        static KEYS: [::fedvirt_core::xml::derive::Key; #count] = ::fedvirt_core::xml::derive::Key::all(&FIELDS);
        static SCHEMA: ::fedvirt_core::xml::ElementSchema =
            ::fedvirt_core::xml::ElementSchema::new(#name_text, ::std::module_path!(), #type_doc, #root_name, &FIELDS, &KEYS);
        impl #name {
            #[doc(hidden)]
            pub fn __fedvirt_schema() -> &'static ::fedvirt_core::xml::ElementSchema {
                &SCHEMA
            }
        }
        #[automatically_derived]
        impl ::fedvirt_core::xml::Element for #name {
            fn schema(&self) -> &'static ::fedvirt_core::xml::ElementSchema {
                &SCHEMA
            }
            #[allow(unused_variables, reason = "an element may have none")]
            fn attributes(&self, visitor: &mut dyn ::fedvirt_core::xml::Visitor) {
                #attributes
            }
            #[allow(unused_variables, reason = "an element may have none")]
            fn content(&self, visitor: &mut dyn ::fedvirt_core::xml::Visitor) {
                #text
                #children
            }
            #[allow(unused_variables, reason = "an element may have no values")]
            fn take(
                &mut self,
                field: usize,
                text: &str,
            ) -> ::std::result::Result<bool, &'static str> {
                match field { #( #takes )* _ => ::std::unreachable!("the table has no values in {field}") }
            }
            #[allow(unused_variables, reason = "an element may have no children")]
            fn add(&mut self, field: usize, variant: usize) -> ::fedvirt_core::xml::Added<'_> {
                match field { #( #adds )* _ => ::fedvirt_core::xml::Added::NoElement }
            }
            fn slot(&self, field: usize) -> ::fedvirt_core::xml::SlotRef<'_> {
                match field { #( #slots )* _ => ::std::unreachable!("the table has no field {field}") }
            }
            fn slot_mut(&mut self, field: usize) -> ::fedvirt_core::xml::SlotMut<'_> {
                match field { #( #slots_mut )* _ => ::std::unreachable!("the table has no field {field}") }
            }
            fn extra(&self) -> Option<&::fedvirt_core::xml::Extra> {
                #extra_ref
            }
            fn extra_mut(&mut self) -> Option<&mut ::fedvirt_core::xml::Extra> {
                #extra_mut
            }
        }
        };
        #[automatically_derived]
        impl ::fedvirt_core::xml::Node for #name {
            const TYPE: ::fedvirt_core::xml::FieldType = ::fedvirt_core::xml::FieldType::Element(Self::__fedvirt_schema);
            fn empty(_: usize) -> Self {
                Self::default()
            }
            fn boxed(_: usize) -> ::std::boxed::Box<Self> {
                ::std::boxed::Box::default()
            }
            fn variant(&self) -> usize {
                0
            }
            fn element(&self) -> &dyn ::fedvirt_core::xml::Element {
                self
            }
            fn element_mut(&mut self) -> &mut dyn ::fedvirt_core::xml::Element {
                self
            }
        }
        #[automatically_derived]
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::fedvirt_core::xml::derive::debug(self, f)
            }
        }
        #[automatically_derived]
        impl ::std::cmp::PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                ::fedvirt_core::xml::derive::equal(self, other)
            }
        }
        #documents
    })
}

/// An arm of a jump table.
fn arm(i: usize, slot: TokenStream) -> TokenStream {
    let i = Literal::usize_unsuffixed(i);
    quote!(#i => #slot,)
}

/// What a type gets that can be a document of its own.
fn document(name: &Ident, root: &str, ns: Option<&syn::Path>) -> TokenStream {
    let ns = match ns {
        Some(path) => quote!(Some(&#path)),
        None => quote!(None),
    };
    let read = format!(
        "Reads a `<{root}>` document; see [`from_xml`](::fedvirt_core::xml::from_xml) for the errors."
    );
    let write = format!("Writes the `<{root}>` document, laid out as libvirt lays it out.");
    quote! {
        #[automatically_derived]
        impl ::fedvirt_core::xml::Root for #name {
            const NAME: &'static str = #root;
            const NAMESPACE: Option<&'static ::fedvirt_core::xml::Namespace> = #ns;
        }
        impl #name {
            #[doc = #read]
            pub fn from_xml(xml: &str) -> ::std::result::Result<Self, ::fedvirt_core::Error> {
                Ok(::fedvirt_core::xml::from_xml(xml)?)
            }
            #[doc = #write]
            pub fn to_xml(&self) -> ::std::string::String {
                ::fedvirt_core::xml::to_xml(self)
            }
            /// Reads the JSON form. Errors name the line and column.
            pub fn from_json(json: &str) -> ::std::result::Result<Self, ::fedvirt_core::Error> {
                let mut document = Self::default();
                ::fedvirt_core::xml::from_json(json, &mut document)?;
                Ok(document)
            }
            /// The JSON form: the fields' names are the keys.
            pub fn to_json(&self) -> ::std::string::String {
                ::fedvirt_core::xml::to_json(self)
            }
            /// What is different in another such document; see [`diff`](::fedvirt_core::xml::diff).
            pub fn diff(&self, after: &Self) -> ::std::vec::Vec<::fedvirt_core::xml::Change> {
                ::fedvirt_core::xml::diff(self, after)
            }
            /// The paths of everything that the model does not know and keeps in `extra`.
            pub fn unknown(&self) -> ::std::vec::Vec<::std::string::String> {
                ::fedvirt_core::xml::unknown(self)
            }
        }
        #[automatically_derived]
        impl ::fedvirt_core::serde::Serialize for #name {
            fn serialize<S: ::fedvirt_core::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::fedvirt_core::xml::derive::serialize(self, serializer)
            }
        }
        #[automatically_derived]
        impl<'de> ::fedvirt_core::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::fedvirt_core::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut document = Self::default();
                ::fedvirt_core::xml::derive::deserialize(&mut document, deserializer)?;
                Ok(document)
            }
        }
    }
}

/// An enum over the elements that can stand in one list.
fn expand_enum(input: &DeriveInput, data: &DataEnum) -> Result<TokenStream> {
    let name = &input.ident;
    let (mut idents, mut types, mut words, mut docs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for variant in &data.variants {
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
            _ => return Err(Error::new_spanned(variant, "a variant holds one element: `Rule(Rule)`")),
        };
        let word = word(&variant.attrs)?.unwrap_or_else(|| variant.ident.to_string().to_lowercase());
        if words.contains(&word) {
            return Err(Error::new_spanned(variant, format!("<{word}> is there already")));
        }
        idents.push(&variant.ident);
        types.push(ty);
        words.push(word);
        docs.push(doc(&variant.attrs));
    }
    let Some((last, before)) = idents.split_last() else {
        return Err(Error::new_spanned(input, "an enum of elements has variants"));
    };
    let ends: Vec<_> = words.iter().map(|word| end_tag(word)).collect();
    let numbers: Vec<_> = (0..idents.len()).map(Literal::usize_unsuffixed).collect();
    let early = before.iter().zip(&numbers).map(|(ident, i)| quote!(#i => Self::#ident(Default::default()),));
    Ok(quote! {
        #[automatically_derived]
        impl ::fedvirt_core::xml::Node for #name {
            const TYPE: ::fedvirt_core::xml::FieldType = ::fedvirt_core::xml::FieldType::Variants(&[
                #( ::fedvirt_core::xml::Variant { name: #words, schema: <#types>::__fedvirt_schema, doc: #docs, written: #ends } ),*
            ]);
            fn empty(variant: usize) -> Self {
                match variant { #( #early )* _ => Self::#last(Default::default()) }
            }
            fn variant(&self) -> usize {
                match self { #( Self::#idents(_) => #numbers ),* }
            }
            fn element(&self) -> &dyn ::fedvirt_core::xml::Element {
                match self { #( Self::#idents(element) => element ),* }
            }
            fn element_mut(&mut self) -> &mut dyn ::fedvirt_core::xml::Element {
                match self { #( Self::#idents(element) => element ),* }
            }
        }
    })
}
