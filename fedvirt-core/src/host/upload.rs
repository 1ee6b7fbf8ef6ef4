//! Content for volumes, by libvirt's streams: to any host that can be reached.

use std::io::{self, Read};

use virt::storage_vol::StorageVol;
use virt::stream::Stream;
use virt::sys as virt_sys;

use super::Host;
use super::errors::{code, libvirt};
use super::sys;
#[cfg(feature = "images")]
use super::sys::Received;
use crate::error::{Error, Result};
use crate::progress::{Event, Progress};
use crate::units::ByteSize;

/// How much is read at a time. Zeros of this length become a hole.
const CHUNK: usize = 256 << 10;

/// What is uploaded: so many bytes of a reader, which must have them all.
pub(super) struct Content<'a> {
    pub(super) reader: &'a mut dyn Read,
    pub(super) length: u64,
    /// Where in the volume they begin.
    pub(super) offset: u64,
    /// Whether zeros are left out, which a volume that was just made has anyway.
    pub(super) sparse: bool,
}

/// Writes content to the beginning of a volume.
pub(super) fn upload(
    host: &Host,
    volume: &StorageVol,
    content: Content<'_>,
    progress: &dyn Progress,
) -> Result<()> {
    let Content { reader, length, offset, mut sparse } = content;
    let failed = || libvirt("uploading to a volume");
    let open = |flags| -> std::result::Result<Stream, virt::error::Error> {
        let stream = Stream::new(host.connect(), 0)?;
        volume.upload(&stream, offset, length, flags)?;
        Ok(stream)
    };
    let stream = match sparse.then(|| open(virt_sys::VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM)) {
        Some(Ok(stream)) => stream,
        // Not every driver has holes.
        Some(Err(error)) if !is_refused(&error) => return Err(failed()(error)),
        _ => {
            sparse = false;
            open(0).map_err(failed())?
        }
    };
    let text =
        format!("uploading {} to volume {}", ByteSize::bytes(length), volume.name().unwrap_or_default());
    progress.event(Event::Started { step: "upload", text: &text });
    match send(&stream, reader, length, sparse, progress) {
        Ok(()) => {
            stream.finish().map_err(failed())?;
            progress.event(Event::Finished { step: "upload" });
            Ok(())
        }
        Err(error) => {
            // The error that counts is the one that broke the upload.
            let _ = stream.abort();
            Err(error)
        }
    }
}

/// The first bytes of a volume, as many as it has.
#[cfg(feature = "images")]
pub(super) fn head(host: &Host, volume: &StorageVol, length: usize) -> Result<Vec<u8>> {
    let failed = || libvirt("reading a volume");
    let stream = Stream::new(host.connect(), 0).map_err(failed())?;
    volume.download(&stream, 0, length as u64, 0).map_err(failed())?;
    let mut head = vec![0; length];
    let mut filled = 0;
    while filled < length {
        match sys::receive(&stream, &mut head[filled..]) {
            Ok(Received::Data(more)) => filled += more,
            Ok(Received::End | Received::Later) => break,
            Err(error) => {
                // The error that counts is the one that broke the reading.
                let _ = stream.abort();
                return Err(failed()(error));
            }
        }
    }
    head.truncate(filled);
    stream.finish().map_err(failed())?;
    Ok(head)
}

fn is_refused(error: &virt::error::Error) -> bool {
    [virt_sys::VIR_ERR_INVALID_ARG, virt_sys::VIR_ERR_NO_SUPPORT, virt_sys::VIR_ERR_OPERATION_UNSUPPORTED]
        .contains(&code(error))
}

fn send(
    stream: &Stream,
    reader: &mut dyn Read,
    length: u64,
    sparse: bool,
    progress: &dyn Progress,
) -> Result<()> {
    let failed = || libvirt("uploading to a volume");
    let mut buffer = vec![0; CHUNK];
    let (mut done, mut hole) = (0, 0);
    while done < length {
        if progress.is_cancelled() {
            return Err(Error::Cancelled { doing: "uploading to a volume".into() });
        }
        progress.event(Event::Bytes { step: "upload", done, total: Some(length) });
        let wanted = usize::try_from(length - done).unwrap_or(CHUNK).min(CHUNK);
        let mut part = &mut buffer[..wanted];
        fill(reader, part)?;
        done += wanted as u64;
        if sparse && part.iter().all(|byte| *byte == 0) {
            hole += wanted as u64;
            continue;
        }
        sys::send_hole(stream, std::mem::take(&mut hole)).map_err(failed())?;
        while !part.is_empty() {
            let sent = stream.send(part).map_err(failed())?;
            part = &mut part[usize::try_from(sent).unwrap_or(0).min(wanted)..];
        }
    }
    sys::send_hole(stream, hole).map_err(failed())?;
    progress.event(Event::Bytes { step: "upload", done, total: Some(length) });
    Ok(())
}

/// Reads so much. A reader's own error, such as a digest that differs at the end, comes out as it is.
fn fill(reader: &mut dyn Read, part: &mut [u8]) -> Result<()> {
    reader.read_exact(part).map_err(|source| match source.downcast::<Error>() {
        Ok(ours) => ours,
        Err(source) => {
            let source = match source.kind() {
                io::ErrorKind::UnexpectedEof => io::Error::new(source.kind(), "it is shorter than was said"),
                _ => source,
            };
            Error::Io { action: "reading what is to be uploaded to", path: "a volume".into(), source }
        }
    })
}
