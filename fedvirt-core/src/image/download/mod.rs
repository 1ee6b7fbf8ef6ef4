//! Downloads images: in one pass they are read, hashed, unpacked and written.
//!
//! A thread reads from the network, a second one hashes, and the caller's own unpacks, writes and reports.

mod ahead;
mod file;
mod forward;
mod hashing;
mod http;
mod limit;
mod location;
mod login;
mod pace;
mod proxy;
mod remote;
mod retry;
mod small;
mod sparse;
mod stream;
mod tee;
mod tries;
mod unpack;
mod unpacking;
mod verifying;
mod watch;

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use serde::Serialize;

pub(super) use http::CHECK_URL;
pub use http::Http;
pub(super) use login::{Logins, without_secret};
pub(super) use small::Cancellable;
pub use stream::Stream;

use super::cache::{Found, Locked, Slot, is_read_only};
use super::trust::{ImageVerifier, signer};
use super::{Algorithm, Cache, Cached, Compression, Digest, Entry, Source, Trust, Verified};
use crate::units::ByteSize;
use crate::{Error, Event, Progress, Result};
use ahead::Ahead;
use hashing::Hashing;
use http::Session;
use remote::{Bounds, Changed, Known, Remote, Signal};
use tries::Tries;
use verifying::{Outcome, Verifying};
use watch::Report;

/// A signature is no longer than this.
const MAX_SIGNATURE: usize = 64 << 10;

/// What is cancelled.
const DOING: &str = "downloading an image";

/// The step's name in reports.
const STEP: &str = "download";

/// Gets an image from the cache, or else from the network into the cache.
///
/// However many threads and processes want an image at once, one of them downloads it, and the others wait for it. What
/// has arrived before an error or the process's end is kept, and the next one goes on from there. Nothing gets into
/// the cache before its digest was verified.
///
/// ```no_run
/// use fedvirt_core::image::{Cache, Entry, Fetch};
/// # fn entry() -> Entry { unimplemented!() }
///
/// let entry = entry();
/// let cache = Cache::open()?;
/// let image = Fetch::new(&entry).cache(&cache).run(&())?;
/// println!("{} {} {:?}", image.path.display(), image.digest, image.verified);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fetch<'a> {
    entry: &'a Entry,
    cache: Option<Cache>,
    http: Http,
    offline: bool,
    limit: ByteSize,
    trust: Option<Trust>,
    /// What is to be checked, once it was had.
    signature: Option<Vec<u8>>,
}

/// An image on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fetched {
    /// Where it is: in the cache, unpacked, read-only.
    pub path: PathBuf,
    /// The digest of what was downloaded.
    pub digest: Digest,
    /// How far that digest can be trusted.
    pub verified: Verified,
    /// The digest of the file at the path: the same, unless the image came packed.
    pub content: Digest,
    /// How long the file is, in bytes.
    pub size: u64,
    /// Whether it was in the cache already.
    pub cached: bool,
    /// What its catalogue says of it.
    pub entry: Entry,
}

impl<'a> Fetch<'a> {
    /// Gets this image.
    pub fn new(entry: &'a Entry) -> Self {
        Self {
            entry,
            cache: None,
            http: Http::new(),
            offline: false,
            limit: ByteSize::gib(256),
            trust: None,
            signature: None,
        }
    }

    /// Into this cache, instead of [the user's](Cache::open).
    pub fn cache(mut self, cache: &Cache) -> Self {
        self.cache = Some(cache.clone());
        self
    }

    /// With these settings for the network.
    pub fn http(mut self, http: &Http) -> Self {
        self.http = http.clone();
        self
    }

    /// Whether only the cache is asked.
    pub fn offline(mut self, offline: bool) -> Self {
        self.offline = offline;
        self
    }

    /// How large the image may be, packed and unpacked, 256 GiB unless told: a small file can be made to unpack to
    /// what fills any disk.
    pub fn limit(mut self, limit: ByteSize) -> Self {
        self.limit = limit;
        self
    }

    /// Whose signature over what is downloaded has to be right, too, where the entry [names one](Entry::signature_url).
    /// Then [`Fetched::verified`] says who made it. Without this such an image is not downloaded; and one that is in the cache
    /// is worth what its digest is.
    pub fn trust(mut self, trust: &Trust) -> Self {
        self.trust = Some(trust.clone());
        self
    }

