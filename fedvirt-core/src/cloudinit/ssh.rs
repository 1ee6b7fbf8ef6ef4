//! SSH public keys.
//!
//! By hand rather than with the crate ssh-key: what is wanted is a judgement of one line in a user's words,
//! as sshd and cloud-init read it (options, certificates and security keys included). No key is used for
//! anything here, and that crate brings the arithmetic of a dozen crates along for it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::{Error, Result};

/// The types that cloud-init passes on and that OpenSSH makes, with what follows the type's name in the key.
const TYPES: &[(&str, Body)] = &[
    ("ssh-ed25519", Body::Ed25519),
    ("ssh-rsa", Body::Rsa),
    ("ecdsa-sha2-nistp256", Body::Ecdsa),
    ("ecdsa-sha2-nistp384", Body::Ecdsa),
    ("ecdsa-sha2-nistp521", Body::Ecdsa),
    ("sk-ssh-ed25519@openssh.com", Body::SkEd25519),
    ("sk-ecdsa-sha2-nistp256@openssh.com", Body::SkEcdsa),
    ("ssh-ed25519-cert-v01@openssh.com", Body::Certificate),
    ("ssh-rsa-cert-v01@openssh.com", Body::Certificate),
    ("ecdsa-sha2-nistp256-cert-v01@openssh.com", Body::Certificate),
    ("ecdsa-sha2-nistp384-cert-v01@openssh.com", Body::Certificate),
    ("ecdsa-sha2-nistp521-cert-v01@openssh.com", Body::Certificate),
    ("sk-ssh-ed25519-cert-v01@openssh.com", Body::Certificate),
    ("sk-ecdsa-sha2-nistp256-cert-v01@openssh.com", Body::Certificate),
];

#[derive(Clone, Copy)]
enum Body {
    Ed25519,
    Rsa,
    Ecdsa,
    SkEd25519,
    SkEcdsa,
    Certificate,
}

/// Checks that a text is one SSH public key, as a line of `authorized_keys` holds it: options, if any, then
/// type, key and comment.
///
/// ```
/// use fedvirt_core::cloudinit::check_ssh_key;
/// check_ssh_key("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice")?;
///
/// let error = check_ssh_key("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk…").unwrap_err();
/// assert!(error.to_string().contains("this is a private key"));
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
///
/// # Errors
/// [`InvalidSshKey`](Error::InvalidSshKey), which does not repeat the text: it may be a private key, or a
/// password.
pub fn check_ssh_key(text: &str) -> Result<()> {
    check_at("the text", text)
}

/// [`check_ssh_key`] of the key at a place such as `users[0].ssh_authorized_keys[1]`.
pub(super) fn check_at(place: &str, text: &str) -> Result<()> {
    check(text).map_err(|why| Error::InvalidSshKey { given: place.to_owned(), why })
}

fn check(text: &str) -> Result<(), String> {
    let line = text.trim();
    if line.is_empty() {
        return Err("it is empty".into());
    }
    // Before all else, so that no other message describes a private key.
    if line.contains("PRIVATE KEY")
        || line.starts_with("PuTTY-User-Key-File")
        || line.starts_with("b3BlbnNzaC1rZXktdj")
    {
        return Err(
            "this is a private key, which never leaves its owner; the public one is in the file of the same \
                    name with `.pub` after it"
                .into(),
        );
    }
    if line.contains("BEGIN SSH2 PUBLIC KEY")
        || line.contains("BEGIN PUBLIC KEY")
        || line.contains("BEGIN RSA PUBLIC KEY")
    {
        return Err(
            "it is in another format; `ssh-keygen -i` converts it (`-m PKCS8` for `BEGIN PUBLIC KEY`)".into(),
        );
    }
    if line.contains(['\n', '\r']) {
        return Err("it is more than one line; give each key by itself".into());
    }
    if line.contains('\0') {
        return Err("it holds a NUL character".into());
    }
    if line.starts_with('#') {
        return Err("it is a comment".into());
    }
    let (kind, rest) = match word(line) {
        (first, rest) if is_type(first) => (first, rest),
        _ => word(after_options(line)?),
    };
    let Some((_, body)) = TYPES.iter().find(|(name, _)| *name == kind) else {
        return Err(unknown(kind, line));
    };
    let (encoded, _comment) = word(rest);
    if encoded.is_empty() {
        return Err(format!("nothing follows its type {kind}"));
    }
    let blob = STANDARD
        .decode(encoded)
        .map_err(|_| "the part after its type is no base64; was it cut?".to_owned())?;
    parse(kind, *body, &blob).unwrap_or_else(|| Err("its data end too early; was it cut?".into()))
}

