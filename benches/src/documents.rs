//! libvirt's own domain documents, which every comparison of documents reads.

use std::error::Error;
use std::path::{Path, PathBuf};

use fedvirt_core::model::domain::Domain;

/// A document as text and as what it says.
pub struct Document {
    /// Where it is.
    pub path: PathBuf,
    /// What is there.
    pub text: String,
    /// What that says.
    pub domain: Domain,
}

/// Every domain document below a folder, in the order of their paths.
pub fn domains(folder: &str) -> Result<Vec<Document>, Box<dyn Error>> {
    let mut files = Vec::new();
    collect(Path::new(folder), &mut files)?;
    files.sort();
    let documents: Vec<Document> = files
        .into_iter()
        .filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            let domain = Domain::from_xml(&text).ok()?;
            Some(Document { path, text, domain })
        })
        .collect();
    if documents.is_empty() {
        return Err(format!("there is no domain document below {folder}").into());
    }
    Ok(documents)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            files.push(path);
        }
    }
    Ok(())
}
