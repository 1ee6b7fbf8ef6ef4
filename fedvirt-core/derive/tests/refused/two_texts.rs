use fedvirt_core::xml::{Element, Extra};

#[derive(Clone, Default, Element)]
struct Size {
    #[xml(text)]
    value: Option<u64>,
    #[xml(text)]
    again: Option<u64>,
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
