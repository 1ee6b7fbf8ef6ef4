//! Images in another format, and larger ones.

use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{ChildStderr, Command, Stdio};
use std::thread;
use std::time::Duration;

use imago::file::File as Storage;
use imago::format::PreallocateMode;
use imago::qcow2::Qcow2;
use imago::raw::Raw;
use imago::storage::{Storage as _, StorageOpenOptions};
use imago::{
    DenyImplicitOpenGate, FormatAccess, FormatCreateBuilder, FormatDriverBuilder, Mapping,
    PermissiveImplicitOpenGate, StorageExt,
};

use super::{Format, Info};
use crate::units::ByteSize;
use crate::{Error, Event, Progress, Result};

/// How much is copied at a time.
const CHUNK: u64 = 2 << 20;
/// What is not written where it is all zeros.
const GRAIN: usize = 64 << 10;
/// How much is asked for at a time in what may be a hole of terabytes.
const LOOK_AHEAD: u64 = 1 << 40;

/// Makes an image in another format, or one that stands alone of one that stands on others.
///
/// The work is done in this process; [`qemu-img`](https://www.qemu.org/docs/master/tools/qemu-img.html) is run, and
/// an [`Event::Note`] says so, for what only it can: VMDK, VHDX, and clusters that are compressed with Zstandard.
///
/// ```no_run
/// use fedvirt_core::image::{Convert, Format};
/// # fn main() -> fedvirt_core::Result<()> {
/// let image = Convert::new("appliance.vmdk").format(Format::Qcow2).write("appliance.qcow2", &())?;
/// println!("{}", image.virtual_size);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Convert {
    from: PathBuf,
    format: Format,
    flatten: bool,
}

impl Convert {
    /// Of this image. The new one is qcow2 unless [`format`](Self::format) says otherwise.
    pub fn new(from: impl Into<PathBuf>) -> Self {
        Self { from: from.into(), format: Format::Qcow2, flatten: false }
    }

    /// The format of the new image.
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Takes in what the image stands on, too: its backing chain, and its data in other files. Without this, an image
    /// that names other files is refused: of an image from somewhere else, they could be any of this machine's.
    pub fn flatten(mut self) -> Self {
        self.flatten = true;
        self
    }

    /// Writes the new image. It appears under its name when it is complete, and not before.
    ///
    /// # Errors
    /// [`ImageNotFound`](Error::ImageNotFound) and [`ImageFormat`](Error::ImageFormat) for what cannot be converted;
    /// [`Io`](Error::Io) when it cannot be read or written, or the new file exists;
    /// [`Cancelled`](Error::Cancelled). Nothing is left of the new file then.
    pub fn write(&self, to: impl AsRef<Path>, progress: &dyn Progress) -> Result<Info> {
        let to = to.as_ref();
        let info = Info::open(&self.from)?;
        let wrong = |found: &str, hint: &str| Error::ImageFormat {
            path: info.path.clone(),
            found: found.into(),
            hint: hint.into(),
        };
        if info.encrypted {
            return Err(wrong("it is encrypted", "decrypt it first: qemu-img convert"));
        }
        if self.format == Format::Iso {
            return Err(wrong("no disk can be made an ISO image", "choose qcow2 or raw"));
        }
        if !info.is_self_contained() && !self.flatten {
            return Err(wrong("it names other files", "if it is yours, have it flattened"));
        }
        if to.try_exists().map_err(writing(to))? {
            return Err(writing(to)(io::ErrorKind::AlreadyExists.into()));
        }
        let text = format!("converting {} to {}", info.path.display(), self.format);
        progress.event(Event::Started { step: "convert", text: &text });
        let unfinished = Unfinished::beside(to)?;
        self.fill(&info, &unfinished.0, progress)?;
        unfinished.publish(to)?;
        progress.event(Event::Finished { step: "convert" });
        Info::open(to)
    }

    fn fill(&self, info: &Info, to: &Path, progress: &dyn Progress) -> Result<()> {
        if !matches!(self.format, Format::Qcow2 | Format::Raw) {
            return self.by_qemu_img(info, to, progress);
        }
        let source = match open(info, self.flatten) {
            Ok(source) => source,
            Err(error) if is_beyond_us(&error) => return self.by_qemu_img(info, to, progress),
            Err(error) => return Err(reading(&info.path)(error)),
        };
        let target = create(self.format, to, source.size()).map_err(writing(to))?;
        copy(&source, &target, info, to, progress)
    }

    fn by_qemu_img(&self, info: &Info, to: &Path, progress: &dyn Progress) -> Result<()> {
        let from = if info.format == Format::Iso { Format::Raw } else { info.format };
        let mut command = Command::new("qemu-img");
        command.args(["convert", "-q", "-f", from.as_str(), "-O", self.format.as_str(), "--"]);
        qemu_img("convert", command.arg(&info.path).arg(to), info, progress)
    }
}

