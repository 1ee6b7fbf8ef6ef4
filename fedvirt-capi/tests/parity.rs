//! Whatever the core can do, C and Python can, or `tests/parity.txt` at the top of the workspace says why not.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::{ImplItem, Item, ItemMod, TraitItem, Type, UseTree, Visibility};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The public functions of the core, by the shortest path that leads to them from its top.
#[derive(Default)]
struct Api {
    functions: BTreeSet<String>,
    /// The public types and traits by the modules that they are written in, and what they are called outside.
    types: BTreeMap<(String, String), String>,
    /// What `impl` blocks have: the module, the type, the function.
    methods: Vec<(String, String, String)>,
}

/// A module's name and what it says.
struct Module {
    /// Where it is, such as `host::domain`.
    path: String,
    items: Vec<Item>,
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

/// All modules of a file and below it.
fn modules(file: &Path, folder: &Path, path: &str, found: &mut BTreeMap<String, Module>) {
    let items = syn::parse_file(&read(file)).unwrap().items;
    for item in &items {
        let Item::Mod(ItemMod { ident, content: None, attrs, .. }) = item else { continue };
        if is_test(attrs) {
            continue;
        }
        let name = ident.to_string();
        let (flat, nested) = (folder.join(format!("{name}.rs")), folder.join(&name).join("mod.rs"));
        let file = if flat.exists() { flat } else { nested };
        modules(&file, &folder.join(&name), &join(path, &name), found);
    }
    found.insert(path.to_owned(), Module { path: path.to_owned(), items });
}

/// What a `use` names: the path in front, and the names behind, `*` among them.
fn used(tree: &UseTree, before: &str, found: &mut Vec<(String, String)>) {
    match tree {
        UseTree::Path(path) => used(&path.tree, &join(before, &path.ident.to_string()), found),
        UseTree::Name(name) => found.push((before.to_owned(), name.ident.to_string())),
        UseTree::Rename(name) => found.push((before.to_owned(), name.ident.to_string())),
        UseTree::Glob(_) => found.push((before.to_owned(), "*".to_owned())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, before, found)),
    }
}

/// What a `use` in a module at `path` names: the other module, and the names in it.
fn taken(tree: &UseTree, path: &str) -> Vec<(String, String)> {
    let mut names = Vec::new();
    used(tree, "", &mut names);
    let module = |from: String| from.strip_prefix("crate::").map_or_else(|| join(path, &from), str::to_owned);
    names.into_iter().map(|(from, name)| (module(from), name)).collect()
}

impl Api {
    fn of_core() -> Self {
        let folder = top().join("fedvirt-core/src");
        let mut all = BTreeMap::new();
        modules(&folder.join("lib.rs"), &folder, "", &mut all);
        let mut api = Self::default();
        api.module(&all, "", "");
        for module in all.values() {
            api.impls(module);
        }
        for (module, ty, function) in std::mem::take(&mut api.methods) {
            // The type is written there, or in what is nearest.
            let near =
                |other: &str| module.split("::").zip(other.split("::")).take_while(|(a, b)| a == b).count();
            let named = api.types.iter().filter(|((_, name), _)| *name == ty);
            if let Some((_, public)) =
                named.max_by_key(|((written, _), _)| (*written == module, near(written)))
            {
                let function = format!("{public}::{function}");
                api.functions.insert(function);
            }
        }
        api
    }

    /// What is public in a module, which is called `public` from outside.
    fn module(&mut self, all: &BTreeMap<String, Module>, path: &str, public: &str) {
        let module = &all[path];
        for item in &module.items {
            match item {
                Item::Mod(inner) if is_public(&inner.vis) && inner.content.is_none() => {
                    let name = inner.ident.to_string();
                    self.module(all, &join(path, &name), &join(public, &name));
                }
                Item::Use(item) if is_public(&item.vis) => {
                    for (from, name) in taken(&item.tree, path) {
                        if let Some(other) = all.get(&from) {
                            self.take(all, other, &name, public);
                        }
                    }
                }
                _ => self.item(item, path, public),
            }
        }
    }

    /// What another module has under a name.
    fn take(&mut self, all: &BTreeMap<String, Module>, other: &Module, name: &str, public: &str) {
        for item in &other.items {
            // It may have it from a third one; the names at the crate's top are found below it as well.
            if let Item::Use(item) = item
                && is_public(&item.vis)
                && !public.is_empty()
            {
                for (from, _) in taken(&item.tree, &other.path).iter().filter(|(_, taken)| taken == name) {
                    if let Some(third) = all.get(from) {
                        self.take(all, third, name, public);
                    }
                }
            }
            let is = match item {
                Item::Struct(item) => item.ident == name,
                Item::Enum(item) => item.ident == name,
                Item::Trait(item) => item.ident == name,
                Item::Fn(item) => item.sig.ident == name,
                // Types that a macro makes.
                Item::Macro(item) => !name.starts_with('*') && names(item.mac.tokens.clone(), name),
                _ => false,
            };
            if is || name == "*" {
                self.item(item, &other.path, public);
            }
            if let (true, Item::Macro(_)) = (is, item) {
                self.name_type(&other.path, name, public);
            }
        }
    }

    fn name_type(&mut self, path: &str, name: &str, public: &str) {
        let called = join(public, name);
        let known = self.types.entry((path.to_owned(), name.to_owned())).or_insert_with(|| called.clone());
        // `Host`, where there is `host::Host` as well.
        if called.len() < known.len() {
            *known = called;
        }
    }

