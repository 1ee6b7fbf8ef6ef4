//! Values that have several forms.

use serde::{Deserialize, Serialize};

use crate::cloudinit::table::{FieldType, Item};

/// A value that is a boolean, a whole number or text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is no boolean, whole number or string")]
pub enum Scalar {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(String),
}

impl Item for Scalar {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Flag, FieldType::Integer, FieldType::Text]);
}

impl From<bool> for Scalar {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Text, or a list of texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is neither a string nor a list of strings")]
pub enum TextOrList {
    /// Text.
    Text(String),
    /// A list.
    List(Vec<String>),
}

impl Item for TextOrList {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Text, FieldType::List(&FieldType::Text)]);
}

impl From<&str> for TextOrList {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
