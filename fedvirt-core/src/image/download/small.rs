//! Small files, for a caller who may lose patience.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::http::{Http, Session};
use crate::image::Source;
use crate::{Error, Progress, Result};

/// How long until the caller is asked whether it still wants the file.
const OFTEN: Duration = Duration::from_millis(100);

/// Gets files as [`Http`] does, until the caller cancels that.
pub(in super::super) struct Cancellable<'a> {
    http: Http,
    progress: &'a dyn Progress,
    /// What the caller is told that it was cancelled in.
    doing: &'a str,
    session: Arc<Session>,
}

impl<'a> Cancellable<'a> {
    pub(in super::super) fn new(http: Http, progress: &'a dyn Progress, doing: &'a str) -> Self {
        let session = Arc::new(http.session(false));
        Self { http, progress, doing, session }
    }

    fn go_on(&self) -> Result<()> {
        if self.progress.is_cancelled() {
            self.session.stop();
            return Err(Error::Cancelled { doing: self.doing.to_owned() });
        }
        Ok(())
    }
}

impl Source for Cancellable<'_> {
    fn get(&self, url: &str, limit: usize) -> Result<Option<Vec<u8>>> {
        self.go_on()?;
        let (to, from) = channel();
        let (http, session, place) = (self.http.clone(), self.session.clone(), url.to_owned());
        // Nobody waits for the thread: what it waits for may be a resolver that cannot be stopped.
        let ask = move || drop(to.send(http.get_by(&session, &place, limit)));
        let failed = |source| Error::Io { action: "starting a thread for", path: url.into(), source };
        thread::Builder::new().name("fedvirt-list".into()).spawn(ask).map_err(failed)?;
        loop {
            match from.recv_timeout(OFTEN) {
                Ok(result) => return result,
                Err(RecvTimeoutError::Timeout) => self.go_on()?,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(failed(io::Error::other("it ended too soon")));
                }
            }
        }
    }

    fn is_protected(&self, url: &str) -> bool {
        self.http.is_protected(url)
    }
}
