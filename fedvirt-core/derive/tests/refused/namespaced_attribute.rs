use fedvirt_core::xml::{Element, Extra, Namespace};

static QEMU: Namespace = Namespace { prefix: "qemu", uri: "u" };

#[derive(Clone, Default, Element)]
struct Disk {
    #[xml(attr, ns = QEMU)]
    device: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
