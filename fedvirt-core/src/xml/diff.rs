//! What differs between two elements, by path.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use super::path::get;
use super::{Element, ElementSchema, ElementSlot, FieldSchema, ScalarSlot, SlotRef, step};

/// One difference between two documents.
///
/// A value that is a secret is shown as `…`, in either place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where, in the form that [`Access`](super::Access) takes: in the second document, or in the first for what the
    /// second lacks.
    pub path: String,
    /// What the first document has: a value, or an element as `<disk>`; `None` when it has nothing there.
    pub before: Option<String>,
    /// What the second document has.
    pub after: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.before, &self.after) {
            (None, Some(after)) => write!(f, "+ {}: {after}", self.path),
            (Some(before), None) => write!(f, "- {}: {before}", self.path),
            (before, after) => {
                let text = |value: &Option<String>| value.clone().unwrap_or_default();
                write!(f, "  {}: {} became {}", self.path, text(before), text(after))
            }
        }
    }
}

/// What differs between two documents of one kind.
///
/// Compared is what they say: not the order of elements of different names, which libvirt does not heed, nor white
/// space, comments, the spelling of numbers, or prefixes of namespaces. The elements of a list are compared in their
/// order; one that came, went or moved does not make all behind it differ.
///
/// ```
/// use fedvirt_core::model::domain::Domain;
/// use fedvirt_core::xml::diff;
///
/// let before = Domain::from_xml("<domain type='kvm'><name>web</name><vcpu>2</vcpu></domain>")?;
/// let after = Domain::from_xml("<domain><vcpu>4</vcpu><name>web</name><title>Web</title></domain>")?;
/// let changes: Vec<String> = diff(&before, &after).iter().map(ToString::to_string).collect();
/// assert_eq!(changes, ["- @type: kvm", "+ title: Web", "  vcpu: 2 became 4"]);
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
pub fn diff(before: &dyn Element, after: &dyn Element) -> Vec<Change> {
    diff_without(before, after, &|_, _| false)
}

/// The same, less the fields that `ignored` says.
pub fn diff_without(
    before: &dyn Element,
    after: &dyn Element,
    ignored: &dyn Fn(&ElementSchema, &FieldSchema) -> bool,
) -> Vec<Change> {
    let mut diff = Diff { ignored, changes: Vec::new() };
    if std::ptr::eq(before.schema(), after.schema()) {
        diff.elements(before, after, "");
    } else {
        let name = |element: &dyn Element| Some(format!("<{}>", element.schema().name));
        diff.changed(String::new(), name(before), name(after));
    }
    diff.changes
}

struct Diff<'a> {
    ignored: &'a dyn Fn(&ElementSchema, &FieldSchema) -> bool,
    changes: Vec<Change>,
}

/// The places of two elements that belong together, or of one alone.
type Pair = (Option<usize>, Option<usize>);

/// Above so many pairs no two elements of two lists are looked for that are the same.
const PAIRS: usize = 1 << 16;

