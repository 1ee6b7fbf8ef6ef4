//! Enums over all the documents of a kind, each recognised by its root element.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};

use crate::xml::{self, Element, Position, XmlError, XmlErrorKind};
use crate::{Error, Result};

/// Makes the enum: its name, then `Variant(Type)`s, each type a root of its own.
macro_rules! any_of {
    ($(#[doc = $about:literal])+ $name:ident $($(#[doc = $doc:literal])+ $variant:ident($ty:path)),+ $(,)?) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[doc = $doc])+ $variant(Box<$ty>), )+
        }

        $(
            impl From<$ty> for $name {
                fn from(document: $ty) -> Self {
                    Self::$variant(Box::new(document))
                }
            }
        )+

        impl $name {
            /// The names of the root elements that are recognised.
            pub fn roots() -> impl Iterator<Item = &'static str> {
                [$(<$ty as $crate::xml::Root>::NAME),+].into_iter()
            }

            /// An empty one with this root; `None` when the name is none of [`roots`](Self::roots).
            pub fn empty(root: &str) -> Option<Self> {
                $( if root == <$ty as $crate::xml::Root>::NAME { return Some(Self::$variant(Box::default())); } )+
                None
            }

            /// The name of the root element.
            pub fn root(&self) -> &'static str {
                match self {
                    $( Self::$variant(_) => <$ty as $crate::xml::Root>::NAME, )+
                }
            }

            /// What is in it, whichever it is: for code that works on any of them over the schema table.
            pub fn element(&self) -> &dyn $crate::xml::Element {
                match self {
                    $( Self::$variant(document) => &**document, )+
                }
            }

            fn element_mut(&mut self) -> &mut dyn $crate::xml::Element {
                match self {
                    $( Self::$variant(document) => &mut **document, )+
                }
            }

            /// Reads one, and finds out by its root element which it is.
            ///
            /// # Errors
            /// As [`xml::from_xml`](crate::xml::from_xml), and when the root is none of [`roots`](Self::roots). The
            /// error names the element, the line and the column.
            pub fn from_xml(xml: &str) -> $crate::Result<Self> {
                let root = $crate::xml::root_name(xml)?;
                let mut document =
                    Self::empty(root).ok_or_else(|| $crate::model::any::wrong_root(xml, root, Self::roots()))?;
                $crate::xml::read_into(xml, document.root(), document.element_mut())?;
                Ok(document)
            }

            /// Writes it, laid out as libvirt lays it out.
            pub fn to_xml(&self) -> String {
                $crate::xml::write_as(self.root(), self.element())
            }

            /// Reads the JSON form: an object whose one key is the root's name.
            ///
            /// # Errors
            /// When the text is no such object, has a key that is no field, or a value that does not fit; with line
            /// and column.
            pub fn from_json(json: &str) -> $crate::Result<Self> {
                $crate::model::any::from_json(json, Self::empty, Self::element_mut)
            }

            /// The JSON form: an object whose one key is the root's name.
            pub fn to_json(&self) -> String {
                format!("{{\"{}\":{}}}", self.root(), $crate::xml::to_json(self.element()))
            }

            /// What is different in another one; see [`diff`](crate::xml::diff()). Two of different kinds have one
            /// difference, at the empty path.
            pub fn diff(&self, after: &Self) -> Vec<$crate::xml::Change> {
                $crate::xml::diff(self.element(), after.element())
            }

            /// The paths of everything that the model does not know and keeps.
            pub fn unknown(&self) -> Vec<String> {
                $crate::xml::unknown(self.element())
            }

            /// The value at a path, such as `devices/disk[0]/source/@file`; `None` when nothing is there. See
            /// [`Access`](crate::xml::Access) for the grammar.
            ///
            /// # Errors
            /// When the path is malformed or names no field of the model.
            pub fn get(&self, path: &str) -> Result<Option<String>, $crate::xml::PathError> {
                $crate::xml::get(self.element(), path)
            }

            /// Sets the value at a path; see [`Access::set`](crate::xml::Access::set).
            pub fn set(&mut self, path: &str, value: &str) -> Result<(), $crate::xml::PathError> {
                $crate::xml::set(self.element_mut(), path, value)
            }

            /// Whether the switch at a path is on; see [`Access::get_bool`](crate::xml::Access::get_bool).
            pub fn get_bool(&self, path: &str) -> Result<Option<bool>, $crate::xml::PathError> {
                $crate::xml::get_bool(self.element(), path)
            }

            /// Sets the switch at a path; see [`Access::set_bool`](crate::xml::Access::set_bool).
            pub fn set_bool(&mut self, path: &str, value: bool) -> Result<(), $crate::xml::PathError> {
                $crate::xml::set_bool(self.element_mut(), path, value)
            }

            /// How many there are of what a path names; see [`Access::count`](crate::xml::Access::count).
            pub fn count(&self, path: &str) -> Result<usize, $crate::xml::PathError> {
                $crate::xml::count(self.element(), path)
            }

            /// Adds an empty element to a list; see [`Access::append`](crate::xml::Access::append).
            pub fn append(&mut self, path: &str) -> Result<usize, $crate::xml::PathError> {
                $crate::xml::append(self.element_mut(), path)
            }

            /// Adds an empty element before another; see [`Access::insert`](crate::xml::Access::insert).
            pub fn insert(&mut self, path: &str) -> Result<(), $crate::xml::PathError> {
                $crate::xml::insert(self.element_mut(), path)
            }

            /// Removes what a path names; see [`Access::remove`](crate::xml::Access::remove).
            pub fn remove(&mut self, path: &str) -> Result<bool, $crate::xml::PathError> {
                $crate::xml::remove(self.element_mut(), path)
            }
        }
    };
}
pub(crate) use any_of;

/// The error for a root that is none of those known.
pub(crate) fn wrong_root(xml: &str, root: &str, known: impl Iterator<Item = &'static str>) -> Error {
    let expected = known.map(|root| format!("<{root}>")).collect::<Vec<_>>().join(", ");
    Error::Xml(XmlError {
        kind: XmlErrorKind::WrongRoot { found: root.to_owned(), expected: format!("one of {expected}") },
        path: format!("/{root}"),
        position: Position::of(xml, xml.find(&format!("<{root}")).unwrap_or_default()),
    })
}

/// Reads the JSON form of one whose type the one key tells.
pub(crate) fn from_json<T>(
    json: &str,
    empty: fn(&str) -> Option<T>,
    element: fn(&mut T) -> &mut dyn Element,
) -> Result<T> {
    let mut deserializer = xml::json_reader(json)?;
    let document = deserializer.deserialize_map(JsonForm { empty, element })?;
    deserializer.end()?;
    Ok(document)
}

struct JsonForm<T> {
    empty: fn(&str) -> Option<T>,
    element: fn(&mut T) -> &mut dyn Element,
}

impl<'de, T> Visitor<'de> for JsonForm<T> {
    type Value = T;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object with one key, the root's name")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let one_key = || A::Error::custom("expected an object with one key, the root's name");
        let root = map.next_key::<String>()?.ok_or_else(one_key)?;
        let missing = || A::Error::custom(format!("libvirt has no document <{root}>"));
        let mut document = (self.empty)(&root).ok_or_else(missing)?;
        map.next_value_seed(Content((self.element)(&mut document)))?;
        match map.next_key::<String>()? {
            None => Ok(document),
            Some(_) => Err(one_key()),
        }
    }
}

struct Content<'a>(&'a mut dyn Element);

impl<'de> DeserializeSeed<'de> for Content<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        xml::derive::deserialize(self.0, deserializer)
    }
}
