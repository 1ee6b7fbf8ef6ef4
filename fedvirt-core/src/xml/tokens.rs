//! quick-xml's events, reduced to what an element reader needs, with every slice borrowed from the document.

use std::collections::HashMap;

use quick_xml::events::Event;

use super::escape::{allowed, forbidden, is_name};
use super::{Position, XmlError, XmlErrorKind};

/// One piece of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Token<'i> {
    Start(Tag<'i>),
    End,
    /// Text as it stands in the document.
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
pub(crate) struct Tag<'i> {
    /// The name as written, prefix included.
    pub(crate) name: &'i str,
    /// Everything after the name, up to `>` or `/>`.
    pub(crate) attributes: &'i str,
    pub(crate) empty: bool,
    /// Where the tag begins in the document.
    pub(crate) offset: usize,
}

/// Why reading stopped, and at which byte.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) kind: XmlErrorKind,
    pub(crate) offset: usize,
}

pub(crate) struct Tokens<'i> {
    pub(crate) xml: &'i str,
    events: quick_xml::Reader<&'i [u8]>,
    /// Where the last token began.
    pub(crate) offset: usize,
}

impl<'i> Tokens<'i> {
    pub(crate) fn new(xml: &'i str) -> Self {
        let mut events = quick_xml::Reader::from_str(xml);
        events.config_mut().check_comments = true;
        Self { xml, events, offset: 0 }
    }

    /// The byte after the last token.
    pub(crate) fn position(&self) -> usize {
        // The document fits in memory, so its offsets fit in usize.
        self.events.buffer_position() as usize
    }

    /// The next token.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Token<'i>, Stop> {
        let from = self.position();
        self.offset = from;
        let event = match self.events.read_event() {
            Ok(event) => event,
            Err(error) => return Err(self.stop(error)),
        };
        let whole = &self.xml[from..self.events.buffer_position() as usize];
        Ok(match event {
            Event::Start(tag) => {
                let (name, attributes) = whole[1..whole.len() - 1].split_at(tag.name().as_ref().len());
                Token::Start(Tag { name, attributes, empty: false, offset: from })
            }
            Event::Empty(tag) => {
                let (name, attributes) = whole[1..whole.len() - 2].split_at(tag.name().as_ref().len());
                Token::Start(Tag { name, attributes, empty: true, offset: from })
            }
            Event::End(_) => Token::End,
            Event::Text(_) if memchr::memchr(b']', whole.as_bytes()).is_some() && whole.contains("]]>") => {
                return Err(Stop {
                    kind: XmlErrorKind::Malformed("]]> in text; write ]]&gt;".into()),
                    offset: from,
                });
            }
            Event::Text(_) => Token::Text(whole),
            Event::CData(_) => Token::CData(&whole["<![CDATA[".len()..whole.len() - "]]>".len()]),
            Event::GeneralRef(_) => Token::Reference(&whole[1..whole.len() - 1]),
            Event::PI(pi) if !is_name(pi.target()) => {
                let kind =
                    XmlErrorKind::Malformed(format!("{:?} is no processing instruction's name", pi.target()));
                return Err(Stop { kind, offset: from });
            }
            Event::Decl(_) if from > 0 => {
                let kind = XmlErrorKind::Malformed("an XML declaration that is not at the beginning".into());
                return Err(Stop { kind, offset: from });
            }
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => Token::Remark,
            Event::DocType(_) => return Err(Stop { kind: XmlErrorKind::Doctype, offset: from }),
            Event::Eof => Token::Eof,
        })
    }

    #[cold]
    fn stop(&self, error: quick_xml::Error) -> Stop {
        use quick_xml::errors::{Error, IllFormedError, SyntaxError};
        let kind = match &error {
            Error::Syntax(
                SyntaxError::UnclosedTag
                | SyntaxError::UnclosedComment
                | SyntaxError::UnclosedCData
                | SyntaxError::UnclosedPI
                | SyntaxError::UnclosedXmlDecl
                | SyntaxError::UnclosedSingleQuotedAttributeValue
                | SyntaxError::UnclosedDoubleQuotedAttributeValue,
            ) => XmlErrorKind::Truncated,
            Error::Syntax(SyntaxError::UnclosedDoctype) => XmlErrorKind::Doctype,
            Error::IllFormed(IllFormedError::MissingEndTag(_)) => XmlErrorKind::Truncated,
            Error::IllFormed(IllFormedError::UnclosedReference) => {
                XmlErrorKind::Malformed("a bare & in text; write &amp;".into())
            }
            other => XmlErrorKind::Malformed(other.to_string()),
        };
        Stop { kind, offset: self.events.error_position() as usize }
    }
}

