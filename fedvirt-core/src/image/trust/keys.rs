//! Whose signature counts for which distribution.
//!
//! Only fingerprints are written down here; the keys come from the caller's keyrings or from the system's packages.

/// Whose signature counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signer {
    /// The distribution, as in names; or the name of a catalogue that a user added.
    pub(crate) distribution: String,
    /// Primary keys that may sign, from keyrings that hold others too.
    pub(crate) fingerprints: Vec<&'static str>,
    /// What file names of the system's keyrings have in them.
    files: &'static [&'static str],
    /// What to install.
    package: &'static str,
}

struct Known {
    distribution: &'static str,
    /// By the beginning of the release: the key with an empty one signs for all.
    keys: &'static [(&'static str, &'static str)],
    files: &'static [&'static str],
    package: &'static str,
}

/// The keys, most of them read from distribution-gpg-keys 65c3eae56 of 2026-08-11
/// (<https://github.com/rpm-software-management/distribution-gpg-keys>, folder `keys/`), by
/// `gpg --show-keys --with-fingerprint`; where one is from elsewhere, the line says so.
const KNOWN: &[Known] = &[
    Known {
        distribution: "fedora",
        // fedora/RPM-GPG-KEY-fedora-NN-primary; the same list is at https://fedoraproject.org/security.
        keys: &[
            ("39", "E8F23996F23218640CB44CBE75CF5AC418B8E74C"),
            ("40", "115DF9AEF857853EE8445D0A0727707EA15B79CC"),
            ("41", "466CF2D8B60BC3057AA9453ED0622462E99D6AD1"),
            ("42", "B0F4950458F69E1150C6C5EDC8AC4916105EF944"),
            ("43", "C6E7F081CF80E13146676E88829B606631645531"),
            ("44", "36F612DCF27F7D1A48A835E4DBFCF71C6D9F90A6"),
            ("45", "4F50A6114CD5C6976A7F1179655A4B02F577861E"),
            ("46", "D924B10D3E810DABDD8B56B596E7E91491211FCE"),
        ],
        files: &["fedora"],
        package: "distribution-gpg-keys or fedora-gpg-keys",
    },
    Known {
        distribution: "centos",
        // centos/RPM-GPG-KEY-CentOS-Official
        keys: &[("", "99DB70FAE1D7CE227FB6488205B555B38483C65D")],
        files: &["centos"],
        package: "distribution-gpg-keys or centos-gpg-keys",
    },
    Known {
        distribution: "almalinux",
        // alma/RPM-GPG-KEY-AlmaLinux-{8,9,10}; https://wiki.almalinux.org/cloud/Generic-cloud.html shows CHECKSUM.asc
        // made by 51D6647EC21AD6EA, a subkey of the older of 8's two keys.
        keys: &[
            ("8", "5E9B8F5617B5066CE92057C3488FCF7C3ABB34F8"),
            ("8", "BC5EDDCADF502C077F1582882AE81E8ACED7258B"),
            ("9", "BF18AC2876178908D6E71267D36CB86CB86B3716"),
            ("10", "EE6DB7B98F5BF5EDD9DA0DE5DEE5C11CC2A1E572"),
        ],
        files: &["alma"],
        package: "distribution-gpg-keys or almalinux-gpg-keys",
    },
    Known {
        distribution: "rocky",
        // rocky/RPM-GPG-KEY-rockyofficial (8), rocky/RPM-GPG-KEY-Rocky-{9,10}
        keys: &[
            ("8", "7051C470A929F454CEBE37B715AF5DAC6D745A60"),
            ("9", "21CB256AE16FC54C6E652949702D426D350D275D"),
            ("10", "FC226859C0860BF0DDB95B085B106C736FEDFC85"),
        ],
        files: &["rocky"],
        package: "distribution-gpg-keys or rocky-gpg-keys",
    },
    Known {
        distribution: "ubuntu",
        // UEC Image Automatic Signing Key <cdimage@ubuntu.com>, in /usr/share/keyrings/ubuntu-cloudimage-keyring.gpg of
        // the package ubuntu-cloudimage-keyring; the fingerprint as other projects pin it for SHA256SUMS.gpg of
        // cloud-images.ubuntu.com (ten public repositories agree).
        keys: &[("", "D2EB44626FDDC30B513D5BB71A5D6C4C7DB87C81")],
        files: &["ubuntu-cloudimage"],
        package: "ubuntu-cloudimage-keyring",
    },
    Known {
        distribution: "opensuse",
        // opensuse/RPM-GPG-KEY-openSUSE-2022, and RPM-GPG-KEY-openSUSE, with which images were signed until 2022.
        keys: &[
            ("", "AD485664E901B867051AB15F35A2F86E29B700A4"),
            ("", "22C07BA534178CD02EFE22AAB88B2FD43DBDC284"),
        ],
        // /usr/lib/rpm/gnupg/keys of the package openSUSE-build-key names its files after the key's number.
        files: &["opensuse", "gpg-pubkey-29b700a4"],
        package: "distribution-gpg-keys or openSUSE-build-key",
    },
    Known {
        distribution: "arch",
        // The README of https://gitlab.archlinux.org/archlinux/arch-boxes, which holds the key itself.
        keys: &[("", "1B9A16984A4E8CB448712D2AE0B78BF4326C6F8F")],
        files: &["archlinux", "arch-boxes"],
        package: "the key in the README of gitlab.archlinux.org/archlinux/arch-boxes",
    },
    Known {
        distribution: "alpine",
        // https://alpinelinux.org/cloud/ names https://alpinelinux.org/keys/tomalok.asc; the fingerprint as other projects
        // pin it for the images' .asc (several public repositories agree).
        keys: &[("", "F26ADFADBAE702EF7AF637459DA7EF23BFFCDF22")],
        files: &["alpine", "tomalok"],
        package: "the key at alpinelinux.org/keys/tomalok.asc",
    },
];

