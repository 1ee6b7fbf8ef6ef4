//! Sizes in bytes, with the units that libvirt and people use.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A number of bytes.
///
/// Binary units (KiB, MiB, GiB, TiB, PiB, EiB) are powers of 1024, decimal ones (KB, MB, and so on) powers of
/// 1000, as in [libvirt's scaled integers](https://libvirt.org/formatdomain.html#memory-allocation). A bare
/// letter (`2G`) is binary, as libvirt and qemu-img read it. Upper and lower case are alike.
///
/// ```
/// use fedvirt_core::ByteSize;
/// assert_eq!(ByteSize::gib(2), "2 GiB".parse().unwrap());
/// assert_eq!(ByteSize::gib(2).to_string(), "2 GiB");
/// assert_eq!(ByteSize::bytes(1_500).to_string(), "1500 B");
/// // For people: rounded, with `#`.
/// assert_eq!(format!("{:#}", ByteSize::bytes(11_098_722_304)), "10.3 GiB");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ByteSize(u64);

impl ByteSize {
    /// A size in bytes.
    pub const fn bytes(n: u64) -> Self {
        Self(n)
    }
    /// A size in KiB (1024 bytes). Sizes beyond `u64` saturate, as in the other constructors.
    pub const fn kib(n: u64) -> Self {
        Self(n.saturating_mul(1 << 10))
    }
    /// A size in MiB (1024² bytes).
    pub const fn mib(n: u64) -> Self {
        Self(n.saturating_mul(1 << 20))
    }
    /// A size in GiB (1024³ bytes).
    pub const fn gib(n: u64) -> Self {
        Self(n.saturating_mul(1 << 30))
    }
    /// A size in TiB (1024⁴ bytes).
    pub const fn tib(n: u64) -> Self {
        Self(n.saturating_mul(1 << 40))
    }
    /// The size in bytes.
    pub const fn as_bytes(self) -> u64 {
        self.0
    }
    /// The size in KiB, rounded up: libvirt's own unit of memory.
    pub const fn as_kib(self) -> u64 {
        self.0.div_ceil(1024)
    }
}

/// Why a text is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseSizeError {
    /// There is no whole number, or no unit that libvirt knows.
    #[error("{0:?} is no size; write a number and a unit, such as \"512 MiB\", \"10 GiB\" or \"2G\"")]
    Malformed(String),
    /// There are more bytes than a number of 64 bits holds.
    #[error("{0:?} is too large a size; the largest one is 18446744073709551615 bytes")]
    TooLarge(String),
}

/// The factor of a unit, in any case: `None` when there is no such unit.
fn factor(unit: &str) -> Option<u64> {
    let unit = unit.to_ascii_lowercase();
    let power = match unit.chars().next() {
        None | Some('b') => 0,
        Some('k') => 1,
        Some('m') => 2,
        Some('g') => 3,
        Some('t') => 4,
        Some('p') => 5,
        Some('e') => 6,
        Some(_) => return None,
    };
    match &unit[unit.len().min(1)..] {
        "" if power == 0 => Some(1),
        "yte" | "ytes" if power == 0 => Some(1),
        "" | "ib" if power > 0 => Some(1u64 << (10 * power)),
        "b" if power > 0 => 1000u64.checked_pow(power),
        _ => None,
    }
}

impl FromStr for ByteSize {
    type Err = ParseSizeError;
    fn from_str(text: &str) -> Result<Self, ParseSizeError> {
        let trimmed = text.trim();
        let split = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
        let (number, unit) = trimmed.split_at(split);
        let factor = factor(unit.trim())
            .filter(|_| !number.is_empty())
            .ok_or_else(|| ParseSizeError::Malformed(text.to_owned()))?;
        // Of digits alone, the one thing that can be wrong is that there are too many.
        number
            .parse::<u64>()
            .ok()
            .and_then(|n| n.checked_mul(factor))
            .map(Self)
            .ok_or_else(|| ParseSizeError::TooLarge(text.to_owned()))
    }
}

impl fmt::Display for ByteSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [&str; 7] = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
        let mut unit = 0;
        if f.alternate() {
            let mut value = self.0 as f64;
            while value >= 1024.0 && unit + 1 < UNITS.len() {
                value /= 1024.0;
                unit += 1;
            }
            let rounded = (value * 10.0).round() / 10.0;
            return write!(f, "{rounded} {}", UNITS[unit]);
        }
        let mut value = self.0;
        while value != 0 && value.is_multiple_of(1024) && unit + 1 < UNITS.len() {
            value /= 1024;
            unit += 1;
        }
        write!(f, "{value} {}", UNITS[unit])
    }
}

impl Serialize for ByteSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ByteSize {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = ByteSize;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of bytes, or a text such as \"10 GiB\"")
            }
            fn visit_u64<E>(self, n: u64) -> Result<ByteSize, E> {
                Ok(ByteSize(n))
            }
            fn visit_i64<E: serde::de::Error>(self, n: i64) -> Result<ByteSize, E> {
                u64::try_from(n).map(ByteSize).map_err(|_| E::custom("a size cannot be negative"))
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<ByteSize, E> {
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
    fn reads_units_as_libvirt_does() {
        for (text, bytes) in [
            ("0", 0),
            ("17", 17),
            ("17 bytes", 17),
            ("1 byte", 1),
            ("5 b", 5),
            ("1 e", 1 << 60),
            ("18EB", 18_000_000_000_000_000_000),
            ("2 pIb", 2 << 50),
            ("1k", 1024),
            ("1 KB", 1000),
            ("3MiB", 3 << 20),
            ("2 GB", 2_000_000_000),
            ("1T", 1 << 40),
        ] {
            assert_eq!(text.parse::<ByteSize>(), Ok(ByteSize(bytes)), "{text}");
        }
        for bad in ["", "G", "-1", "1.5G", "1 x", "1 gig", "99999999999999999999", "16777216T", "1 é"] {
            assert!(bad.parse::<ByteSize>().is_err(), "{bad}");
        }
        for large in ["18446744073709551616", "16 EiB", "19EB"] {
            assert_eq!(large.parse::<ByteSize>(), Err(ParseSizeError::TooLarge(large.into())));
        }
    }

    #[test]
    fn prints_what_it_reads() {
        for n in [0, 1, 1023, 1024, 1 << 20, 3 << 30, 5 << 50, u64::MAX] {
            assert_eq!(ByteSize(n).to_string().parse(), Ok(ByteSize(n)));
        }
    }
}
