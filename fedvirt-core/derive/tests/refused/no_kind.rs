use fedvirt_core::xml::{Element, Extra};

#[derive(Clone, Default, Element)]
struct Disk {
    device: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
