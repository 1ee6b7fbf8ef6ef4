//! Addresses, and where redirects lead.

use ureq::http::Uri;

/// An http or https address with a host.
pub(super) fn parse(url: &str) -> Option<Uri> {
    let url: Uri = encoded(url).parse().ok()?;
    let known = matches!(url.scheme_str(), Some("http" | "https"));
    (known && url.host().is_some_and(|host| !host.is_empty())).then_some(url)
}

/// Where a `Location` leads from here.
pub(super) fn join(base: &Uri, location: &str) -> Option<Uri> {
    let location = location.trim();
    let has_scheme = location.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
    if has_scheme {
        return parse(location);
    }
    let scheme = base.scheme_str()?;
    if location.starts_with("//") {
        return parse(&format!("{scheme}:{location}"));
    }
    let authority = base.authority()?;
    let (path, rest) = location.split_at(location.find(['?', '#']).unwrap_or(location.len()));
    let path = match path {
        "" => base.path().to_owned(),
        path if path.starts_with('/') => plain(path),
        path => plain(&format!("{}/{path}", base.path().rsplit_once('/').map_or("", |(folder, _)| folder))),
    };
    parse(&format!("{scheme}://{authority}{path}{rest}"))
}

/// A path without `.` and `..`.
fn plain(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let folder = if path.ends_with("/.") || path.ends_with("/..") { "/" } else { "" };
    format!("/{}{folder}", parts.join("/"))
}

/// What some servers leave as it is, encoded.
fn encoded(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            0x21..=0x7e if !b"\"<>\\^`{|}".contains(&byte) => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_lead_as_in_the_standard() {
        let base: Uri = "https://a.org:8443/b/c/d?q=1".parse().unwrap();
        for (location, expected) in [
            ("http://x.org/y", "http://x.org/y"),
            ("//x.org/y", "https://x.org/y"),
            ("/y?z#w", "https://a.org:8443/y?z"),
            ("y", "https://a.org:8443/b/c/y"),
            ("../y/./z/", "https://a.org:8443/b/y/z/"),
            ("../../../../y", "https://a.org:8443/y"),
            ("..", "https://a.org:8443/b/"),
            ("?r=2", "https://a.org:8443/b/c/d?r=2"),
            ("y z/ä", "https://a.org:8443/b/c/y%20z/%C3%A4"),
            ("/y?to=http://x", "https://a.org:8443/y?to=http://x"),
            (" /y ", "https://a.org:8443/y"),
        ] {
            assert_eq!(join(&base, location).unwrap().to_string(), expected, "{location}");
        }
        for wrong in ["ftp://x.org/", "file:///etc/passwd", "http://", "mailto:a@b", "http:///y"] {
            assert_eq!(join(&base, wrong), None, "{wrong}");
        }
    }
}
