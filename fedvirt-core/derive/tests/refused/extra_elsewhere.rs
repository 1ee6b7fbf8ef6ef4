use fedvirt_core::xml::{Element, Extra};

#[derive(Clone, Default, Element)]
struct Disk {
    #[xml(extra)]
    rest: Extra,
}

#[derive(Clone, Default, Element)]
#[xml(group)]
struct Address {
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
