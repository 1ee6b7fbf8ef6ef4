//! Reads ahead on a thread of its own.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

/// How much is handed over at once, and how many of these there are at most.
const CHUNK: usize = 256 << 10;
const CHUNKS: usize = 8;

/// How long a chunk that is not full waits for more.
const PATIENCE: Duration = Duration::from_millis(50);

/// What another reader gives, which runs on a thread of its own and is at most some chunks ahead.
///
/// The thread ends when the reader ends or fails, or with the first chunk that it has for an `Ahead` which is gone.
pub(super) struct Ahead {
    full: Receiver<io::Result<Chunk>>,
    /// Gives chunks back, so that they are allocated once.
    empty: Sender<Vec<u8>>,
    chunk: Chunk,
    at: usize,
    ended: bool,
}

/// An empty one is the end.
#[derive(Default)]
struct Chunk {
    buffer: Vec<u8>,
    length: usize,
}

impl Ahead {
    /// Starts reading.
    pub(super) fn new(name: &str, source: impl Read + Send + 'static) -> io::Result<Self> {
        let (to, full) = sync_channel(CHUNKS);
        let (empty, from) = channel();
        thread::Builder::new().name(name.into()).spawn(move || pump(source, &to, &from))?;
        Ok(Self { full, empty, chunk: Chunk::default(), at: 0, ended: false })
    }

    /// What is there; none when nothing came in so much time; empty at the end.
    pub(super) fn poll(&mut self, wait: Duration) -> io::Result<Option<&[u8]>> {
        if self.at == self.chunk.length && !self.ended {
            match self.full.recv_timeout(wait) {
                Ok(next) => self.take(next?),
                Err(RecvTimeoutError::Timeout) => return Ok(None),
                Err(RecvTimeoutError::Disconnected) => return Err(gone()),
            }
        }
        Ok(Some(&self.chunk.buffer[self.at..self.chunk.length]))
    }

    /// Marks so much of it as used.
    pub(super) fn consume(&mut self, length: usize) {
        self.at = (self.at + length).min(self.chunk.length);
    }

    fn take(&mut self, next: Chunk) {
        let used = std::mem::replace(&mut self.chunk, next);
        self.at = 0;
        self.ended = self.chunk.length == 0;
        if !used.buffer.is_empty() {
            // The thread may have ended: then nobody needs it any more.
            let _ = self.empty.send(used.buffer);
        }
    }
}

impl Read for Ahead {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.chunk.length && !self.ended {
            let next = self.full.recv().map_err(|_| gone())??;
            self.take(next);
        }
        let n = buffer.len().min(self.chunk.length - self.at);
        buffer[..n].copy_from_slice(&self.chunk.buffer[self.at..self.at + n]);
        self.at += n;
        Ok(n)
    }
}

/// After an error or the end, which are reported once, or when the thread panicked.
fn gone() -> io::Error {
    io::Error::other("the thread that read has ended")
}

fn pump(mut source: impl Read, to: &SyncSender<io::Result<Chunk>>, from: &Receiver<Vec<u8>>) {
    loop {
        let mut buffer = from.try_recv().unwrap_or_else(|_| vec![0; CHUNK]);
        let (length, error) = fill(&mut source, &mut buffer);
        if (length > 0 || error.is_none()) && to.send(Ok(Chunk { buffer, length })).is_err() {
            return;
        }
        if let Some(error) = error {
            // Whoever read may be gone.
            let _ = to.send(Err(error));
            return;
        }
        if length == 0 {
            return;
        }
    }
}

/// As much as comes without waiting long.
fn fill(source: &mut impl Read, buffer: &mut [u8]) -> (usize, Option<io::Error>) {
    let (mut length, mut since) = (0, None);
    while length < buffer.len() {
        match source.read(&mut buffer[length..]) {
            Ok(0) => break,
            Ok(n) => length += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return (length, Some(error)),
        }
        if since.get_or_insert_with(Instant::now).elapsed() > PATIENCE {
            break;
        }
    }
    (length, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives these in turn.
    struct Pieces(Vec<io::Result<Vec<u8>>>);

    impl Read for Pieces {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            let piece = self.0.remove(0)?;
            buffer[..piece.len()].copy_from_slice(&piece);
            Ok(piece.len())
        }
    }

    #[test]
    fn everything_comes_in_order() {
        let content: Vec<u8> = (0..CHUNK as u32 * 3).flat_map(u32::to_le_bytes).collect();
        let mut read = Vec::new();
        let mut ahead = Ahead::new("test", io::Cursor::new(content.clone())).unwrap();
        ahead.read_to_end(&mut read).unwrap();
        assert!(read == content);
        assert_eq!(ahead.read(&mut [0; 3]).unwrap(), 0);

        let mut polled: Vec<u8> = Vec::new();
        let mut ahead = Ahead::new("test", io::Cursor::new(content.clone())).unwrap();
        while let Some(chunk) = ahead.poll(Duration::from_secs(60)).unwrap().map(<[u8]>::to_vec) {
            if chunk.is_empty() {
                break;
            }
            // Not all of a chunk need be used at once.
            let used = chunk.len().div_ceil(2);
            polled.extend(&chunk[..used]);
            ahead.consume(used);
        }
        assert!(polled == content);
    }

    #[test]
    fn what_came_before_an_error_comes_first() {
        let mut read = Vec::new();
        let interrupted = Err(io::ErrorKind::Interrupted.into());
        let pieces = vec![Ok(b"ab".to_vec()), interrupted, Ok(b"c".to_vec()), Err(io::Error::other("cut"))];
        let mut ahead = Ahead::new("test", Pieces(pieces)).unwrap();
        let error = ahead.read_to_end(&mut read).unwrap_err();
        assert_eq!((&read[..], error.to_string()), (&b"abc"[..], "cut".to_owned()));
        // And it is no end afterwards.
        ahead.read(&mut [0]).unwrap_err();
    }

    #[test]
    fn waiting_ends() {
        let (source, writer) = io::pipe().unwrap();
        let mut ahead = Ahead::new("test", source).unwrap();
        assert!(ahead.poll(Duration::from_millis(1)).unwrap().is_none());
        drop(writer);
        assert_eq!(ahead.poll(Duration::from_secs(60)).unwrap(), Some(&b""[..]));
    }
}
