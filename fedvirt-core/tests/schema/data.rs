//! Data types: texts that they allow, from the usual to the extreme.

use std::collections::BTreeSet;

use super::pattern::{Pattern, Style};
use super::tree::number;

/// A data type with its parameters.
#[derive(Debug)]
pub(crate) struct Data {
    /// Texts that it allows: the usual one first.
    pub(crate) samples: Vec<String>,
    /// One that is zero, or as near to it as it gets.
    pub(crate) zero: String,
    /// The least and the greatest number, when there is nothing but numbers.
    pub(crate) numbers: Option<(i128, i128)>,
    /// Whether it is a type for numbers, not a pattern that happens to allow no other text, nor octal.
    pub(crate) counts: bool,
}

impl Data {
    pub(crate) fn new(ty: &str, parameters: &[(String, String)], except: Vec<String>) -> Self {
        let limits = Limits::new(ty, parameters, except);
        let mut samples: Vec<String> = Vec::new();
        for text in limits.candidates() {
            if !samples.contains(&text) && limits.allow(&text) {
                samples.push(text);
            }
        }
        // Patterns let more through than libvirt reads: as many digits as the greatest number of 32 or 64 bits has, but
        // a greater number; and digits from a to f without a 0x in front.
        if samples.iter().any(|text| number(text).is_some()) {
            let hexadecimal = samples.iter().any(|text| text.starts_with("0x"));
            samples.retain(|text| match number(text) {
                Some(n) => n <= u64::MAX.into() && (n <= u32::MAX.into() || text.len() != 10),
                None => !(hexadecimal && text.bytes().all(|b| b.is_ascii_hexdigit())),
            });
        }
        assert!(!samples.is_empty(), "no text is known for a {ty} with {parameters:?}");
        let has_zero = |text: &String| number(text).map_or(text.contains('0'), |n| n == 0);
        let zero = samples.iter().find(|text| has_zero(text)).unwrap_or(&samples[0]).clone();
        let numbers: Option<Vec<i128>> = samples.iter().map(|text| number(text)).collect();
        let numbers = numbers.and_then(|all| Some((*all.iter().min()?, *all.iter().max()?)));
        let is_octal = !limits.patterns.is_empty() && !samples.iter().any(|text| text.contains(['8', '9']));
        // Of the many texts, the usual one, the extremes, the longest, and one with a base.
        let telling = [
            samples.first(),
            samples.iter().find(|text| numbers.is_some_and(|numbers| number(text) == Some(numbers.0))),
            samples.iter().find(|text| numbers.is_some_and(|numbers| number(text) == Some(numbers.1))),
            samples.iter().max_by_key(|text| text.len()),
            samples.iter().find(|text| text.starts_with("0x")),
        ];
        let mut telling: Vec<String> = telling.into_iter().flatten().cloned().collect();
        let mut seen = BTreeSet::new();
        telling.retain(|text| seen.insert(text.clone()));
        Self { samples: telling, zero, numbers, counts: limits.range.is_some() && !is_octal }
    }
}

struct Limits<'a> {
    ty: &'a str,
    range: Option<(i128, i128)>,
    patterns: Vec<Pattern>,
    lengths: (usize, usize),
    except: Vec<String>,
}

impl<'a> Limits<'a> {
    fn new(ty: &'a str, parameters: &[(String, String)], except: Vec<String>) -> Self {
        let mut limits =
            Self { ty, range: range_of(ty), patterns: Vec::new(), lengths: (0, usize::MAX), except };
        for (name, value) in parameters {
            let bound = || value.trim().parse::<i128>().unwrap_or_else(|e| panic!("{name} {value:?}: {e}"));
            match (name.as_str(), &mut limits.range) {
                ("pattern", _) => limits.patterns.push(Pattern::parse(value)),
                ("minInclusive", Some((least, _))) => *least = (*least).max(bound()),
                ("maxInclusive", Some((_, most))) => *most = (*most).min(bound()),
                ("minLength", _) => limits.lengths.0 = bound() as usize,
                ("maxLength", _) => limits.lengths.1 = bound() as usize,
                _ => panic!("{name} of a {ty} is not understood"),
            }
        }
        limits
    }

    /// Texts to try: the usual ones, the bounds, and the shortest and longest that the patterns allow.
    fn candidates(&self) -> Vec<String> {
        let mut texts: Vec<String> = ["1", "a", "0"].map(str::to_owned).into();
        if self.ty == "anyURI" {
            texts = vec!["http://example.org/a?b=c&d".to_owned()];
        }
        if self.patterns.is_empty() {
            texts.extend(["a b", "<'&\">", "é", "0.5", "2020-01-01T00:00:00"].map(str::to_owned));
        }
        if let Some((least, most)) = self.range {
            // A type without a bound says nothing of the width; libvirt reads 32 bits, and no negative ones.
            let (least, most) = match self.ty {
                "integer" => (least.max(0), most.min(i32::MAX.into())),
                "positiveInteger" => (least, most.min(u32::MAX.into())),
                _ => (least, most),
            };
            texts.extend([least.to_string(), most.to_string()]);
        }
        for likes in ["1a", "0a", "a1", "9f", "f9", "F9", "-"] {
            for long in [false, true] {
                let branches = (0..8).map(|branch| Style { likes, long, branch });
                texts.extend(branches.flat_map(|style| self.patterns.iter().map(move |p| p.sample(style))));
            }
        }
        // A text where there may be none shows more.
        texts.sort_by_key(String::is_empty);
        texts
    }

    fn allow(&self, text: &str) -> bool {
        let of_type = match self.ty {
            "double" => {
                let (least, most) = self.range.unwrap_or_default();
                let is_decimal = !text.contains(|c: char| c.is_ascii_alphabetic());
                let number = text.parse::<f64>().ok().filter(|_| is_decimal);
                number.is_some_and(|n| (least as f64..=most as f64).contains(&n))
            }
            "dateTime" => text.contains('T'),
            "NCName" => text.starts_with(|c: char| c.is_ascii_alphabetic()) && !text.contains([' ', ':']),
            "anyURI" | "string" | "token" => true,
            ty => {
                let range = self.range.unwrap_or_else(|| panic!("data type {ty} is not understood"));
                let number = number(text).filter(|_| !text.contains('x'));
                number.is_some_and(|n| (range.0..=range.1).contains(&n))
            }
        };
        let length = text.chars().count();
        of_type
            && self.patterns.iter().all(|pattern| pattern.matches(text))
            && (self.lengths.0..=self.lengths.1).contains(&length)
            && !self.except.iter().any(|not| not == text)
    }
}

/// What a type for numbers allows; 64 bits, where it has no bound.
fn range_of(ty: &str) -> Option<(i128, i128)> {
    Some(match ty {
        "short" => (i16::MIN.into(), i16::MAX.into()),
        "int" => (i32::MIN.into(), i32::MAX.into()),
        "long" | "integer" | "double" => (i64::MIN.into(), i64::MAX.into()),
        "unsignedByte" => (0, u8::MAX.into()),
        "unsignedShort" => (0, u16::MAX.into()),
        "unsignedInt" => (0, u32::MAX.into()),
        "unsignedLong" | "nonNegativeInteger" => (0, u64::MAX.into()),
        "positiveInteger" => (1, u64::MAX.into()),
        _ => return None,
    })
}
