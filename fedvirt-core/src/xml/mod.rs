//! How any element is read, written, addressed by path, and described. Nothing here knows libvirt.
//!
//! A struct becomes XML with [`derive(Element)`](macro@Element), an open set of words with
//! [`derive(Choice)`](macro@Choice). The derives emit a table ([`ElementSchema`]) and a few jump tables that
//! lead from a row to its field; everything else (reading, writing, paths, JSON, comparison) is written once,
//! over that table.
//!
//! What a document holds beyond the table stays in the [`Extra`] of the element where it stood, and is written
//! back there.

mod choice;
mod compare;
mod diff;
mod element;
mod error;
mod escape;
mod extra;
mod json;
mod number;
mod path;
mod read;
mod scalar;
mod schema;
mod slot;
mod step;
mod switch;
mod tokens;
mod unknown;
mod word;
mod write;

pub use choice::Choice;
pub use diff::{Change, diff, diff_without};
pub use element::{Element, Node, Root};
pub use error::{PathError, Position, XmlError, XmlErrorKind};
pub use escape::forbidden;
pub use extra::{Extra, ExtraAttribute, ExtraNode, Raw};
pub use fedvirt_derive::{Choice, Element};
pub(crate) use json::reader as json_reader;
pub use json::{from_json, to_json};
pub use number::Number;
pub use path::{Access, field};
pub(crate) use path::{append, count, element, get, insert, remove, set};
pub(crate) use read::read_into;
pub use read::{MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES, MAX_SIZE, from_xml, root_name};
pub use scalar::{Scalar, Value};
pub use schema::{
    ChoiceSchema, ChoiceValue, ElementSchema, FieldKind, FieldSchema, FieldType, Namespace, Variant,
};
pub use slot::{Added, ElementSlot, ScalarSlot, SlotMut, SlotRef, Visitor};
pub(crate) use switch::{get_bool, set_bool};
pub use unknown::unknown;
pub use write::to_xml;
pub(crate) use write::write_as;

/// What the derives' output calls; not for use by hand.
#[doc(hidden)]
pub mod derive {
    pub use super::compare::{debug, equal};
    pub use super::json::{deserialize, serialize};
    pub use super::schema::Key;
    pub use super::slot::{ElementField, ScalarField};
}
