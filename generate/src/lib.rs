//! What the programs that write this project's generated files share: each of them writes its files, or with `--check`
//! says whether they are up to date.

pub mod docs;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

/// What a generator makes.
#[derive(Default)]
pub struct Generated {
    /// Every file, with its content.
    pub files: BTreeMap<PathBuf, String>,
    /// Folders that hold generated files. What is in one of them, is none of `files` and begins as said is an old one.
    pub folders: Vec<(PathBuf, &'static str)>,
}

impl Generated {
    /// One file.
    pub fn file(path: PathBuf, content: String) -> Self {
        Self { files: BTreeMap::from([(path, content)]), folders: Vec::new() }
    }
}

/// The whole of a generator: writes what is not up to date, removes what is no longer made, or with the argument `--check`
/// fails in place of that. `command` is what to run when it does.
pub fn main(command: &str, generate: impl FnOnce() -> Result<Generated, Box<dyn Error>>) {
    if let Err(error) = arguments().and_then(|check| bring_up_to_date(check, command, &generate()?)) {
        #[allow(clippy::print_stderr, reason = "a program for people")]
        {
            eprintln!("{}: {error}", env!("CARGO_PKG_NAME"));
        }
        std::process::exit(1);
    }
}

/// Whether only to check.
fn arguments() -> Result<bool, Box<dyn Error>> {
    match std::env::args().nth(1).as_deref() {
        None => Ok(false),
        Some("--check") => Ok(true),
        Some(other) => Err(format!("no such option: {other} (there is --check)").into()),
    }
}

fn bring_up_to_date(check: bool, command: &str, wanted: &Generated) -> Result<(), Box<dyn Error>> {
    let stale = |path: &Path| -> Box<dyn Error> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        format!("{name} is not what its sources say; run {command}").into()
    };
    for (folder, begins) in &wanted.folders {
        std::fs::create_dir_all(folder)?;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let ours = || std::fs::read_to_string(&path).is_ok_and(|found| found.starts_with(begins));
            if path.is_file() && !wanted.files.contains_key(&path) && ours() {
                if check {
                    return Err(stale(&path));
                }
                std::fs::remove_file(path)?;
            }
        }
    }
    for (path, content) in &wanted.files {
        if std::fs::read_to_string(path).is_ok_and(|found| found == *content) {
            continue;
        }
        if check {
            return Err(stale(path));
        }
        std::fs::write(path, content)?;
    }
    Ok(())
}
