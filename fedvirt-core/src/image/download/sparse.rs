//! Writes a file with holes where there are zeros.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};

/// How fine holes are: the block size of most file systems.
const BLOCK: usize = 4096;
const ZEROS: [u8; BLOCK] = [0; BLOCK];

/// Appends to a file; blocks of zeros become holes.
pub(super) struct Sparse {
    file: File,
    /// Where the next byte goes.
    at: u64,
    /// Zeros before it that the file does not have yet.
    hole: u64,
}

impl Sparse {
    /// Writes on at the end of a file.
    pub(super) fn append(mut file: File) -> io::Result<Self> {
        let at = file.seek(SeekFrom::End(0))?;
        Ok(Self { file, at, hole: 0 })
    }

    /// The file, all of it with the system.
    pub(super) fn finish(self) -> io::Result<File> {
        if self.hole > 0 {
            self.file.set_len(self.at)?;
        }
        Ok(self.file)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.hole > 0 {
            self.file.seek(SeekFrom::Start(self.at))?;
            self.hole = 0;
        }
        self.file.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

impl Write for Sparse {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // `start..end` is what must be written, up to the next block of zeros.
        let (mut start, mut end) = (0, 0);
        let within = usize::try_from(self.at % BLOCK as u64).unwrap_or(0);
        while end < bytes.len() {
            let length = if end == 0 { BLOCK - within } else { BLOCK }.min(bytes.len() - end);
            let block = &bytes[end..end + length];
            end += length;
            if block == &ZEROS[..length] {
                self.put(&bytes[start..end - length])?;
                self.at += length as u64;
                self.hole += length as u64;
                start = end;
            }
        }
        self.put(&bytes[start..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    fn file(name: &str) -> (std::path::PathBuf, File) {
        let path = std::env::temp_dir().join(format!("fedvirt-sparse-{name}-{}", std::process::id()));
        let file = File::options().create(true).truncate(true).write(true).read(true).open(&path).unwrap();
        (path, file)
    }

    #[test]
    fn what_comes_back_is_what_was_written_whatever_the_pieces() {
        let mut content = vec![0; 3 * BLOCK];
        content.extend([7; 10]);
        content.extend(vec![0; 5 * BLOCK]);
        content.extend([8; BLOCK + 1]);
        content.extend(vec![0; 2 * BLOCK + 5]);
        for piece in [1, 7, 100, BLOCK - 1, BLOCK, BLOCK + 1, content.len()] {
            let (path, file) = file(&format!("pieces-{piece}"));
            let mut sparse = Sparse::append(file).unwrap();
            for piece in content.chunks(piece) {
                sparse.write_all(piece).unwrap();
            }
            sparse.finish().unwrap();
            // And on from there.
            let mut more = Sparse::append(File::options().write(true).open(&path).unwrap()).unwrap();
            more.write_all(b"end").unwrap();
            more.finish().unwrap();
            let read = std::fs::read(&path).unwrap();
            std::fs::remove_file(&path).unwrap();
            assert!(read == [&content[..], b"end"].concat(), "in pieces of {piece}");
        }
    }

    #[test]
    fn zeros_take_no_room() {
        let (path, file) = file("room");
        let mut sparse = Sparse::append(file).unwrap();
        for _ in 0..64 {
            sparse.write_all(&[0; 1 << 20]).unwrap();
        }
        sparse.write_all(b"end").unwrap();
        let metadata = sparse.finish().unwrap().metadata().unwrap();
        std::fs::remove_file(path).unwrap();
        assert_eq!(metadata.len(), (64 << 20) + 3);
        assert!(metadata.blocks() * 512 < 1 << 20, "{} blocks", metadata.blocks());
    }
}