    fn item(&mut self, item: &Item, path: &str, public: &str) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                self.name_type(path, &item.ident.to_string(), public);
            }
            Item::Enum(item) if is_public(&item.vis) => self.name_type(path, &item.ident.to_string(), public),
            Item::Fn(item) if is_public(&item.vis) => {
                self.functions.insert(join(public, &item.sig.ident.to_string()));
            }
            Item::Trait(item) if is_public(&item.vis) => {
                self.name_type(path, &item.ident.to_string(), public);
                let functions = item.items.iter().filter_map(|item| match item {
                    TraitItem::Fn(function) => Some(function.sig.ident.to_string()),
                    _ => None,
                });
                let name = item.ident.to_string();
                self.methods.extend(functions.map(|function| (path.to_owned(), name.clone(), function)));
            }
            _ => {}
        }
    }

    /// The functions that types have, wherever they are written.
    fn impls(&mut self, module: &Module) {
        for item in &module.items {
            match item {
                Item::Impl(item) if item.trait_.is_none() => {
                    let Type::Path(ty) = &*item.self_ty else { continue };
                    let ty = ty.path.segments.last().unwrap().ident.to_string();
                    for item in &item.items {
                        if let ImplItem::Fn(function) = item
                            && is_public(&function.vis)
                        {
                            let name = function.sig.ident.to_string();
                            self.methods.push((module.path.clone(), ty.clone(), name));
                        }
                    }
                }
                // The macros that make whole types say what these have.
                Item::Macro(item) => {
                    let Some(name) = &item.ident else { continue };
                    for function in public_functions(item.mac.tokens.clone()) {
                        self.functions.insert(format!("{name}!::{function}"));
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether a name stands somewhere in what a macro is, or is given.
fn names(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => names(group.stream(), name),
        _ => false,
    })
}

/// Every `pub fn NAME`, however deep.
fn public_functions(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match (token, tokens.get(i + 1), tokens.get(i + 2)) {
            (TokenTree::Group(group), ..) => found.extend(public_functions(group.stream())),
            (TokenTree::Ident(public), Some(TokenTree::Ident(function)), Some(TokenTree::Ident(name)))
                if public == "pub" && function == "fn" =>
            {
                found.push(name.to_string());
            }
            _ => {}
        }
    }
    found
}

/// The functions, classes and what classes have, of Python's package.
fn python() -> BTreeSet<String> {
    let package = top().join("fedvirt-py/python/fedvirt");
    let entries =
        |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let files =
        ["", "model", "cloudinit", "image"].into_iter().flat_map(|folder| entries(&package.join(folder)));
    let files = files.filter(|file| file.extension().is_some_and(|kind| kind == "py" || kind == "pyi"));
    let mut found = BTreeSet::new();
    for file in files {
        let mut class = String::new();
        for line in read(&file).lines() {
            let word = |text: &str| {
                text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
            };
            let (indent, text) = (line.len() - line.trim_start().len(), line.trim_start());
            if let (0, Some(name)) = (indent, text.strip_prefix("class ")) {
                class = word(name);
                found.insert(class.clone());
            } else if let (0, Some(name)) = (indent, text.strip_prefix("def ")) {
                found.insert(word(name));
            } else if indent == 4 && !class.is_empty() {
                let name = word(text.strip_prefix("def ").unwrap_or(text));
                found.insert(format!("{class}.{name}"));
            }
        }
    }
    found
}

#[test]
fn every_function_of_the_core_is_in_every_language_or_it_is_said_why_not() {
    let list = read(&top().join("tests/parity.txt"));
    let symbols: BTreeSet<String> =
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("symbols.txt")).lines().map(str::to_owned).collect();
    let (core, python) = (Api::of_core().functions, python());
    assert!(
        core.contains("host::Host::open") && core.contains("any_of!::diff") && python.contains("Host.open"),
        "{core:#?}"
    );
    let (mut wrong, mut listed) = (Vec::new(), BTreeMap::new());
    for (number, line) in
        list.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
    {
        let (names, reason) = line.split_once('#').unwrap_or((line, ""));
        let names: Vec<&str> = names.split_whitespace().collect();
        let &[function, in_c, in_python] = names.as_slice() else {
            panic!(
                "tests/parity.txt:{}: write the core's function, C's and Python's, and # with the reason",
                number + 1
            )
        };
        let mut expect = |holds: bool, what: String| {
            if !holds {
                wrong.push(format!("tests/parity.txt:{}: {what}", number + 1));
            }
        };
        expect(in_c == "-" || in_c.split(',').all(|name| symbols.contains(name)), format!("C has no {in_c}"));
        expect(
            in_python == "-" || in_python.split(',').all(|name| python.contains(name)),
            format!("Python has no {in_python}"),
        );
        let needed = in_c == "-" || in_python == "-";
        expect(
            !needed || !reason.trim().is_empty(),
            format!("why does {function} not have everything? Say it behind #"),
        );
        expect(listed.insert(function.to_owned(), false).is_none(), format!("{function} is listed twice"));
    }
    for function in &core {
        let within = function.rsplit_once("::").map(|(within, _)| format!("{within}::*"));
        let above = function.split_once("::").map(|(above, _)| format!("{above}::*"));
        let keys = [Some(function.clone()), within, above];
        match keys.into_iter().flatten().find(|key| listed.contains_key(key)) {
            Some(key) => {
                listed.insert(key, true);
            }
            None => {
                wrong.push(format!("{function}: give it to C and Python, and list it in tests/parity.txt"));
            }
        }
    }
    wrong.extend(
        listed
            .iter()
            .filter(|(_, is)| !**is)
            .map(|(name, _)| format!("the core has no {name}: remove it from tests/parity.txt")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