/// Makes an image's disk larger; the guest's partitions and file systems are the guest's to grow, as cloud-init does.
/// Nothing happens when it has that size.
///
/// # Errors
/// [`ImageNotFound`](Error::ImageNotFound); [`DiskTooSmall`](Error::DiskTooSmall) for less than it has, since what
/// is behind would be lost; [`ImageFormat`](Error::ImageFormat) for formats other than qcow2 and raw;
/// [`InvalidSpec`](Error::InvalidSpec) when the size is no multiple of 512 bytes; [`Io`](Error::Io).
pub fn resize(path: impl AsRef<Path>, size: ByteSize, progress: &dyn Progress) -> Result<Info> {
    let info = Info::open(path)?;
    if size < info.virtual_size {
        return Err(Error::DiskTooSmall { image: info.path, disk: size, needed: info.virtual_size });
    }
    if !size.as_bytes().is_multiple_of(512) {
        let why = format!("{} bytes are no multiple of 512", size.as_bytes());
        return Err(Error::InvalidSpec { what: "size".into(), why });
    }
    match info.format {
        Format::Raw => {
            let file = OpenOptions::new().write(true).open(&info.path).map_err(writing(&info.path))?;
            file.set_len(size.as_bytes()).map_err(writing(&info.path))?;
        }
        Format::Qcow2 => match grow(&info.path, size) {
            Err(error) if is_beyond_us(&error) => {
                let mut command = Command::new("qemu-img");
                command.args(["resize", "-q", "-f", "qcow2", "--"]).arg(&info.path);
                qemu_img("resize", command.arg(size.as_bytes().to_string()), &info, progress)?;
            }
            done => done.map_err(writing(&info.path))?,
        },
        other => {
            return Err(Error::ImageFormat {
                path: info.path,
                found: format!("its format is {other}"),
                hint: "convert it to qcow2 or raw first".into(),
            });
        }
    }
    Info::open(&info.path)
}

fn grow(path: &Path, size: ByteSize) -> io::Result<()> {
    let image = Storage::open(StorageOpenOptions::new().write(true).filename(path))?;
    // What it stands on is none of its growth.
    let image = Qcow2::<Storage>::builder(image).write(true).backing(None);
    let image = FormatAccess::new(image.open(DenyImplicitOpenGate::default())?);
    image.resize_grow(size.as_bytes(), PreallocateMode::None)?;
    image.flush()?;
    image.sync()
}

/// The last resort. `command` is the whole of it.
fn qemu_img(step: &str, command: &mut Command, info: &Info, progress: &dyn Progress) -> Result<()> {
    let failed = |found: String, hint: &str| Error::ImageFormat {
        path: info.path.clone(),
        found,
        hint: hint.to_owned(),
    };
    progress.event(Event::Note { step, text: "by qemu-img, since this format takes it" });
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => failed(
            format!("its format, a kind of {}, takes qemu-img, which is not installed", info.format),
            "install qemu-img (Debian: qemu-utils)",
        ),
        _ => Error::Io { action: "starting qemu-img for", path: info.path.clone(), source },
    })?;
    // It waits for whoever reads what it says.
    let said = child.stderr.take().map(|pipe| thread::Builder::new().spawn(|| listen(pipe))).transpose();
    while said.is_ok()
        && let Ok(None) = child.try_wait()
    {
        if progress.is_cancelled() {
            // It may have ended meanwhile.
            let _ = child.kill();
            let _ = child.wait();
            return Err(cancelled(&info.path));
        }
        thread::sleep(Duration::from_millis(50));
    }
    if said.is_err() {
        let _ = child.kill();
    }
    let status = child.wait().map_err(reading(&info.path))?;
    let said = said.map_err(reading(&info.path))?.and_then(|said| said.join().ok()).unwrap_or_default();
    if status.success() {
        return Ok(());
    }
    let said = said.trim().trim_start_matches("qemu-img: ");
    Err(failed(format!("qemu-img fails with it: {said}"), "see whether it is whole: qemu-img check"))
}

/// All that is said, of which the beginning is kept.
fn listen(mut pipe: ChildStderr) -> String {
    let mut said = Vec::new();
    // What cannot be read was not said.
    let _ = pipe.by_ref().take(4096).read_to_end(&mut said);
    let _ = io::copy(&mut pipe, &mut io::sink());
    String::from_utf8_lossy(&said).into_owned()
}

/// Whether an image that cannot be opened may be one for qemu-img: it has features that came later.
fn is_beyond_us(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidData)
}

fn open(info: &Info, flatten: bool) -> io::Result<FormatAccess<Storage>> {
    let image = Storage::open(StorageOpenOptions::new().filename(&info.path))?;
    macro_rules! open {
        ($builder:expr) => {
            if flatten {
                FormatAccess::new($builder.open(PermissiveImplicitOpenGate::default())?)
            } else {
                FormatAccess::new($builder.open(DenyImplicitOpenGate::default())?)
            }
        };
    }
    Ok(match info.format {
        Format::Qcow2 => open!(Qcow2::<Storage>::builder(image)),
        Format::Raw | Format::Iso => open!(Raw::<Storage>::builder(image)),
        // Of VMDK, the library has disks in flat files alone.
        Format::Vmdk | Format::Vhdx => return Err(io::ErrorKind::Unsupported.into()),
    })
}

