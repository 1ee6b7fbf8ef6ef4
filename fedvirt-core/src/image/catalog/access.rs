//! How a catalogue's files are reached: mirrors, folders, lists of digests with their signatures.

use std::cell::RefCell;
use std::collections::HashSet;

use super::{Options, checksums, pattern};
use crate::image::trust::{Checked, Signer, is_clear_signed};
use crate::image::{Source, Verified};
use crate::{Error, Result};

/// Lists of digests and signatures are small.
pub(super) const LARGEST_LIST: usize = 4 << 20;
const LARGEST_SIGNATURE: usize = 64 << 10;
/// Folders of mirrors that hold thousands of files, and catalogues of all images that there ever were.
pub(super) const LARGEST_CATALOG: usize = 64 << 20;

#[derive(Clone, Copy)]
pub(super) struct Access<'a> {
    pub(super) source: &'a dyn Source,
    pub(super) options: &'a Options,
    pub(super) failed: &'a Failed,
}

/// Mirrors that did not answer, and what they did instead: they are not asked again, and the next one may have it all.
#[derive(Default)]
pub(super) struct Failed(RefCell<Vec<(String, Error)>>);

impl Failed {
    /// Fails when nothing was found and a mirror that might have it failed.
    pub(super) fn unless<T>(self, found: Option<T>) -> Result<Option<T>> {
        match self.0.into_inner().into_iter().next() {
            Some((_, error)) if found.is_none() => Err(error),
            _ => Ok(found),
        }
    }
}

/// A folder on a distribution's server, and where mirrors may have it.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// `https://host`.
    pub(super) host: String,
    /// The path of the folder, with `/` at neither end.
    pub(super) path: String,
    /// How many of the path's first parts mirrors may leave out.
    pub(super) optional: usize,
}

/// Joins a folder's URL with a path below it.
pub(super) fn join(folder: &str, path: &str) -> String {
    match path {
        "" => format!("{}/", folder.trim_end_matches('/')),
        path => format!("{}/{}", folder.trim_end_matches('/'), path.trim_start_matches('/')),
    }
}

/// The path of a URL below a folder's.
fn below<'u>(folder: &str, url: &'u str) -> Option<&'u str> {
    url.strip_prefix(folder.trim_end_matches('/'))?.strip_prefix('/')
}

/// The last part of a URL.
pub(super) fn file_of(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}

/// A URL's folder, without the `/` at its end.
pub(super) fn folder_of(url: &str) -> &str {
    url.rsplit_once('/').map_or(url, |(folder, _)| folder)
}

/// A URL's host with its scheme, and the path after it without `/` in front.
pub(super) fn split_host(url: &str) -> Option<(&str, &str)> {
    let after = url.find("://")? + 3;
    let slash = url[after..].find('/').map_or(url.len(), |at| after + at);
    Some((&url[..slash], url[slash..].trim_start_matches('/')))
}

impl<'a> Access<'a> {
    /// The URLs that a folder may have, to be tried in turn.
    pub(super) fn folders(&self, place: &Place) -> Vec<String> {
        if self.options.mirrors.is_empty() {
            return vec![join(&place.host, &place.path)];
        }
        let parts: Vec<&str> = place.path.split('/').filter(|part| !part.is_empty()).collect();
        let mut urls = Vec::new();
        for mirror in &self.options.mirrors {
            let mut starts: Vec<usize> = (0..=place.optional.min(parts.len())).collect();
            // The mirror's URL may be the folder's itself.
            starts.push(parts.len());
            starts.dedup();
            urls.extend(starts.into_iter().map(|start| join(mirror, &parts[start..].join("/"))));
        }
        urls
    }

    /// A file that is not signed.
    pub(super) fn get(&self, url: &str, limit: usize) -> Result<Option<Vec<u8>>> {
        let mirror = self.mirror_of(url).filter(|_| self.options.mirrors.len() > 1);
        let Some(mirror) = mirror else { return self.source.get(url, limit) };
        if self.failed.0.borrow().iter().any(|(failed, _)| failed == mirror) {
            return Ok(None);
        }
        match self.source.get(url, limit) {
            Err(error @ Error::Download { .. }) => {
                tracing::warn!(mirror, %error, "the next mirror is tried");
                self.failed.0.borrow_mut().push((mirror.to_owned(), error));
                Ok(None)
            }
            other => other,
        }
    }

