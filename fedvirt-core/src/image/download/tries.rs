//! What is tried after a download that brought something else.

use super::{Fetch, STEP, Stop};
use crate::{Event, Progress, Result};

/// How many times a file may change on the server while it is downloaded.
const CHANGES: u32 = 3;

/// The places that are left, and what was tried already.
pub(super) struct Tries {
    pub(super) urls: Vec<String>,
    changed: u32,
    mixed: bool,
}

impl Tries {
    pub(super) fn of(fetch: &Fetch<'_>) -> Self {
        Self { urls: fetch.entry.urls.clone(), changed: 0, mixed: false }
    }

    /// Makes ready for the next try; fails when there is no use in one.
    pub(super) fn after(&mut self, stop: Stop, fetch: &Fetch<'_>, progress: &dyn Progress) -> Result<()> {
        match stop {
            Stop::Changed if self.changed < CHANGES => self.changed += 1,
            // Parts of several tries do not fit together: one whole try tells more.
            Stop::Mismatch { pieces: 2.., .. } if !self.mixed => self.mixed = true,
            Stop::Mismatch { error, url, .. } => {
                // Those before it have failed already.
                let tried = self.urls.iter().position(|other| *other == url);
                self.urls.drain(..tried.map_or(self.urls.len(), |at| at + 1));
                let Some(next) = self.urls.first() else { return Err(error) };
                progress.event(Event::Note { step: STEP, text: &format!("{error}; trying {next}") });
            }
            stop => return Err(fetch.error_of(stop)),
        }
        Ok(())
    }
}
