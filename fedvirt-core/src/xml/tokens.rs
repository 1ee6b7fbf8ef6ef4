//! The pieces of a document: tags, text, and the rest, with every slice borrowed from the document.
//!
//! Tags and text, of which documents are full, are read here; what is rare (comments, CDATA, processing
//! instructions, declarations) is read by quick-xml.

use std::collections::HashMap;

use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::events::Event;
use quick_xml::parser::{ElementParser, Parser};

use super::escape::{BLANK, forbidden, is_name, is_plain};
use super::schema::Key;
use super::word::find;
use super::{MAX_ATTRIBUTES, MAX_NODES, Position, XmlError, XmlErrorKind};

/// Where the first byte is, from `from` on, that is no white space.
#[inline]
fn skip_blank(text: &[u8], from: usize) -> usize {
    find(text, from, |word| word.above(b' '))
}

/// One piece of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Token<'i> {
    /// A start tag: [`Tokens::tag`] and [`Tokens::attributes`].
    Start,
    End,
    /// Text as it stands in the document; never white space alone.
    Text(&'i str),
    CData(&'i str),
    /// What lies between `&` and `;`.
    Reference(&'i str),
    /// A comment or a processing instruction.
    Remark,
    Eof,
}

/// A start tag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tag {
    /// The key of the name as written, prefix included.
    pub(crate) key: Key,
    /// Where the tag begins in the document.
    pub(crate) offset: usize,
    /// The byte after the tag.
    pub(crate) end: usize,
    /// Whether the tag is its element's end, too.
    pub(crate) empty: bool,
}

/// One attribute as it stands in the document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawAttribute<'i> {
    /// The key of the name as written, prefix included.
    pub(crate) key: Key,
    /// Where the name begins in the document.
    pub(crate) offset: usize,
    pub(crate) value: &'i str,
    /// Whether every character of the value stands for itself.
    pub(crate) clean: bool,
}

/// Why reading stopped, and at which byte.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) kind: XmlErrorKind,
    pub(crate) offset: usize,
}

impl Stop {
    /// In a box, so that what passes by on the way of success is small.
    #[cold]
    pub(crate) fn new(kind: XmlErrorKind, offset: usize) -> Box<Self> {
        Box::new(Self { kind, offset })
    }
}

pub(crate) struct Tokens<'i> {
    pub(crate) xml: &'i str,
    /// Where the next token begins, white space before it included.
    at: usize,
    /// White space before the last token; part of the token itself when that is text.
    pub(crate) blank: &'i str,
    /// Where the last token began.
    pub(crate) offset: usize,
    /// The last start tag.
    pub(crate) tag: Tag,
    /// Its attributes.
    pub(crate) attributes: Vec<RawAttribute<'i>>,
    /// Whether one of them may declare a namespace.
    pub(crate) declares: bool,
    /// The keys of the names of the elements that are open, and where the names begin.
    open: Vec<(Key, usize)>,
    /// How many start tags and remarks there were.
    nodes: usize,
}

impl<'i> Tokens<'i> {
    pub(crate) fn new(xml: &'i str) -> Self {
        let tag = Tag { key: Key::element(b"", 0, 0), offset: 0, end: 0, empty: false };
        let (attributes, open) = (Vec::with_capacity(16), Vec::with_capacity(16));
        Self { xml, at: 0, blank: "", offset: 0, tag, attributes, declares: false, open, nodes: 0 }
    }

