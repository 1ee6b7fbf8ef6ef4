//! Reads a file that is on servers, whatever they do.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Instant;

use serde::{Deserialize, Serialize};

use super::http::{Again, Failure, Reply, Session};
use super::pace::Pace;
use crate::units::ByteSize;

/// A file on servers, from some byte on. What a connection fails to bring the next one brings, from the same server or
/// from another.
pub(super) struct Remote {
    session: Arc<Session>,
    /// The places that are left, the present one first.
    urls: Vec<String>,
    bounds: Bounds,
    /// Tells the one who waits.
    signals: Sender<Signal>,
    /// The next byte to be had.
    at: u64,
    known: Known,
    body: Option<Body>,
    /// Whether a body without a length has ended early, by the catalogue, and the rest was asked for.
    asked: bool,
    tries: u32,
    /// Where the tries began: bytes that arrived since give it new ones.
    began: u64,
    ended: bool,
}

/// How long a file may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    /// What its catalogue says.
    pub(super) size: Option<u64>,
    /// What the caller takes at most.
    pub(super) limit: ByteSize,
}

/// What happens far away.
#[derive(Debug)]
pub(super) enum Signal {
    /// A server answers: it, and what it says of the file.
    Reply { url: String, known: Known },
    /// Something to tell.
    Note(String),
}

/// What a server said of the file, so that another answer can be told to be of the same file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    /// Where it came from, redirects followed.
    from: String,
    /// Its strong entity tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    /// When it was last changed, by the server's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<String>,
    /// How many bytes it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) total: Option<u64>,
}

/// The file on the servers is not the one that was begun: all must be read anew.
#[derive(Debug, thiserror::Error)]
#[error("the file has changed on the server while it was downloaded")]
pub(super) struct Changed;

/// An answer's body.
struct Body {
    reader: Box<dyn Read + Send>,
    /// Bytes at its beginning that were had before.
    skip: u64,
    pace: Pace,
}

/// So many bytes give a server new tries.
const PROGRESS: u64 = 1 << 20;

impl Remote {
    pub(super) fn new(
        session: Arc<Session>,
        urls: Vec<String>,
        bounds: Bounds,
        signals: Sender<Signal>,
        at: u64,
        known: Known,
    ) -> Self {
        Self {
            session,
            urls,
            bounds,
            signals,
            at,
            known,
            body: None,
            asked: false,
            tries: 0,
            began: at,
            ended: false,
        }
    }

    fn url(&self) -> &str {
        self.urls.first().map(String::as_str).unwrap_or_default()
    }

    /// Asks for the rest, until a server gives it or none is left.
    fn connect(&mut self) -> io::Result<()> {
        loop {
            let known = &self.known;
            let at = self.at;
            let headers = |from: &str| known.headers(from, at);
            let asked = self.session.get(self.url(), headers);
            match asked.map_err(Stop::from).and_then(|reply| self.accept(reply)) {
                Ok(()) => return Ok(()),
                Err(Stop::Changed) => return Err(io::Error::other(Changed)),
                Err(Stop::Failed(failure)) => self.failed(*failure)?,
            }
        }
    }

    /// Takes an answer, if it is one to what was asked.
    fn accept(&mut self, reply: Reply) -> Result<(), Stop> {
        let range = reply.header("content-range").and_then(Range::parse);
        let mut known = Known::of(&reply);
        let skip = match (reply.status.as_u16(), range) {
            (200, _) if self.at == 0 => 0,
            // All of it, though a part was asked for.
            (200, _) if self.known.is_other(&known) || known.total.is_some_and(|total| total < self.at) => {
                return Err(Stop::Changed);
            }
            (200, _) => self.at,
            (206, Some(Range { first: Some(first), total })) if first == self.at && self.at > 0 => {
                known.total = total;
                if self.known.is_other(&known) {
                    return Err(Stop::Changed);
                }
                0
            }
            // Another part than was asked for: nothing is certain then but a beginning.
            (206, _) if self.at > 0 => return Err(Stop::Changed),
            // There is no more, and so much was had.
            (416, Some(Range { total: Some(total), .. })) if total == self.at => {
                self.ended = true;
                return Ok(());
            }
            (416, _) if self.at > 0 => return Err(Stop::Changed),
            _ => return Err(reply.refusal().into()),
        };
        if let Some(total) = known.total.filter(|total| self.is_too_long(*total)) {
            return Err(self.too_long(total).into());
        }
        if known.total.is_none() {
            known.total = self.known.total;
        }
        self.known = known.clone();
        let mut reader: Box<dyn Read + Send> = Box::new(reply.body);
        if self.at == 0 {
            reader = self.no_page(reader)?;
        }
        self.body = Some(Body { reader, skip, pace: Pace::new(self.session.timeout) });
        let url = self.url().to_owned();
        tracing::debug!(url, at = self.at, total = known.total, "a server answers");
        // Whoever waited may be gone.
        let _ = self.signals.send(Signal::Reply { url, known });
        Ok(())
    }

