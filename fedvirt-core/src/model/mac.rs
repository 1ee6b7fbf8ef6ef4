//! MAC addresses as values; documents hold their text.

use std::fmt;
use std::str::FromStr;

/// The MAC address of an interface.
///
/// It prints as libvirt prints it, and reads what libvirt reads: one or two hexadecimal digits for each byte, in
/// either case.
///
/// ```
/// use fedvirt_core::model::domain::devices::Interface;
/// use fedvirt_core::model::mac::MacAddr;
///
/// let mac: MacAddr = "52:54:0:AB:CD:1".parse()?;
/// assert_eq!(mac.to_string(), "52:54:00:ab:cd:01");
/// let interface = Interface::network("default").with_mac(mac);
/// # Ok::<(), fedvirt_core::model::mac::ParseMacError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MacAddr(pub [u8; 6]);

/// A text that is no MAC address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no MAC address; write six bytes in hexadecimal, such as 52:54:00:12:34:56")]
pub struct ParseMacError(String);

impl MacAddr {
    /// An address of the range in which libvirt makes addresses for QEMU: `52:54:00` and these three bytes.
    pub const fn qemu(tail: [u8; 3]) -> Self {
        Self([0x52, 0x54, 0x00, tail[0], tail[1], tail[2]])
    }

    /// A random address of that range.
    ///
    /// # Errors
    /// When the operating system has no random numbers.
    pub fn random() -> std::io::Result<Self> {
        let mut tail = [0; 3];
        getrandom::fill(&mut tail).map_err(|error| std::io::Error::other(error.to_string()))?;
        Ok(Self::qemu(tail))
    }

    /// Whether it stands for several interfaces, as a guest's own address must not.
    pub const fn is_multicast(self) -> bool {
        self.0[0] & 1 == 1
    }
}

impl fmt::Display for MacAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

impl FromStr for MacAddr {
    type Err = ParseMacError;
    fn from_str(text: &str) -> Result<Self, ParseMacError> {
        let byte = |part: &str| match part.len() {
            1 | 2 if part.bytes().all(|b| b.is_ascii_hexdigit()) => u8::from_str_radix(part, 16).ok(),
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text.split(':').map(byte).collect();
        let address = bytes.and_then(|bytes| <[u8; 6]>::try_from(bytes).ok());
        address.map(Self).ok_or_else(|| ParseMacError(text.to_owned()))
    }
}

impl From<MacAddr> for String {
    fn from(address: MacAddr) -> Self {
        address.to_string()
    }
}
