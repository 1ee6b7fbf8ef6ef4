//! Lists of digests, as `sha256sum`, `sha256sum --tag` and image builders write them.
//!
//! - BSD: `SHA256 (name) = hex`, with sizes in comments: `# name: 123 bytes`
//!   ([Fedora](https://fedoraproject.org/security), CentOS, Rocky)
//! - GNU: `hex  name` or `hex *name`
//!   ([coreutils](https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html); Debian, Ubuntu,
//!   AlmaLinux, openSUSE, Arch)
//! - the digits alone, in a file that is named after the image (Alpine)

use std::collections::HashMap;

use crate::image::{Algorithm, Digest};
use crate::{Error, Result};

/// What a list says of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The file's name, or its path from the list's folder.
    pub file: String,
    /// Its digest.
    pub digest: Digest,
    /// Its size in bytes, where the list says.
    pub size: Option<u64>,
}

/// No image that is downloaded is larger: a size beyond it is a mistake.
pub(super) const LARGEST: u64 = 1 << 42;

/// Reads a list of digests.
///
/// `url` is where it comes from, for messages. `alone` names the file whose digest stands alone in the list, for lists
/// that name none. Digests by other algorithms, such as MD5, are passed over. A file may appear twice with the same
/// digest.
///
/// # Errors
/// [`Catalog`](Error::Catalog), with the line, for what is no such list, a name that leads out of the folder, two
/// different digests for one file, or a size that cannot be.
///
/// ```
/// use fedvirt_core::image::catalog::checksums;
/// let list = format!("# a.qcow2: 512 bytes\nSHA256 (a.qcow2) = {}\n", "0".repeat(64));
/// let sums = checksums::parse(&list, "https://example.org/CHECKSUM", None)?;
/// assert_eq!((sums[0].file.as_str(), sums[0].size), ("a.qcow2", Some(512)));
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
pub fn parse(text: &str, url: &str, alone: Option<&str>) -> Result<Vec<Sum>> {
    let mut sums: Vec<Sum> = Vec::new();
    let mut places: HashMap<(&str, Algorithm), usize> = HashMap::new();
    let mut sizes: HashMap<&str, u64> = HashMap::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = |why: String| broken(url, Some(number + 1), why);
        let line = line.strip_prefix('\u{feff}').unwrap_or(line).trim();
        if line.is_empty() {
            continue;
        }
        if let Some(comment) = line.strip_prefix('#') {
            if let Some((file, size)) = size_of(comment) {
                let size = size.map_err(&wrong)?;
                if sizes.insert(file, size).is_some_and(|before| before != size) {
                    return Err(wrong(format!("{file:?} has two sizes")));
                }
            }
            continue;
        }
        let (algorithm, digits, file) =
            bsd(line).or_else(|| gnu(line, alone)).ok_or_else(|| wrong(no_sum(line)))?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(wrong(no_sum(line)));
        }
        let Some(algorithm) = algorithm else { continue };
        let digest = Digest::from_hex(algorithm, digits)
            .map_err(|_| wrong(format!("{digits:?} is not as long as a {} digest", algorithm.name())))?;
        let file = plain(file).map_err(&wrong)?;
        match places.insert((file, algorithm), sums.len()) {
            None => sums.push(Sum { file: file.into(), digest, size: None }),
            Some(before) if sums[before].digest == digest => {
                places.insert((file, algorithm), before);
            }
            Some(_) => return Err(wrong(format!("{file:?} has two digests"))),
        }
    }
    for sum in &mut sums {
        sum.size = sizes.get(sum.file.as_str()).copied();
    }
    Ok(sums)
}

/// An error about a list or another part of a catalogue.
pub(super) fn broken(url: &str, line: Option<usize>, why: String) -> Error {
    Error::Catalog {
        url: url.into(),
        line,
        why,
        hint: "try again later or use another mirror; if it stays so, tell whoever runs it".into(),
    }
}

pub(super) const WEB_PAGE: &str = "it is a web page, perhaps of an error or a login";

fn no_sum(line: &str) -> String {
    if line.starts_with('<') {
        return WEB_PAGE.into();
    }
    let start: String = line.chars().take(60).collect();
    format!("{start:?} is no digest with a file name")
}

/// `name: 123 bytes`, as in comments; sizes of old lists may be `448968K`.
fn size_of(comment: &str) -> Option<(&str, Result<u64, String>)> {
    let (file, size) = comment.trim().rsplit_once(": ")?;
    let number = size.trim().strip_suffix(" bytes").or_else(|| size.trim().strip_suffix('K'))?;
    if number.is_empty() || !number.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let unit = if size.trim().ends_with('K') { 1024 } else { 1 };
    let bytes = number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit));
    Some((file, bounded(bytes).ok_or_else(|| format!("{size:?} is no size of an image"))))
}

/// A size, when it can be one.
pub(super) fn bounded(size: Option<u64>) -> Option<u64> {
    size.filter(|size| (1..=LARGEST).contains(size))
}

type Parts<'a> = (Option<Algorithm>, &'a str, &'a str);

/// `SHA256 (name) = hex`.
fn bsd(line: &str) -> Option<Parts<'_>> {
    let (tag, rest) = line.split_once(" (")?;
    // The last one: a name may hold parentheses.
    let (file, digits) = rest.rsplit_once(") = ")?;
    let algorithm = match tag {
        "SHA256" => Some(Algorithm::Sha256),
        "SHA512" => Some(Algorithm::Sha512),
        "MD5" | "SHA1" | "SHA224" | "SHA384" => None,
        _ => return None,
    };
    Some((algorithm, digits.trim(), file))
}

