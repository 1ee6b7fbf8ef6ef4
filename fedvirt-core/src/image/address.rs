//! Addresses, and what stands in them that nobody else may see.

/// An address without the user's name and password in it; also of what is no right address, such as one with a `/` in the
/// password.
pub(crate) fn public(url: &str) -> String {
    match secret(url) {
        Some((start, end)) => format!("{}{}", &url[..start], &url[end..]),
        None => url.to_owned(),
    }
}

/// Where the user's name and password stand in an address, with the `@` after them.
pub(crate) fn secret(url: &str) -> Option<(usize, usize)> {
    let start = url.find("//")? + 2;
    let rest = &url[start..];
    let length = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let authority = &rest[..length];
    let at = authority.rfind('@').or_else(|| {
        // `user:pass/word@host`: what stands after the colon is no port.
        let behind = authority.rsplit_once(']').map_or(authority, |(_, behind)| behind);
        let (_, port) = behind.split_once(':')?;
        if port.bytes().all(|byte| byte.is_ascii_digit()) { None } else { rest.rfind('@') }
    })?;
    Some((start, start + at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_told() {
        for (url, expected) in [
            ("http://user:secret@x.org:3128/a@b", "http://x.org:3128/a@b"),
            ("http://token@x.org", "http://x.org"),
            ("https://u:p@q@x.org/", "https://x.org/"),
            ("https://u:sec/ret@x.org/a", "https://x.org/a"),
            ("https://u:sec?ret#@x.org/a", "https://x.org/a"),
            ("//u:p@x.org/y", "//x.org/y"),
            ("https://u:p@[::1]:8443/y", "https://[::1]:8443/y"),
            ("https://[::1]/a@b", "https://[::1]/a@b"),
            ("https://[::1]:80/a@b", "https://[::1]:80/a@b"),
            ("https://u:p:?@x.org/a", "https://x.org/a"),
            ("http://x.org?mail=a@b", "http://x.org?mail=a@b"),
            ("http://x.org:80/a@b", "http://x.org:80/a@b"),
            ("http://x.org", "http://x.org"),
            ("x.org", "x.org"),
        ] {
            assert_eq!(public(url), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_stands_there(user in "[a-z:%/?#@\\\\]{0,6}", host in "[a-z]{1,4}") {
            let url = format!("https://u:SECRET{user}@{host}/x");
            proptest::prop_assert!(!public(&url).contains("SECRET"), "{}", url);
        }
    }
}
