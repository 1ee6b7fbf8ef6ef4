use fedvirt_core::xml::{Element, Extra};

#[derive(Clone, Default, Element)]
struct Domain {
    #[xml(text_child = "qemu:arg")]
    arg: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
