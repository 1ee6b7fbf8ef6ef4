//! What classes can do beyond the table: methods written by hand, in `methods/MODULE.py`, under `class NAME:`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

/// The lines of a class's body, by module and class.
pub(crate) type Methods = BTreeMap<(String, String), String>;

pub(crate) fn read(folder: &Path) -> Result<Methods, Box<dyn Error>> {
    let mut methods = Methods::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut class: Option<String> = None;
        for line in std::fs::read_to_string(&path)?.lines() {
            if let Some(name) = line.strip_prefix("class ").and_then(|rest| rest.strip_suffix(':')) {
                class = Some(name.to_owned());
                methods.insert((module.clone(), name.to_owned()), String::new());
            } else if let (true, Some(class)) = (line.is_empty() || line.starts_with(' '), &class) {
                let body = methods.entry((module.clone(), class.clone())).or_default();
                *body += line;
                body.push('\n');
            }
        }
    }
    Ok(methods)
}

/// The names that code uses: every word outside of docstrings and other texts.
pub(crate) fn names(code: &str) -> BTreeSet<&str> {
    // A quote of either kind, however many there are of it, begins what the same ones end.
    let code = code.split("\"\"\"").step_by(2).flat_map(|code| code.split('"').step_by(2));
    let words = code.flat_map(|code| code.split(|c: char| !(c.is_alphanumeric() || c == '_')));
    words.filter(|word| !word.is_empty()).collect()
}
