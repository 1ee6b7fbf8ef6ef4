//! OpenPGP, by the crate `pgp`.

use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use digest::DynDigest;
use pgp::composed::{CleartextSignedMessage, Deserializable, DetachedSignature, SignedPublicKey};
use pgp::crypto::hash::HashAlgorithm;
use pgp::packet::{Signature, SignatureType, SignatureVersionSpecific, SubpacketData};
use pgp::types::{KeyDetails, Tag, Timestamp, VerifyingKey};

use super::{Checked, Signer, Trust, system_files, untrusted};
use crate::image::Verified;
use crate::{Error, Result};

/// Keys that may sign, with where they come from.
pub(super) struct Keys {
    keys: Vec<SignedPublicKey>,
    /// In words, for messages.
    from: String,
}

/// Keyrings are small; Debian's, with all developers, has 4 MiB.
const LARGEST_KEYRING: u64 = 64 << 20;

impl Keys {
    /// The caller's, or the system's that have the signer's fingerprints.
    pub(super) fn find(trust: &Trust, signer: &Signer) -> Result<Self> {
        let mut keys = Vec::new();
        for path in &trust.keyrings {
            let found = read(path)?;
            if found.is_empty() {
                return Err(untrusted(
                    path.to_string_lossy(),
                    "it holds no OpenPGP public key".into(),
                    "give a file as `gpg --export` writes it".into(),
                ));
            }
            keys.extend(found);
        }
        if !trust.keyrings.is_empty() {
            let names: Vec<_> = trust.keyrings.iter().map(|path| path.display().to_string()).collect();
            return Ok(Self { keys, from: names.join(", ") });
        }
        for path in system_files(&trust.system_keys, signer) {
            // A file that is no keyring is none of our business here.
            let Ok(found) = read(&path) else { continue };
            let counts =
                |key: &SignedPublicKey| signer.fingerprints.iter().any(|wanted| *wanted == fingerprint(key));
            keys.extend(found.into_iter().filter(counts));
        }
        Ok(Self { keys, from: "the system's keyrings".into() })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Those of the primary keys.
    pub(super) fn fingerprints(&self) -> Vec<String> {
        self.keys.iter().map(fingerprint).collect()
    }
}

fn fingerprint(key: &impl KeyDetails) -> String {
    key.fingerprint().to_string().to_ascii_uppercase()
}

/// The keys of a file, armored or not; several armored blocks may follow one another.
fn read(path: &Path) -> Result<Vec<SignedPublicKey>> {
    let io = |source| Error::Io { action: "reading keyring", path: path.into(), source };
    if std::fs::metadata(path).map_err(io)?.len() > LARGEST_KEYRING {
        return Ok(Vec::new());
    }
    Ok(parse(&std::fs::read(path).map_err(io)?))
}

fn parse(content: &[u8]) -> Vec<SignedPublicKey> {
    const BEGIN: &str = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
    const END: &str = "-----END PGP PUBLIC KEY BLOCK-----";
    // What of a keyring cannot be read, such as keys of old kinds, does not spoil the rest.
    if !content.windows(BEGIN.len()).any(|window| window == BEGIN.as_bytes()) {
        return SignedPublicKey::from_bytes_many(content).into_iter().flatten().flatten().collect();
    }
    let text = String::from_utf8_lossy(content);
    let blocks = text.split(BEGIN).skip(1).filter_map(|rest| rest.split(END).next());
    let mut keys = Vec::new();
    for block in blocks {
        let armored = format!("{BEGIN}{block}{END}\n");
        if let Ok((found, _)) = SignedPublicKey::from_string_many(&armored) {
            keys.extend(found.flatten());
        }
    }
    keys
}

/// Why a signature does not count, from what matters most to what matters least.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Refusal {
    Wrong { fingerprint: String },
    Revoked { fingerprint: String },
    KeyExpired { fingerprint: String, on: String },
    MayNotSign { fingerprint: String },
    SignatureExpired { fingerprint: String, on: String },
    Weak { how: String },
    Unknown { issuer: String },
    None,
}

const AGAIN: &str = "do not use it; try another mirror, and tell the one at fault";

