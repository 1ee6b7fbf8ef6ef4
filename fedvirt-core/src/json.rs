//! Specs and their kin from JSON, as other languages hand them over.

use serde::de::DeserializeOwned;

use crate::{Error, Result};

/// Reads a value, and says by its path which one does not fit; `root` is what the whole is called.
///
/// # Errors
/// [`Json`](Error::Json) when the text is no JSON, [`InvalidSpec`](Error::InvalidSpec) when it does not fit.
pub(crate) fn from_json<T: DeserializeOwned>(json: &str, root: &str) -> Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        let (whole, text) = (path == ".", inner.to_string());
        if inner.is_eof() || whole && inner.is_syntax() {
            return Error::Json(inner);
        }
        // The path says it better than a place in a text that was perhaps never seen.
        let place = format!(" at line {} column {}", inner.line(), inner.column());
        // The value may be an address with a password in it.
        let why = crate::image::address::public(text.strip_suffix(&place).unwrap_or(&text));
        Error::InvalidSpec { what: if whole { root.to_owned() } else { path }, why }
    })?;
    deserializer.end()?;
    Ok(value)
}
