//! Users' names and passwords, which servers get and nobody else.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ureq::http::{HeaderValue, Uri};

use super::location;
use crate::image::address;
use crate::{Error, Result};

/// What a server asks a user for, as the header that answers it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Login(String);

impl Login {
    /// By what stands before the `@` of an address.
    fn of(secret: &str) -> Self {
        let (user, password) = secret.split_once(':').unwrap_or((secret, ""));
        let mut bytes = decoded(user);
        bytes.push(b':');
        bytes.extend(decoded(password));
        Self(format!("Basic {}", STANDARD.encode(bytes)))
    }

    pub(super) fn header(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(&self.0).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login")
    }
}

/// What each server gets, by its scheme, host and port: another one gets nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct Logins(BTreeMap<String, Login>);

impl Logins {
    /// Takes what stands in an address, and gives the address without it.
    ///
    /// # Errors
    /// [`InvalidSpec`](Error::InvalidSpec) when it cannot be told what is what, or the server has another login already.
    pub(in super::super) fn take(&mut self, url: &str) -> Result<String> {
        let Some((start, end)) = address::secret(url) else { return Ok(url.to_owned()) };
        let public = address::public(url);
        let wrong = |why: &str| Error::InvalidSpec { what: format!("address {public:?}"), why: why.into() };
        let secret = &url[start..end - 1];
        // What stands there would be taken for the host by others.
        if secret.contains(['/', '?', '#', '\\', '@']) {
            return Err(wrong(
                "of the name and password in it, write whatever is neither letter nor digit by its number, such as %2F for /",
            ));
        }
        let origin = location::parse(&public)
            .and_then(|url| origin(&url))
            .ok_or_else(|| wrong("a name and a password are for http and https alone"))?;
        let login = Login::of(secret);
        if self.0.get(&origin).is_some_and(|other| *other != login) {
            return Err(wrong("its server has two different names or passwords; give one of them"));
        }
        self.0.insert(origin, login);
        Ok(public)
    }

    /// What the server of an address gets.
    pub(super) fn of(&self, url: &Uri) -> Option<&Login> {
        self.0.get(&origin(url)?)
    }
}

/// Refuses an address with a name or password where it would be shown and kept.
///
/// # Errors
/// [`InvalidSpec`](Error::InvalidSpec).
pub(in super::super) fn without_secret(url: &str) -> Result<()> {
    match address::secret(url) {
        None => Ok(()),
        Some(_) => Err(Error::InvalidSpec {
            what: format!("address {:?}", address::public(url)),
            why: "a name and password do not belong there, where they would be shown and kept; give them in the address of a mirror or catalogue of `Images`".into(),
        }),
    }
}

fn origin(url: &Uri) -> Option<String> {
    let scheme = url.scheme_str()?;
    let port = url.port_u16().unwrap_or(if scheme == "https" { 443 } else { 80 });
    Some(format!("{scheme}://{}:{port}", url.host()?.to_ascii_lowercase()))
}

/// What `%2F` and its like stand for.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digit = |at: usize| behind.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        let byte = match (digit(0), digit(1)) {
            (Some(high), Some(low)) if *first == b'%' => u8::try_from(high << 4 | low).ok(),
            _ => None,
        };
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>(logins: &'a Logins, url: &str) -> Option<&'a str> {
        logins.of(&url.parse().unwrap()).map(|login| login.0.as_str())
    }

    #[test]
    fn each_server_gets_its_own() {
        let mut logins = Logins::default();
        assert_eq!(logins.take("https://X.org/a").unwrap(), "https://X.org/a");
        assert_eq!(logins.take("https://Aladdin:open%20sesame@X.org/a").unwrap(), "https://X.org/a");
        assert_eq!(logins.take("https://token@x.org:8443").unwrap(), "https://x.org:8443");
        let basic = Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert_eq!(of(&logins, "https://x.org/b/c"), basic);
        assert_eq!(of(&logins, "https://x.org:443/"), basic);
        assert_eq!(of(&logins, "https://x.org:8443/"), Some("Basic dG9rZW46"));
        for other in ["http://x.org/", "https://y.org/", "https://a.x.org/", "https://x.org:444/"] {
            assert_eq!(of(&logins, other), None, "{other}");
        }
        logins.take("https://Aladdin:open%20sesame@x.org/b").unwrap();
        for wrong in [
            "https://Aladdin:SECRET@x.org/",
            "https://u:SECR/ET@y.org",
            "https://u@SECRET@y.org",
            "ftp://u:SECRET@y.org",
        ] {
            let error = logins.take(wrong).unwrap_err().to_string();
            assert!(!error.contains("SECR"), "{error}");
        }
        let shown = format!("{logins:?}");
        assert!(!shown.contains("QWxh") && !shown.contains("sesame"), "{shown}");
    }

    #[test]
    fn numbers_of_characters() {
        for (text, expected) in [
            ("a%2Fb%40", &b"a/b@"[..]),
            ("%e4%C3", b"\xe4\xc3"),
            ("%", b"%"),
            ("%4", b"%4"),
            ("%zz1", b"%zz1"),
        ] {
            assert_eq!(decoded(text), expected);
        }
    }
}
