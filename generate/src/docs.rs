//! The schema table's documentation, which is rustdoc's Markdown, as text for other languages.

/// A documentation text without what only rustdoc understands: links to items, and examples in Rust.
pub fn plain(doc: &str) -> String {
    let mut text = String::new();
    let mut example = false;
    for line in doc.lines() {
        if line.trim_start().starts_with("```") {
            example = !example;
        } else if !example {
            text += line.trim();
            text.push('\n');
        }
    }
    items(text.trim())
}

/// Links to items, in both of rustdoc's forms, become `Type.field`; links to pages become their words with the address behind.
fn items(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out += before;
        let Some((inside, behind)) = after.split_once(']') else {
            out.push('[');
            rest = after;
            continue;
        };
        let target = behind.strip_prefix('(').and_then(|target| target.split_once(')'));
        let code = inside.starts_with('`') && inside.ends_with('`');
        match target {
            Some((url, behind)) if url.starts_with("http") => {
                out += &format!("{inside} ({url})");
                rest = behind;
            }
            Some((_, behind)) if code => {
                out += &inside.replace("::", ".");
                rest = behind;
            }
            _ if code => {
                out += &inside.replace("::", ".");
                rest = behind;
            }
            _ => {
                out += &format!("[{inside}]");
                rest = behind;
            }
        }
    }
    out + rest
}

/// Paragraphs and lists, each wrapped.
pub fn wrap(text: &str, width: usize) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut fresh = true;
    for line in text.lines() {
        let item = line.starts_with("- ") || line.starts_with('|');
        if line.is_empty() {
            out.push(String::new());
            fresh = true;
            continue;
        }
        for (i, word) in line.split(' ').enumerate() {
            let begin = fresh || (i == 0 && item);
            match out.last_mut() {
                Some(last) if !begin && last.chars().count() + 1 + word.chars().count() <= width => {
                    last.push(' ');
                    last.push_str(word);
                }
                Some(last) if !begin && last.trim_start().starts_with("- ") | last.starts_with("  ") => {
                    out.push(format!("  {word}"));
                }
                _ => out.push(word.to_owned()),
            }
            fresh = false;
        }
    }
    out.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_rustdoc_become_words() {
        for (doc, text) in [
            ("One of [`Disk::file`], or [`Size`](super::Size).", "One of `Disk.file`, or `Size`."),
            ("See [its page](https://libvirt.org/x.html).", "See its page (https://libvirt.org/x.html)."),
            ("A range [1, 2] of\n```\nlet x = 1;\n```\nnumbers", "A range [1, 2] of\nnumbers"),
        ] {
            assert_eq!(plain(doc), text);
        }
    }

    #[test]
    fn lines_are_wrapped_and_items_stay_apart() {
        let text = format!("{} end\n\n- one\n- two", "word ".repeat(30).trim());
        let wrapped = wrap(&text, 80);
        assert!(wrapped.lines().all(|line| line.chars().count() <= 80));
        assert!(wrapped.ends_with("\n\n- one\n- two"));
    }
}
