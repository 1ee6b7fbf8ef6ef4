//! Numbers whose spelling matters to whoever reads them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::scalar::number;
use super::{FieldType, Scalar, Value};

/// A number that is written as it was read: `0x0000` keeps its base and its zeros.
///
/// libvirt writes the parts of addresses in hexadecimal of a fixed width, and takes them in any base.
/// Two numbers are equal when their values are, however they are spelled.
///
/// ```
/// use fedvirt_core::xml::Number;
/// let slot = Number::hex(5, 2);
/// assert_eq!(slot.to_string(), "0x05");
/// assert_eq!(slot, Number::from(5));
/// ```
#[derive(Debug, Clone, Copy, Eq)]
pub struct Number {
    value: u64,
    /// Hexadecimal digits at least; 0 for a decimal number.
    digits: u8,
    upper: bool,
}

impl Number {
    /// A hexadecimal number of at least so many digits.
    pub const fn hex(value: u64, digits: u8) -> Self {
        Self { value, digits: if digits == 0 { 1 } else { digits }, upper: false }
    }
    /// The value.
    pub const fn value(self) -> u64 {
        self.value
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self { value, digits: 0, upper: false }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl std::hash::Hash for Number {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl Number {
    /// Appends the number as it is spelled.
    pub(crate) fn push_to(self, out: &mut String) {
        if self.digits == 0 {
            return out.push_str(itoa::Buffer::new().format(self.value));
        }
        out.push_str("0x");
        let needed = (64 - self.value.leading_zeros()).div_ceil(4).max(u32::from(self.digits));
        for digit in (0..needed).rev() {
            let nibble = self.value.checked_shr(4 * digit).unwrap_or(0) & 0xf;
            out.push(match (nibble as u8, self.upper) {
                (n @ 0..=9, _) => char::from(b'0' + n),
                (n, false) => char::from(b'a' + n - 10),
                (n, true) => char::from(b'A' + n - 10),
            });
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.push_to(&mut text);
        f.write_str(&text)
    }
}

impl Scalar for Number {
    const TYPE: FieldType = FieldType::Number;
    fn parse(text: &str) -> Result<Self, &'static str> {
        const EXPECTED: &str = "a number, decimal or hexadecimal (0x…), below 2^64";
        let digits = number(text);
        let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) else {
            return digits.parse::<u64>().map(Self::from).map_err(|_| EXPECTED);
        };
        if hex.starts_with(['+', '-']) {
            return Err(EXPECTED);
        }
        let value = u64::from_str_radix(hex, 16).map_err(|_| EXPECTED)?;
        let digits = u8::try_from(hex.len()).map_err(|_| EXPECTED)?;
        Ok(Self { value, digits, upper: hex.bytes().any(|b| b.is_ascii_uppercase()) })
    }
    fn value(&self) -> Value<'_> {
        Value::Number(*self)
    }
}

impl std::str::FromStr for Number {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, &'static str> {
        <Self as Scalar>::parse(text)
    }
}

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.digits == 0 { serializer.serialize_u64(self.value) } else { serializer.collect_str(self) }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Number;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, or its text such as \"0x0a\"")
            }
            fn visit_u64<E>(self, n: u64) -> Result<Number, E> {
                Ok(Number::from(n))
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Number, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_spelling() {
        for text in ["0", "5", "0x0000", "0x1f", "0x1F", "0xffffffffffffffff", "18446744073709551615"] {
            assert_eq!(text.parse::<Number>().unwrap().to_string(), text);
        }
        for bad in ["", "0x", "0x-1", "-1", "0xg", "1e3", "0x10000000000000000"] {
            assert!(bad.parse::<Number>().is_err(), "{bad}");
        }
        assert_eq!("0x0a".parse::<Number>(), Ok(Number::from(10)));
    }
}
