//! Switches by path: fields that say yes or no, in whichever words.

use super::path::{field, get, set};
use super::{Element, FieldSchema, FieldType, PathError};

/// libvirt's words for yes and no, by the switch.
const WORDS: [(&str, &str); 3] = [("yes", "no"), ("on", "off"), ("true", "false")];

pub(crate) fn get_bool(element: &dyn Element, path: &str) -> Result<Option<bool>, PathError> {
    let Some(value) = get(element, path)? else { return Ok(None) };
    let means = WORDS.iter().find_map(|&(yes, no)| match value.as_str() {
        word if word == yes => Some(true),
        word if word == no => Some(false),
        _ => None,
    });
    means.map(Some).ok_or_else(|| PathError::BadValue {
        path: path.to_owned(),
        value,
        expected: "a switch: yes or no, on or off, true or false".into(),
    })
}

pub(crate) fn set_bool(element: &mut dyn Element, path: &str, value: bool) -> Result<(), PathError> {
    let Some((yes, no)) = words(field(element.schema(), path)?) else {
        return Err(PathError::WrongKind {
            path: path.to_owned(),
            step: path.rsplit('/').next().unwrap_or_default().to_owned(),
            is: "no switch",
            needs: "set its value as text",
        });
    };
    set(element, path, if value { yes } else { no })
}

/// The words of a field that is a switch.
fn words(row: &FieldSchema) -> Option<(&'static str, &'static str)> {
    match row.ty {
        FieldType::Flag => Some(("true", "false")),
        FieldType::Choice(choice) => {
            let takes = |word: &str| choice.values.iter().any(|known| known.value == word);
            WORDS.into_iter().find(|&(yes, no)| takes(yes) && takes(no))
        }
        _ => None,
    }
}