    /// Goes on with the next try, or the next server; fails when there is none.
    fn failed(&mut self, mut failure: Failure) -> io::Result<()> {
        self.body = None;
        if self.session.is_stopped() {
            return Err(io::Error::other(failure.error));
        }
        if self.at - self.began >= PROGRESS {
            (self.tries, self.began) = (0, self.at);
        }
        let note = match self.session.retries.next(&mut self.tries, &failure) {
            Some(delay) => {
                self.note(format!("{}; trying again in {:.1} s", failure.error, delay.as_secs_f64()));
                self.session.sleep(delay);
                return Ok(());
            }
            None if self.urls.len() > 1 => format!("{}; trying {}", failure.error, self.urls[1]),
            None => {
                if let (crate::Error::Download { why, .. }, 1..) = (&mut failure.error, self.tries) {
                    why.push_str(&format!(", and so {} more times", self.tries));
                }
                return Err(io::Error::other(failure.error));
            }
        };
        self.note(note);
        self.urls.remove(0);
        (self.tries, self.began) = (0, self.at);
        Ok(())
    }

    fn note(&self, text: String) {
        tracing::debug!("{text}");
        // Whoever waited may be gone.
        let _ = self.signals.send(Signal::Note(text));
    }

    fn is_too_long(&self, length: u64) -> bool {
        length > self.bounds.size.unwrap_or(u64::MAX).min(self.bounds.limit.as_bytes())
    }

    fn too_long(&self, length: u64) -> Failure {
        let (whose, most, hint) = match self.bounds.size {
            Some(size) if size < length => {
                ("its catalogue says", size, "look at the catalogue anew, or give a mirror")
            }
            _ => (
                "the limit is",
                self.bounds.limit.as_bytes(),
                "if it is meant to be that large, raise the limit",
            ),
        };
        let why = format!("it has {length} bytes or more, but {whose} {most}");
        Failure::new(self.url(), why, hint, Again::Never)
    }

    /// Fails when a body begins as web pages do: a portal's login, or an error with the wrong status.
    fn no_page(&self, mut reader: Box<dyn Read + Send>) -> Result<Box<dyn Read + Send>, Failure> {
        let mut head = Vec::new();
        let read = reader.by_ref().take(PAGE).read_to_end(&mut head);
        let text = head.trim_ascii_start().to_ascii_lowercase();
        if text.starts_with(b"<!doctype html") || text.starts_with(b"<html") {
            let why = "the server sends a web page instead of the file";
            let hint =
                "open the address in a browser: the network may want a login, or the file may have moved";
            return Err(Failure::new(self.url(), why, hint, Again::Never));
        }
        match read {
            // What came counts, and what broke it off is met again when that has been read.
            Err(error) if head.is_empty() => Err(Failure::broken(self.url(), error, self.session.timeout)),
            _ => Ok(Box::new(io::Cursor::new(head).chain(reader))),
        }
    }

    /// What the end of a body means.
    fn end(&mut self, skip: u64) -> io::Result<()> {
        if skip > 0 {
            return Err(io::Error::other(Changed));
        }
        let cut = match self.known.total {
            Some(total) => self.at < total,
            None => {
                self.bounds.size.is_some_and(|size| self.at < size)
                    && !std::mem::replace(&mut self.asked, true)
            }
        };
        if !cut {
            self.ended = true;
            return Ok(());
        }
        let of = self.known.total.or(self.bounds.size).unwrap_or_default();
        let why = format!("the connection ended after {} of {of} bytes", self.at);
        self.failed(Failure::new(self.url(), why, super::http::CHECK_NETWORK, Again::Soon))
    }
}

/// How much of a body is looked at.
const PAGE: u64 = 256;