/// Whether a word is the type of a key, known or not, rather than the start of the options.
fn is_type(word: &str) -> bool {
    ["ssh-", "ecdsa-", "sk-"].iter().any(|prefix| word.starts_with(prefix)) && !word.contains(['=', ',', '"'])
}

/// The first word, and what follows it.
fn word(line: &str) -> (&str, &str) {
    let line = line.trim_start_matches([' ', '\t']);
    let end = line.find([' ', '\t']).unwrap_or(line.len());
    line.split_at(end)
}

/// What follows the options of an `authorized_keys` line: up to the first blank outside double quotes.
fn after_options(line: &str) -> Result<&str, String> {
    let mut quoted = false;
    let mut escaped = false;
    for (i, c) in line.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ' ' | '\t' if !quoted => return Ok(&line[i..]),
            _ => {}
        }
    }
    match quoted {
        true => Err("its options have a double quote without a partner".into()),
        false => Err(unknown("", line)),
    }
}

/// Why a line that names no type of key is none. Types are public words; anything else is not repeated.
fn unknown(kind: &str, line: &str) -> String {
    if kind == "ssh-dss" || line.starts_with("ssh-dss ") {
        return "it is a DSA key, which OpenSSH no longer takes; make another with `ssh-keygen -t ed25519`"
            .into();
    }
    if is_type(kind)
        && kind.len() <= 64
        && kind.bytes().all(|b| b.is_ascii_alphanumeric() || b"-@.".contains(&b))
    {
        return format!("its type {kind} is unknown to OpenSSH");
    }
    if !line.contains([' ', '\t']) && (line.starts_with(['/', '~', '.']) || line.ends_with(".pub")) {
        return "it looks like a path; give what the file holds".into();
    }
    if line.starts_with("AAAA") {
        return "its type is missing in front".into();
    }
    "it names no type of key, such as ssh-ed25519".into()
}

/// Checks the data of a key, `None` when they end too early: strings with their lengths in front
/// ([RFC 4253, 6.6](https://www.rfc-editor.org/rfc/rfc4253#section-6.6)), the first of which is the type.
fn parse(kind: &str, body: Body, blob: &[u8]) -> Option<Result<(), String>> {
    let mut rest = blob;
    let inner = string(&mut rest)?;
    if inner != kind.as_bytes() {
        return Some(Err(format!("it says {kind}, but its data are of another type")));
    }
    let fits = match body {
        Body::Ed25519 => string(&mut rest)?.len() == 32,
        Body::SkEd25519 => string(&mut rest)?.len() == 32 && !string(&mut rest)?.is_empty(),
        Body::Ecdsa => point(kind, &mut rest)?,
        Body::SkEcdsa => point(kind, &mut rest)? && !string(&mut rest)?.is_empty(),
        Body::Rsa => {
            let exponent = string(&mut rest)?;
            let modulus = string(&mut rest)?;
            let bits = modulus.iter().skip_while(|byte| **byte == 0).count() * 8;
            if bits < 1024 {
                return Some(Err("it is an RSA key of less than 1024 bits, which OpenSSH refuses".into()));
            }
            !exponent.is_empty()
        }
        // Serial numbers, principals and a signature follow: sshd's to judge.
        Body::Certificate => {
            string(&mut rest)?;
            return Some(Ok(()));
        }
    };
    Some(match fits && rest.is_empty() {
        true => Ok(()),
        false => Err(format!("its data are not those of a {kind} key")),
    })
}

/// Takes a string off the front.
fn string<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (string, after) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    *rest = after;
    Some(string)
}

