//! Single values: how text becomes a Rust value and back.

use super::escape::BLANK;
use super::{FieldType, Number};

/// A value as it stands in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Text, or a word of an open set.
    Str(&'a str),
    /// A whole number, not negative.
    Unsigned(u64),
    /// A whole number.
    Signed(i64),
    /// A number with its spelling.
    Number(Number),
}

impl std::fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Str(text) => f.write_str(text),
            Value::Unsigned(n) => n.fmt(f),
            Value::Signed(n) => n.fmt(f),
            Value::Number(n) => n.fmt(f),
        }
    }
}

/// A type that one attribute, or the text of one element, can hold.
pub trait Scalar: Send + Sync + Sized + 'static {
    /// What the schema table says of it.
    const TYPE: FieldType;
    /// Reads the text (entities resolved). `Err` says what would fit, as in `a number from 0 to 255`.
    fn parse(text: &str) -> Result<Self, &'static str>;
    /// The value, to write it.
    fn value(&self) -> Value<'_>;
}

impl Scalar for String {
    const TYPE: FieldType = FieldType::String;
    fn parse(text: &str) -> Result<Self, &'static str> {
        Ok(text.to_owned())
    }
    fn value(&self) -> Value<'_> {
        Value::Str(self)
    }
}

/// White space around a number is no part of it; a plus sign is what XML Schema allows.
#[inline]
pub(crate) fn number(text: &str) -> &str {
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) { text } else { trimmed_number(text) }
}

fn trimmed_number(text: &str) -> &str {
    let text = text.trim_matches(BLANK);
    match text.strip_prefix('+') {
        Some(digits) if digits.starts_with(|c: char| c.is_ascii_digit()) => digits,
        _ => text,
    }
}

macro_rules! integers {
    ($($ty:ty, $kind:ident, $wide:ty, $bits:literal, $expected:literal;)*) => { $(
        impl Scalar for $ty {
            const TYPE: FieldType = FieldType::$kind($bits);
            fn parse(text: &str) -> Result<Self, &'static str> {
                let digits = number(text);
                let parsed = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
                    Some(hex) if !hex.starts_with(['+', '-']) => <$ty>::from_str_radix(hex, 16),
                    _ => digits.parse(),
                };
                parsed.map_err(|_| $expected)
            }
            fn value(&self) -> Value<'_> {
                Value::$kind(<$wide>::from(*self))
            }
        }
    )* };
}

integers! {
    u8, Unsigned, u64, 8, "a number from 0 to 255";
    u16, Unsigned, u64, 16, "a number from 0 to 65535";
    u32, Unsigned, u64, 32, "a number from 0 to 4294967295";
    u64, Unsigned, u64, 64, "a number from 0 to 18446744073709551615";
    i32, Signed, i64, 32, "a number from -2147483648 to 2147483647";
    i64, Signed, i64, 64, "a number from -9223372036854775808 to 9223372036854775807";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_take_what_libvirt_takes() {
        assert_eq!(u8::parse(" 7\n"), Ok(7));
        assert_eq!(u32::parse("0x10"), Ok(16));
        assert_eq!(u32::parse("+3"), Ok(3));
        assert_eq!(i32::parse("-1"), Ok(-1));
        for bad in ["", "-1", "256", "1 2", "0x", "0x+1", "++1", "+ 1", "1.0", "ten"] {
            assert_eq!(u8::parse(bad), Err("a number from 0 to 255"), "{bad:?}");
        }
    }
}