fn wrong(fingerprint: &str) -> (String, String) {
    (format!("its signature by key {fingerprint} is wrong: this is not what was signed"), AGAIN.into())
}

fn unreadable() -> (String, String) {
    ("its signature cannot be read".into(), AGAIN.into())
}

impl Refusal {
    fn error(self, keys: &Keys, signer: &Signer, url: &str) -> Error {
        let again = AGAIN.to_owned();
        let newer = format!("get the key anew if its owner renewed it: {}", signer.how_to_get_keys());
        let (why, hint) = match self {
            Self::Wrong { fingerprint } => wrong(&fingerprint),
            Self::Revoked { fingerprint } => {
                (format!("it is signed with key {fingerprint}, which its owner revoked"), again)
            }
            Self::KeyExpired { fingerprint, on } => {
                (format!("it is signed with key {fingerprint}, which expired on {on}"), newer)
            }
            Self::MayNotSign { fingerprint } => {
                (format!("it is signed with key {fingerprint}, which is not meant to sign"), again)
            }
            Self::SignatureExpired { fingerprint, on } => {
                (format!("its signature by key {fingerprint} expired on {on}"), again)
            }
            Self::Weak { how } => (format!("its signature can be forged: it uses {how}"), again),
            Self::Unknown { issuer } => {
                let known: Vec<String> = keys.keys.iter().map(fingerprint).collect();
                let accepted = match known.len() {
                    0 => format!("no key of {} is in {}", signer.distribution, keys.from),
                    1..=4 => format!("{} has {}", keys.from, known.join(", ")),
                    many => format!("{} has {many} others", keys.from),
                };
                (format!("it is signed with the unknown key {issuer}; {accepted}"), signer.how_to_get_keys())
            }
            Self::None => unreadable(),
        };
        untrusted(url, why, hint)
    }
}

/// A signature by a key that may sign, and the hash of what it is over.
struct Candidate {
    signature: Signature,
    key: Box<dyn VerifyingKey + Send>,
    /// The primary key's.
    fingerprint: String,
    hasher: Box<dyn DynDigest + Send>,
}

impl Candidate {
    fn new(signature: Signature, keys: &[SignedPublicKey], now: SystemTime) -> Result<Self, Refusal> {
        let component = maker(&signature, keys, now)?;
        let fingerprint = fingerprint(&component.primary().primary_key);
        let key = component.key();
        let config = signature.config().ok_or(Refusal::None)?;
        let expiry =
            signature.created().and_then(|made| expires(made, signature.signature_expiration_time()));
        if let Some(on) = expired(expiry, now) {
            return Err(Refusal::SignatureExpired { fingerprint, on });
        }
        if !matches!(config.typ, SignatureType::Binary | SignatureType::Text) {
            return Err(Refusal::None);
        }
        let weak = [HashAlgorithm::Md5, HashAlgorithm::Sha1, HashAlgorithm::Ripemd160];
        if weak.contains(&config.hash_alg) {
            return Err(Refusal::Weak { how: config.hash_alg.to_string() });
        }
        let unknown =
            |data: &SubpacketData| matches!(data, SubpacketData::Other(..) | SubpacketData::Experimental(..));
        // What the signer holds for critical and we do not know makes the signature useless.
        if config.hashed_subpackets().any(|packet| packet.is_critical && unknown(&packet.data)) {
            return Err(Refusal::None);
        }
        let mut hasher = config.hash_alg.new_hasher().map_err(|_| Refusal::None)?;
        if let SignatureVersionSpecific::V6 { salt } = &config.version_specific {
            hasher.update(salt);
        }
        Ok(Self { signature, key, fingerprint, hasher })
    }

    fn is_text(&self) -> bool {
        self.signature.typ() == Some(SignatureType::Text)
    }