/// Whose signature counts for a release; with no fingerprints where none is known, as of releases that are not listed, so
/// that only the caller's own keyrings count.
pub(crate) fn signer(distribution: &str, release: &str) -> Signer {
    let (of, release) = match distribution {
        // Its streams are signed with the keys of the Fedora release that they are made of: `44.20260707.3.1`.
        "coreos" => ("fedora", release.split('.').next().unwrap_or_default()),
        other => (other, release),
    };
    let major = release.split(['.', '-']).next().unwrap_or_default();
    match KNOWN.iter().find(|known| known.distribution == of) {
        None => {
            Signer { distribution: distribution.into(), fingerprints: Vec::new(), files: &[], package: "" }
        }
        Some(known) => {
            let fits = |of: &str| of.is_empty() || of == major;
            let fingerprints: Vec<_> =
                known.keys.iter().filter(|(of, _)| fits(of)).map(|(_, fingerprint)| *fingerprint).collect();
            Signer {
                distribution: distribution.into(),
                fingerprints,
                files: known.files,
                package: known.package,
            }
        }
    }
}

impl Signer {
    /// Whether a keyring of the system may be this signer's, by its file name.
    pub(crate) fn may_be_in(&self, file: &str) -> bool {
        let file = file.to_ascii_lowercase();
        self.files.iter().any(|part| file.contains(part))
    }

    /// What to do to have the key.
    pub(crate) fn how_to_get_keys(&self) -> String {
        let keyring = "give a keyring file that holds the key";
        match (self.package, &self.fingerprints[..]) {
            ("", _) => keyring.into(),
            // Whichever key is installed, nobody said that it is the right one.
            (_, []) => format!(
                "no key of this release is known here: {keyring} of the release, or take a newer fedvirt"
            ),
            (package, keys) => format!("install {package}, or {keyring} {}", keys.join(" or ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_by_release() {
        assert_eq!(signer("fedora", "43").fingerprints, ["C6E7F081CF80E13146676E88829B606631645531"]);
        assert_eq!(signer("coreos", "44.20260707.3.1").fingerprints, signer("fedora", "44").fingerprints);
        assert_eq!(signer("centos", "10-stream").fingerprints.len(), 1);
        assert_eq!(signer("almalinux", "9.8").fingerprints, ["BF18AC2876178908D6E71267D36CB86CB86B3716"]);
        assert_eq!(signer("opensuse", "tumbleweed").fingerprints.len(), 2);
        for unlisted in ["38", "99", "rawhide"] {
            let signer = signer("fedora", unlisted);
            assert!(signer.fingerprints.is_empty(), "{unlisted}");
            assert!(signer.how_to_get_keys().contains("give a keyring"), "{unlisted}");
        }
        assert!(signer("debian", "13").fingerprints.is_empty());
        assert!(signer("alpine", "3.24").may_be_in("tomalok.asc"));
        assert!(signer("fedora", "43").may_be_in("RPM-GPG-KEY-fedora-43-primary"));
        assert!(
            signer("fedora", "43").how_to_get_keys().contains("C6E7F081CF80E13146676E88829B606631645531")
        );
        assert!(!signer("custom", "1").how_to_get_keys().contains("install"));
    }

    #[test]
    fn fingerprints_are_written_as_pgp_writes_them() {
        for key in KNOWN.iter().flat_map(|known| known.keys) {
            assert!(
                key.1.len() == 40 && key.1.bytes().all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(&b)),
                "{key:?}"
            );
        }
    }
}
