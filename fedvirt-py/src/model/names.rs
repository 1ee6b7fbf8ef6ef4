//! What the parts of the schema table are called in Python. The generator of the classes shares this file.

use fedvirt_core::xml::{FieldSchema, Variant};

/// The module below `fedvirt.model` for what a Rust module holds: one for every document, and one for devices.
pub(crate) fn module(rust: &'static str) -> &'static str {
    let path = rust.strip_prefix("fedvirt_core::model::").unwrap_or(rust);
    if path.starts_with("domain::devices") {
        return "devices";
    }
    path.split("::").next().unwrap_or(path)
}

/// The attribute for a field: its name, with an underscore behind it where that is a keyword.
pub(crate) fn attribute(field: &'static str) -> String {
    const KEYWORDS: [&str; 35] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
        "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
        "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    if KEYWORDS.contains(&field) { format!("{field}_") } else { field.to_owned() }
}

/// The class of one of the elements that a list takes.
///
/// Where elements of different names are of one type, the class must tell which it is: every one of them has a class
/// named after the element, below the type's own.
pub(crate) fn variant(row: &FieldSchema, variant: &Variant) -> String {
    let variants = row.variants();
    let same = |one: &Variant, other: &Variant| std::ptr::eq((one.schema)(), (other.schema)());
    let shared =
        variants.iter().enumerate().any(|(i, one)| variants[..i].iter().any(|other| same(one, other)));
    if !shared {
        return (variant.schema)().name.to_owned();
    }
    let capital = |word: &str| word.split_at_checked(1).map(|(first, rest)| first.to_uppercase() + rest);
    variant.name.split(['-', '_']).filter_map(capital).collect()
}
