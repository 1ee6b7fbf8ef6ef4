//! Documents beside the cloud-config: reading them, and where in them something stands.

use std::fmt;

use serde::de::DeserializeOwned;

use super::yaml::{self, Node, Path, Problem, Step, Value};
use crate::{Error, Result};

/// A place in a document, such as `ethernets.nic0.addresses[1]`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place(Vec<Step>);

impl Place {
    pub(super) fn key(&self, key: impl Into<String>) -> Self {
        self.with(Step::Key(key.into()))
    }

    pub(super) fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Path(&self.0).fmt(f)
    }
}

/// Something wrong in a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) place: Place,
    pub(super) why: String,
}

impl Wrong {
    pub(super) fn at<T>(place: &Place, why: impl Into<String>) -> Result<T, Self> {
        Err(Self { place: place.clone(), why: why.into() })
    }

    /// The error, with the line in the text that the document was read from.
    pub(super) fn into_error(self, document: &'static str, text: Option<&str>) -> Error {
        let node = text.and_then(|text| yaml::parse(text).ok().flatten());
        let place = node.map(|node| node.place_of(&self.place.0)).unwrap_or_default();
        Problem { place, path: self.place.0, why: self.why }.into_error(document)
    }
}

/// Reads a document.
pub(super) fn read<T: DeserializeOwned>(document: &'static str, text: &str) -> Result<T> {
    let node = yaml::parse(text).map_err(|problem| problem.into_error(document))?;
    let node = node.unwrap_or(Node { place: yaml::Place { line: 1, column: 1 }, value: Value::Null });
    yaml::read(&node).map_err(|problem| problem.into_error(document))
}

/// Gives a value its type; `root` is the value's own place.
pub(super) fn typed<T: DeserializeOwned>(value: serde_json::Value, root: &Place) -> Result<T, Wrong> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let place = error.path().iter().fold(root.clone(), |place, segment| match segment {
            serde_path_to_error::Segment::Seq { index } => place.index(*index),
            serde_path_to_error::Segment::Map { key } => place.key(key),
            _ => place,
        });
        Wrong { place, why: error.into_inner().to_string() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_lines() {
        let text = "version: 2\nethernets:\n  'eth0.5':\n    addresses:\n    - 192.0.2.1/24\n    - [x]\n";
        let root = Place::default();
        let nic = root.key("ethernets").key("eth0.5");
        for (place, line) in [
            (root.clone(), 1),
            (root.key("version"), 1),
            (nic.key("addresses").index(0), 5),
            (nic.key("addresses").index(1), 6),
            (nic.key("absent").index(7), 3),
            (root.key("absent"), 1),
        ] {
            let Err::<(), _>(wrong) = Wrong::at(&place, "x") else { continue };
            let error = wrong.into_error("network-config", Some(text));
            assert_eq!(error.line(), Some(line), "{error}");
        }
    }
}
