//! Numbers whose spelling matters to whoever reads them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::scalar::number;
use super::{FieldType, Scalar, Value};

/// A number that is written as it was read: `0x0000` keeps its base and its zeros.
///
/// libvirt writes the parts of addresses in hexadecimal of a fixed width, and takes them in any base of C's.
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
    /// Low half first: in two halves, because a `u64` would make every number 16 bytes large, and addresses are full
    /// of them.
    value: [u32; 2],
    /// Digits at least, for what is not decimal.
    digits: u8,
    base: Base,
    /// Which hexadecimal digits are in upper case, one bit each, the last digit lowest.
    upper: u16,
}

/// How a number is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Base {
    Decimal,
    /// With a leading 0, as in C: libvirt reads `010` as eight.
    Octal,
    Hex,
}

impl Number {
    /// A hexadecimal number of at least so many digits.
    pub const fn hex(value: u64, digits: u8) -> Self {
        Self { value: halves(value), digits: if digits == 0 { 1 } else { digits }, base: Base::Hex, upper: 0 }
    }
    /// The value.
    pub const fn value(self) -> u64 {
        self.value[0] as u64 | (self.value[1] as u64) << 32
    }
    /// The value and its spelling as one: the same for two numbers that are written alike.
    pub const fn spelled(self) -> u128 {
        self.value() as u128
            | (self.digits as u128) << 64
            | (self.upper as u128) << 72
            | (self.base as u128) << 88
    }
}

const fn halves(value: u64) -> [u32; 2] {
    [value as u32, (value >> 32) as u32]
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self { value: halves(value), digits: 0, base: Base::Decimal, upper: 0 }
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
        let number = self.value();
        let (prefix, bits) = match self.base {
            Base::Decimal => return out.push_str(itoa::Buffer::new().format(number)),
            Base::Octal => ("", 3),
            Base::Hex => ("0x", 4),
        };
        out.push_str(prefix);
        let needed = (64 - number.leading_zeros()).div_ceil(bits).max(u32::from(self.digits));
        for digit in (0..needed).rev() {
            let value = number.checked_shr(bits * digit).unwrap_or(0) as u8 & ((1 << bits) - 1);
            let upper = self.upper.checked_shr(digit).unwrap_or(0) & 1 == 1;
            out.push(match value {
                n @ 0..=9 => char::from(b'0' + n),
                n if upper => char::from(b'A' + n - 10),
                n => char::from(b'a' + n - 10),
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
        const EXPECTED: &str = "a number below 2^64, decimal, hexadecimal (0x…) or octal (0…)";
        let text = number(text);
        let (digits, radix, base) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            Some(hex) => (hex, 16, Base::Hex),
            None if text.len() > 1 && text.starts_with('0') => (text, 8, Base::Octal),
            None => (text, 10, Base::Decimal),
        };
        if digits.starts_with(['+', '-']) {
            return Err(EXPECTED);
        }
        let value = u64::from_str_radix(digits, radix).map_err(|_| EXPECTED)?;
        let upper = digits.bytes().rev().take(16).enumerate();
        let upper = upper.fold(0, |bits, (i, digit)| bits | u16::from(digit.is_ascii_uppercase()) << i);
        Ok(Self {
            value: halves(value),
            digits: u8::try_from(digits.len()).map_err(|_| EXPECTED)?,
            base,
            upper,
        })
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
        if self.base == Base::Decimal {
            serializer.serialize_u64(Self::value(*self))
        } else {
            serializer.collect_str(self)
        }
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
        for text in [
            "0",
            "5",
            "0x0000",
            "0x1f",
            "0x1F",
            "0xFe",
            "0xffffffffffffffff",
            "18446744073709551615",
            "00",
            "010",
        ] {
            assert_eq!(text.parse::<Number>().unwrap().to_string(), text);
        }
        for bad in ["", "0x", "0x-1", "-1", "0xg", "1e3", "0x10000000000000000"] {
            assert!(bad.parse::<Number>().is_err(), "{bad}");
        }
        assert_eq!("0x0a".parse::<Number>(), Ok(Number::from(10)));
        assert_eq!("010".parse::<Number>(), Ok(Number::from(8)), "as libvirt reads it");
        assert!("08".parse::<Number>().is_err());
    }
}
