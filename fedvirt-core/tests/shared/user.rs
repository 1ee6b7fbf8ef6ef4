//! Processes of users who may not write everywhere, as root may.

#![allow(clippy::unwrap_used, reason = "a test ends with a fault of its own")]
#![allow(dead_code, reason = "tests use different parts of it")]
#![allow(unreachable_pub, reason = "a module of a program")]

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// The user `nobody` and its group.
const NOBODY: u32 = 65534;

/// This program's command as one of a user that is not root: `nobody` where root runs the tests, or else who runs them.
/// The folder is the test's own; root's copy of the program is put there, since the program may be where others cannot go.
pub fn not_root(command: &Command, folder: &Path) -> Command {
    let mut other = if is_root(folder) {
        let copy = folder.join("program");
        if !copy.exists() && fs::hard_link(command.get_program(), &copy).is_err() {
            fs::copy(command.get_program(), &copy).unwrap();
        }
        let mut other = Command::new(copy);
        other.uid(NOBODY).gid(NOBODY);
        other
    } else {
        Command::new(command.get_program())
    };
    take_over(&mut other, command);
    other
}

/// Gives a file or a folder with all in it to that user.
pub fn give(path: &Path, folder: &Path) {
    if is_root(folder) {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    if path.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| give(&entry.unwrap().path(), folder));
    }
}

/// Adds another command's arguments and environment.
pub fn take_over(command: &mut Command, other: &Command) {
    command.args(other.get_args());
    for (name, value) in other.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
}

/// Whoever runs the tests made their folder.
fn is_root(folder: &Path) -> bool {
    folder.metadata().unwrap().uid() == 0
}
