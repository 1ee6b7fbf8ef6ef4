//! Groups.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::cloudinit::table::{FieldType, Item};
use crate::cloudinit::{User, forms};

/// An entry of [`groups`](https://docs.cloud-init.io/en/latest/reference/modules.html#users-and-groups): a
/// group that is made, and users that are put into it.
///
/// ```
/// use fedvirt_core::cloudinit::{CloudInit, Group};
/// let mut config = CloudInit::new();
/// config.groups = vec![Group::new("staff"), Group::new("web").member("alice")];
/// assert_eq!(config.to_user_data(), "#cloud-config\ngroups:\n- staff\n- web:\n  - alice\n");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Group {
    /// The group's name.
    pub name: String,
    /// Users that are put into it.
    pub members: Vec<String>,
}

impl Group {
    /// A group with this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), members: Vec::new() }
    }

    /// Puts a user into the group.
    pub fn member(mut self, name: impl Into<String>) -> Self {
        self.members.push(name.into());
        self
    }
}

impl Item for Group {
    const TYPE: FieldType =
        FieldType::OneOf(&[FieldType::Text, FieldType::Map(&FieldType::List(&FieldType::Text))]);
}

impl Serialize for Group {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.members.is_empty() {
            return serializer.serialize_str(&self.name);
        }
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(&self.name, &self.members)?;
        map.end()
    }
}

/// Names, in a list or between commas.
struct Names(Vec<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        forms::names(deserializer).map(Self)
    }
}

/// Several groups in one value.
struct Groups(Vec<Group>);

impl<'de> Deserialize<'de> for Groups {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct GroupsVisitor;
        impl<'de> Visitor<'de> for GroupsVisitor {
            type Value = Groups;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("groups: names, or a map from names to members")
            }
            fn visit_unit<E>(self) -> Result<Groups, E> {
                Ok(Groups(Vec::new()))
            }
            fn visit_none<E>(self) -> Result<Groups, E> {
                Ok(Groups(Vec::new()))
            }
            fn visit_str<E>(self, names: &str) -> Result<Groups, E> {
                let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
                Ok(Groups(names.map(Group::new).collect()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Groups, A::Error> {
                let mut groups = Vec::new();
                while let Some(Groups(more)) = seq.next_element()? {
                    groups.extend(more);
                }
                Ok(Groups(groups))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Groups, A::Error> {
                let mut groups = Vec::new();
                while let Some((name, Names(members))) = map.next_entry()? {
                    groups.push(Group { name, members });
                }
                Ok(Groups(groups))
            }
        }
        deserializer.deserialize_any(GroupsVisitor)
    }
}

/// `groups`: a list, in which cloud-init also takes a map; names between commas; or a map.
pub(in super::super) fn groups<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Group>, D::Error> {
    Groups::deserialize(deserializer).map(|Groups(groups)| groups)
}

/// `user`: settings, or a name alone.
pub(in super::super) fn user<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Box<User>>, D::Error> {
    struct UserVisitor;
    impl<'de> Visitor<'de> for UserVisitor {
        type Value = Option<Box<User>>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a user: a name, or a map")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
            Ok(Some(Box::new(User::new(name))))
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            <User as Deserialize>::deserialize(MapAccessDeserializer::new(map))
                .map(|user| Some(Box::new(user)))
        }
    }
    deserializer.deserialize_any(UserVisitor)
}
