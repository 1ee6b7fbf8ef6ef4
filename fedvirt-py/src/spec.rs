//! What is wanted, on its way from Python to the core's types: as JSON, whose shape the core defines.

use fedvirt_core::Error;
use serde::de::DeserializeOwned;

/// Reads a type of the core's, and says which value does not fit.
pub(crate) fn from_json<T: DeserializeOwned>(json: &str, root: &str) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.inner();
        let (text, place) =
            (inner.to_string(), format!(" at line {} column {}", inner.line(), inner.column()));
        Error::InvalidSpec {
            what: if path == "." { root.to_owned() } else { path },
            // The place is one in a text that the caller never saw.
            why: text.strip_suffix(&place).unwrap_or(&text).to_owned(),
        }
    })
}
