//! Names of files with a number in them that changes.

/// Whether a name fits a pattern: `#` stands for a number with dots, such as `9.8` or `20241118.0`; all else for
/// itself.
pub(super) fn fits(pattern: &str, name: &str) -> bool {
    bytes_fit(pattern.as_bytes(), name.as_bytes())
}

fn bytes_fit(pattern: &[u8], name: &[u8]) -> bool {
    match pattern.split_first() {
        None => name.is_empty(),
        Some((b'#', rest)) => {
            let number = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
            let length = name.iter().take_while(|byte| number(byte)).count();
            // Never longer than any name of a file: patterns hold three numbers at most.
            name.first().is_some_and(u8::is_ascii_digit)
                && length <= 64
                && (1..=length).rev().any(|length| bytes_fit(rest, &name[length..]))
        }
        Some((byte, rest)) => {
            name.split_first().is_some_and(|(first, name)| first == byte && bytes_fit(rest, name))
        }
    }
}

/// The numbers in a text, to compare releases and builds by.
pub(super) fn numbers(text: &str) -> Vec<u64> {
    text.split(|one: char| !one.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// Of the names that fit the first pattern that any fits, the one with the highest numbers.
pub(super) fn best<'a>(patterns: &[String], names: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    patterns
        .iter()
        .find_map(|pattern| names.clone().filter(|name| fits(pattern, name)).max_by_key(|name| numbers(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, name, expected) in [
            ("a-#.img", "a-43.img", true),
            ("a-#.img", "a-43.1.6.img", true),
            ("a-#.img", "a-.img", false),
            ("a-#.img", "a-latest.img", false),
            ("A-9-G-#-#.x86_64.qcow2", "A-9-G-9.8-20260526.x86_64.qcow2", true),
            ("A-9-G-#-#.x86_64.qcow2", "A-9-G-ext4-9.8-20260526.x86_64.qcow2", false),
            ("#", "", false),
            ("", "", true),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
        let names = ["x-9.qcow2", "x-10.qcow2", "x-latest.qcow2"];
        let patterns = ["x-#.qcow2".to_owned(), "x-latest.qcow2".to_owned()];
        assert_eq!(best(&patterns, names.into_iter()), Some("x-10.qcow2"));
        assert_eq!(best(&patterns, names[2..].iter().copied()), Some("x-latest.qcow2"));
        assert_eq!(numbers("a43-1.6"), [43, 1, 6]);
    }

    proptest::proptest! {
        #[test]
        fn any_pattern(pattern in "[a#.]{0,8}", name in "[a0.]{0,80}") {
            fits(&pattern, &name);
        }
    }
}
