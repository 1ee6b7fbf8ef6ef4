//! YAML's `!!binary`, which cloud-init's documents use for the contents of files.
//!
//! No string in Rust can hold such a value, so the tree that is read has the base64 in its place, and the
//! files get the encoding that the tag stands for afterwards.

use super::CloudInit;
use super::yaml::{Node, Value};

/// Replaces the contents of files that are tagged by their base64; says of which files.
pub(super) fn take(mut node: Node) -> (Node, Vec<usize>) {
    let mut tagged = Vec::new();
    if let Some(Node { value: Value::List(files), .. }) = node.get_mut("write_files") {
        for (i, file) in files.iter_mut().enumerate() {
            let Some(content) = file.get_mut("content") else { continue };
            if let Value::Binary(text) = &mut content.value {
                content.value = Value::Text(std::mem::take(text));
                tagged.push(i);
            }
        }
    }
    (node, tagged)
}

/// Gives these files the contents that are tagged.
pub(super) fn apply(config: &mut CloudInit, tagged: &[usize]) {
    for index in tagged {
        if let Some(file) = config.write_files.get_mut(*index) {
            file.content_is_binary();
        }
    }
}
