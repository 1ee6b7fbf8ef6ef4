use fedvirt_core::xml::Choice;

#[derive(Clone, Debug, PartialEq, Choice)]
enum Closed {
    On,
    Off,
}

#[derive(Clone, Debug, PartialEq, Choice)]
enum Twice {
    On,
    #[xml("on")]
    Also,
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Choice)]
enum Fields {
    On(u8),
    Other(String),
}

fn main() {}