    /// Gets it. The reports' step is `download`, and `verify` where a cached file is looked at.
    ///
    /// What was fetched is what its catalogue, or who signed it, says; what that is was not looked at. It may be an overlay, or
    /// name other files in another way: any of this machine's, which whoever opens it would read. Who hands it to a hypervisor
    /// looks at it with [`Image::open`](super::Image::open) first, as [`Images`](super::Images) and all that makes guests do.
    ///
    /// A cache that can only be read gives what it has.
    ///
    /// # Errors
    /// [`Download`](Error::Download) when no server gives it, when it is too large, cannot be unpacked, or the disk is full;
    /// [`DigestMismatch`](Error::DigestMismatch); [`Untrusted`](Error::Untrusted) when its signature is missing or not right,
    /// or it would come by plain http, and neither it nor its digest is signed, nor the digest given;
    /// [`InvalidSpec`](Error::InvalidSpec) for a name or password in the entry's addresses, which have their place in
    /// [`Images::mirrors`](super::Images::mirrors); [`Io`](Error::Io) with the cache; [`Cancelled`](Error::Cancelled).
    pub fn run(&self, progress: &dyn Progress) -> Result<Fetched> {
        self.entry.without_secrets()?;
        let cache = self.cache.clone().map_or_else(Cache::open, Ok)?;
        let slot = cache.slot(self.entry);
        match slot.look()? {
            // Nobody need wait then.
            Found::Intact(cached) if self.is_verified(&cached)? && self.knows_content(&cached) => {
                slot.touch();
                self.check_content(&slot, &cached, progress)?;
                return self.fetched(*cached, true);
            }
            Found::Nothing if self.offline => {
                return Err(self.failed(
                    "it is not in the cache, and nothing may be downloaded",
                    "fetch it once while online",
                ));
            }
            _ => {}
        }
        let locked = match self.wait(&slot, progress) {
            Err(error) if !is_read_only(&error) => return Err(error),
            // A cache that can only be read gives what it has.
            locked => locked,
        };
        if let Some(cached) = self.in_cache(&slot, progress)? {
            return self.fetched(cached, true);
        }
        let _locked = locked?;
        self.check()?;
        progress.event(Event::Started { step: STEP, text: &format!("downloading {}", self.name()) });
        let cached = self.with_signature(progress)?.download(&slot, progress)?;
        progress.event(Event::Finished { step: STEP });
        self.fetched(cached, false)
    }

    /// Waits until the slot is this one's alone.
    fn wait(&self, slot: &Slot, progress: &dyn Progress) -> Result<Locked> {
        let mut waiting = false;
        let locked = slot.lock(|| {
            if progress.is_cancelled() {
                return Err(cancelled());
            }
            if !waiting {
                let text = format!("waiting for another process that downloads {}", self.name());
                progress.event(Event::Started { step: STEP, text: &text });
            }
            waiting = true;
            thread::sleep(Duration::from_millis(100));
            Ok(())
        })?;
        if waiting {
            progress.event(Event::Finished { step: STEP });
        }
        Ok(locked)
    }

    /// What is in the cache, if it is what is wanted. The caller holds the lock, unless nobody here can write to the cache.
    fn in_cache(&self, slot: &Slot, progress: &dyn Progress) -> Result<Option<Cached>> {
        let (cached, intact) = match slot.look()? {
            Found::Nothing => return Ok(None),
            Found::Intact(cached) => (cached, true),
            Found::Doubtful(cached) => (cached, false),
        };
        if !self.is_verified(&cached)? {
            if self.offline {
                return Err(self.untrusted(
                    "no key that counts signed the image in the cache, and nothing may be downloaded",
                    "fetch it while online, or accept what is not signed",
                ));
            }
            return Ok(None);
        }
        if intact {
            slot.touch();
        } else if !slot.examine(&cached, progress)? {
            if self.offline {
                return Err(self.failed(
                    "what is in the cache is damaged, and nothing may be downloaded",
                    "fetch it while online",
                ));
            }
            tracing::warn!(image = %cached.path.display(), "it has changed in the cache: it is downloaded anew");
            return Ok(None);
        }
        self.check_content(slot, &cached, progress)?;
        Ok(Some(*cached))
    }