    /// A signature: that it cannot be had is never taken for there being none.
    fn signature(&self, url: &str, limit: usize) -> Result<Option<Vec<u8>>> {
        self.source.get(url, limit)
    }

    fn mirror_of(&self, url: &str) -> Option<&'a str> {
        self.options.mirrors.iter().map(String::as_str).find(|mirror| below(mirror, url).is_some())
    }

    /// A URL, and those of the same file on the mirrors after its own.
    pub(super) fn everywhere(&self, url: &str) -> Vec<String> {
        let own = self.mirror_of(url);
        let path = own.and_then(|own| below(own, url));
        let after = self.options.mirrors.iter().skip_while(|mirror| Some(mirror.as_str()) != own).skip(1);
        let others = path.into_iter().flat_map(|path| after.clone().map(move |mirror| join(mirror, path)));
        std::iter::once(url.to_owned()).chain(others).collect()
    }

    /// What an unsigned file from a URL is worth.
    pub(super) fn unsigned(&self, url: &str) -> Verified {
        if self.source.is_protected(url) { Verified::Https } else { Verified::Unprotected }
    }

    /// A text with its signature, inside or beside it by one of these endings; none when the text is not there.
    pub(super) fn signed(
        &self,
        url: &str,
        limit: usize,
        signer: &Signer,
        endings: &[&str],
    ) -> Result<Option<Checked>> {
        let Some(mut content) = self.get(url, limit)? else { return Ok(None) };
        if content.trim_ascii_start().starts_with(b"<") {
            return Err(checksums::broken(url, Some(1), checksums::WEB_PAGE.into()));
        }
        let mut detached = None;
        if !is_clear_signed(&content) {
            for ending in endings {
                let Some(signature) =
                    self.signature(&format!("{url}{ending}"), limit.max(LARGEST_SIGNATURE))?
                else {
                    continue;
                };
                // What stands beside it may be the same text once more, signed inside.
                if is_clear_signed(&signature) {
                    content = signature;
                } else {
                    detached = Some(signature);
                }
                break;
            }
        }
        let unsigned = self.unsigned(url);
        self.options.trust.check(signer, url, content, detached.as_deref(), unsigned).map(Some)
    }

    /// A list of digests with its signature; none when it is not there.
    pub(super) fn list(&self, url: &str, signer: &Signer, endings: &[&str]) -> Result<Option<List>> {
        let Some(checked) = self.signed(url, LARGEST_LIST, signer, endings)? else { return Ok(None) };
        let sums = parse_list(url, &checked.text, checked.skipped)?;
        Ok(Some(List { sums, verified: checked.verified }))
    }

    /// A list of digests, for its names alone.
    pub(super) fn peek(&self, url: &str) -> Result<Option<Vec<checksums::Sum>>> {
        let Some(content) = self.get(url, LARGEST_LIST)? else { return Ok(None) };
        let text = String::from_utf8_lossy(&content);
        // The text between the armor's headers and its signature.
        let text = match text.split_once("-----BEGIN PGP SIGNED MESSAGE-----") {
            None => &text,
            Some((_, rest)) => {
                let body = rest
                    .split_once("\n\n")
                    .or_else(|| rest.split_once("\r\n\r\n"))
                    .map_or("", |(_, body)| body);
                body.split("-----BEGIN PGP SIGNATURE-----").next().unwrap_or_default()
            }
        };
        parse_list(url, text, 0).map(Some)
    }

    /// Whether there is a signature over an image itself, by a key that may sign: then its URL. It is looked at before
    /// the image is downloaded.
    pub(super) fn image_signature(&self, url: &str, signer: &Signer) -> Result<Option<String>> {
        let trust = &self.options.trust;
        let Some(signature) = self.signature(url, LARGEST_SIGNATURE)? else { return Ok(None) };
        if trust.allow_unsigned && !trust.can_check(signer)? {
            return Ok(None);
        }
        trust.verifier(signer, url, &signature).map(|_| Some(url.to_owned()))
    }

    /// The names in a folder, from the page that web servers make of it; none when there is none.
    pub(super) fn names(&self, folder: &str) -> Result<Option<Vec<String>>> {
        match self.get(&join(folder, ""), LARGEST_CATALOG) {
            Ok(page) => Ok(page.map(|page| links(&String::from_utf8_lossy(&page)))),
            // Some servers fail when they are asked for a folder. Where the network is at fault, the next file shows it.
            Err(Error::Download { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The URLs that the lists of a folder may have: names as they are, and patterns by what the folder holds.
    pub(super) fn find(&self, folder: &str, patterns: &[String]) -> Result<Vec<String>> {
        let mut names: Option<Vec<String>> = None;
        let mut found = Vec::new();
        for pattern in patterns {
            if !pattern.contains('#') {
                found.push(join(folder, pattern));
                continue;
            }
            let names = match &mut names {
                Some(names) => names,
                none => none.insert(self.names(folder)?.unwrap_or_default()),
            };
            let best = pattern::best(std::slice::from_ref(pattern), names.iter().map(String::as_str));
            found.extend(best.map(|name| join(folder, name)));
        }
        Ok(found)
    }
}

/// A list of digests.
pub(super) struct List {
    pub(super) sums: Vec<checksums::Sum>,
    pub(super) verified: Verified,
}

/// Endings of lists that are about one file, whose name they bear.
const OF_ONE: &[&str] =
    &[".sha256", ".SHA256", ".sha512", ".SHA512", ".sha256sum", ".SHA256SUM", ".CHECKSUM"];

/// The file that a list is about, by the list's name.
pub(super) fn about(list: &str) -> Option<&str> {
    OF_ONE.iter().find_map(|ending| list.strip_suffix(ending)).filter(|file| !file.is_empty())
}

fn parse_list(url: &str, text: &str, skipped: usize) -> Result<Vec<checksums::Sum>> {
    if url.ends_with(".json") {
        return super::debian::sums(url, text);
    }
    checksums::parse(text, url, about(file_of(url))).map_err(|error| match error {
        Error::Catalog { url, line, why, hint } => {
            Error::Catalog { url, line: line.map(|line| line + skipped), why, hint }
        }
        other => other,
    })
}

/// The names of files and folders that a page links to, folders without `/`.
///
/// Apache, nginx, lighttpd, caddy and Python's http.server each write another page, but all of them write
/// `<a href="NAME">`.
fn links(page: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut known = HashSet::new();
    let mut rest = page;
    while let Some(at) = rest.find("href=") {
        rest = &rest[at + 5..];
        let Some(quote) = rest.chars().next().filter(|quote| matches!(quote, '"' | '\'')) else { continue };
        let Some((link, after)) = rest[1..].split_once(quote) else { break };
        rest = after;
        let link = link.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let name = file_of(link);
        if checksums::is_plain_name(name) && known.insert(name) {
            names.push(name.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_folders() {
        let page = "<a href=\"?C=N;O=D\">Name</a><a href=\"../\">..</a>\n<A HREF='x'></A><a href='9-stream/'>9</a>\
                    <a href=\"/centos/10-stream/\">10</a><a href=\"a%2f..%2fb\">x</a><a href=\"CHECKSUM\">\
                    <a href=\"CHECKSUM\"><a href=\"cut";
        assert_eq!(links(page), ["9-stream", "10-stream", "CHECKSUM"]);
    }

    #[test]
    fn urls() {
        assert_eq!(join("http://a/", "/b/c"), "http://a/b/c");
        assert_eq!(join("http://a", ""), "http://a/");
        assert_eq!(split_host("https://a.b/c/d"), Some(("https://a.b", "c/d")));
        assert_eq!(split_host("https://a.b"), Some(("https://a.b", "")));
        assert_eq!(split_host("a/b"), None);
        assert_eq!(about("x.qcow2.sha512"), Some("x.qcow2"));
        assert_eq!(about("CHECKSUM"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_page(page in "\\PC*") {
            links(&page);
        }

        #[test]
        fn any_links(page in "(<a href=[\"']?[a/.]{0,4}[\"']?>){0,5}") {
            for name in links(&page) {
                proptest::prop_assert!(checksums::is_plain_name(&name));
            }
        }
    }
}