    /// The byte after the last token.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The name that a key was made of.
    fn name(&self, key: Key, from: usize) -> &'i str {
        &self.xml[from..from + key.len()]
    }

    /// The name of a start tag as written, prefix included.
    pub(crate) fn tag_name(&self, tag: &Tag) -> &'i str {
        self.name(tag.key, tag.offset + 1)
    }

    /// The name of an attribute as written, prefix included.
    pub(crate) fn attribute_name(&self, attribute: &RawAttribute<'i>) -> &'i str {
        self.name(attribute.key, attribute.offset)
    }

    /// Where an attribute's value begins in the document.
    pub(crate) fn value_offset(&self, attribute: &RawAttribute<'i>) -> usize {
        (attribute.value.as_ptr() as usize).saturating_sub(self.xml.as_ptr() as usize)
    }

    /// The next token.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Token<'i>, Box<Stop>> {
        let bytes = self.xml.as_bytes();
        let from = self.at;
        self.offset = skip_blank(bytes, from);
        self.blank = &self.xml[from..self.offset];
        match bytes[self.offset..] {
            [b'<', b'/', ..] => self.end(),
            [b'<', ..] if self.nodes == MAX_NODES => {
                Err(Stop::new(XmlErrorKind::TooManyNodes(MAX_NODES), self.offset))
            }
            [b'<', b'!' | b'?', ..] => self.rare(),
            [b'<', ..] => self.start(),
            [b'&', ..] => self.reference(),
            [_, ..] => self.text(from),
            [] => {
                self.at = bytes.len();
                Ok(Token::Eof)
            }
        }
    }

    fn start(&mut self) -> Result<Token<'i>, Box<Stop>> {
        let bytes = self.xml.as_bytes();
        let from = self.offset + 1;
        self.nodes += 1;
        self.attributes.clear();
        self.declares = false;
        let mut to = find(bytes, from, |word| word.up_to(b' ').and(word.equal(b'>')));
        let (end, empty) = match bytes.get(to) {
            Some(b'>') if bytes[to - 1] == b'/' => {
                to -= 1;
                (to + 2, true)
            }
            Some(b'>') => (to + 1, false),
            _ => self.attributes(to)?,
        };
        let key = Key::element(bytes, from, to - from);
        if !empty {
            self.open.push((key, from));
        }
        self.at = end;
        self.tag = Tag { key, offset: self.offset, end, empty };
        Ok(Token::Start)
    }

    /// Reads the attributes that follow a tag's name, and says where the tag ends and whether the element does.
    fn attributes(&mut self, from: usize) -> Result<(usize, bool), Box<Stop>> {
        let xml = self.xml;
        let bytes = xml.as_bytes();
        let mut blank = from;
        loop {
            let from = match bytes[blank..] {
                [b' ', next, ..] if next > b' ' => blank + 1,
                _ => skip_blank(bytes, blank),
            };
            match bytes[from..] {
                [b'>', ..] => return Ok((from + 1, false)),
                [b'/', b'>', ..] => return Ok((from + 2, true)),
                _ => {}
            }
            let to = find(bytes, from, |word| word.equal(b'=').and(word.up_to(b' ')).and(word.equal(b'>')));
            let value = match bytes[to..] {
                [b'=', b'\'' | b'"', ..] => to + 2,
                _ => self.spaced_value(to),
            };
            let quote = bytes[value - 1];
            let mut end = find(bytes, value, |word| {
                word.equal(quote).and(word.equal(b'<')).and(word.equal(b'&')).and(word.up_to(0x1f))
            });
            let clean = bytes.get(end) == Some(&quote);
            if !clean {
                end = find(bytes, end, |word| word.equal(quote));
            }
            if end == bytes.len() || value == to || from == blank {
                return Err(self.no_attribute(blank, from, to));
            }
            let key = Key::attribute(bytes, from, to - from);
            self.declares |= key.may_declare();
            self.attributes.push(RawAttribute { key, offset: from, value: &xml[value..end], clean });
            if self.attributes.len() > MAX_ATTRIBUTES {
                return Err(Stop::new(XmlErrorKind::TooManyAttributes(MAX_ATTRIBUTES), from));
            }
            blank = end + 1;
        }
    }

    /// Where the value of an attribute begins that has white space around its equals sign; `to` when there is
    /// no value.
    #[cold]
    fn spaced_value(&self, to: usize) -> usize {
        let bytes = self.xml.as_bytes();
        let equals = skip_blank(bytes, to);
        if bytes.get(equals) != Some(&b'=') {
            return to;
        }
        let open = skip_blank(bytes, equals + 1);
        if matches!(bytes.get(open), Some(b'\'' | b'"')) { open + 1 } else { to }
    }

    /// What is wrong with an attribute.
    #[cold]
    fn no_attribute(&self, blank: usize, from: usize, to: usize) -> Box<Stop> {
        if self.tag_end().is_none() {
            return Stop::new(XmlErrorKind::Truncated, self.offset);
        }
        let message = if blank == from {
            "white space is missing before an attribute".to_owned()
        } else {
            format!("attribute {} has no quoted value", &self.xml[from..to])
        };
        Stop::new(XmlErrorKind::Malformed(message), blank)
    }

    /// The byte after the tag that begins at the offset; quotes hide the end of a tag.
    fn tag_end(&self) -> Option<usize> {
        let rest = &self.xml.as_bytes()[self.offset..];
        ElementParser::default().feed(rest).map(|end| self.offset + end + 1)
    }

    /// The name of the start tag that begins at the offset, if one does.
    fn name_here(&self) -> Option<&'i str> {
        let tag = self.xml[self.offset..].strip_prefix('<')?;
        let name = &tag[..tag.find(['>', ' ', '\t', '\n', '\r']).unwrap_or(tag.len())];
        (!name.starts_with(['/', '!', '?'])).then_some(name)
    }

    fn end(&mut self) -> Result<Token<'i>, Box<Stop>> {
        let bytes = self.xml.as_bytes();
        let from = self.offset + 2;
        match self.open.pop() {
            Some((key, start))
                if key.is_at(bytes, start, from) && bytes.get(from + key.len()) == Some(&b'>') =>
            {
                self.at = from + key.len() + 1;
                Ok(Token::End)
            }
            open => self.unusual_end(open.map(|(key, start)| self.name(key, start))),
        }
    }

    #[cold]
    fn unusual_end(&mut self, name: Option<&'i str>) -> Result<Token<'i>, Box<Stop>> {
        let Some(end) = self.tag_end() else {
            return Err(Stop::new(XmlErrorKind::Truncated, self.offset));
        };
        let found = self.xml[self.offset + 2..end - 1].trim_end_matches(BLANK).to_owned();
        self.at = end;
        match name {
            Some(name) if name == found => Ok(Token::End),
            Some(name) => {
                let error = IllFormedError::MismatchedEndTag { expected: name.to_owned(), found };
                Err(stop(error.into(), self.offset))
            }
            None => Err(stop(IllFormedError::UnmatchedEndTag(found).into(), self.offset)),
        }
    }

    fn text(&mut self, from: usize) -> Result<Token<'i>, Box<Stop>> {
        let bytes = self.xml.as_bytes();
        self.at = find(bytes, self.offset, |word| word.equal(b'<').and(word.equal(b'&')));
        (self.blank, self.offset) = ("", from);
        let text = &self.xml[from..self.at];
        if memchr::memchr(b']', text.as_bytes()).is_some() && text.contains("]]>") {
            return Err(self.malformed("]]> in text; write ]]&gt;".into()));
        }
        Ok(Token::Text(text))
    }

    fn reference(&mut self) -> Result<Token<'i>, Box<Stop>> {
        let from = self.offset + 1;
        let end = find(self.xml.as_bytes(), from, |word| {
            word.equal(b';').and(word.equal(b'<')).and(word.equal(b'&'))
        });
        if self.xml.as_bytes().get(end) != Some(&b';') {
            return Err(stop(IllFormedError::UnclosedReference.into(), self.offset));
        }
        self.at = end + 1;
        Ok(Token::Reference(&self.xml[from..end]))
    }

    /// Markup that is neither a start tag nor an end tag.
    #[cold]
    fn rare(&mut self) -> Result<Token<'i>, Box<Stop>> {
        self.nodes += 1;
        let rest = &self.xml[self.offset..];
        let mut events = quick_xml::Reader::from_str(rest);
        events.config_mut().check_comments = true;
        let event = events
            .read_event()
            .map_err(|error| stop(error, self.offset + events.error_position() as usize))?;
        // The document fits in memory, so its offsets fit in usize.
        let len = events.buffer_position() as usize;
        self.at = self.offset + len;
        match event {
            Event::CData(_) => Ok(Token::CData(&rest["<![CDATA[".len()..len - "]]>".len()])),
            Event::PI(pi) if !is_name(pi.target()) => {
                Err(self.malformed(format!("{:?} is no processing instruction's name", pi.target())))
            }
            Event::Decl(_) if self.offset > 0 => {
                Err(self.malformed("an XML declaration that is not at the beginning".into()))
            }
            Event::DocType(_) => Err(Stop::new(XmlErrorKind::Doctype, self.offset)),
            _ => Ok(Token::Remark),
        }
    }

    #[cold]
    fn malformed(&self, message: String) -> Box<Stop> {
        Stop::new(XmlErrorKind::Malformed(message), self.offset)
    }
}