/// Takes a curve's name and a point on it off the front, and says whether they fit the type.
fn point(kind: &str, rest: &mut &[u8]) -> Option<bool> {
    let curve = string(rest)?;
    let point = string(rest)?;
    let length = match curve {
        b"nistp256" => 65,
        b"nistp384" => 97,
        b"nistp521" => 133,
        _ => return Some(false),
    };
    let named = kind.split('@').next()?.as_bytes().ends_with(curve);
    Some(named && point.len() == length && point.first() == Some(&4))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ED25519: &str = "AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd";

    /// A line with a key of this type and these parts.
    fn line(kind: &str, parts: &[&[u8]]) -> String {
        let strings = [kind.as_bytes()].into_iter().chain(parts.iter().copied());
        let blob: Vec<u8> =
            strings.flat_map(|part| [&(part.len() as u32).to_be_bytes(), part].concat()).collect();
        format!("{kind} {}", STANDARD.encode(blob))
    }

    fn point(length: usize) -> Vec<u8> {
        let mut point = vec![7; length];
        point[0] = 4;
        point
    }

    #[test]
    fn takes_keys_of_every_type() {
        let modulus = [0; 1].into_iter().chain([0xc5; 256]).collect::<Vec<u8>>();
        for key in [
            format!("ssh-ed25519 {ED25519}"),
            format!("  ssh-ed25519\t{ED25519} a comment with blanks \n"),
            format!("no-pty,command=\"echo \\\"a b\\\"\" ssh-ed25519 {ED25519} x"),
            format!("restrict ssh-ed25519 {ED25519}"),
            format!("cert-authority,principals=\"ssh-user\" ssh-ed25519 {ED25519}"),
            line("ssh-rsa", &[&[1, 0, 1], &modulus]),
            line("ecdsa-sha2-nistp256", &[b"nistp256", &point(65)]),
            line("ecdsa-sha2-nistp384", &[b"nistp384", &point(97)]),
            line("ecdsa-sha2-nistp521", &[b"nistp521", &point(133)]),
            line("sk-ssh-ed25519@openssh.com", &[&[9; 32], b"ssh:"]),
            line("sk-ecdsa-sha2-nistp256@openssh.com", &[b"nistp256", &point(65), b"ssh:"]),
            line("ssh-ed25519-cert-v01@openssh.com", &[b"nonce", &[9; 32], b"and so on"]),
        ] {
            assert_eq!(check(&key), Ok(()), "{key}");
        }
    }

    #[test]
    fn says_what_is_wrong_and_repeats_nothing() {
        for (text, why) in [
            ("", "empty"),
            ("\n", "empty"),
            ("-----BEGIN OPENSSH PRIVATE KEY-----\nSECRET\n", "private key"),
            ("-----BEGIN RSA PRIVATE KEY-----\nSECRET\n", "private key"),
            ("PuTTY-User-Key-File-3: ssh-ed25519\nSECRET", "private key"),
            ("b3BlbnNzaC1rZXktdjEAAAAABG5vbmUSECRET", "private key"),
            ("---- BEGIN SSH2 PUBLIC KEY ----\nSECRET", "ssh-keygen -i"),
            ("-----BEGIN PUBLIC KEY-----\nSECRET", "ssh-keygen -i"),
            (&format!("ssh-ed25519 {ED25519}\nssh-ed25519 {ED25519}"), "more than one line"),
            (&format!("ssh-ed25519 {ED25519}\0"), "NUL"),
            ("# SECRET", "comment"),
            ("SECRET", "no type"),
            ("SECRET SECRET SECRET", "no type"),
            ("/home/SECRET/.ssh/id_ed25519", "path"),
            ("SECRET.pub", "path"),
            (ED25519, "type is missing"),
            ("ssh-ed25519", "nothing follows"),
            (&format!("ssh-dss {ED25519}"), "DSA"),
            (&format!("ssh-ed448 {ED25519}"), "ssh-ed448 is unknown"),
            (&format!("ssh-rsa {ED25519}"), "another type"),
            (&format!("ssh-ed25519 {}", &ED25519[..40]), "cut"),
            (&format!("ssh-ed25519 {}", &ED25519[..41]), "base64"),
            ("ssh-ed25519 AAAA", "cut"),
            ("ssh-ed25519 SECRET…", "base64"),
            (&format!("command=\"SECRET ssh-ed25519 {ED25519}"), "double quote"),
            (&line("ssh-ed25519", &[&[9; 31]]), "not those"),
            (&line("ssh-ed25519", &[&[9; 32], b"more"]), "not those"),
            (&line("ssh-rsa", &[&[1, 0, 1], &[0xc5; 96]]), "1024 bits"),
            (&line("ecdsa-sha2-nistp256", &[b"nistp384", &point(97)]), "not those"),
            (&line("ecdsa-sha2-nistp256", &[b"nistp256", &[2; 33]]), "not those"),
        ] {
            let error = check_ssh_key(text).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidSshKey);
            let said = error.to_string();
            assert!(said.contains(why), "{text:?}: {said}");
            assert!(!said.contains("SECRET") && !said.contains("ILJm"), "{said}");
        }
    }

    #[test]
    fn cut_anywhere_it_is_no_key() {
        let key = format!("ssh-ed25519 {ED25519}");
        for end in 0..key.len() {
            assert!(check(&key[..end]).is_err(), "{end}");
        }
    }
}
