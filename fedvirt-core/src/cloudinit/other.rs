//! Keys that the typed fields do not cover.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The keys of a document that have no field of their own, in their order, with whatever they hold.
///
/// It is a map from key to [`Value`]: read and change it as one.
///
/// ```
/// use fedvirt_core::cloudinit::CloudInit;
/// let config = CloudInit::from_yaml("ntp: {enabled: true}\nfinal_message: done\n")?;
/// assert_eq!(config.other.keys().collect::<Vec<_>>(), ["ntp", "final_message"]);
/// assert_eq!(config.other["ntp"]["enabled"], true);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
///
/// `Debug` shows the keys alone, since the values may hold passwords.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Other(pub Map<String, Value>);

impl Deref for Other {
    type Target = Map<String, Value>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Other {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Checks that `other` does not repeat a key that has a field, which would then stand in the document twice.
pub(super) fn check(other: &Other, place: &str, fields: &[&str]) -> crate::Result<()> {
    match other.keys().find(|key| fields.contains(&key.as_str())) {
        Some(key) => super::invalid(format!("{place}{key}"), "it is in `other`, but has a field of its own; set the field"),
        None => Ok(()),
    }
}

/// Shows in `Debug` how long a text is, in place of the text.
pub(super) struct Hidden(pub(super) usize);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0)
    }
}
