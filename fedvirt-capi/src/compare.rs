//! What differs between documents, and what libvirt would refuse about one.

use std::ffi::{CString, c_char};
use std::ptr;

use fedvirt_core::cloudinit::{self, Grade};
use fedvirt_core::model::validate::Finding;
use fedvirt_core::xml::{self, Change};

use crate::document::{Content, either, fedvirt_document};
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Shared, c_string, call, getter, handles, release};

/// What differs between two documents.
pub struct fedvirt_changes(());

/// What libvirt would refuse about a document, or cloud-init about a text.
pub struct fedvirt_findings(());

handles!(fedvirt_changes: Vec<OneChange> = b"fv chngs", fedvirt_findings: Vec<OneFinding> = b"fv finds");

/// A change, as C reads it.
pub struct OneChange {
    path: CString,
    before: Option<CString>,
    after: Option<CString>,
    text: CString,
}

impl From<Change> for OneChange {
    fn from(change: Change) -> Self {
        Self {
            path: c_string(&change.path),
            before: change.before.as_deref().map(c_string),
            after: change.after.as_deref().map(c_string),
            text: c_string(&change.to_string()),
        }
    }
}

/// How bad a finding is. New ones may come with any release.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum fedvirt_grade {
    /// There is no such finding.
    FEDVIRT_GRADE_NONE = 0,
    /// It would be refused or ignored, or do something else than it says.
    FEDVIRT_GRADE_ERROR = 1,
    /// It works, but there is a newer way.
    FEDVIRT_GRADE_DEPRECATED = 2,
    /// A text that cannot be judged before the guest has made something of it.
    FEDVIRT_GRADE_NOT_JUDGED = 3,
    /// User-data that cloud-init takes, but does not do what they say, such as with a key that was cut.
    FEDVIRT_GRADE_WARNING = 4,
}

use fedvirt_grade::*;

impl From<Grade> for fedvirt_grade {
    fn from(grade: Grade) -> Self {
        match grade {
            Grade::Deprecated => FEDVIRT_GRADE_DEPRECATED,
            Grade::NotJudged => FEDVIRT_GRADE_NOT_JUDGED,
            Grade::Warning => FEDVIRT_GRADE_WARNING,
            // Whatever is newer than this list counts as the worst.
            _ => FEDVIRT_GRADE_ERROR,
        }
    }
}

/// A finding, as C reads it.
pub struct OneFinding {
    grade: fedvirt_grade,
    line: usize,
    column: usize,
    path: CString,
    problem: CString,
    hint: CString,
    text: CString,
}

impl From<Finding> for OneFinding {
    fn from(finding: Finding) -> Self {
        Self {
            grade: FEDVIRT_GRADE_ERROR,
            line: 0,
            column: 0,
            path: c_string(&finding.path),
            problem: c_string(&finding.problem),
            hint: c_string(&finding.hint),
            text: c_string(&finding.to_string()),
        }
    }
}

impl From<cloudinit::Finding> for OneFinding {
    fn from(finding: cloudinit::Finding) -> Self {
        Self {
            grade: finding.grade.into(),
            line: finding.line.unwrap_or(0),
            column: finding.column.unwrap_or(0),
            path: c_string(&finding.path),
            problem: c_string(&finding.problem),
            hint: c_string(&finding.hint),
            text: c_string(&finding.to_string()),
        }
    }
}

/// A list of findings for C.
pub(crate) fn findings<T: Into<OneFinding>>(found: Vec<T>) -> Owned<fedvirt_findings> {
    Owned::new(found.into_iter().map(Into::into).collect())
}

/// A text of one in a list; NULL when there are not so many, or it has none.
fn text<T>(list: &[T], index: usize, text: impl FnOnce(&T) -> Option<&CString>) -> *const c_char {
    list.get(index).and_then(text).map_or(ptr::null(), |text| text.as_ptr())
}

/// Lists what differs between two documents of one kind.
///
/// Compared is what they say: not the order of elements of different names, white space, comments, or how numbers are
/// spelled. The elements of a list are compared in their order; one that came, went or moved does not make all behind
/// it differ. Two documents of different kinds have one difference, at the empty path.
///
/// - after: the document to compare with
/// - changes: becomes the list, empty when nothing differs; free it with fedvirt_changes_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_diff(
    document: Shared<'_, fedvirt_document>,
    after: Shared<'_, fedvirt_document>,
    changes: Out<'_, Owned<fedvirt_changes>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, after) = (document.get("document")?, after.get("after")?);
        let changes = changes.slot("changes")?;
        let (before, after) =
            (either!(document, content => content.element()), either!(after, content => content.element()));
        let found = xml::diff(before, after);
        changes.write(Owned::new(found.into_iter().map(Into::into).collect()));
        Ok(())
    })
}

