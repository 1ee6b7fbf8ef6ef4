//! Names of images, such as `fedora:43/aarch64`.

use std::fmt;
use std::str::FromStr;

use crate::{Error, Result};

/// What a caller asks for: a distribution, and as much else as matters.
///
/// `distribution[:release][/architecture][/variant]`: `fedora`, `fedora:43`, `debian:13/aarch64`,
/// `debian:trixie`, `ubuntu:latest`, `fedora:43/x86_64/server`. Letters may be of either case; architectures may
/// have the names that Debian and Go use (`amd64`, `arm64`, `ppc64el`).
///
/// ```
/// use fedvirt_core::image::Name;
/// let name: Name = "debian:13/arm64".parse()?;
/// assert_eq!(name.release.as_deref(), Some("13"));
/// assert_eq!(name.architecture.as_deref(), Some("aarch64"));
/// assert_eq!(name.to_string(), "debian:13/aarch64");
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The distribution.
    pub distribution: String,
    /// Its release; none stands for the newest stable one that has an image.
    pub release: Option<String>,
    /// The architecture, by libvirt's name; none stands for the caller's default.
    pub architecture: Option<String>,
    /// Which of the release's images; none stands for the one that suits a virtual machine best.
    pub variant: Option<String>,
}

/// Architectures by libvirt's name, and by the other names that distributions have for them.
const ARCHITECTURES: &[(&str, &[&str])] = &[
    ("x86_64", &["amd64", "x64", "x86-64"]),
    ("aarch64", &["arm64"]),
    ("ppc64le", &["ppc64el", "powerpc64le"]),
    ("s390x", &[]),
    ("riscv64", &[]),
    ("i686", &["i386", "x86"]),
    ("armv7l", &["armhf", "armv7"]),
    ("loongarch64", &["loong64"]),
];

/// libvirt's name of an architecture; none when it is not known.
pub(super) fn architecture(text: &str) -> Option<&'static str> {
    ARCHITECTURES.iter().find(|(name, others)| *name == text || others.contains(&text)).map(|(name, _)| *name)
}

/// The architecture of this machine, by libvirt's name.
pub(super) fn own_architecture() -> String {
    match std::env::consts::ARCH {
        // Rust has one name for both byte orders.
        "powerpc64" if cfg!(target_endian = "little") => "ppc64le".into(),
        other => architecture(other).unwrap_or(other).into(),
    }
}

const LONGEST: usize = 200;

impl FromStr for Name {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = |why: &str| Error::ImageUnknown {
            name: text.chars().take(LONGEST).collect(),
            why: why.into(),
            hint: "write distribution:release/architecture/variant, such as fedora, debian:13 or \
                   fedora:43/aarch64/server"
                .into(),
        };
        if text.len() > LONGEST {
            return Err(wrong("the name is too long"));
        }
        let lower = text.to_ascii_lowercase();
        let mut parts = lower.split('/');
        let head = parts.next().unwrap_or_default();
        let (distribution, release) = match head.split_once(':') {
            Some((distribution, release)) => (distribution, Some(release)),
            None => (head, None),
        };
        let rest: Vec<&str> = parts.collect();
        let (arch, variant) = match rest[..] {
            [] => (None, None),
            [one] => match architecture(one) {
                Some(known) => (Some(known), None),
                None => (None, Some(one)),
            },
            [arch, variant] => match architecture(arch) {
                Some(known) => (Some(known), Some(variant)),
                None => return Err(wrong(&format!("{arch:?} is no architecture"))),
            },
            _ => return Err(wrong("it has too many parts")),
        };
        for part in [Some(distribution), release, variant].into_iter().flatten() {
            let first = part.bytes().next();
            if !first.is_some_and(|byte| byte.is_ascii_alphanumeric()) {
                return Err(wrong("a part is empty, or begins with neither a letter nor a digit"));
            }
            if !part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte)) {
                return Err(wrong("it has characters that no name has"));
            }
        }
        Ok(Self {
            distribution: distribution.into(),
            release: release.filter(|release| *release != "latest").map(Into::into),
            architecture: arch.map(Into::into),
            variant: variant.map(Into::into),
        })
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.distribution)?;
        if let Some(release) = &self.release {
            write!(f, ":{release}")?;
        }
        [&self.architecture, &self.variant].into_iter().flatten().try_for_each(|part| write!(f, "/{part}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> [Option<String>; 4] {
        let Name { distribution, release, architecture, variant } = text.parse().unwrap();
        [Some(distribution), release, architecture, variant]
    }

    #[test]
    fn names() {
        for (text, expected) in [
            ("fedora", [Some("fedora"), None, None, None]),
            ("Fedora:43", [Some("fedora"), Some("43"), None, None]),
            ("debian:13/aarch64", [Some("debian"), Some("13"), Some("aarch64"), None]),
            ("debian/arm64", [Some("debian"), None, Some("aarch64"), None]),
            ("ubuntu:latest", [Some("ubuntu"), None, None, None]),
            ("fedora:43/x86_64/server", [Some("fedora"), Some("43"), Some("x86_64"), Some("server")]),
            ("fedora:43/server", [Some("fedora"), Some("43"), None, Some("server")]),
            ("centos:9-stream/amd64", [Some("centos"), Some("9-stream"), Some("x86_64"), None]),
        ] {
            assert_eq!(parts(text), expected.map(|part| part.map(str::to_owned)), "{text}");
        }
        for wrong in [
            "",
            ":43",
            "fedora:",
            "fedora/",
            "a/b/c/d",
            "a/b/c",
            "../etc",
            "fedora:../../x",
            "a b",
            "é",
            "fedora:43//x",
        ] {
            let error = wrong.parse::<Name>().unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::ImageUnknown, "{wrong}: {error}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*") {
            if let Ok(name) = text.parse::<Name>() {
                proptest::prop_assert_eq!(name.to_string().parse::<Name>().unwrap(), name);
            }
        }

        #[test]
        fn any_name(text in "[a-z0-9]{1,4}(:[a-z0-9.-]{1,3})?(/[a-z0-9]{1,4}){0,2}") {
            if let Ok(name) = text.parse::<Name>() {
                proptest::prop_assert_eq!(name.to_string().parse::<Name>().unwrap(), name);
            }
        }
    }
}