    /// Whether the signature fits what was hashed.
    fn finish(mut self) -> Result<Verified, Refusal> {
        let config = self.signature.config().ok_or(Refusal::None)?;
        let bytes = self.signature.signature().ok_or(Refusal::None)?;
        let length = config.hash_signature_data(&mut self.hasher).map_err(|_| Refusal::None)?;
        self.hasher.update(&config.trailer(length).map_err(|_| Refusal::None)?);
        let hash = self.hasher.finalize();
        match self.key.verify(config.hash_alg, &hash, bytes) {
            Ok(()) => Ok(Verified::Signed { fingerprint: self.fingerprint }),
            Err(_) => Err(Refusal::Wrong { fingerprint: self.fingerprint }),
        }
    }
}

/// A component of a key that made a signature, fit to sign.
enum Component<'a> {
    Primary(&'a SignedPublicKey),
    Sub(&'a SignedPublicKey, usize),
}

impl Component<'_> {
    fn key(&self) -> Box<dyn VerifyingKey + Send> {
        match self {
            Self::Primary(key) => Box::new(key.primary_key.clone()),
            Self::Sub(key, at) => Box::new(key.public_subkeys[*at].key.clone()),
        }
    }

    fn primary(&self) -> &SignedPublicKey {
        match self {
            Self::Primary(key) | Self::Sub(key, _) => key,
        }
    }
}

/// The keys that made a signature, by what the signature says: more than one where keyrings hold copies of one key.
fn makers<'a>(signature: &'a Signature, keys: &'a [SignedPublicKey]) -> impl Iterator<Item = Component<'a>> {
    let prints = signature.issuer_fingerprint();
    let ids = signature.issuer_key_id();
    let is = move |key: &dyn KeyDetails| {
        if prints.is_empty() {
            ids.contains(&&key.legacy_key_id())
        } else {
            prints.contains(&&key.fingerprint())
        }
    };
    keys.iter().filter_map(move |key| {
        if is(&key.primary_key) {
            return Some(Component::Primary(key));
        }
        let at = key.public_subkeys.iter().position(|sub| is(&sub.key))?;
        Some(Component::Sub(key, at))
    })
}

/// The key that made a signature, if it may be used now. Of several copies of a key the one that was renewed counts,
/// and any that was revoked.
fn maker<'a>(
    signature: &'a Signature,
    keys: &'a [SignedPublicKey],
    now: SystemTime,
) -> Result<Component<'a>, Refusal> {
    let mut refusal = Refusal::None;
    let mut found = None;
    for component in makers(signature, keys) {
        match usable(&component, now) {
            Ok(()) => found = found.or(Some(component)),
            Err(why) => refusal = refusal.min(why),
        }
    }
    match found {
        Some(component) if !matches!(refusal, Refusal::Revoked { .. }) => Ok(component),
        None if refusal == Refusal::None => Err(Refusal::Unknown { issuer: issuer(signature) }),
        _ => Err(refusal),
    }
}

fn issuer(signature: &Signature) -> String {
    let print = signature.issuer_fingerprint().first().map(ToString::to_string);
    let id = || signature.issuer_key_id().first().map(ToString::to_string);
    print.or_else(id).map_or_else(|| "that it does not name".into(), |name| name.to_ascii_uppercase())
}

