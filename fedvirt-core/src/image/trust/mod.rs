//! How far what comes from elsewhere can be trusted: OpenPGP signatures, and whose keys count.
//!
//! Lists of digests are signed inside the file
//! ([cleartext](https://www.rfc-editor.org/rfc/rfc9580.html#name-cleartext-signature-framework)) or beside it
//! ([detached](https://www.rfc-editor.org/rfc/rfc9580.html#name-detached-signatures)). What is read afterwards is
//! the signed text and nothing else.
//!
//! # Whose keys count
//! Keys are not shipped, only the fingerprints of the distributions' keys. The keys come from
//! - [`Trust::keyrings`]: files that the caller names. All keys in them count, and no others.
//! - without those, the system's packages ([`Trust::system_keys`]): keys count there by the fingerprint of their
//!   primary key.
//!
//! | distribution | primary key | package |
//! |---|---|---|
//! | Fedora 39 | E8F23996F23218640CB44CBE75CF5AC418B8E74C | distribution-gpg-keys, fedora-gpg-keys |
//! | Fedora 40 | 115DF9AEF857853EE8445D0A0727707EA15B79CC | |
//! | Fedora 41 | 466CF2D8B60BC3057AA9453ED0622462E99D6AD1 | |
//! | Fedora 42 | B0F4950458F69E1150C6C5EDC8AC4916105EF944 | |
//! | Fedora 43 | C6E7F081CF80E13146676E88829B606631645531 | |
//! | Fedora 44 | 36F612DCF27F7D1A48A835E4DBFCF71C6D9F90A6 | |
//! | Fedora 45 | 4F50A6114CD5C6976A7F1179655A4B02F577861E | |
//! | Fedora 46 | D924B10D3E810DABDD8B56B596E7E91491211FCE | |
//! | other Fedoras | none is known: [`Trust::keyrings`] must give it | |
//! | Fedora CoreOS | its Fedora release's, over the image itself | |
//! | CentOS Stream | 99DB70FAE1D7CE227FB6488205B555B38483C65D | distribution-gpg-keys, centos-gpg-keys |
//! | AlmaLinux 8 | 5E9B8F5617B5066CE92057C3488FCF7C3ABB34F8, BC5EDDCADF502C077F1582882AE81E8ACED7258B | distribution-gpg-keys, almalinux-gpg-keys |
//! | AlmaLinux 9 | BF18AC2876178908D6E71267D36CB86CB86B3716 | |
//! | AlmaLinux 10 | EE6DB7B98F5BF5EDD9DA0DE5DEE5C11CC2A1E572 | |
//! | Rocky 8 | 7051C470A929F454CEBE37B715AF5DAC6D745A60 | distribution-gpg-keys, rocky-gpg-keys |
//! | Rocky 9 | 21CB256AE16FC54C6E652949702D426D350D275D | |
//! | Rocky 10 | FC226859C0860BF0DDB95B085B106C736FEDFC85 | |
//! | Ubuntu | D2EB44626FDDC30B513D5BB71A5D6C4C7DB87C81 | ubuntu-cloudimage-keyring |
//! | openSUSE | AD485664E901B867051AB15F35A2F86E29B700A4, 22C07BA534178CD02EFE22AAB88B2FD43DBDC284 (until 2022) | distribution-gpg-keys, openSUSE-build-key |
//! | Arch | 1B9A16984A4E8CB448712D2AE0B78BF4326C6F8F | the README of arch-boxes |
//! | Debian | none: its cloud images' lists of digests are not signed | |
//! | Alpine | F26ADFADBAE702EF7AF637459DA7EF23BFFCDF22 | alpinelinux.org/keys/tomalok.asc |
//!
//! The description of Fedora CoreOS's streams is not signed: which release an image is of, and its digest, are what the server
//! says. What counts is the signature over the image, which is checked as the image comes, before it gets into the cache: by
//! then it is certain that Fedora made it, though not that it is the stream's newest.
//!
//! A [lock file](super::ImagesLock) counts as the caller's own word: what it says of an image is
//! [given](Verified::Given), whoever wrote it there.
//!
//! # What is refused
//! A signature that does not fit the content; one by a key that expired, was revoked, may not sign or is not among
//! the accepted ones; one that expired; one over MD5, SHA-1 or RIPEMD-160. All that holds with
//! [`allow_unsigned`](Trust::allow_unsigned), too, which only permits what has no signature, or one that cannot be
//! checked because there is no key of the distribution at all on this machine.
//!
//! A signature says whose word something is, not how new: a mirror can hand out an old list with its old images.

