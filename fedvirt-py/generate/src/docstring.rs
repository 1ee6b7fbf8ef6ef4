//! Python's docstrings.

use fedvirt_generate::docs::wrap;

/// The width that generated text is wrapped to.
const WIDTH: usize = 116;

/// A docstring at an indentation.
pub(crate) fn docstring(text: &str, indent: usize) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let pad = " ".repeat(indent);
    let wrapped = wrap(&text, WIDTH - indent);
    let lines: Vec<_> = wrapped.lines().collect();
    match lines.as_slice() {
        // A quote at the end would run into those that close it.
        [one] if one.len() + 6 + indent <= WIDTH + 4 && !one.ends_with('"') => {
            format!("{pad}\"\"\"{one}\"\"\"\n")
        }
        lines => {
            let mut out = format!("{pad}\"\"\"");
            for (i, line) in lines.iter().enumerate() {
                let pad = if i == 0 || line.is_empty() { "" } else { &pad };
                out += &format!("{pad}{line}\n");
            }
            out + &format!("{pad}\"\"\"\n")
        }
    }
}
