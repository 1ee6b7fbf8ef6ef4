//! What several documents share.

use crate::units::{ByteSize, ParseSizeError};
use crate::xml::{Choice, Element, Extra};

/// `yes` or `no`, as libvirt writes most switches.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum YesNo {
    /// It is so.
    Yes,
    /// It is not.
    No,
    /// Another word.
    Other(String),
}

/// `on` or `off`, as libvirt writes switches that reach the hypervisor.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum OnOff {
    /// Switched on.
    On,
    /// Switched off.
    Off,
    /// Another word.
    Other(String),
}

impl From<bool> for YesNo {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl From<bool> for OnOff {
    fn from(on: bool) -> Self {
        if on { Self::On } else { Self::Off }
    }
}

/// An amount of memory or storage with its unit.
///
/// libvirt's [scaled integers](https://libvirt.org/formatdomain.html#memory-allocation): where no unit is given
/// it depends on the field, KiB for memory and bytes for storage.
#[derive(Clone, Default, Element)]
pub struct Size {
    /// The unit, such as `KiB`, `GiB`, `bytes` or `MB`.
    #[xml(attr)]
    pub unit: Option<String>,
    /// How many of the unit.
    #[xml(text)]
    pub value: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Size {
    /// A size in KiB (rounded up), as libvirt writes memory.
    pub fn kib(size: ByteSize) -> Self {
        Self { unit: Some("KiB".into()), value: Some(size.as_kib()), extra: Extra::default() }
    }

    /// A size in bytes, as libvirt writes storage.
    pub fn bytes(size: ByteSize) -> Self {
        Self { unit: Some("bytes".into()), value: Some(size.as_bytes()), extra: Extra::default() }
    }

    /// The size, when there is one, the unit is one that libvirt knows and the number fits; `default_unit`
    /// counts where the document gives none. [`parse`](Self::parse) says why not.
    pub fn to_bytes(&self, default_unit: &str) -> Option<ByteSize> {
        self.parse(default_unit).ok().flatten()
    }

    /// The size; `None` when there is none. `default_unit` counts where the document gives none.
    ///
    /// # Errors
    /// When the unit is none that libvirt knows, or the number does not fit.
    pub fn parse(&self, default_unit: &str) -> Result<Option<ByteSize>, ParseSizeError> {
        let unit = self.unit.as_deref().filter(|unit| !unit.is_empty()).unwrap_or(default_unit);
        self.value.map(|value| format!("{value} {unit}").parse()).transpose()
    }
}

impl From<ByteSize> for Size {
    /// Nothing is lost: KiB, as libvirt writes memory, where they come out even, and bytes elsewhere.
    ///
    /// ```
    /// use fedvirt_core::ByteSize;
    /// use fedvirt_core::model::common::Size;
    ///
    /// for (size, value, unit) in [(ByteSize::mib(1), 1024, "KiB"), (ByteSize::bytes(1500), 1500, "bytes")] {
    ///     let written = Size::from(size);
    ///     assert_eq!((written.value, written.unit.as_deref()), (Some(value), Some(unit)));
    ///     assert_eq!(written.parse("KiB"), Ok(Some(size)));
    /// }
    /// let too_large = Size { unit: Some("EiB".into()), value: Some(16), ..Size::default() };
    /// assert!(too_large.parse("KiB").is_err());
    /// ```
    fn from(size: ByteSize) -> Self {
        if size.as_bytes().is_multiple_of(1024) { Self::kib(size) } else { Self::bytes(size) }
    }
}
