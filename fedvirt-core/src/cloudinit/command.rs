//! Commands of `runcmd` and `bootcmd`.

use std::fmt;

use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// One command of [`runcmd`](https://docs.cloud-init.io/en/latest/reference/modules.html#runcmd) or
/// `bootcmd`.
///
/// In YAML it is a string, which the shell reads, or a list, whose words reach the program as they are.
///
/// ```
/// use fedvirt_core::cloudinit::Command;
/// assert_eq!(Command::from("echo $HOME"), Command::Shell("echo $HOME".into()));
/// assert_eq!(Command::from(["touch", "/x y"]), Command::Argv(vec!["touch".into(), "/x y".into()]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Command {
    /// Lines for `sh`.
    Shell(String),
    /// A program and its arguments, which no shell expands.
    Argv(Vec<String>),
}

impl From<&str> for Command {
    fn from(line: &str) -> Self {
        Self::Shell(line.to_owned())
    }
}

impl From<String> for Command {
    fn from(line: String) -> Self {
        Self::Shell(line)
    }
}

impl<S: Into<String>> From<Vec<S>> for Command {
    fn from(argv: Vec<S>) -> Self {
        Self::Argv(argv.into_iter().map(Into::into).collect())
    }
}

impl<S: Into<String>, const N: usize> From<[S; N]> for Command {
    fn from(argv: [S; N]) -> Self {
        Self::Argv(argv.into_iter().map(Into::into).collect())
    }
}

// By hand rather than untagged: an untagged enum buffers its input, in which YAML's `[sleep, 5]` holds a
// number, and reports no more than "did not match any variant".
impl<'de> Deserialize<'de> for Command {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CommandVisitor;
        impl<'de> Visitor<'de> for CommandVisitor {
            type Value = Command;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "a command: a string, or a list of strings (quote a command that holds `: ` or ` #`)",
                )
            }
            fn visit_str<E>(self, line: &str) -> Result<Command, E> {
                Ok(line.into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Command, A::Error> {
                let mut argv = Vec::new();
                while let Some(word) = seq.next_element::<String>()? {
                    argv.push(word);
                }
                Ok(Command::Argv(argv))
            }
            fn visit_bool<E: Error>(self, _: bool) -> Result<Command, E> {
                Err(E::custom(
                    "`yes`, `no`, `on`, `off`, `true` and `false` are booleans in YAML; quote the command",
                ))
            }
        }
        deserializer.deserialize_any(CommandVisitor)
    }
}

/// A list of commands in which, as in cloud-init, empty entries count for nothing.
pub(super) fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Command>, D::Error> {
    struct ListVisitor;
    impl<'de> Visitor<'de> for ListVisitor {
        type Value = Vec<Command>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of commands")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Vec::new())
        }
        fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
            Err(E::custom("it is one string; write a list, with `- ` in front of each command"))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut commands = Vec::new();
            while let Some(command) = seq.next_element::<Option<Command>>()? {
                commands.extend(command);
            }
            Ok(commands)
        }
    }
    deserializer.deserialize_any(ListVisitor)
}