/// `hex  name`, `hex *name`, or `hex` alone.
fn gnu<'a>(line: &'a str, alone: Option<&'a str>) -> Option<Parts<'a>> {
    let (digits, file) = match line.split_once([' ', '\t']) {
        Some((digits, file)) => (digits, file.trim_start()),
        None => (line, alone?),
    };
    let algorithm = match digits.len() {
        64 => Some(Algorithm::Sha256),
        128 => Some(Algorithm::Sha512),
        // MD5, SHA-1, SHA-224, SHA-384.
        32 | 40 | 56 | 96 => None,
        _ => return None,
    };
    Some((algorithm, digits, file.strip_prefix('*').unwrap_or(file)))
}

/// A file's name that stays in the list's folder.
fn plain(file: &str) -> Result<&str, String> {
    let file = file.strip_prefix("./").unwrap_or(file);
    let bad = file.is_empty()
        || file.len() > 1024
        || file.contains('\\')
        || file.chars().any(char::is_control)
        || file.split('/').any(|part| matches!(part, "" | "." | ".."));
    if bad { Err(format!("{file:?} is no file name that could be in its folder")) } else { Ok(file) }
}

/// Whether a name is a file's name alone, fit to stand at the end of a URL.
pub(super) fn is_plain_name(file: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._-+~".contains(&byte);
    plain(file) == Ok(file) && file.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://example.org/CHECKSUM";

    fn hex(first: char, length: usize) -> String {
        std::iter::repeat_n(first, length).collect()
    }

    #[test]
    fn formats() {
        let (a, b, c) = (hex('a', 64), hex('B', 64), hex('0', 128));
        for (list, expected) in [
            (
                format!(
                    "# x.qcow2: 12 bytes\r\nSHA256 (x.qcow2) = {a}\r\n# other\r\n\r\nMD5 (x.qcow2) = {}\r\n",
                    hex('1', 32)
                ),
                vec![("x.qcow2", &a, Some(12))],
            ),
            (format!("#y: 448968K\nSHA256 (y) = {b}"), vec![("y", &b, Some(448_968 * 1024))]),
            (format!("{a}  x\n{b} *y\n{c}\tz"), vec![("x", &a, None), ("y", &b, None), ("z", &c, None)]),
            (format!("{a} one-space.img"), vec![("one-space.img", &a, None)]),
            (format!("{a}  with space.img"), vec![("with space.img", &a, None)]),
            (format!("{a} ./x"), vec![("x", &a, None)]),
            (format!("{c}\n"), vec![("alone.qcow2", &c, None)]),
            (format!("{a}  x\n{a}  x\n"), vec![("x", &a, None)]),
            (format!("\u{feff}{a}  unpacked/x\n"), vec![("unpacked/x", &a, None)]),
            (format!("SHA512 (x(1)) = {c}"), vec![("x(1)", &c, None)]),
            (String::new(), vec![]),
        ] {
            let found = parse(&list, URL, Some("alone.qcow2"));
            let found: Vec<_> =
                found.unwrap().into_iter().map(|sum| (sum.file, sum.digest.hex(), sum.size)).collect();
            let expected: Vec<_> = expected
                .into_iter()
                .map(|(file, hex, size)| (file.to_owned(), hex.to_lowercase(), size))
                .collect();
            assert_eq!(found, expected, "{list}");
        }
    }

    #[test]
    fn mistakes_name_their_line() {
        let (a, b) = (hex('a', 64), hex('b', 64));
        for (list, line, says) in [
            ("<!DOCTYPE html>\n<html>".to_owned(), 1, "web page"),
            (format!("{a}  x\n{b}  x"), 2, "two digests"),
            (format!("\n{a}  ../../etc/passwd"), 2, "no file name"),
            (format!("{a}  /etc/passwd"), 1, "no file name"),
            (format!("{a}  a\\b"), 1, "no file name"),
            (format!("{a}  http://evil/x"), 1, "no file name"),
            (format!("SHA256 (x) = {}", &a[1..]), 1, "not as long"),
            (format!("SHA256 (x) = {}g", &a[1..]), 1, "no digest"),
            ("# x: 99999999999999999999 bytes".into(), 1, "no size"),
            ("# x: 0 bytes".into(), 1, "no size"),
            ("# x: 1 bytes\n# x: 2 bytes".into(), 2, "two sizes"),
            (a, 1, "no digest"),
            ("-----BEGIN PGP SIGNED MESSAGE-----".into(), 1, "no digest"),
        ] {
            let error = parse(&list, URL, None).unwrap_err();
            assert_eq!(error.line(), Some(line), "{error}");
            assert!(error.to_string().contains(says) && error.to_string().contains(URL), "{error}");
        }
    }

    #[test]
    fn a_huge_list_is_read_in_linear_time() {
        let list: String = (0..50_000).map(|number| format!("{number:064x}  {number}.img\n")).collect();
        assert_eq!(parse(&list, URL, None).unwrap().len(), 50_000);
    }

    proptest::proptest! {
        #[test]
        fn any_text(text in "\\PC*", alone in proptest::option::of("[a-z]{1,3}")) {
            let _ = parse(&text, URL, alone.as_deref());
        }

        #[test]
        fn almost_lists(lines in proptest::collection::vec(
            "(#? ?[a.]{1,3}: [0-9]{1,22}( bytes|K)?)|(SHA(256|512) \\([a./()]{1,4}\\) = [0-9a-f]{0,66})|([0-9a-f]{63,65} [ *]?[a./]{0,3})|([0-9a-f]{64})", 0..6)) {
            if let Ok(sums) = parse(&lines.join("\n"), URL, Some("x")) {
                for sum in sums {
                    proptest::prop_assert!(!sum.file.split('/').any(|part| part == ".."));
                    proptest::prop_assert!(sum.size.is_none_or(|size| size <= LARGEST));
                }
            }
        }
    }
}
