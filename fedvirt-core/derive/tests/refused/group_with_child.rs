use fedvirt_core::xml::Element;

#[derive(Clone, Default, Element)]
#[xml(group)]
struct Address {
    #[xml(attr)]
    bus: Option<u32>,
    #[xml(text_child)]
    alias: Option<String>,
}

fn main() {}
