use fedvirt_core::xml::{Element, Extra};

#[derive(Clone, Default, Element)]
#[xml(rename_all = "camelCase")]
struct Disk {
    #[xml(attr, default)]
    device: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

#[derive(Clone, Default, Element)]
struct Lease {
    #[xml(attr, default)]
    device: Option<String>,
    #[xml(extra)]
    extra: Extra,
}

fn main() {}
