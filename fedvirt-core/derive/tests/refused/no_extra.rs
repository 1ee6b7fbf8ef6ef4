use fedvirt_core::xml::Element;

#[derive(Clone, Default, Element)]
struct Disk {
    #[xml(attr)]
    device: Option<String>,
}

fn main() {}