impl Diff<'_> {
    fn changed(&mut self, path: String, before: Option<String>, after: Option<String>) {
        self.changes.push(Change { path, before, after });
    }

    fn elements(&mut self, before: &dyn Element, after: &dyn Element, at: &str) {
        let schema = before.schema();
        for row in schema.fields {
            if (self.ignored)(schema, row) {
                continue;
            }
            match (before.slot(row.index), after.slot(row.index)) {
                (SlotRef::Scalar(a), SlotRef::Scalar(b)) => self.scalars(a, b, row, at),
                (SlotRef::Element(a), SlotRef::Element(b)) => self.children(a, b, row, at),
                (SlotRef::Group(a), SlotRef::Group(b)) => self.elements(a, b, at),
                (SlotRef::Flag(a), SlotRef::Flag(b)) if a != b => {
                    let there = |flag: bool| flag.then(|| format!("<{}>", row.qualified_name()));
                    self.changed(step::field(at, row, 0), there(a), there(b));
                }
                (SlotRef::Raw(a), SlotRef::Raw(b)) if a != b => {
                    let inner = |raw: Option<&super::Raw>| raw.map(|raw| raw.inner_xml().to_owned());
                    self.changed(step::field(at, row, 0), inner(a), inner(b));
                }
                _ => {}
            }
        }
        self.unknown(before, after, at);
    }

    fn scalars(&mut self, a: &dyn ScalarSlot, b: &dyn ScalarSlot, row: &FieldSchema, at: &str) {
        for index in 0..a.len().max(b.len()) {
            let (a, b) = (a.get(index), b.get(index));
            if a != b {
                let shown = |value: Option<super::Value<'_>>| {
                    value.map(|value| if row.secret { "…".to_owned() } else { value.to_string() })
                };
                self.changed(step::field(at, row, index), shown(a), shown(b));
            }
        }
    }

    fn children(&mut self, a: &dyn ElementSlot, b: &dyn ElementSlot, row: &FieldSchema, at: &str) {
        // A single one has but one partner; what lies below it is walked once, however deep.
        let pairs = match row.repeated {
            true => self.pairs(a, b),
            false => vec![((!a.is_empty()).then_some(0), (!b.is_empty()).then_some(0))],
        };
        for pair in pairs {
            match pair {
                (Some(i), Some(j)) => {
                    if let (Some(one), Some(other)) = (a.get(i), b.get(j)) {
                        self.elements(one, other, &step::child(at, row, b, j).0);
                    }
                }
                (Some(i), None) => {
                    let (path, name) = step::child(at, row, a, i);
                    self.changed(path, Some(format!("<{name}>")), None);
                }
                (None, Some(j)) => {
                    let (path, name) = step::child(at, row, b, j);
                    self.changed(path, None, Some(format!("<{name}>")));
                }
                (None, None) => {}
            }
        }
    }

    /// Whether nothing differs between two elements of two lists.
    fn same(&self, a: &dyn ElementSlot, i: usize, b: &dyn ElementSlot, j: usize) -> bool {
        match (a.get(i), b.get(j)) {
            (Some(one), Some(other)) if a.variant(i) == b.variant(j) => {
                diff_without(one, other, self.ignored).is_empty()
            }
            _ => false,
        }
    }

    /// Which elements of two lists belong together, in order; without those that are the same, which hold the others
    /// apart.
    fn pairs(&self, a: &dyn ElementSlot, b: &dyn ElementSlot) -> Vec<Pair> {
        let (n, m) = (a.len(), b.len());
        let head = (0..n.min(m)).take_while(|&i| self.same(a, i, b, i)).count();
        let tail = (0..n.min(m) - head).take_while(|&i| self.same(a, n - 1 - i, b, m - 1 - i)).count();
        let (rest_a, rest_b) = (head..n - tail, head..m - tail);
        let anchors = match rest_a.len().saturating_mul(rest_b.len()) {
            0 | PAIRS.. => Vec::new(),
            _ => self.common(a, rest_a.clone(), b, rest_b.clone()),
        };
        let mut pairs = Vec::new();
        let (mut i, mut j) = (rest_a.start, rest_b.start);
        for (next_i, next_j) in anchors.into_iter().chain([(rest_a.end, rest_b.end)]) {
            between(a, i..next_i, b, j..next_j, &mut pairs);
            (i, j) = (next_i + 1, next_j + 1);
        }
        pairs
    }

    /// The longest common run of same elements, not necessarily next to each other.
    fn common(
        &self,
        a: &dyn ElementSlot,
        range_a: Range<usize>,
        b: &dyn ElementSlot,
        range_b: Range<usize>,
    ) -> Vec<(usize, usize)> {
        let (n, m) = (range_a.len(), range_b.len());
        let same: Vec<Vec<bool>> =
            range_a.clone().map(|i| range_b.clone().map(|j| self.same(a, i, b, j)).collect()).collect();
        // How long the common run is from here on.
        let mut length = vec![vec![0usize; m + 1]; n + 1];
        for i in (0..n).rev() {
            for j in (0..m).rev() {
                length[i][j] = match same[i][j] {
                    true => length[i + 1][j + 1] + 1,
                    false => length[i + 1][j].max(length[i][j + 1]),
                };
            }
        }
        let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
        while i < n && j < m {
            if same[i][j] {
                pairs.push((range_a.start + i, range_b.start + j));
                (i, j) = (i + 1, j + 1);
            } else if length[i + 1][j] >= length[i][j + 1] {
                i += 1;
            } else {
                j += 1;
            }
        }
        pairs
    }

    /// Compares what the model does not know, as it stands there.
    fn unknown(&mut self, before: &dyn Element, after: &dyn Element, at: &str) {
        let (before, mut after) = (step::unknown(before, at), step::unknown(after, at));
        for (path, value) in before {
            // The one that is the same, or else one that is in its place.
            let found = after.iter().position(|(other, same)| *other == path && *same == value);
            match found.or_else(|| after.iter().position(|(other, _)| *other == path)) {
                None => self.changed(path, Some(value), None),
                Some(i) => {
                    let (_, now) = after.remove(i);
                    if now != value {
                        self.changed(path, Some(value), Some(now));
                    }
                }
            }
        }
        for (path, value) in after {
            self.changed(path, None, Some(value));
        }
    }
}

