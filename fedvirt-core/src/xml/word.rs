//! Eight bytes of text at a time: tags, names and values are short, and looked through again and again.

/// Eight bytes, the first one lowest. Past the end of the text they are zero, which no document contains.
#[derive(Clone, Copy)]
pub(crate) struct Word(u64);

/// Some of the bytes of a [`Word`]: the highest bit of each that is meant. Only the first one is sure: bits behind it,
/// and others than the highest, say nothing.
#[derive(Clone, Copy)]
pub(crate) struct Bytes(u64);

const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

impl Word {
    pub(crate) const fn new(bytes: u64) -> Self {
        Self(bytes)
    }

    /// The eight bytes that begin at a place in a text.
    #[inline]
    pub(crate) const fn at(text: &[u8], at: usize) -> Self {
        let (_, rest) = text.split_at(at);
        match rest.first_chunk::<8>() {
            Some(chunk) => Self(u64::from_le_bytes(*chunk)),
            None => Self::short(rest),
        }
    }

    #[cold]
    #[inline(never)]
    const fn short(text: &[u8]) -> Self {
        let (mut word, mut i) = (0, 0);
        while i < text.len() && i < 8 {
            word |= (text[i] as u64) << (8 * i);
            i += 1;
        }
        Self(word)
    }

    /// The first `len` bytes, the others zero, as a number.
    #[inline]
    pub(crate) const fn head(self, len: usize) -> u64 {
        if len < 8 { self.0 & ((1 << (8 * len)) - 1) } else { self.0 }
    }

    /// The bytes above an ASCII character.
    #[inline]
    pub(crate) const fn above(self, byte: u8) -> Bytes {
        // Seven bits and a number below 128 carry into the eighth bit, and never beyond it.
        Bytes(((self.0 & each(0x7f)) + each(0x7f - byte)) | self.0)
    }

    /// The bytes up to an ASCII character.
    #[inline]
    pub(crate) const fn up_to(self, byte: u8) -> Bytes {
        // A byte that is smaller borrows from its highest bit, and then from the next byte, which is behind it.
        Bytes(self.0.wrapping_sub(each(byte + 1)) & !self.0)
    }

    /// The bytes that are this one.
    #[inline]
    pub(crate) const fn equal(self, byte: u8) -> Bytes {
        Self(self.0 ^ each(byte)).up_to(0)
    }
}

impl Bytes {
    /// These and the others.
    #[inline]
    pub(crate) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Where the first one is; 8 when there is none.
    #[inline]
    pub(crate) const fn first(self) -> usize {
        (self.0 & each(0x80)).trailing_zeros() as usize / 8
    }
}

/// Where, from `from` on, the first byte is that `wanted` finds; the text's length when there is none.
#[inline]
pub(crate) fn find(text: &[u8], from: usize, wanted: impl Fn(Word) -> Bytes) -> usize {
    let (_, mut rest) = text.split_at(from);
    while let Some((chunk, after)) = rest.split_first_chunk::<8>() {
        let first = wanted(Word(u64::from_le_bytes(*chunk))).first();
        if first < 8 {
            return text.len() - rest.len() + first;
        }
        rest = after;
    }
    text.len() - rest.len() + find_short(rest, wanted)
}

#[cold]
#[inline(never)]
fn find_short(rest: &[u8], wanted: impl Fn(Word) -> Bytes) -> usize {
    rest.len().min(wanted(Word::short(rest)).first())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_byte_by_byte() {
        let all: Vec<u8> = (0..=255).collect();
        for byte in 0..128 {
            for text in all.windows(11) {
                let expect =
                    |wanted: &dyn Fn(u8) -> bool| text.iter().position(|&b| wanted(b)).unwrap_or(text.len());
                assert_eq!(find(text, 0, |word| word.equal(byte)), expect(&|b| b == byte));
                assert_eq!(find(text, 0, |word| word.above(byte)), expect(&|b| b > byte));
                assert_eq!(find(text, 0, |word| word.up_to(byte)), expect(&|b| b <= byte));
            }
        }
        assert_eq!(Word::at(b"abc", 0).head(2), u64::from_le_bytes(*b"ab\0\0\0\0\0\0"));
        assert_eq!(find(b"", 0, |word| word.equal(b'x')), 0);
    }
}
