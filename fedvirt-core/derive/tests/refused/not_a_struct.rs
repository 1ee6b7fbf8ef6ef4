use fedvirt_core::xml::{Choice, Element, Extra};

#[derive(Element)]
struct Pair(String, Extra);

#[derive(Element)]
enum Empty {}

#[derive(Element)]
enum Entry {
    Rule { name: String },
}

#[derive(Choice)]
struct Word;

fn main() {}
