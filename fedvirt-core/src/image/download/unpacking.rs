//! An image as it is once unpacked, to the end of what it was packed in.

use std::cell::RefCell;
use std::io::{self, Read};
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use super::super::Digest;
use super::Fetch;
use super::hashing::Hashing;
use super::limit::Limit;
use super::unpack::unpack;
use super::watch::Report;

/// The unpacked image, bounded and hashed. All that is packed is read, also when it cannot be unpacked: so it is known
/// whether the wrong file arrived, or the right one is damaged.
pub(super) struct Unpacking<'a, R> {
    packed: Shared<R>,
    image: Hashing<Limit<Box<dyn Read + 'a>>>,
    content: Arc<OnceLock<Digest>>,
    report: Rc<Report>,
    failed: bool,
}

impl<'a, R: Read + 'a> Unpacking<'a, R> {
    pub(super) fn new(packed: R, fetch: &Fetch<'_>, report: &Rc<Report>) -> Self {
        let packed = Shared(Rc::new(RefCell::new(packed)));
        let reader = unpack(packed.clone(), fetch.entry.compression);
        let limited = Limit::new(reader, fetch.limit.as_bytes(), fetch.bomb());
        let (image, content) = Hashing::new(limited, fetch.content_algorithm());
        Self { packed, image, content, report: report.clone(), failed: false }
    }

    /// The digest of the unpacked image, at its end.
    pub(super) fn content(&self) -> Option<Digest> {
        self.content.get().cloned()
    }
}

impl<'a, R: Read + 'a> Read for Unpacking<'a, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.failed {
            return Err(io::Error::other("read on after an error"));
        }
        let read = self.image.read(buffer);
        let rest = match &read {
            Ok(0) => !buffer.is_empty(),
            Ok(_) => false,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => false,
            Err(error) => {
                self.failed = true;
                // Nothing more is to be had, or to be known.
                let known = error.get_ref().is_some_and(|inner| inner.is::<crate::Error>());
                !known && !self.report.has_stopped()
            }
        };
        if rest {
            io::copy(&mut self.packed, &mut io::sink())?;
        }
        read
    }
}

/// A reader in two hands.
struct Shared<R>(Rc<RefCell<R>>);

impl<R> Clone for Shared<R> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<R: Read> Read for Shared<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.borrow_mut().read(buffer)
    }
}