mod keys;
mod openpgp;

use std::path::{Path, PathBuf};

pub(crate) use keys::{Signer, signer};
pub use openpgp::ImageVerifier;

use super::{Entry, Verified};
use crate::{Error, Result};

/// What the caller trusts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Trust {
    /// Files of OpenPGP keys, armored or not. All keys in them count, and with any such file no others do.
    pub keyrings: Vec<PathBuf>,
    /// Where the system's packages put keys: folders, searched two levels deep. Used when no keyring is given.
    pub system_keys: Vec<PathBuf>,
    /// Whether digests without a signature are accepted.
    pub allow_unsigned: bool,
}

impl Default for Trust {
    fn default() -> Self {
        let system = [
            "/usr/share/keyrings",
            "/etc/pki/rpm-gpg",
            "/usr/share/distribution-gpg-keys",
            "/usr/lib/rpm/gnupg/keys",
            "/usr/share/pacman/keyrings",
        ];
        Self { keyrings: Vec::new(), system_keys: system.map(PathBuf::from).into(), allow_unsigned: false }
    }
}

/// A text, and how far it can be trusted.
#[derive(Debug)]
pub(crate) struct Checked {
    /// What was signed, or all there is where nothing is.
    pub(crate) text: String,
    /// How many lines of the file stand before the text.
    pub(crate) skipped: usize,
    pub(crate) verified: Verified,
}

/// Whether this begins as a text that is signed inside.
pub(crate) fn is_clear_signed(content: &[u8]) -> bool {
    let needle = b"-----BEGIN PGP SIGNED MESSAGE-----";
    // Wherever it stands: what stands before it is then refused as unsigned.
    content.windows(needle.len()).any(|window| window == needle)
}

impl Trust {
    /// Checks a text that may be signed inside, or beside by `detached`.
    ///
    /// `unsigned` is what it is worth without a signature.
    ///
    /// # Errors
    /// [`Untrusted`](Error::Untrusted), see [the module](self).
    pub(crate) fn check(
        &self,
        signer: &Signer,
        url: &str,
        content: Vec<u8>,
        detached: Option<&[u8]>,
        unsigned: Verified,
    ) -> Result<Checked> {
        if !is_clear_signed(&content) && detached.is_none() {
            self.unsigned(signer, url)?;
            return Ok(Checked { text: text(url, content)?, skipped: 0, verified: unsigned });
        }
        self.signed(signer, url, content, detached, unsigned)
    }

    /// Whether an unsigned file is good enough.
    pub(crate) fn unsigned(&self, signer: &Signer, url: &str) -> Result<()> {
        if self.allow_unsigned {
            return Ok(());
        }
        let keys = match signer.fingerprints[..] {
            [] => "",
            _ => " though its distribution has a key to sign with,",
        };
        Err(untrusted(
            url,
            format!("it has no signature,{keys} so its digests could be anybody's"),
            "allow unsigned sources if that is good enough, or use another mirror".into(),
        ))
    }

    fn signed(
        &self,
        signer: &Signer,
        url: &str,
        content: Vec<u8>,
        detached: Option<&[u8]>,
        unsigned: Verified,
    ) -> Result<Checked> {
        let keys = openpgp::Keys::find(self, signer)?;
        if keys.is_empty() && self.allow_unsigned {
            let (text, skipped) = match detached {
                None => openpgp::signed_text(url, content)?,
                Some(_) => (text(url, content)?, 0),
            };
            return Ok(Checked { text, skipped, verified: unsigned });
        }
        match detached {
            None => openpgp::verify_clear_signed(&keys, signer, url, content),
            Some(signature) => {
                let verified = openpgp::verify_detached(&keys, signer, url, &content, signature)?;
                Ok(Checked { text: text(url, content)?, skipped: 0, verified })
            }
        }
    }

