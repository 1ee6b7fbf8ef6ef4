//! Any libvirt document, recognised by its root element.

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};

use crate::xml::{self, Element, PathError, Position, Root, XmlError, XmlErrorKind};
use crate::{Error, Result};

macro_rules! documents {
    ($($(#[doc = $doc:literal])+ $variant:ident($ty:path)),+ $(,)?) => {
        /// Any libvirt document.
        ///
        /// ```
        /// use fedvirt_core::Document;
        ///
        /// let mut document = Document::from_xml("<network><name>lan</name><future/></network>")?;
        /// assert_eq!(document.root(), "network");
        /// assert_eq!(document.unknown(), ["future"]);
        /// document.set("bridge/@name", "virbr7")?;
        /// assert_eq!(document.get("name")?.as_deref(), Some("lan"));
        /// # Ok::<(), fedvirt_core::Error>(())
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Document {
            $( $(#[doc = $doc])+ $variant(Box<$ty>), )+
        }

        $(
            impl From<$ty> for Document {
                fn from(document: $ty) -> Self {
                    Self::$variant(Box::new(document))
                }
            }
        )+

        impl Document {
            /// The names of the root elements that are recognised.
            pub fn roots() -> impl Iterator<Item = &'static str> {
                [$(<$ty as Root>::NAME),+].into_iter()
            }

            /// An empty document with this root; `None` when libvirt has no such document.
            fn empty(root: &str) -> Option<Self> {
                $( if root == <$ty as Root>::NAME { return Some(Self::$variant(Box::default())); } )+
                None
            }

            /// The name of the root element.
            pub fn root(&self) -> &'static str {
                match self {
                    $( Self::$variant(_) => <$ty as Root>::NAME, )+
                }
            }

            fn element(&self) -> &dyn Element {
                match self {
                    $( Self::$variant(document) => &**document, )+
                }
            }

            fn element_mut(&mut self) -> &mut dyn Element {
                match self {
                    $( Self::$variant(document) => &mut **document, )+
                }
            }
        }
    };
}

documents! {
    /// A guest ([domain XML](https://libvirt.org/formatdomain.html)).
    Domain(crate::model::domain::Domain),
    /// A virtual network ([network XML](https://libvirt.org/formatnetwork.html)).
    Network(crate::model::network::Network),
    /// A storage pool ([pool XML](https://libvirt.org/formatstorage.html)).
    Pool(crate::model::storage_pool::Pool),
    /// A storage volume ([volume XML](https://libvirt.org/formatstorage.html#storage-volume-xml)).
    Volume(crate::model::storage_volume::Volume),
    /// What a host is and can run ([capabilities](https://libvirt.org/formatcaps.html)).
    Capabilities(crate::model::capabilities::Capabilities),
    /// What guests of a kind can have ([domain capabilities](https://libvirt.org/formatdomaincaps.html)).
    DomainCapabilities(crate::model::domain_capabilities::DomainCapabilities),
    /// A CPU alone ([CPU model](https://libvirt.org/formatdomain.html#cpu-model-and-topology)).
    Cpu(crate::model::cpu::Cpu),
    /// A guest's connection to a network ([network port XML](https://libvirt.org/formatnetworkport.html)).
    NetworkPort(crate::model::network_port::NetworkPort),
    /// What storage pools a host can have ([pool capabilities](https://libvirt.org/formatstoragecaps.html)).
    StoragePoolCapabilities(crate::model::storage_pool_capabilities::StoragePoolCapabilities),
    /// A secret's description ([secret XML](https://libvirt.org/formatsecret.html)).
    Secret(crate::model::secret::Secret),
    /// A network interface of the host, such as a bridge or a bond.
    HostInterface(crate::model::interface::HostInterface),
    /// A device of the host ([node device XML](https://libvirt.org/formatnode.html)).
    NodeDevice(crate::model::node_device::NodeDevice),
    /// A network filter ([filter XML](https://libvirt.org/formatnwfilter.html)).
    NwFilter(crate::model::nwfilter::NwFilter),
    /// A filter in force on a port ([filter binding](https://libvirt.org/formatnwfilter.html)).
    NwFilterBinding(crate::model::nwfilter_binding::NwFilterBinding),
    /// A snapshot ([snapshot XML](https://libvirt.org/formatsnapshot.html)).
    DomainSnapshot(crate::model::domain_snapshot::DomainSnapshot),
    /// A checkpoint ([checkpoint XML](https://libvirt.org/formatcheckpoint.html)).
    DomainCheckpoint(crate::model::domain_checkpoint::DomainCheckpoint),
    /// A backup ([backup XML](https://libvirt.org/formatbackup.html)).
    DomainBackup(crate::model::domain_backup::DomainBackup),
    /// What the firmware tells of the machine.
    Sysinfo(crate::model::domain::Sysinfo),
}

impl Document {
    /// Reads a document, and finds out by its root element which one it is.
    ///
    /// # Errors
    /// As [`xml::from_xml`], and when libvirt has no document with such a root. The error names the element,
    /// the line and the column.
    pub fn from_xml(xml: &str) -> Result<Self> {
        let name = xml::root_name(xml)?;
        let Some(mut document) = Self::empty(name) else {
            let expected = Self::roots().map(|root| format!("<{root}>")).collect::<Vec<_>>().join(", ");
            return Err(Error::Xml(XmlError {
                kind: XmlErrorKind::WrongRoot {
                    found: name.to_owned(),
                    expected: format!("one of {expected}"),
                },
                path: format!("/{name}"),
                position: Position::of(xml, xml.find(&format!("<{name}")).unwrap_or_default()),
            }));
        };
        xml::read_into(xml, document.root(), document.element_mut())?;
        Ok(document)
    }

    /// Writes the document, laid out as libvirt lays it out.
    pub fn to_xml(&self) -> String {
        xml::write_as(self.root(), self.element())
    }

    /// Reads the JSON form: an object whose one key is the root's name.
    ///
    /// # Errors
    /// When the text is no such object, has a key that is no field, or a value that does not fit; with line and
    /// column.
    pub fn from_json(json: &str) -> Result<Self> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let document = deserializer.deserialize_map(JsonForm)?;
        deserializer.end()?;
        Ok(document)
    }

    /// The JSON form: an object whose one key is the root's name.
    pub fn to_json(&self) -> String {
        format!("{{\"{}\":{}}}", self.root(), xml::to_json(self.element()))
    }

    /// The paths of everything that the model does not know and keeps.
    pub fn unknown(&self) -> Vec<String> {
        xml::unknown(self.element())
    }

    /// The value at a path, such as `devices/disk[0]/source/@file`; `None` when nothing is there. See
    /// [`Access`](xml::Access) for the grammar.
    ///
    /// # Errors
    /// When the path is malformed or names no field of the model.
    pub fn get(&self, path: &str) -> Result<Option<String>, PathError> {
        xml::get(self.element(), path)
    }

    /// Sets the value at a path; see [`Access::set`](xml::Access::set).
    pub fn set(&mut self, path: &str, value: &str) -> Result<(), PathError> {
        xml::set(self.element_mut(), path, value)
    }

    /// How many there are of what a path names; see [`Access::count`](xml::Access::count).
    pub fn count(&self, path: &str) -> Result<usize, PathError> {
        xml::count(self.element(), path)
    }

    /// Adds an empty element to a list; see [`Access::append`](xml::Access::append).
    pub fn append(&mut self, path: &str) -> Result<usize, PathError> {
        xml::append(self.element_mut(), path)
    }

    /// Adds an empty element before another; see [`Access::insert`](xml::Access::insert).
    pub fn insert(&mut self, path: &str) -> Result<(), PathError> {
        xml::insert(self.element_mut(), path)
    }

    /// Removes what a path names; see [`Access::remove`](xml::Access::remove).
    pub fn remove(&mut self, path: &str) -> Result<bool, PathError> {
        xml::remove(self.element_mut(), path)
    }
}

/// Reads the JSON form of a document whose type the one key tells.
struct JsonForm;

impl<'de> Visitor<'de> for JsonForm {
    type Value = Document;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object with one key, the root's name")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
        let one_key = || A::Error::custom("expected an object with one key, the root's name");
        let root = map.next_key::<String>()?.ok_or_else(one_key)?;
        let missing = || A::Error::custom(format!("libvirt has no document <{root}>"));
        let mut document = Document::empty(&root).ok_or_else(missing)?;
        map.next_value_seed(Content(document.element_mut()))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_errors_count_lines_from_the_text_s_beginning() {
        for (json, says) in [
            ("{\n\"domain\": {\n\"nope\": 1}}", "line 3"),
            ("{\"nope\": {}}", "no document <nope>"),
            ("{}", "one key"),
            ("{\"domain\": {}, \"network\": {}}", "one key"),
            ("[]", "an object with one key"),
            ("{\"domain\": {}} x", "trailing"),
        ] {
            let error = Document::from_json(json).unwrap_err().to_string();
            assert!(error.contains(says), "{json}: {error}");
        }
    }
}