/// One attribute as it stands in the document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawAttribute<'i> {
    pub(crate) name: &'i str,
    pub(crate) value: &'i str,
}

/// Splits the next attribute off what follows a tag's name. `Ok(None)` at the end.
#[inline]
pub(crate) fn split_attribute<'i>(rest: &mut &'i str) -> Result<Option<RawAttribute<'i>>, XmlErrorKind> {
    let space = |b: &u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r');
    let bytes = rest.as_bytes();
    let Some(start) = bytes.iter().position(|b| !space(b)) else {
        return Ok(None);
    };
    if start == 0 {
        return Err(XmlErrorKind::Malformed("white space is missing before an attribute".into()));
    }
    let name_len = bytes[start..].iter().position(|b| *b == b'=' || space(b));
    let name_end = start + name_len.unwrap_or(bytes.len() - start);
    let name = &rest[start..name_end];
    let no_value = || XmlErrorKind::Malformed(format!("attribute {name} has no quoted value"));
    let skip = |from: usize| bytes[from..].iter().position(|b| !space(b)).map(|i| from + i);
    let equals = skip(name_end).filter(|&i| bytes[i] == b'=').ok_or_else(no_value)?;
    let open = skip(equals + 1).filter(|&i| matches!(bytes[i], b'\'' | b'"')).ok_or_else(no_value)?;
    let quote = bytes[open];
    let length = bytes[open + 1..].iter().position(|b| *b == quote).ok_or_else(no_value)?;
    let value = &rest[open + 1..open + 1 + length];
    *rest = &rest[open + 2 + length..];
    Ok(Some(RawAttribute { name, value }))
}

/// The offset of a slice within the document that it was cut from.
pub(crate) fn offset_in(document: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(document.as_ptr() as usize)
}

/// Refuses characters that XML does not have, once for the whole document.
pub(crate) fn check_characters(xml: &str) -> Result<(), Stop> {
    match forbidden(xml) {
        Some((offset, c)) if !allowed(c) => {
            Err(Stop { kind: XmlErrorKind::ForbiddenCharacter(u32::from(c)), offset })
        }
        _ => Ok(()),
    }
}

/// The error with its place: a second, slow pass over what was read finds the element's path, so that the
/// first one need not keep it.
#[cold]
pub(crate) fn locate(xml: &str, stop: Stop) -> XmlError {
    let mut tokens = Tokens::new(xml);
    // Per open element: its step, and how many children of each name it has had.
    let mut open: Vec<(String, HashMap<&str, usize>)> = vec![(String::new(), HashMap::new())];
    let mut attribute = None;
    while let Ok(token) = tokens.next() {
        if tokens.offset > stop.offset {
            break;
        }
        match token {
            Token::Start(tag) => {
                let Some((_, siblings)) = open.last_mut() else { break };
                let index = *siblings.entry(tag.name).and_modify(|count| *count += 1).or_insert(0);
                let within = stop.offset < tokens.position();
                if within || !tag.empty {
                    let step =
                        if index == 0 { tag.name.to_owned() } else { format!("{}[{index}]", tag.name) };
                    open.push((step, HashMap::new()));
                }
                if within {
                    attribute = attribute_at(xml, tag, stop.offset);
                    break;
                }
            }
            // The element that an end tag closes is the one that an error there is about.
            Token::End if tokens.position() <= stop.offset && open.len() > 1 => {
                open.pop();
            }
            Token::Eof => break,
            _ => {}
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

/// The attribute that a byte of the document belongs to.
fn attribute_at<'i>(xml: &str, tag: Tag<'i>, offset: usize) -> Option<&'i str> {
    let mut rest = tag.attributes;
    while let Ok(Some(attribute)) = split_attribute(&mut rest) {
        let from = offset_in(xml, attribute.name);
        if (from..=offset_in(xml, rest)).contains(&offset) {
            return Some(attribute.name);
        }
    }
    None
}
