//! Reads an image from the servers without keeping it.

use std::io::{self, BufRead as _, Read};
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use super::super::Digest;
use super::remote::Known;
use super::unpacking::Unpacking;
use super::verifying::Outcome;
use super::watch::{Report, Watch};
use super::{Fetch, Started, Stop};
use crate::{Error, Progress, Result};

/// An image while it comes from the servers, unpacked and not kept; made by [`Fetch::open`].
///
/// The end comes only once the digest was found to be right. Whoever passes it on removes what was made of it when
/// reading fails.
pub struct Stream<'a> {
    fetch: Fetch<'a>,
    body: Body<'a>,
    report: Rc<Report>,
    digest: Arc<OnceLock<Digest>>,
    outcome: Outcome,
    ended: bool,
    failed: Option<Failed>,
}

/// Why another try may bring what this one did not.
enum Failed {
    Changed,
    Mismatch { url: String, pieces: usize },
}

enum Body<'a> {
    Plain(Box<Watch<'a>>),
    Packed(Box<Unpacking<'a, Watch<'a>>>),
}

impl<'a> Stream<'a> {
    pub(super) fn open(fetch: Fetch<'a>, urls: &[String], progress: &'a dyn Progress) -> Result<Self> {
        let started = fetch.start(urls, io::empty(), 0, Known::default())?;
        let Started { ahead, signals, session, digest, outcome } = started;
        let watch = Watch::new(ahead, signals, session, progress, |_| {});
        let report = watch.report();
        let body = match fetch.is_packed() {
            false => Body::Plain(Box::new(watch)),
            true => Body::Packed(Box::new(Unpacking::new(watch, &fetch, &report))),
        };
        Ok(Self { fetch, body, report, digest, outcome, ended: false, failed: None })
    }

    /// The size of the image in bytes, where it is known before its end: when it is not packed, and the server says.
    ///
    /// # Errors
    /// As those of [`Fetch::run`]: the server must have answered.
    pub fn size(&mut self) -> Result<Option<u64>> {
        match &mut self.body {
            Body::Packed(_) => Ok(None),
            Body::Plain(watch) => match watch.fill_buf().map(|_| ()) {
                Ok(()) => Ok(watch.total()),
                Err(error) => Err(self.judge(Err(error)).err().map_or_else(cut, |stop| self.fail(stop))),
            },
        }
    }

    /// The keys of which one must have signed the image for its end to come, by their fingerprints; none when no signature
    /// over it is looked at.
    #[cfg(feature = "libvirt")]
    pub(crate) fn signers(&self) -> Result<Vec<String>> {
        Ok(self.fetch.verifier()?.map(|verifier| verifier.signers()).unwrap_or_default())
    }

    /// What failed, when [`Read`] reported an error: that error itself, if it is another's.
    pub fn error(error: io::Error) -> Error {
        error.downcast().unwrap_or_else(|source| Error::Io {
            action: "reading",
            path: "image".into(),
            source,
        })
    }

    fn fail(&mut self, stop: Stop) -> Error {
        self.failed = match &stop {
            Stop::Changed => Some(Failed::Changed),
            Stop::Mismatch { url, pieces, .. } => {
                Some(Failed::Mismatch { url: url.clone(), pieces: *pieces })
            }
            Stop::Spoiled(_) | Stop::Failed(_) => None,
        };
        self.fetch.error_of(stop)
    }

    /// Why whoever read it failed with this.
    pub(super) fn stop(mut self, mut error: Error) -> Stop {
        // What is no image may be something else than what should have come, which its end tells.
        if matches!(error, Error::ImageFormat { .. })
            && let Err(at_end) = io::copy(&mut self, &mut io::sink())
        {
            error = Self::error(at_end);
        }
        match self.failed {
            Some(Failed::Changed) => Stop::Changed,
            Some(Failed::Mismatch { url, pieces }) => Stop::Mismatch { error, url, pieces },
            None => Stop::Failed(error),
        }
    }

    fn judge(&self, read: io::Result<()>) -> Result<(), Stop> {
        let content = match &self.body {
            Body::Plain(_) => self.digest.get().cloned(),
            Body::Packed(unpacking) => unpacking.content(),
        };
        self.fetch.judge(read, &self.report, Report::pieces, self.digest.get(), content.as_ref())?;
        self.fetch.signed(&self.outcome).map(drop)
    }
}

fn cut() -> Error {
    let source = io::ErrorKind::UnexpectedEof.into();
    Error::Io { action: "reading", path: "image".into(), source }
}

impl Read for Stream<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() || self.ended {
            return Ok(0);
        }
        let read = match &mut self.body {
            Body::Plain(watch) => watch.read(buffer),
            Body::Packed(unpacking) => unpacking.read(buffer),
        };
        let end = match read {
            Ok(0) => Ok(()),
            Err(error) if error.kind() != io::ErrorKind::Interrupted => Err(error),
            other => return other,
        };
        self.judge(end).map_err(|stop| io::Error::other(self.fail(stop)))?;
        self.ended = true;
        Ok(0)
    }
}

impl std::fmt::Debug for Stream<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stream")
            .field("entry", self.fetch.entry)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
