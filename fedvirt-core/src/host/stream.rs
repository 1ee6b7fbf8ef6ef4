//! Reading what a guest writes, without waiting for it.

use virt::connect::Connect;
use virt::stream::Stream;
use virt::sys as virt_sys;

use super::sys::{Received, receive};

/// The last bytes that a console or channel wrote.
///
/// libvirt hands a stream's data out only while some call is under way on the connection, and needs no event
/// loop then: whoever polls makes a cheap call first.
pub(crate) struct Output {
    stream: Option<Stream>,
    kept: Vec<u8>,
    /// What has come since the last call of `lines`.
    fresh: Vec<u8>,
}

/// How much of the output is kept.
const KEEP: usize = 64 << 10;

impl Output {
    /// Opens a stream and lets `attach` connect it; a guest without such a device gives no output.
    pub(super) fn open(
        connect: &Connect,
        attach: impl FnOnce(&Stream) -> Result<(), virt::error::Error>,
    ) -> Result<Self, virt::error::Error> {
        let stream = Stream::new(connect, virt_sys::VIR_STREAM_NONBLOCK)?;
        attach(&stream)?;
        Ok(Self { stream: Some(stream), kept: Vec::new(), fresh: Vec::new() })
    }

    /// Takes in what has come since, and says whether the other end is still there.
    pub(crate) fn poll(&mut self) -> bool {
        let mut buffer = [0; 4096];
        while let Some(stream) = &self.stream {
            match receive(stream, &mut buffer) {
                Ok(Received::Data(n)) => {
                    for kept in [&mut self.kept, &mut self.fresh] {
                        kept.extend_from_slice(&buffer[..n]);
                        let excess = kept.len().saturating_sub(KEEP);
                        kept.drain(..excess);
                    }
                }
                Ok(Received::Later) => return true,
                Ok(Received::End) | Err(_) => self.close(),
            }
        }
        false
    }

    /// The text so far, what is no UTF-8 replaced.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.kept).into_owned()
    }

    /// The last lines, without the terminal's control sequences.
    pub(crate) fn tail(&self, lines: usize) -> Vec<String> {
        let text = plain(&self.text());
        let all: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
        all[all.len().saturating_sub(lines)..].iter().map(|line| (*line).to_owned()).collect()
    }

    /// The lines that were completed since the last call.
    pub(crate) fn lines(&mut self) -> Vec<String> {
        let Some(end) = self.fresh.iter().rposition(|b| *b == b'\n') else { return Vec::new() };
        let whole: Vec<u8> = self.fresh.drain(..=end).collect();
        let text = plain(&String::from_utf8_lossy(&whole));
        text.lines().map(str::trim_end).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    fn close(&mut self) {
        if let Some(stream) = self.stream.take() {
            // The guest may be gone already, and with it the stream: there is nothing left to undo then.
            let _ = stream.abort();
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.close();
    }
}

/// Text without terminal control sequences and control characters.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => match chars.next() {
                // CSI: ends with a letter or one of @ [ \ ] ^ _ ` { | } ~.
                Some('[') => while chars.next().is_some_and(|c| !('\u{40}'..='\u{7e}').contains(&c)) {},
                // OSC: ends with BEL or ESC \.
                Some(']') => while chars.next().is_some_and(|c| c != '\u{7}' && c != '\\') {},
                _ => {}
            },
            '\n' => out.push('\n'),
            // A lone carriage return overwrites the line; as text it starts a new one.
            '\r' if chars.peek() != Some(&'\n') => out.push('\n'),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn control_sequences_are_dropped() {
        assert_eq!(
            super::plain("\u{1b}[0;32mok\u{1b}[0m\r\n\u{1b}]0;title\u{7}a\rb\u{8}\u{1b}c"),
            "ok\na\nb"
        );
    }
}