    /// Checks an image against the detached signature over it, while it passes by: write it into what this returns,
    /// then ask [`finish`](ImageVerifier::finish). `signature` is what is at the entry's
    /// [`signature_url`](Entry::signature_url).
    ///
    /// # Errors
    /// [`Untrusted`](Error::Untrusted) when no accepted key made the signature, or the key must not be used: that
    /// shows before a byte of the image is there.
    pub fn image_verifier(&self, entry: &Entry, signature: &[u8]) -> Result<ImageVerifier> {
        let url =
            entry.signature_url.as_deref().or(entry.urls.first().map(String::as_str)).unwrap_or_default();
        self.verifier(&signer(&entry.distribution, &entry.release), url, signature)
    }

    pub(crate) fn verifier(&self, signer: &Signer, url: &str, signature: &[u8]) -> Result<ImageVerifier> {
        ImageVerifier::new(&openpgp::Keys::find(self, signer)?, signer, url, signature)
    }

    /// Whether a key that made a right signature over an image once is among those that count.
    pub(crate) fn accepts(&self, entry: &Entry, fingerprint: &str) -> Result<bool> {
        Ok(self.accepted(entry)?.iter().any(|accepted| accepted == fingerprint))
    }

    /// The fingerprints of all keys that count for an entry.
    pub(crate) fn accepted(&self, entry: &Entry) -> Result<Vec<String>> {
        Ok(openpgp::Keys::find(self, &signer(&entry.distribution, &entry.release))?.fingerprints())
    }

    /// Whether an entry that was found once, and is only remembered now, would be good enough if it were found again.
    pub(crate) fn remembered(&self, entry: &Entry) -> Result<()> {
        let good = match &entry.verified {
            _ if self.allow_unsigned => true,
            // Its own signature is looked at with the image.
            _ if entry.signature_url.is_some() => true,
            Verified::Signed { fingerprint } => self.accepts(entry, fingerprint)?,
            // What a lock file gives holds with that file alone.
            Verified::Given | Verified::Https | Verified::Unprotected => false,
        };
        if good {
            return Ok(());
        }
        let url = entry.urls.first().map(String::as_str).unwrap_or_default();
        Err(untrusted(
            url,
            "its digest is remembered from a list that no key which counts now has signed".into(),
            "allow unsigned sources if that is good enough, or fetch it while online".into(),
        ))
    }

    /// Whether a signature over an image can be checked here, so that it is worth naming.
    pub(crate) fn can_check(&self, signer: &Signer) -> Result<bool> {
        Ok(!openpgp::Keys::find(self, signer)?.is_empty())
    }
}

/// A list is text.
fn text(url: &str, content: Vec<u8>) -> Result<String> {
    String::from_utf8(content).map_err(|_| Error::Catalog {
        url: url.into(),
        line: None,
        why: "it is not text".into(),
        hint: "does the URL name an image instead of a list?".into(),
    })
}

fn untrusted(url: impl AsRef<str>, why: String, hint: String) -> Error {
    Error::Untrusted { url: url.as_ref().into(), why, hint }
}

/// Keys' files of the system that may hold a signer's key, among others.
fn system_files(folders: &[PathBuf], signer: &Signer) -> Vec<PathBuf> {
    fn visit(folder: &Path, depth: usize, signer: &Signer, found: &mut Vec<PathBuf>) {
        let Ok(entries) = folder.read_dir() else { return };
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                if depth > 0 {
                    visit(&path, depth - 1, signer, found);
                }
                continue;
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if signer.may_be_in(&name) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    folders.iter().for_each(|folder| visit(folder, 1, signer, &mut found));
    found
}