/// Pairs the elements between two that are the same: those of one name, and by their place those between them.
fn between(
    a: &dyn ElementSlot,
    range_a: Range<usize>,
    b: &dyn ElementSlot,
    range_b: Range<usize>,
    pairs: &mut Vec<Pair>,
) {
    // Where in the second list each name is, last one first.
    let mut places: HashMap<(usize, String), Vec<usize>> = HashMap::new();
    for place in range_b.clone().rev() {
        let names = b.get(place).map(names).unwrap_or_default();
        names.into_iter().for_each(|name| places.entry((b.variant(place), name)).or_default().push(place));
    }
    let (mut i, mut j) = (range_a.start, range_b.start);
    for next_i in range_a.clone() {
        let names = a.get(next_i).map(names).unwrap_or_default();
        let first = names.into_iter().filter_map(|name| {
            let places = places.get_mut(&(a.variant(next_i), name))?;
            // Those that were passed by are of no use to any later one, either.
            while places.last().is_some_and(|&place| place < j) {
                places.pop();
            }
            places.last().copied()
        });
        if let Some(next_j) = first.min() {
            by_place(a, i..next_i, b, j..next_j, pairs);
            pairs.push((Some(next_i), Some(next_j)));
            (i, j) = (next_i + 1, next_j + 1);
        }
    }
    by_place(a, i..range_a.end, b, j..range_b.end, pairs);
}

/// Pairs elements that only their place has in common.
fn by_place(
    a: &dyn ElementSlot,
    range_a: Range<usize>,
    b: &dyn ElementSlot,
    range_b: Range<usize>,
    pairs: &mut Vec<Pair>,
) {
    for place in 0..range_a.len().max(range_b.len()) {
        match (range_a.clone().nth(place), range_b.clone().nth(place)) {
            (Some(i), Some(j)) if a.variant(i) != b.variant(j) => {
                pairs.extend([(Some(i), None), (None, Some(j))]);
            }
            pair => pairs.push(pair),
        }
    }
}

/// By what an element of a list is known among its like. One in common is enough: an interface may have got another MAC
/// address and still have its alias.
fn names(element: &dyn Element) -> Vec<String> {
    let value = |path: &str| get(element, path).ok().flatten();
    let paths = [
        "@name",
        "@id",
        "@uuid",
        "@key",
        "alias/@name",
        "target/@dev",
        "target/@dir",
        "target/@name",
        "mac/@address",
    ];
    let mut names: Vec<String> =
        paths.into_iter().filter_map(|path| Some(format!("{path} {}", value(path)?))).collect();
    // An index is one of its type.
    names.extend(
        value("@index").map(|index| format!("@index {} {index}", value("@type").unwrap_or_default())),
    );
    names
}
