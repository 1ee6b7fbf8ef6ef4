//! Checks what is read against a detached signature.

use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

use super::super::Verified;
use super::super::trust::ImageVerifier;
use crate::Result;

/// What came of it, once all was read.
#[derive(Clone, Default)]
pub(super) struct Outcome(Arc<Mutex<Option<Result<Verified>>>>);

impl Outcome {
    /// Who signed it, or why it is not right. None without a signature.
    pub(super) fn take(&self) -> Result<Option<Verified>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().transpose()
    }

    fn set(&self, outcome: Result<Verified>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
    }
}

/// Passes on what it reads; at the end the outcome is there.
pub(super) struct Verifying<R> {
    inner: R,
    verifier: Option<ImageVerifier>,
    outcome: Outcome,
}

impl<R: Read> Verifying<R> {
    /// The reader, and the place where the outcome will be. Without a verifier there will be none.
    pub(super) fn new(inner: R, verifier: Option<ImageVerifier>) -> (Self, Outcome) {
        let outcome = Outcome::default();
        (Self { inner, verifier, outcome: outcome.clone() }, outcome)
    }
}

impl<R: Read> Read for Verifying<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        if n > 0 {
            if let Some(verifier) = &mut self.verifier {
                verifier.update(&buffer[..n]);
            }
        } else if !buffer.is_empty()
            && let Some(verifier) = self.verifier.take()
        {
            self.outcome.set(verifier.finish());
        }
        Ok(n)
    }
}
