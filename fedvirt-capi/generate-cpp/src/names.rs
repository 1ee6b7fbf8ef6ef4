//! What the parts of the schema table are called in C++.

use std::error::Error;

use fedvirt_core::xml::ChoiceValue;

/// A name as it may stand in C++: with an underscore behind it where it is a keyword, or a macro that compilers or widely
/// used headers define: `linux` and `unix` are GNU's, `major` and `minor` glibc's, `slots`, `signals` and `emit` Qt's, and
/// `interface` Windows'.
pub(crate) fn plain(name: &str) -> String {
    const TAKEN: [&str; 100] = [
        "alignas",
        "alignof",
        "and",
        "and_eq",
        "asm",
        "auto",
        "bitand",
        "bitor",
        "bool",
        "break",
        "case",
        "catch",
        "char",
        "char16_t",
        "char32_t",
        "char8_t",
        "class",
        "co_await",
        "co_return",
        "co_yield",
        "compl",
        "concept",
        "const",
        "const_cast",
        "consteval",
        "constexpr",
        "constinit",
        "continue",
        "decltype",
        "default",
        "delete",
        "do",
        "double",
        "dynamic_cast",
        "else",
        "enum",
        "explicit",
        "export",
        "extern",
        "false",
        "float",
        "for",
        "friend",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "mutable",
        "namespace",
        "new",
        "noexcept",
        "not",
        "not_eq",
        "nullptr",
        "operator",
        "or",
        "or_eq",
        "private",
        "protected",
        "public",
        "register",
        "reinterpret_cast",
        "requires",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "static_assert",
        "static_cast",
        "struct",
        "switch",
        "template",
        "this",
        "thread_local",
        "throw",
        "true",
        "try",
        "typedef",
        "typeid",
        "typename",
        "union",
        "unsigned",
        "using",
        "virtual",
        "void",
        "volatile",
        "wchar_t",
        "while",
        "xor",
        "xor_eq",
        "linux",
        "unix",
        "major",
        "minor",
        "slots",
        "signals",
        "emit",
        "interface",
    ];
    if TAKEN.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// A function for a child element by its XML name.
pub(crate) fn element(name: &str) -> String {
    plain(&name.replace('-', "_"))
}

/// The constant of a known word: called like the word.
pub(crate) fn word(value: &ChoiceValue) -> Result<String, Box<dyn Error>> {
    let name: String = value
        .value
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    match name.chars().next() {
        None => Ok("empty".into()),
        Some('0'..='9') => Ok(format!("_{name}")),
        Some('a'..='z') => Ok(plain(&name)),
        _ => Err(format!("the word {:?} has no name in C++", value.value).into()),
    }
}
