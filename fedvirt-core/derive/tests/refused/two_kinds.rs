use fedvirt_core::xml::{Element, Extra};

#[derive(Clone, Default, Element)]
struct Disk {
    #[xml(attr, child)]
    device: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