impl Read for Remote {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while !self.ended {
            let Some(body) = &mut self.body else {
                self.connect()?;
                continue;
            };
            let began = Instant::now();
            let read = body.reader.read(buffer);
            let goes_on = body.pace.goes_on(began.elapsed(), *read.as_ref().unwrap_or(&0));
            match read {
                Ok(0) => {
                    let skip = body.skip;
                    self.end(skip)?;
                }
                Ok(n) => {
                    let skipped = usize::try_from(body.skip).unwrap_or(usize::MAX).min(n);
                    body.skip -= skipped as u64;
                    buffer.copy_within(skipped..n, 0);
                    let n = n - skipped;
                    self.at += n as u64;
                    if self.is_too_long(self.at) {
                        let failure = self.too_long(self.at);
                        return Err(io::Error::other(failure.error));
                    }
                    if !goes_on {
                        let failure = Failure::too_slow(self.url(), self.session.timeout);
                        self.failed(failure)?;
                    }
                    if n > 0 {
                        return Ok(n);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let failure = Failure::broken(self.url(), error, self.session.timeout);
                    self.failed(failure)?;
                }
            }
        }
        Ok(0)
    }
}

/// Why an answer is not taken.
enum Stop {
    Changed,
    Failed(Box<Failure>),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(Box::new(failure))
    }
}

impl Known {
    fn of(reply: &Reply) -> Self {
        let tag = reply.header("etag").filter(|tag| tag.starts_with('"'));
        Self {
            from: reply.from.clone(),
            tag: tag.map(str::to_owned),
            changed: reply.header("last-modified").map(str::to_owned),
            total: reply.length(),
        }
    }

    /// Asks for the rest of the same file. Another server has its own tags for it: there, the digest must decide.
    fn headers(&self, from: &str, at: u64) -> Vec<(&'static str, String)> {
        if at == 0 {
            return Vec::new();
        }
        let validator = self.tag.as_ref().or(self.changed.as_ref()).filter(|_| self.from == from);
        let range = [("range", format!("bytes={at}-"))];
        range.into_iter().chain(validator.map(|validator| ("if-range", validator.clone()))).collect()
    }

    /// Whether another answer must be of another file.
    fn is_other(&self, other: &Self) -> bool {
        let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
        let lengths = matches!((self.total, other.total), (Some(a), Some(b)) if a != b);
        let tags = self.from == other.from
            && (differ(&self.tag, &other.tag)
                || (self.tag.is_none() || other.tag.is_none()) && differ(&self.changed, &other.changed));
        lengths || tags
    }
}

/// A `Content-Range`: `bytes 2-5/9`, with `*` for what is not known, or `bytes */9`.
#[derive(Debug, PartialEq, Eq)]
struct Range {
    first: Option<u64>,
    total: Option<u64>,
}

impl Range {
    fn parse(text: &str) -> Option<Self> {
        let (range, total) = text.strip_prefix("bytes")?.trim_start().split_once('/')?;
        let number = |text: &str| text.trim().parse().ok();
        let first = range.split_once('-').and_then(|(first, _)| number(first));
        Some(Self { first, total: number(total) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(from: &str, tag: Option<&str>, changed: Option<&str>, total: Option<u64>) -> Known {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Known { from: from.into(), tag: owned(tag), changed: owned(changed), total }
    }

    #[test]
    fn the_rest_is_asked_for_with_the_strongest_validator_of_the_same_place() {
        let a = known("https://a/", Some("\"1\""), Some("Mon"), Some(9));
        assert_eq!(a.headers("https://a/", 0), []);
        let range = ("range", "bytes=4-".to_owned());
        assert_eq!(a.headers("https://a/", 4), [range.clone(), ("if-range", "\"1\"".into())]);
        assert_eq!(a.headers("https://b/", 4), std::slice::from_ref(&range));
        let b = known("https://a/", None, Some("Mon"), None);
        assert_eq!(b.headers("https://a/", 4), [range, ("if-range", "Mon".into())]);
    }

    #[test]
    fn other_files_are_told_from_the_same_one() {
        let a = known("a", Some("1"), Some("Mon"), Some(9));
        for (other, expected) in [
            (known("a", Some("1"), Some("Tue"), Some(9)), false),
            (known("a", Some("2"), Some("Mon"), Some(9)), true),
            (known("a", None, Some("Mon"), None), false),
            (known("a", None, Some("Tue"), None), true),
            (known("b", Some("2"), Some("Tue"), Some(9)), false),
            (known("b", Some("1"), Some("Mon"), Some(8)), true),
        ] {
            assert_eq!(a.is_other(&other), expected, "{other:?}");
        }
    }

    #[test]
    fn ranges() {
        for (text, first, total) in [
            ("bytes 2-5/9", Some(2), Some(9)),
            ("bytes 2-5/*", Some(2), None),
            ("bytes */9", None, Some(9)),
            ("bytes x-5/y", None, None),
        ] {
            assert_eq!(Range::parse(text), Some(Range { first, total }), "{text}");
        }
        assert_eq!(Range::parse("lines 1-2/3"), None);
        assert_eq!(Range::parse("bytes 1-2"), None);
    }
}
