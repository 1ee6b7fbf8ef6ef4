//! libvirt's layout, by a formatter that knows nothing of any document.

/// Whether a document is laid out as libvirt does it: two spaces a level, single quotes, entities for the five special
/// characters, `<x/>` or an end tag on a line of its own for what is empty, nothing before or after.
pub(crate) fn is_libvirts(text: &str) -> bool {
    let Ok(document) = roxmltree::Document::parse(text) else { return false };
    let whole = text.trim_end();
    let mut out = String::new();
    document.root().children().count() == 1
        && element(document.root_element(), text, 0, &mut out)
        && out.trim_end() == whole
}

/// Writes an element; false when it has what libvirt does not write.
fn element(node: roxmltree::Node<'_, '_>, text: &str, depth: usize, out: &mut String) -> bool {
    let source = &text[node.range()];
    let name_end = source.find([' ', '>', '/', '\n']).unwrap_or(source.len());
    let name = &source[1..name_end];
    indent(depth, out);
    out.push('<');
    out.push_str(name);
    // In document order, declarations among them, as they stand in the source.
    let Some(tag_end) = tag_end(source) else { return false };
    let tag = source[name_end..tag_end].trim_end_matches('/');
    if !tag.is_empty() && !attributes(tag) {
        return false;
    }
    out.push_str(tag);
    let elements: Vec<_> = node.children().filter(roxmltree::Node::is_element).collect();
    let texts: Vec<&str> =
        node.children().filter(roxmltree::Node::is_text).filter_map(|child| child.text()).collect();
    if node.children().any(|child| child.is_comment() || child.is_pi()) {
        return false;
    }
    let blank = texts.iter().all(|text| text.trim().is_empty());
    match (elements.is_empty(), blank) {
        (true, _) if source.ends_with("/>") && node.children().count() == 0 => out.push_str("/>\n"),
        (true, true) if texts.iter().any(|text| text.contains('\n')) => {
            out.push_str(">\n");
            indent(depth, out);
            out.push_str(&format!("</{name}>\n"));
        }
        (true, _) => {
            let content: String = texts.concat();
            out.push_str(&format!(">{}</{name}>\n", escape(&content)));
        }
        (false, true) => {
            out.push_str(">\n");
            // libvirt writes blank lines into capabilities.
            let blank_lines = texts.iter().any(|text| text.matches('\n').count() > 1);
            if blank_lines || !elements.into_iter().all(|child| element(child, text, depth + 1, out)) {
                return false;
            }
            indent(depth, out);
            out.push_str(&format!("</{name}>\n"));
        }
        (false, false) => return false,
    }
    true
}

/// Whether attributes stand one space apart, in single quotes, escaped as libvirt does.
fn attributes(mut rest: &str) -> bool {
    while !rest.is_empty() {
        let Some((name, after)) = rest.split_once("='") else { return false };
        let Some((value, next)) = after.split_once('\'') else { return false };
        let plain = name.len() > 1
            && name.starts_with(' ')
            && !name[1..].contains(|c: char| c.is_whitespace() || c == '"');
        if !plain || value.contains(['"', '<', '>', '\n', '\t']) {
            return false;
        }
        rest = next;
    }
    true
}

/// Where the start tag ends, at its `>`.
fn tag_end(source: &str) -> Option<usize> {
    let mut quote = None;
    source.char_indices().find_map(|(i, c)| match (quote, c) {
        (None, '>') => Some(i),
        (None, '\'' | '"') => {
            quote = Some(c);
            None
        }
        (Some(open), c) if c == open => {
            quote = None;
            None
        }
        _ => None,
    })
}

fn indent(depth: usize, out: &mut String) {
    (0..depth).for_each(|_| out.push_str("  "));
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\'', "&apos;")
        .replace('"', "&quot;")
        .replace('\r', "&#13;")
}