    /// What the entry says of the unpacked image.
    fn unpacked_digest(&self) -> Option<&Digest> {
        self.entry.unpacked_digest.as_ref().filter(|_| self.is_packed())
    }

    /// Whether the image need not be read to be compared with what the entry says of it.
    fn knows_content(&self, cached: &Cached) -> bool {
        self.unpacked_digest().is_none_or(|digest| cached.digest(digest.algorithm()).is_some())
    }

    /// Compares what is in the cache with what the entry says of it, which may be more than was said when it came.
    fn check_content(&self, slot: &Slot, cached: &Cached, progress: &dyn Progress) -> Result<()> {
        let Some(expected) = self.unpacked_digest() else { return Ok(()) };
        let found = slot.digest(cached, expected.algorithm(), progress)?;
        if *found == *expected {
            return Ok(());
        }
        // What came is right by its own digest: to download it again would make no other image of it.
        Err(Error::DigestMismatch {
            url: self.url().to_owned(),
            expected: expected.to_string(),
            found: found.to_string(),
            hint: "the catalogue gives two digests that do not fit together: look at it anew, and do not use the image until they do".into(),
        })
    }

    /// Reads the image without a local copy, to pass it on to where it shall be, unpacked.
    ///
    /// It is verified as it is read: the end comes only after the digest was found to be right. Until then nobody should
    /// use what was read; after an error it should be deleted. No attempt is made to go on with what an earlier one left.
    ///
    /// # Errors
    /// Reading fails for the reasons that [`run`](Self::run) gives; [`Stream::error`] turns what [`Read`](io::Read) reports
    /// into the error itself.
    pub fn open(&self, progress: &'a dyn Progress) -> Result<Stream<'a>> {
        self.check()?;
        Stream::open(self.with_signature(progress)?, &self.entry.urls, progress)
    }

    /// Reads the image as [`open`](Self::open) does, to pass it on by `take`. When what a server gave turns out to be something
    /// else, and what `take` made of it is gone, `take` gets what the next one gives, from the beginning.
    #[cfg_attr(not(feature = "libvirt"), expect(dead_code, reason = "pools are a host's"))]
    pub(crate) fn pass_on<T>(
        &self,
        progress: &'a dyn Progress,
        mut take: impl FnMut(&mut Stream<'a>) -> Result<T>,
    ) -> Result<T> {
        self.check()?;
        let fetch = self.with_signature(progress)?;
        let mut tries = Tries::of(&fetch);
        loop {
            let mut stream = Stream::open(fetch.clone(), &tries.urls, progress)?;
            match take(&mut stream) {
                Ok(taken) => return Ok(taken),
                Err(error) => tries.after(stream.stop(error), &fetch, progress)?,
            }
        }
    }

    /// Whose signature must be right; nobody's when there is none, or none is needed.
    fn needs(&self) -> Result<Option<(&Trust, &str)>> {
        let (Some(trust), Some(url)) = (&self.trust, &self.entry.signature_url) else { return Ok(None) };
        let signer = signer(&self.entry.distribution, &self.entry.release);
        let lenient = trust.allow_unsigned && (self.offline || !trust.can_check(&signer)?);
        Ok((!lenient).then_some((trust, url)))
    }

    /// This with the signature, if it needs one. What is wrong with the signature itself, or its key, shows before a byte of
    /// the image is there.
    fn with_signature(&self, progress: &dyn Progress) -> Result<Self> {
        let mut fetch = self.clone();
        if let Some((trust, url)) = self.needs()? {
            // It vouches for itself, by whatever way it comes.
            let http = self.http.clone().allow_plain(true);
            fetch.signature = Cancellable::new(http, progress, DOING).get(url, MAX_SIGNATURE)?;
            if fetch.signature.is_none() && !trust.allow_unsigned {
                return Err(
                    self.untrusted("the image's signature is not there", "try another mirror, or later")
                );
            }
        }
        fetch.verifier()?;
        Ok(fetch)
    }

    /// What checks the image against its signature; none without one.
    fn verifier(&self) -> Result<Option<ImageVerifier>> {
        let (Some(trust), Some(signature)) = (&self.trust, &self.signature) else { return Ok(None) };
        trust.image_verifier(self.entry, signature).map(Some)
    }

    /// Whether what is in the cache was checked as far as it is to be now.
    fn is_verified(&self, cached: &Cached) -> Result<bool> {
        Ok(self.needs()?.is_none() || self.is_signed(cached)?)
    }

    /// Whether a signature over the image was right when it was downloaded, by a key that counts now.
    fn is_signed(&self, cached: &Cached) -> Result<bool> {
        match (&self.trust, &self.entry.signature_url, &cached.entry.verified) {
            (Some(trust), Some(_), Verified::Signed { fingerprint }) => {
                trust.accepts(self.entry, fingerprint)
            }
            _ => Ok(false),
        }
    }

    fn check(&self) -> Result<()> {
        self.entry.without_secrets()?;
        if self.entry.signature_url.is_some() && self.trust.is_none() {
            return Err(self.untrusted(
                "the image is signed itself, and nobody said whose signature counts",
                "say whom to trust, or that what is not signed is good enough",
            ));
        }
        if self.entry.urls.is_empty() {
            return Err(
                self.failed("its catalogue gives no address", "look at the catalogue anew, or give a mirror")
            );
        }
        Ok(())
    }

    fn name(&self) -> String {
        let Entry { distribution, release, architecture, variant, .. } = self.entry;
        format!("{distribution} {release} {architecture} {variant}")
    }

    fn url(&self) -> &str {
        self.entry.urls.first().unwrap_or(&self.entry.distribution)
    }

    fn failed(&self, why: impl Into<String>, hint: impl Into<String>) -> Error {
        Error::Download { url: self.url().to_owned(), why: why.into(), hint: hint.into(), source: None }
    }

    fn untrusted(&self, why: &str, hint: &str) -> Error {
        let url = self.entry.signature_url.as_deref().unwrap_or_else(|| self.url()).to_owned();
        Error::Untrusted { url, why: why.into(), hint: hint.into() }
    }

    fn fetched(&self, cached: Cached, from_cache: bool) -> Result<Fetched> {
        let signed = self.is_signed(&cached)?;
        Ok(Fetched {
            path: cached.path,
            digest: self.entry.digest.clone(),
            // What the caller knows of the digest now, whatever was known when it was downloaded; but for a signature
            // over the image, which was checked then.
            verified: if signed { cached.entry.verified } else { self.entry.verified.clone() },
            content: cached.content,
            size: cached.size,
            cached: from_cache,
            entry: self.entry.clone(),
        })
    }

    /// Downloads it: from the servers in turn, and anew when a file changes under way.
    fn download(&self, slot: &Slot, progress: &dyn Progress) -> Result<Cached> {
        let mut tries = Tries::of(self);
        loop {
            let stop = match file::attempt(self, slot, &tries.urls, progress) {
                Ok(cached) => return Ok(cached),
                Err(Stop::Failed(error)) => {
                    slot.discard_nothing()?;
                    return Err(error);
                }
                Err(stop) => stop,
            };
            // What there is of it is wrong, or too much.
            slot.discard_parts()?;
            tries.after(stop, self, progress)?;
        }
    }

    fn error_of(&self, stop: Stop) -> Error {
        match stop {
            Stop::Changed => self.failed(Changed.to_string(), "try again later, when the server is at rest"),
            Stop::Mismatch { error, .. } | Stop::Spoiled(error) | Stop::Failed(error) => error,
        }
    }

    /// What came of reading to the end: whether it was read, and is what it should be.
    fn judge(
        &self,
        read: io::Result<()>,
        report: &Report,
        pieces: impl Fn(&Report) -> usize,
        digest: Option<&Digest>,
        content: Option<&Digest>,
    ) -> Result<(), Stop> {
        if let Some(stop) = report.take() {
            return Err(stop);
        }
        let wrong = |expected: &Digest, found: &Digest| {
            let url = report.last().unwrap_or_else(|| self.url().to_owned());
            let (expected, found) = (expected.to_string(), found.to_string());
            let hint = "try again later, for a mirror may be half updated; if it stays so, do not use the image, and tell the mirror";
            let error = Error::DigestMismatch { url: url.clone(), expected, found, hint: hint.into() };
            Stop::Mismatch { error, url, pieces: pieces(report) }
        };
        match digest {
            Some(digest) if *digest != self.entry.digest => return Err(wrong(&self.entry.digest, digest)),
            Some(_) => {}
            // It was not read to its end.
            None if read.is_ok() => return Err(Stop::Changed),
            None => {}
        }
        read.map_err(|error| match error.downcast::<Error>() {
            Ok(error) => Stop::Spoiled(error),
            Err(error) => {
                let why =
                    format!("it cannot be unpacked as {:?}: {error}", self.entry.compression).to_lowercase();
                Stop::Spoiled(self.failed(why, "the catalogue may be wrong about how it is packed"))
            }
        })?;
        match (self.unpacked_digest(), content) {
            (Some(expected), Some(content)) if expected != content => Err(wrong(expected, content)),
            _ => Ok(()),
        }
    }

    /// The entry as it is known now that all was read, if the signature over it is right.
    fn signed(&self, outcome: &Outcome) -> Result<Entry, Stop> {
        // It is the same from every server, for the digest is right.
        let verified = outcome.take().map_err(Stop::Spoiled)?;
        let entry = self.entry.clone();
        Ok(match verified {
            Some(verified) => Entry { verified, ..entry },
            None => entry,
        })
    }

    /// Whether plain http will do, since a digest that can be trusted says what must come.
    fn allows_plain(&self) -> bool {
        self.signature.is_some() || matches!(self.entry.verified, Verified::Given | Verified::Signed { .. })
    }

    /// Starts reading from the servers, behind what there is already.
    fn start(
        &self,
        urls: &[String],
        there: impl io::Read + Send + 'static,
        at: u64,
        known: Known,
    ) -> Result<Started> {
        let session = Arc::new(self.http.session(self.allows_plain()));
        let (to, signals) = channel();
        let bounds = Bounds { size: self.entry.size, limit: self.limit };
        let remote = Remote::new(session.clone(), urls.to_vec(), bounds, to, at, known);
        let failed = |source| Error::Io { action: "starting a thread for", path: self.url().into(), source };
        let network = Ahead::new("fedvirt-download", there.chain(remote)).map_err(failed)?;
        let (verifying, outcome) = Verifying::new(network, self.verifier()?);
        let (hashing, digest) = Hashing::new(verifying, self.entry.digest.algorithm());
        let ahead = Ahead::new("fedvirt-hash", hashing).map_err(failed)?;
        Ok(Started { ahead, signals, session, digest, outcome })
    }

    /// What an image that unpacks to too much is.
    fn bomb(&self) -> Error {
        let why = format!("it unpacks to more than {}", self.limit);
        self.failed(why, "if it is meant to be that large, raise the limit")
    }

    /// How the unpacked image is to be hashed.
    fn content_algorithm(&self) -> Algorithm {
        self.entry.unpacked_digest.as_ref().map_or(Algorithm::Sha256, Digest::algorithm)
    }

    fn is_packed(&self) -> bool {
        self.entry.compression != Compression::None
    }
}

/// A download that has begun.
struct Started {
    ahead: Ahead,
    signals: Receiver<Signal>,
    session: Arc<Session>,
    digest: Arc<OnceLock<Digest>>,
    outcome: Outcome,
}

/// Why a download did not come to its end.
#[derive(Debug)]
enum Stop {
    /// The file is another one now.
    Changed,
    /// It is not what it should be; the pieces are the answers that it was put together from.
    Mismatch {
        error: Error,
        url: String,
        pieces: usize,
    },
    /// What there is of it is of no use, either.
    Spoiled(Error),
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<io::Error> for Stop {
    /// What the readers below report.
    fn from(error: io::Error) -> Self {
        match error.downcast::<Error>() {
            Ok(error) => Self::Failed(error),
            Err(error) if error.get_ref().is_some_and(|inner| inner.is::<Changed>()) => Self::Changed,
            Err(source) => Self::Failed(Error::Io { action: "reading", path: PathBuf::new(), source }),
        }
    }
}

fn cancelled() -> Error {
    Error::Cancelled { doing: "waiting for an image that another process downloads".into() }
}