/// How many differences there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_changes_len(changes: Shared<'_, fedvirt_changes>) -> usize {
    getter(0, || Ok(changes.get("changes")?.len()))
}

/// Where a difference is, as a path: in the second document, or in the first for what the second lacks. NULL when
/// there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_changes_path(changes: Shared<'_, fedvirt_changes>, index: usize) -> *const c_char {
    getter(ptr::null(), || Ok(text(changes.get("changes")?, index, |change| Some(&change.path))))
}

/// What the first document has there: a value, or an element as "<disk>"; NULL when it has nothing, or there are not
/// so many differences. Secrets are shown as "…".
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_changes_before(
    changes: Shared<'_, fedvirt_changes>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || Ok(text(changes.get("changes")?, index, |change| change.before.as_ref())))
}

/// What the second document has there; as fedvirt_changes_before().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_changes_after(changes: Shared<'_, fedvirt_changes>, index: usize) -> *const c_char {
    getter(ptr::null(), || Ok(text(changes.get("changes")?, index, |change| change.after.as_ref())))
}

/// A difference as a text for people: "+ title: Web", "- title: Web" or "  vcpu: 2 became 4". NULL when there are not
/// so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_changes_text(changes: Shared<'_, fedvirt_changes>, index: usize) -> *const c_char {
    getter(ptr::null(), || Ok(text(changes.get("changes")?, index, |change| Some(&change.text))))
}

/// Frees a list of differences.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_changes_free(changes: Owned<fedvirt_changes>) {
    release(|| changes.free());
}

/// Lists what libvirt would refuse about a document although its schema allows it: two disks with one target, a place
/// in the boot order that is taken, a range outside of its network. Looked at are domains, networks, pools and
/// volumes.
///
/// - findings: becomes the list, empty when nothing is found; free it with fedvirt_findings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_document_validate(
    document: Shared<'_, fedvirt_document>,
    findings: Out<'_, Owned<fedvirt_findings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (document, slot) = (document.get("document")?, findings.slot("findings")?);
        let found = match &document.content {
            Content::Document(document) => document.validate(),
            Content::Device(_) => Vec::new(),
        };
        slot.write(self::findings(found));
        Ok(())
    })
}

/// How many findings there are.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_len(findings: Shared<'_, fedvirt_findings>) -> usize {
    getter(0, || Ok(findings.get("findings")?.len()))
}

/// How bad a finding is; FEDVIRT_GRADE_NONE when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_grade(
    findings: Shared<'_, fedvirt_findings>,
    index: usize,
) -> fedvirt_grade {
    getter(FEDVIRT_GRADE_NONE, || {
        Ok(findings.get("findings")?.get(index).map_or(FEDVIRT_GRADE_NONE, |finding| finding.grade))
    })
}

/// The line in the text that was checked, from 1; 0 when no text was, or there are not so many findings.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_line(findings: Shared<'_, fedvirt_findings>, index: usize) -> usize {
    getter(0, || Ok(findings.get("findings")?.get(index).map_or(0, |finding| finding.line)))
}

/// The character within that line, from 1; 0 as for the line.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_column(findings: Shared<'_, fedvirt_findings>, index: usize) -> usize {
    getter(0, || Ok(findings.get("findings")?.get(index).map_or(0, |finding| finding.column)))
}

/// Where a finding is, as a path; what is missing is named as if it were there. NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_path(
    findings: Shared<'_, fedvirt_findings>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || Ok(text(findings.get("findings")?, index, |finding| Some(&finding.path))))
}

/// What is wrong; NULL when there are not so many findings.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_problem(
    findings: Shared<'_, fedvirt_findings>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || Ok(text(findings.get("findings")?, index, |finding| Some(&finding.problem))))
}

/// What to do about it, empty when the problem says it; NULL when there are not so many findings.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_hint(
    findings: Shared<'_, fedvirt_findings>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || Ok(text(findings.get("findings")?, index, |finding| Some(&finding.hint))))
}

/// A finding as a text for people: line and path, what is wrong, and what to do. NULL when there are not so many.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_text(
    findings: Shared<'_, fedvirt_findings>,
    index: usize,
) -> *const c_char {
    getter(ptr::null(), || Ok(text(findings.get("findings")?, index, |finding| Some(&finding.text))))
}

/// Frees a list of findings.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_findings_free(findings: Owned<fedvirt_findings>) {
    release(|| findings.free());
}
