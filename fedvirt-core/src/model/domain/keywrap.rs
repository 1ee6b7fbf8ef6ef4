//! Keys of IBM's mainframes.

use crate::model::common::OnOff;
use crate::xml::{Choice, Element, Extra};

/// Whether a guest on an IBM mainframe can protect keys; it can unless given.
#[derive(Clone, Default, Element)]
pub struct KeyWrap {
    /// One kind of keys each.
    #[xml(children = "cipher")]
    pub ciphers: Vec<KeyWrapCipher>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// Whether a guest can protect one kind of keys.
#[derive(Clone, Default, Element)]
pub struct KeyWrapCipher {
    /// The kind.
    #[xml(attr)]
    pub name: Option<KeyWrapCipherName>,
    /// Whether it can.
    #[xml(attr)]
    pub state: Option<OnOff>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A kind of keys.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum KeyWrapCipherName {
    /// AES.
    Aes,
    /// DES and its threefold form.
    Dea,
    /// Another kind.
    Other(String),
}