#[cold]
fn stop(error: Error, offset: usize) -> Box<Stop> {
    let kind = match &error {
        Error::Syntax(SyntaxError::UnclosedDoctype) => XmlErrorKind::Doctype,
        Error::Syntax(SyntaxError::InvalidBangMarkup) => XmlErrorKind::Malformed(error.to_string()),
        Error::Syntax(_) => XmlErrorKind::Truncated,
        Error::IllFormed(IllFormedError::UnclosedReference) => {
            XmlErrorKind::Malformed("a bare & in text; write &amp;".into())
        }
        other => XmlErrorKind::Malformed(other.to_string()),
    };
    Stop::new(kind, offset)
}

/// Refuses characters that XML does not have, once for the whole document, and says whether there are carriage
/// returns, for which text must be looked through.
pub(crate) fn check_characters(xml: &str) -> Result<bool, Box<Stop>> {
    if is_plain(xml) {
        return Ok(false);
    }
    match forbidden(xml) {
        Some((offset, c)) => Err(Stop::new(XmlErrorKind::ForbiddenCharacter(u32::from(c)), offset)),
        None => Ok(xml.contains('\r')),
    }
}

/// The error with its place: a second, slow pass over what was read finds the element's path, so that the
/// first one need not keep it.
#[cold]
#[allow(clippy::boxed_local, reason = "it comes in the box in which it was passed up")]
pub(crate) fn locate(xml: &str, stop: Box<Stop>) -> XmlError {
    let mut tokens = Tokens::new(xml);
    // Per open element: its step, and how many children of each name it has had.
    let mut open: Vec<(String, HashMap<&str, usize>)> = vec![(String::new(), HashMap::new())];
    let mut attribute = None;
    loop {
        let token = tokens.next();
        // The name of a start tag, whether it was left behind, and whether the element was, too.
        let (name, passed, closed) = match token {
            _ if tokens.offset > stop.offset => break,
            Ok(Token::Start) => {
                let tag = &tokens.tag;
                (tokens.tag_name(tag), tag.end <= stop.offset, tag.empty)
            }
            // The element that an end tag closes is the one that an error there is about.
            Ok(Token::End) if tokens.position() <= stop.offset && open.len() > 1 => {
                open.pop();
                continue;
            }
            Ok(Token::Eof) => break,
            Ok(_) => continue,
            // An attribute breaks the grammar.
            Err(_) if tokens.offset < stop.offset => match tokens.name_here() {
                Some(name) => (name, false, false),
                None => break,
            },
            Err(_) => break,
        };
        let Some((_, siblings)) = open.last_mut() else { break };
        let index = *siblings.entry(name).and_modify(|count| *count += 1).or_insert(0);
        if !passed || !closed {
            let step = if index == 0 { name.to_owned() } else { format!("{name}[{index}]") };
            open.push((step, HashMap::new()));
        }
        if !passed {
            let at = |a: &&RawAttribute<'_>| {
                (a.offset..=tokens.value_offset(a) + a.value.len() + 1).contains(&stop.offset)
            };
            attribute = tokens.attributes.iter().find(at).map(|attribute| tokens.attribute_name(attribute));
            break;
        }
    }
    let mut path: String = open.iter().skip(1).map(|(step, _)| format!("/{step}")).collect();
    if let Some(name) = attribute {
        path.push_str("/@");
        path.push_str(name);
    }
    if path.is_empty() {
        path.push('/');
    }
    XmlError { kind: stop.kind, path, position: Position::of(xml, stop.offset) }
}
