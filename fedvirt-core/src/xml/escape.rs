//! Characters that cannot stand for themselves, as libvirt writes them and as XML lets them be read.

use std::borrow::Cow;

use super::XmlErrorKind;

/// Appends text the way libvirt does: all five special characters as entities, the same in attributes and
/// elements. White space that a parser would fold or drop becomes a character reference.
#[inline]
pub(crate) fn push_escaped(out: &mut String, text: &str, in_attribute: bool) {
    // Most values have a few characters, and none that needs it.
    match text.bytes().position(|byte| NEEDS_ESCAPING[usize::from(byte)]) {
        None => out.push_str(text),
        Some(first) => push_escaped_from(out, text, first, in_attribute),
    }
}

/// The bytes that cannot stand for themselves, in attributes at least.
const NEEDS_ESCAPING: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, b'<' | b'>' | b'&' | b'\'' | b'"' | 0..=0x1f);
        byte += 1;
    }
    table
};

#[cold]
fn push_escaped_from(out: &mut String, text: &str, first: usize, in_attribute: bool) {
    out.push_str(&text[..first]);
    let mut clean = first;
    for (i, byte) in text.bytes().enumerate().skip(first) {
        let entity = match byte {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            b'\'' => "&apos;",
            b'"' => "&quot;",
            b'\r' => "&#13;",
            b'\n' if in_attribute => "&#10;",
            b'\t' if in_attribute => "&#9;",
            // XML has no way to write these: libvirt drops them too.
            0..=8 | 11 | 12 | 14..=31 => "",
            _ => continue,
        };
        out.push_str(&text[clean..i]);
        out.push_str(entity);
        clean = i + 1;
    }
    out.push_str(&text[clean..]);
}

/// The character that a reference stands for; `reference` lies between `&` and `;`.
pub(crate) fn resolve(reference: &str) -> Result<char, XmlErrorKind> {
    let code = match reference {
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "amp" => return Ok('&'),
        "apos" => return Ok('\''),
        "quot" => return Ok('"'),
        _ => reference.strip_prefix('#'),
    };
    let parsed = code.and_then(|code| match code.strip_prefix('x') {
        Some(hex) if hex.bytes().all(|b| b.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok(),
        None if code.bytes().all(|b| b.is_ascii_digit()) => code.parse().ok(),
        _ => None,
    });
    let Some(number) = parsed else {
        return Err(XmlErrorKind::UnknownEntity(reference.to_owned()));
    };
    match char::from_u32(number) {
        Some(c) if allowed(c) => Ok(c),
        _ => Err(XmlErrorKind::ForbiddenCharacter(number)),
    }
}

/// Whether XML 1.0 allows the character.
pub(crate) fn allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text has but lines of visible ASCII. Almost every one has, and this loop runs at memory speed.
pub(crate) fn is_plain(text: &str) -> bool {
    // As a signed number what is not ASCII is negative.
    !text.bytes().fold(false, |found, b| found | (((b as i8) < 0x20) & (b != b'\n')))
}

/// The first character of a text that XML forbids, with its offset. Whoever puts a text into an element by
/// [`Element::take`](super::Element::take) or a slot looks first: what is written must be a document.
pub fn forbidden(text: &str) -> Option<(usize, char)> {
    let suspect = |b: u8| ((b < 0x20) & !matches!(b, b'\t' | b'\n' | b'\r')) | (b == 0xef);
    if !text.bytes().fold(false, |found, b| found | suspect(b)) {
        return None;
    }
    text.char_indices().find(|&(_, c)| !allowed(c))
}

/// An attribute's value: references resolved, white space folded to spaces as XML prescribes.
pub(crate) fn attribute_value(raw: &str) -> Result<Cow<'_, str>, XmlErrorKind> {
    if !raw.bytes().any(|b| matches!(b, b'&' | b'<' | b'\t' | b'\n' | b'\r')) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(i) = rest.find(['&', '<', '\t', '\n', '\r']) {
        value.push_str(&rest[..i]);
        let tail = &rest[i..];
        rest = match tail.as_bytes()[0] {
            b'&' => {
                let end = tail
                    .find(';')
                    .ok_or_else(|| XmlErrorKind::Malformed("a bare & in an attribute; write &amp;".into()))?;
                value.push(resolve(&tail[1..end])?);
                &tail[end + 1..]
            }
            b'<' => return Err(XmlErrorKind::Malformed("< in an attribute; write &lt;".into())),
            b'\r' if tail.starts_with("\r\n") => {
                value.push(' ');
                &tail[2..]
            }
            _ => {
                value.push(' ');
                &tail[1..]
            }
        };
    }
    value.push_str(rest);
    Ok(Cow::Owned(value))
}

/// Text between tags: line ends become `\n`, as XML prescribes.
pub(crate) fn text_value(raw: &str) -> Cow<'_, str> {
    if !raw.as_bytes().contains(&b'\r') {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
}

/// XML's white space.
pub(crate) const BLANK: [char; 4] = [' ', '\t', '\n', '\r'];

/// Whether the text is white space alone.
pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}

/// Whether the text can be an XML name, as far as documents use them.
pub(crate) fn is_name(name: &str) -> bool {
    let start = |c: char| c.is_alphabetic() || c == '_' || (!c.is_ascii() && allowed(c));
    let mut chars = name.chars();
    chars.next().is_some_and(start)
        && chars.all(|c| start(c) || c.is_ascii_digit() || matches!(c, '-' | '.' | '·'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaping_survives_a_parser() {
        let mut out = String::new();
        push_escaped(&mut out, "a<b>&'\"\r\n\té\u{1}", true);
        assert_eq!(out, "a&lt;b&gt;&amp;&apos;&quot;&#13;&#10;&#9;é");
        assert_eq!(attribute_value(&out).unwrap(), "a<b>&'\"\r\n\té");
    }

    #[test]
    fn references() {
        assert_eq!(attribute_value("&#65;&#x42;\r\n&lt;").unwrap(), "AB <");
        for bad in
            ["&nope;", "&#0;", "&#xD800;", "&#x1;", "&;", "&#;", "&#x;", "&#+1;", "&", "<", "&#99999999999;"]
        {
            assert!(attribute_value(bad).is_err(), "{bad}");
        }
    }
}