/// Whether the key may be used now.
fn usable(made_by: &Component<'_>, now: SystemTime) -> Result<(), Refusal> {
    let key = made_by.primary();
    let primary = &key.primary_key;
    let print = || fingerprint(primary);
    if key.details.revocation_signatures.iter().any(|revocation| revocation.verify_key(primary).is_ok()) {
        return Err(Refusal::Revoked { fingerprint: print() });
    }
    let by_user = key.details.users.iter().flat_map(|user| {
        user.signatures.iter().filter(|one| {
            one.typ() != Some(SignatureType::CertRevocation)
                && one.verify_certification(primary, Tag::UserId, &user.id).is_ok()
        })
    });
    let direct = key.details.direct_signatures.iter().filter(|one| one.verify_key(primary).is_ok());
    let newest = by_user.chain(direct).max_by_key(|one| one.created());
    let expiry = newest.and_then(|one| expires(primary.created_at(), one.key_expiration_time()));
    expired(expiry, now).map_or(Ok(()), |on| Err(Refusal::KeyExpired { fingerprint: print(), on }))?;
    match made_by {
        Component::Primary(_) => {
            // A key without flags is of the time before there were any.
            let flags = newest.map(Signature::key_flags);
            let other = |flags: &pgp::packet::KeyFlags| {
                flags.certify() || flags.encrypt_comms() || flags.encrypt_storage() || flags.authentication()
            };
            if flags.is_some_and(|flags| !flags.sign() && other(&flags)) {
                return Err(Refusal::MayNotSign { fingerprint: print() });
            }
        }
        Component::Sub(_, at) => {
            let sub = &key.public_subkeys[*at];
            let print = || fingerprint(&sub.key);
            let bound: Vec<&Signature> = sub
                .signatures
                .iter()
                .filter(|one| one.verify_subkey_binding(primary, &sub.key).is_ok())
                .collect();
            if bound.iter().any(|one| one.typ() == Some(SignatureType::SubkeyRevocation)) {
                return Err(Refusal::Revoked { fingerprint: print() });
            }
            let newest = bound.into_iter().max_by_key(|one| one.created());
            let signs = newest.is_some_and(|one| {
                one.key_flags().sign()
                    && one
                        .embedded_signature()
                        .is_some_and(|back| back.verify_primary_key_binding(&sub.key, primary).is_ok())
            });
            if !signs {
                return Err(Refusal::MayNotSign { fingerprint: print() });
            }
            let expiry = newest.and_then(|one| expires(sub.key.created_at(), one.key_expiration_time()));
            expired(expiry, now)
                .map_or(Ok(()), |on| Err(Refusal::KeyExpired { fingerprint: print(), on }))?;
        }
    }
    Ok(())
}

fn expires(created: Timestamp, after: Option<pgp::types::Duration>) -> Option<SystemTime> {
    // None and zero stand for never.
    let after = after.map(|after| after.as_secs()).filter(|after| *after > 0)?;
    Some(SystemTime::from(created) + Duration::from_secs(after.into()))
}

/// The day on which it expired, when it did.
fn expired(expiry: Option<SystemTime>, now: SystemTime) -> Option<String> {
    expiry.filter(|expiry| *expiry <= now).map(day)
}

/// A date, as in 2026-11-23.
fn day(time: SystemTime) -> String {
    // Days to years and months: http://howardhinnant.github.io/date_algorithms.html#civil_from_days, for days from 1970.
    let days = time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400) + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + next)
}

/// The signatures by keys that may be used; or why there are none.
fn candidates(signatures: Vec<Signature>, keys: &Keys) -> Result<Vec<Candidate>, Refusal> {
    let now = SystemTime::now();
    let (mut found, mut refusal) = (Vec::new(), Refusal::None);
    for signature in signatures {
        match Candidate::new(signature, &keys.keys, now) {
            Ok(candidate) => found.push(candidate),
            Err(why) => refusal = refusal.min(why),
        }
    }
    if found.is_empty() { Err(refusal) } else { Ok(found) }
}

/// Whether one of them fits: then whose.
fn finish(candidates: Vec<Candidate>) -> Result<Verified, Refusal> {
    let mut refusal = Refusal::None;
    for candidate in candidates {
        match candidate.finish() {
            Ok(verified) => return Ok(verified),
            Err(why) => refusal = refusal.min(why),
        }
    }
    Err(refusal)
}

/// Whether one of the signatures fits; content that is signed as text comes with the line ends that are hashed.
fn verify(signatures: Vec<Signature>, keys: &Keys, binary: &[u8], lines: &[u8]) -> Result<Verified, Refusal> {
    let mut candidates = candidates(signatures, keys)?;
    for candidate in &mut candidates {
        let data = if candidate.is_text() { lines } else { binary };
        candidate.hasher.update(data);
    }
    finish(candidates)
}

fn clear_signed(url: &str, content: Vec<u8>) -> Result<(CleartextSignedMessage, usize)> {
    let text = super::text(url, content)?;
    // The blank line that ends the headers.
    let skipped = text.lines().position(|line| line.trim().is_empty()).map_or(0, |at| at + 1);
    let message = CleartextSignedMessage::from_string(&text).map_err(|error| {
        untrusted(
            url,
            format!("its signature cannot be read, or text stands outside of it ({error})"),
            AGAIN.into(),
        )
    })?;
    Ok((message.0, skipped))
}

