//! What can be wrong with a document, and where.

use std::borrow::Cow;
use std::fmt;

/// A place in a text: line and column count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character within the line, from 1.
    pub column: usize,
}

impl Position {
    /// The position of a byte offset in a text.
    pub(crate) fn of(text: &str, offset: usize) -> Self {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Self {
            line: before.bytes().filter(|&b| b == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// A document that cannot be taken: what is wrong, in which element, on which line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind} (at {path}, {position})")]
pub struct XmlError {
    /// What is wrong.
    pub kind: XmlErrorKind,
    /// The element or attribute, as in `/domain/devices/disk[1]/driver/@name`; `/` outside the root.
    pub path: String,
    /// Where in the text.
    pub position: Position,
}

/// What is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlErrorKind {
    /// The text breaks the grammar of XML.
    #[error("this is not well-formed XML: {0}")]
    Malformed(String),
    /// The text ends inside an element.
    #[error("the document ends before this element is closed; was it cut off?")]
    Truncated,
    /// There is no element at all.
    #[error("there is no XML element in this text")]
    Empty,
    /// Something follows the root element.
    #[error("something follows the end of the document; one document at a time")]
    TrailingContent,
    /// The root element is another one.
    #[error("the root element is <{found}>, expected {expected}")]
    WrongRoot {
        /// The root's name as written.
        found: String,
        /// What would fit.
        expected: String,
    },
    /// A document type declaration: it can define entities, and libvirt's documents have none.
    #[error("a document type declaration is refused, since it could define entities; remove it")]
    Doctype,
    /// An entity that XML does not define.
    #[error("&{0}; is no entity of XML; write &amp; for an ampersand")]
    UnknownEntity(String),
    /// A character that XML does not allow.
    #[error("character U+{0:04X} is not allowed in XML")]
    ForbiddenCharacter(u32),
    /// An attribute stands twice in one element.
    #[error("attribute {0} stands twice in this element")]
    DuplicateAttribute(String),
    /// A prefix without a declaration in scope.
    #[error("the namespace prefix {0:?} is not declared here; add xmlns:{0}='…'")]
    UndeclaredPrefix(String),
    /// Elements nest deeper than the bound.
    #[error("elements nest deeper than {0} levels")]
    TooDeep(usize),
    /// An element has more attributes than the bound.
    #[error("an element has more than {0} attributes")]
    TooManyAttributes(usize),
    /// There are more elements, comments and the like than the bound.
    #[error("the document has more than {0} elements and comments")]
    TooManyNodes(usize),
    /// The text is larger than the bound.
    #[error("the document has {size} bytes, more than the limit of {limit}")]
    TooLarge {
        /// Its size in bytes.
        size: usize,
        /// The bound.
        limit: usize,
    },
    /// A value does not have the form that its field needs.
    #[error("{value:?} is not {expected}")]
    BadValue {
        /// The value as written.
        value: String,
        /// What is needed, such as `a number from 0 to 65535`.
        expected: String,
    },
}

/// A path that cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PathError {
    /// The path breaks the grammar.
    #[error("{path:?} is no path: {why}; {}", WRITE_LIKE)]
    Syntax {
        /// The path as given.
        path: String,
        /// What breaks it.
        why: &'static str,
    },
    /// The model has no such field.
    #[error("{path:?}: {element} has no {step}{}", suggestion(.similar))]
    NoSuchField {
        /// The path as given.
        path: String,
        /// The type in which the step was looked up.
        element: &'static str,
        /// The step that is unknown.
        step: String,
        /// The nearest name, when one is near.
        similar: Option<String>,
    },
    /// The field is there in the model, but the path stops at, or goes through, the wrong kind of field.
    #[error("{path:?}: {step} is {is}, {needs}")]
    WrongKind {
        /// The path as given.
        path: String,
        /// The step.
        step: String,
        /// What it is.
        is: &'static str,
        /// What would be right.
        needs: &'static str,
    },
    /// The list is shorter, or the element is not there.
    #[error("{path:?}: there is no {step} (the document has {len})")]
    NotThere {
        /// The path as given.
        path: String,
        /// The step.
        step: String,
        /// How many there are.
        len: usize,
    },
    /// The value does not have the form that the field needs.
    #[error("{path:?}: {value:?} is not {expected}")]
    BadValue {
        /// The path as given.
        path: String,
        /// The value as given.
        value: String,
        /// What is needed.
        expected: String,
    },
}

const WRITE_LIKE: &str = "write it like devices/disk[0]/source/@file";

fn did_you_mean(name: &str) -> String {
    format!("did you mean {name}?")
}

fn suggestion(similar: &Option<String>) -> String {
    similar.as_ref().map_or_else(String::new, |name| format!("; {}", did_you_mean(name)))
}

impl PathError {
    /// The path as given.
    pub fn path(&self) -> &str {
        match self {
            Self::Syntax { path, .. }
            | Self::NoSuchField { path, .. }
            | Self::WrongKind { path, .. }
            | Self::NotThere { path, .. }
            | Self::BadValue { path, .. } => path,
        }
    }

    /// What to do next, where there is something to say. It is a part of the text.
    pub fn hint(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Syntax { .. } => Some(WRITE_LIKE.into()),
            Self::NoSuchField { similar, .. } => similar.as_deref().map(|name| did_you_mean(name).into()),
            _ => None,
        }
    }
}