/// An image without content.
fn create(format: Format, path: &Path, size: u64) -> io::Result<FormatAccess<Storage>> {
    if format == Format::Raw {
        OpenOptions::new().write(true).open(path)?.set_len(size)?;
    }
    let image = Storage::open(StorageOpenOptions::new().write(true).filename(path))?;
    if format == Format::Raw {
        return Ok(FormatAccess::new(Raw::builder(image).write(true).open(DenyImplicitOpenGate::default())?));
    }
    let image = Qcow2::<Storage>::create_builder(image)
        .size(size)
        .create_open(DenyImplicitOpenGate::default(), |image| Ok(Qcow2::<Storage>::builder(image)))?;
    Ok(FormatAccess::new(image))
}

/// Copies what is not zero.
fn copy(
    source: &FormatAccess<Storage>,
    target: &FormatAccess<Storage>,
    info: &Info,
    to: &Path,
    progress: &dyn Progress,
) -> Result<()> {
    let from = info.path.as_path();
    let (mut at, size) = (0, source.size());
    let mut buffer = vec![0; CHUNK as usize];
    while at < size {
        if progress.is_cancelled() {
            return Err(cancelled(from));
        }
        progress.event(Event::Bytes { step: "convert", done: at, total: Some(size) });
        let (mapping, length) = source.get_mapping(at, LOOK_AHEAD.min(size - at)).map_err(reading(from))?;
        let empty = match mapping {
            Mapping::Zero { .. } | Mapping::Eof { .. } => true,
            Mapping::Raw { storage, offset, .. }
                if offset + length > end(storage).map_err(reading(from))? =>
            {
                return Err(Error::ImageFormat {
                    path: info.path.clone(),
                    found: "a part of it is missing".into(),
                    hint: "was the download cut off?".into(),
                });
            }
            _ => false,
        };
        // A mapping without a length is the end of a disk that is shorter than the one that stands on it.
        let length = if length == 0 { size - at } else { length };
        if empty {
            at += length;
            continue;
        }
        let length = length.min(CHUNK);
        let part = &mut buffer[..length as usize];
        source.read(&mut *part, at).map_err(reading(from))?;
        for (index, grain) in part.chunks(GRAIN).enumerate() {
            if grain.iter().any(|byte| *byte != 0) {
                target.write(grain, at + (index * GRAIN) as u64).map_err(writing(to))?;
            }
        }
        at += length;
    }
    progress.event(Event::Bytes { step: "convert", done: size, total: Some(size) });
    target.flush().and_then(|()| target.sync()).map_err(writing(to))
}

/// Where a file's data end: of a qcow2's last cluster, a part may be missing, which is zeros then.
fn end(storage: &Storage) -> io::Result<u64> {
    let size = storage.size()?;
    let mut head = vec![0; 24];
    if size < 512 {
        return Ok(size);
    }
    storage.read(&mut *head, 0)?;
    let [.., a, b, c, bits] = head[..] else { return Ok(size) };
    let is_qcow2 = head.starts_with(b"QFI\xfb") && [a, b, c] == [0; 3] && (9..=21).contains(&bits);
    Ok(if is_qcow2 { size.next_multiple_of(1 << bits) } else { size })
}

fn reading(path: &Path) -> impl Fn(io::Error) -> Error + '_ {
    move |source| Error::Io { action: "reading image", path: path.to_owned(), source }
}

fn writing(path: &Path) -> impl Fn(io::Error) -> Error + '_ {
    move |source| Error::Io { action: "writing image", path: path.to_owned(), source }
}

fn cancelled(path: &Path) -> Error {
    Error::Cancelled { doing: format!("converting {}", path.display()) }
}

/// A file that goes away unless it is published.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(path: &Path) -> Result<Self> {
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}.part", std::process::id()));
        let path = path.with_file_name(name);
        OpenOptions::new().write(true).create_new(true).open(&path).map_err(writing(&path))?;
        Ok(Self(path))
    }

    /// Gives it its name, which nobody else may have taken meanwhile.
    fn publish(self, path: &Path) -> Result<()> {
        use io::ErrorKind::{InvalidInput, Unsupported};
        match rename_new(&self.0, path) {
            // Network file systems have links alone, and those of memory sticks have none.
            Err(error) if matches!(error.kind(), InvalidInput | Unsupported) => fs::hard_link(&self.0, path),
            renamed => renamed,
        }
        .map_err(writing(path))
    }
}

/// Renames a file, unless the new name is taken.
fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE)?)
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_published_takes_no_name_that_is_taken() {
        let folder = std::env::temp_dir().join(format!("fedvirt-publish-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let path = folder.join("image");
        Unfinished::beside(&path).unwrap().publish(&path).unwrap();
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        // By somebody else, since it was looked for.
        fs::write(&path, b"theirs").unwrap();
        let error = Unfinished::beside(&path).unwrap().publish(&path).unwrap_err();
        assert!(matches!(error, Error::Io { source, .. } if source.kind() == io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }
}