/// What a clear-signed text says, without a look at the signature.
pub(super) fn signed_text(url: &str, content: Vec<u8>) -> Result<(String, usize)> {
    let (message, skipped) = clear_signed(url, content)?;
    Ok((message.signed_text(), skipped))
}

pub(super) fn verify_clear_signed(
    keys: &Keys,
    signer: &Signer,
    url: &str,
    content: Vec<u8>,
) -> Result<Checked> {
    let (message, skipped) = clear_signed(url, content)?;
    let text = message.signed_text();
    let verified = verify(message.signatures().to_vec(), keys, text.as_bytes(), text.as_bytes())
        .map_err(|refusal| refusal.error(keys, signer, url))?;
    Ok(Checked { text, skipped, verified })
}

/// The signatures of a file, armored or not.
fn signatures(content: &[u8]) -> Vec<Signature> {
    let armored = content.trim_ascii_start().starts_with(b"-----BEGIN");
    let found: Result<Vec<_>, _> = if armored {
        DetachedSignature::from_armor_many(content).and_then(|(found, _)| found.collect())
    } else {
        DetachedSignature::from_bytes_many(content).and_then(Iterator::collect)
    };
    found.unwrap_or_default().into_iter().map(|one| one.signature).collect()
}

pub(super) fn verify_detached(
    keys: &Keys,
    signer: &Signer,
    url: &str,
    content: &[u8],
    signature: &[u8],
) -> Result<Verified> {
    let mut lines = Vec::new();
    for (number, line) in content.split(|byte| *byte == b'\n').enumerate() {
        if number > 0 {
            lines.extend_from_slice(b"\r\n");
        }
        lines.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
    }
    verify(signatures(signature), keys, content, &lines).map_err(|refusal| refusal.error(keys, signer, url))
}

/// Checks an image against the detached signature over it, while it passes by.
///
/// Made by [`Trust::image_verifier`]. Nothing of the image is kept.
pub struct ImageVerifier {
    url: String,
    candidates: Vec<Candidate>,
}

impl std::fmt::Debug for ImageVerifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImageVerifier").field("url", &self.url).finish_non_exhaustive()
    }
}

impl ImageVerifier {
    pub(super) fn new(keys: &Keys, signer: &Signer, url: &str, signature: &[u8]) -> Result<Self> {
        let refused = |refusal: Refusal| refusal.error(keys, signer, url);
        let mut candidates = candidates(signatures(signature), keys).map_err(refused)?;
        // An image is no text: line ends are a part of it.
        candidates.retain(|candidate| !candidate.is_text());
        if candidates.is_empty() {
            return Err(refused(Refusal::None));
        }
        Ok(Self { url: url.into(), candidates })
    }

    /// The keys of which one must have signed the image, by the fingerprints of their primary keys.
    #[cfg(feature = "libvirt")]
    pub(crate) fn signers(&self) -> Vec<String> {
        let mut signers: Vec<_> =
            self.candidates.iter().map(|candidate| candidate.fingerprint.clone()).collect();
        signers.sort();
        signers.dedup();
        signers
    }

    /// Takes the next bytes of the image.
    pub fn update(&mut self, data: &[u8]) {
        self.candidates.iter_mut().for_each(|candidate| candidate.hasher.update(data));
    }

    /// Whether the whole image that passed by is what was signed; then by whom.
    ///
    /// # Errors
    /// [`Untrusted`](Error::Untrusted) when it is not.
    pub fn finish(self) -> Result<Verified> {
        finish(self.candidates).map_err(|refusal| {
            let (why, hint) = match refusal {
                Refusal::Wrong { fingerprint } => wrong(&fingerprint),
                _ => unreadable(),
            };
            untrusted(self.url, why, hint)
        })
    }
}

impl Write for ImageVerifier {
    fn write(&mut self, data: &[u8]) -> std::io::Result<usize> {
        self.update(data);
        Ok(data.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
