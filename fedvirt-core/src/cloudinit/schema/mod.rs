//! cloud-init's own JSON schemas, and what they say of a document.
//!
//! `cloud-init schema` applies the schema with Python's jsonschema, as draft 4, with changes of its own: keys
//! that are marked as deprecated are reported without being errors, keywords beside a `$ref` count, and tagged
//! binary values are strings. This does the same on trees that know their lines, and where a value fits none
//! of several forms, it explains the form that is nearest.

mod apply;
mod explain;
mod rules;

use std::sync::LazyLock;

use self::rules::Schema;
use super::yaml::{Node, Place, Step};

/// What a schema is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Document {
    CloudConfig,
    NetworkV1,
    NetworkV2,
}

/// What the schema says of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Remark {
    pub(super) path: Vec<Step>,
    pub(super) place: Place,
    pub(super) problem: String,
    pub(super) hint: String,
}

/// All that a schema says of a document.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) errors: Vec<Remark>,
    /// What still works, but is deprecated.
    pub(super) deprecated: Vec<Remark>,
}

/// Nobody reads more.
pub(super) const MOST: usize = 1000;

static CLOUD_CONFIG: LazyLock<Schema> =
    LazyLock::new(|| Schema::from_json(include_str!("schema-cloud-config-v1.json")));
static NETWORK_V1: LazyLock<Schema> =
    LazyLock::new(|| Schema::from_json(include_str!("schema-network-config-v1.json")));
static NETWORK_V2: LazyLock<Schema> =
    LazyLock::new(|| Schema::from_json(include_str!("schema-network-config-v2.json")));

/// Judges a document by its schema.
pub(super) fn judge(document: Document, root: &Node) -> Verdict {
    let schema = match document {
        Document::CloudConfig => &*CLOUD_CONFIG,
        Document::NetworkV1 => &*NETWORK_V1,
        Document::NetworkV2 => &*NETWORK_V2,
    };
    let mut found = apply::Found::default();
    schema.apply(&schema.root, root, &mut Vec::new(), &mut found);
    let mut verdict = Verdict::default();
    for fault in found.faults.into_iter().take(MOST) {
        let remark = explain::fault(fault);
        if !verdict.errors.contains(&remark) {
            verdict.errors.push(remark);
        }
    }
    for note in found.notes.into_iter().take(MOST) {
        let place = root.place_of(&note.path);
        let hint = note.hint.trim_end_matches('.').to_owned();
        let remark = Remark { path: note.path, place, problem: note.problem, hint };
        if !verdict.deprecated.contains(&remark) {
            verdict.deprecated.push(remark);
        }
    }
    verdict
}
