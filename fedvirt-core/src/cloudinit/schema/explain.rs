//! Faults in words.

use serde_json::Value as Json;

use super::Remark;
use super::apply::{Fault, Sample, What};
use super::rules::Kind;

/// The pattern's meaning, for those of cloud-init's schemas.
fn meaning(pattern: &str) -> &str {
    match pattern {
        r"^([0-9]+)?\.?[0-9]+[BKMGT]$" => "give a size with its unit, such as `512M` or `2G`",
        r"^\+?[0-9]+$" => "give minutes, such as `5`, or `now`",
        "^.+:.+$" => "write `name:password`",
        "^[-_0-9a-zA-Z]+(,[-_0-9a-zA-Z]+)*$" => {
            "write tags of letters, digits, `-` and `_`, with commas between them"
        }
        "^.*$" => "write it as one line",
        _ => "see its description in cloud-init's documentation",
    }
}

pub(super) fn fault(fault: Fault) -> Remark {
    let Fault { path, place, what } = fault;
    let (problem, hint) = match what {
        What::Expected { kinds, values, found } => expected(&kinds, &values, &found),
        What::Unknown { like } => {
            let hint = match like {
                Some(like) => format!("did you mean `{like}`?"),
                None => "remove it, or move it to where it belongs".to_owned(),
            };
            ("cloud-init knows no such key here".to_owned(), hint)
        }
        What::Missing(keys) => match keys.as_slice() {
            [key] => (format!("`{key}` is missing"), "add it".to_owned()),
            keys => (format!("one of {} is missing", names(keys)), "add one of them".to_owned()),
        },
        What::Exclusive(keys) if keys.len() > 1 => {
            (format!("{} exclude each other", names(&keys)), "keep one of them".to_owned())
        }
        What::Exclusive(_) => (
            "it fits several forms that exclude each other".to_owned(),
            "keep the settings of one".to_owned(),
        ),
        What::Pattern(pattern) => {
            ("the text has not the form that is expected here".to_owned(), meaning(&pattern).to_owned())
        }
        What::Other(problem, hint) => (problem, hint),
    };
    Remark { path, place, problem, hint }
}

fn names(keys: &[String]) -> String {
    let keys: Vec<_> = keys.iter().map(|key| format!("`{key}`")).collect();
    join(&keys, "and")
}

/// `a, b or c`.
fn join(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [word] => word.clone(),
        [words @ .., word] => format!("{} {last} {word}", words.join(", ")),
    }
}

fn expected(kinds: &[Kind], values: &[Json], found: &Sample) -> (String, String) {
    let words = values.iter().any(Json::is_string);
    // Where there are words to choose from, it says nothing that they are strings.
    let kinds: Vec<Kind> = kinds.iter().filter(|kind| !(words && **kind == Kind::Text)).copied().collect();
    let mut wanted: Vec<String> = values.iter().map(|value| format!("`{}`", value_text(value))).collect();
    wanted.extend(kinds.iter().map(|kind| kind.in_words().to_owned()));
    let wanted = join(&wanted, "or");
    // Words of a set are no secrets, unlike what could be anything.
    let is = match &found.text {
        Some(text) if kinds.is_empty() => format!("`{text}`"),
        _ => found.kind.to_owned(),
    };
    let problem = format!("it is {is}, where {wanted} is expected");
    let takes_text = kinds.contains(&Kind::Text) || words;
    let hint = match found.kind {
        "a number" if kinds.contains(&Kind::Integer) => "give a whole number".to_owned(),
        "a date" if takes_text => "quote it, since YAML takes it for a date".to_owned(),
        "a boolean" if takes_text => {
            "quote it, since YAML takes yes, no, on, off, true and false for booleans".to_owned()
        }
        "a whole number" | "a number" if takes_text => {
            "quote it, since YAML takes it for a number".to_owned()
        }
        "null" => "give it a value, or leave it out".to_owned(),
        _ if values.len() > 1 => "take one of these".to_owned(),
        _ if found.is_scalar && kinds.contains(&Kind::List) => {
            "make it a list, with `- ` in front of each entry".to_owned()
        }
        "a string" if kinds.contains(&Kind::Flag) || kinds.contains(&Kind::Integer) => {
            "remove the quotes, if it has some".to_owned()
        }
        "a map" if takes_text => "quote it, if it is a text with `: ` in it".to_owned(),
        _ => format!("give {wanted}"),
    };
    (problem, hint)
}

fn value_text(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Kind {
    fn in_words(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Flag => "a boolean",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::List => "a list",
            Self::Map => "a map",
            Self::Null => "null",
        }
    }
}
