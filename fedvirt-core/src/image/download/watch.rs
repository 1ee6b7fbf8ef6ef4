//! Waits for a download, reports it, and stops it when the caller wants.

use std::cell::{Cell, RefCell};
use std::io::{self, BufRead, Read};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use super::ahead::Ahead;
use super::http::Session;
use super::remote::{Known, Signal};
use super::{DOING, STEP, Stop};
use crate::{Error, Event, Progress};

/// What becomes known of a download under way, beside what it gives.
#[derive(Default)]
pub(super) struct Report {
    /// What went wrong: the readers and writers on the way make errors of their own of it.
    stop: RefCell<Option<Stop>>,
    /// The servers that gave something.
    replies: RefCell<Vec<String>>,
    /// Whether the last one did not say how much there is.
    endless: Cell<bool>,
}

impl Report {
    /// Notes why it cannot go on, and gives an error that makes all others end.
    pub(super) fn stop(&self, stop: Stop) -> io::Error {
        *self.stop.borrow_mut() = Some(stop);
        io::Error::other("the download has stopped")
    }

    pub(super) fn has_stopped(&self) -> bool {
        self.stop.borrow().is_some()
    }

    /// Why it did not go on.
    pub(super) fn take(&self) -> Option<Stop> {
        self.stop.take()
    }

    /// How many pieces it was put together from; one whose end nobody told may be two.
    pub(super) fn pieces(&self) -> usize {
        self.replies.borrow().len() + usize::from(self.endless.get())
    }

    /// The server that gave the last of it.
    pub(super) fn last(&self) -> Option<String> {
        self.replies.borrow().last().cloned()
    }
}

/// What a download gives, on the caller's thread.
pub(super) struct Watch<'a> {
    ahead: Ahead,
    signals: Receiver<Signal>,
    session: Arc<Session>,
    progress: &'a dyn Progress,
    report: Rc<Report>,
    done: u64,
    reported: Option<Instant>,
    /// What the last server said.
    known: Known,
    /// Keeps that.
    keep: Box<dyn FnMut(&Known) + 'a>,
}

/// How long until the caller is asked whether it still wants it, and how often it is told how far that is.
const OFTEN: Duration = Duration::from_millis(100);

impl<'a> Watch<'a> {
    pub(super) fn new(
        ahead: Ahead,
        signals: Receiver<Signal>,
        session: Arc<Session>,
        progress: &'a dyn Progress,
        keep: impl FnMut(&Known) + 'a,
    ) -> Self {
        Self {
            ahead,
            signals,
            session,
            progress,
            report: Rc::default(),
            done: 0,
            reported: None,
            known: Known::default(),
            keep: Box::new(keep),
        }
    }

    /// What becomes known under way.
    pub(super) fn report(&self) -> Rc<Report> {
        self.report.clone()
    }

    /// How long the file is, where a server said.
    pub(super) fn total(&self) -> Option<u64> {
        self.known.total
    }

    fn hear(&mut self) {
        for signal in self.signals.try_iter() {
            match signal {
                Signal::Note(text) => self.progress.event(Event::Note { step: STEP, text: &text }),
                Signal::Reply { url, known } => {
                    (self.keep)(&known);
                    self.report.endless.set(known.total.is_none());
                    self.known = known;
                    self.report.replies.borrow_mut().push(url);
                }
            }
        }
    }

    fn tell(&mut self) {
        self.reported = Some(Instant::now());
        self.progress.event(Event::Bytes { step: STEP, done: self.done, total: self.known.total });
    }

    /// Waits until something is there.
    fn wait(&mut self) -> Result<(), Stop> {
        loop {
            let polled = self.ahead.poll(OFTEN).map(|chunk| chunk.map(<[u8]>::len));
            self.hear();
            let due = self.reported.is_none_or(|since| since.elapsed() >= OFTEN);
            if due || matches!(polled, Ok(Some(0))) {
                if self.progress.is_cancelled() {
                    self.session.stop();
                    return Err(Error::Cancelled { doing: DOING.into() }.into());
                }
                self.tell();
            }
            if polled.map_err(Stop::from)?.is_some() {
                return Ok(());
            }
        }
    }
}

impl BufRead for Watch<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.wait().map_err(|stop| self.report.stop(stop))?;
        // It is there, so nobody waits.
        Ok(self.ahead.poll(Duration::ZERO)?.unwrap_or_default())
    }

    fn consume(&mut self, length: usize) {
        self.ahead.consume(length);
        self.done += length as u64;
    }
}

impl Read for Watch<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(buffer)?;
        self.consume(n);
        Ok(n)
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        // Whatever is under way is not wanted any more.
        self.session.stop();
    }
}
