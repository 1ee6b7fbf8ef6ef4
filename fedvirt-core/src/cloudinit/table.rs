//! One description of a module's settings makes its struct, its serde and a row in the table that bindings
//! and reference pages are generated from.

use indexmap::IndexMap;
use serde_json::{Number, Value};

use super::{Command, Encoding, Other, Package, PasswordHash, SecretText, UserEntry};

/// A struct of the cloud-config: its settings, in the order in which they are written.
#[derive(Debug)]
#[non_exhaustive]
pub struct Table {
    /// The Rust type's name.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// The settings, without `other`, which holds what is unknown.
    pub fields: &'static [Field],
}

/// One setting.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// The Rust field's name.
    pub name: &'static str,
    /// cloud-init's name: the key in YAML and JSON.
    pub key: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// What it holds, if it is set.
    pub ty: FieldType,
    /// Whether it is an `Option`, for which unset is not the same as empty.
    pub optional: bool,
}

/// What a [`Field`] holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FieldType {
    /// True or false.
    Flag,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Text.
    Text,
    /// Text that is hidden in what is logged.
    Secret,
    /// A crypt(3) hash.
    PasswordHash,
    /// A word of an open set.
    Word(&'static WordSet),
    /// A list.
    List(&'static FieldType),
    /// A map from names.
    Map(&'static FieldType),
    /// A map of this struct's settings.
    Table(fn() -> &'static Table),
    /// One of several forms.
    OneOf(&'static [FieldType]),
    /// Null, beside other forms.
    Null,
    /// Whatever there is.
    Any,
}

/// An open set of words.
#[derive(Debug)]
#[non_exhaustive]
pub struct WordSet {
    /// The Rust type's name.
    pub name: &'static str,
    /// Its documentation.
    pub doc: &'static str,
    /// The known words: the variant's name, the word and its documentation.
    pub words: &'static [(&'static str, &'static str, &'static str)],
}

/// A type that stands in settings.
pub(super) trait Item {
    const TYPE: FieldType;
}

/// A setting: something that can be unset.
pub(super) trait Setting {
    const TYPE: FieldType;
    const OPTIONAL: bool;
    fn is_unset(&self) -> bool;
}

impl<T: Item> Setting for Option<T> {
    const TYPE: FieldType = T::TYPE;
    const OPTIONAL: bool = true;
    fn is_unset(&self) -> bool {
        self.is_none()
    }
}

impl<T: Item> Setting for Vec<T> {
    const TYPE: FieldType = FieldType::List(&T::TYPE);
    const OPTIONAL: bool = false;
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Item> Setting for IndexMap<String, T> {
    const TYPE: FieldType = FieldType::Map(&T::TYPE);
    const OPTIONAL: bool = false;
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl Setting for SecretText {
    const TYPE: FieldType = FieldType::Secret;
    const OPTIONAL: bool = false;
    fn is_unset(&self) -> bool {
        self.expose().is_empty()
    }
}

/// Text that must be there.
impl Setting for String {
    const TYPE: FieldType = FieldType::Text;
    const OPTIONAL: bool = false;
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Item> Item for Vec<T> {
    const TYPE: FieldType = FieldType::List(&T::TYPE);
}

impl<T: Item> Item for IndexMap<String, T> {
    const TYPE: FieldType = FieldType::Map(&T::TYPE);
}

impl<T: Item> Item for Box<T> {
    const TYPE: FieldType = T::TYPE;
}

impl<T: Item> Item for Option<T> {
    const TYPE: FieldType = FieldType::OneOf(&[T::TYPE, FieldType::Null]);
}

macro_rules! items {
    ($($type:ty: $field_type:expr),+ $(,)?) => {
        $( impl Item for $type { const TYPE: FieldType = $field_type; } )+
    };
}

items! {
    bool: FieldType::Flag,
    u32: FieldType::Integer,
    u64: FieldType::Integer,
    i64: FieldType::Integer,
    Number: FieldType::Number,
    String: FieldType::Text,
    PasswordHash: FieldType::PasswordHash,
    SecretText: FieldType::Secret,
    Value: FieldType::Any,
    Other: FieldType::Map(&FieldType::Any),
    Command: FieldType::OneOf(&[FieldType::Text, FieldType::List(&FieldType::Text)]),
    Encoding: FieldType::Text,
    Package: FieldType::OneOf(&[FieldType::Text, FieldType::List(&FieldType::Text), FieldType::Map(&FieldType::Any)]),
    UserEntry: FieldType::OneOf(&[FieldType::Text, FieldType::Table(super::User::table)]),
}

/// Makes a struct of settings.
///
/// A field is written `name: Type`; behind the name can stand cloud-init's own name, if Rust cannot have it,
/// and then serde's attributes in brackets. All fields are public, unset ones are not written, and what no
/// field takes is kept in `other`.
macro_rules! table {
    ( $(#[doc = $doc:literal])+ pub struct $name:ident hides_itself $($rest:tt)+ ) => {
        $crate::cloudinit::table::table! { @make [] $(#[doc = $doc])+ $name $($rest)+ }
    };
    ( $(#[doc = $doc:literal])+ pub struct $name:ident $($rest:tt)+ ) => {
        $crate::cloudinit::table::table! { @make [shown] $(#[doc = $doc])+ $name $($rest)+ }
    };
    (
        @make [$($shown:ident)?] $(#[doc = $doc:literal])+ $name:ident $([$($serde:tt)+])? $(#$attribute:tt)* {
            $(
                $(#[doc = $field_doc:literal])+
                $field:ident $(($key:literal))? $([$($field_serde:tt)+])? : $type:ty
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(default $(, $($serde)+)?)]
        $(#$attribute)*
        pub struct $name {
            $(
                $(#[doc = $field_doc])+
                #[serde(skip_serializing_if = "crate::cloudinit::table::Setting::is_unset")]
                $(#[serde(rename = $key)])?
                $(#[serde($($field_serde)+)])?
                pub $field: $type,
            )*
            /// Keys that have no field here.
            #[serde(flatten)]
            pub other: $crate::cloudinit::Other,
        }

        impl $name {
            /// The settings, for those who generate something from them.
            pub fn table() -> &'static $crate::cloudinit::Table {
                use $crate::cloudinit::table::Setting;
                static FIELDS: &[$crate::cloudinit::Field] = &[ $( $crate::cloudinit::Field {
                    name: stringify!($field),
                    key: $crate::cloudinit::table::table!(@key $field $($key)?),
                    doc: concat!($($field_doc, "\n"),+),
                    ty: <$type as Setting>::TYPE,
                    optional: <$type as Setting>::OPTIONAL,
                } ),* ];
                static TABLE: $crate::cloudinit::Table = $crate::cloudinit::Table {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),+),
                    fields: FIELDS,
                };
                &TABLE
            }
        }

        $crate::cloudinit::table::table! { @debug [$($shown)?] $name $($field)* }

        impl $crate::cloudinit::table::Item for $name {
            const TYPE: $crate::cloudinit::FieldType = $crate::cloudinit::FieldType::Table($name::table);
        }
    };
    (@debug [] $($rest:tt)*) => {};
    (@debug [shown] $name:ident $($field:ident)*) => {
        impl std::fmt::Debug for $name {
            /// Shows what is set.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                use $crate::cloudinit::table::Setting;
                let mut shown = f.debug_struct(stringify!($name));
                $( if !self.$field.is_unset() {
                    shown.field(stringify!($field), &self.$field);
                } )*
                if !self.other.is_empty() {
                    shown.field("other", &self.other);
                }
                shown.finish()
            }
        }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
}
pub(super) use table;

/// Makes an enum of words, to which others can be added.
macro_rules! words {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident { $( $(#[doc = $word_doc:literal])+ $variant:ident = $word:literal ),+ $(,)? }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $word_doc])+ $variant, )+
            /// A word that is not known here.
            Other(String),
        }

        impl $name {
            /// cloud-init's word.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )+
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $( $word => Self::$variant, )+
                    word => Self::Other(word.to_owned()),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(String::deserialize(deserializer)?.as_str().into())
            }
        }

        impl $crate::cloudinit::table::Item for $name {
            const TYPE: $crate::cloudinit::FieldType = $crate::cloudinit::FieldType::Word(&$crate::cloudinit::WordSet {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                words: &[ $( (stringify!($variant), $word, concat!($($word_doc, "\n"),+)) ),+ ],
            });
        }
    };
}
pub(super) use words;
