//! How a long call tells C what it is doing, and how C stops it.

use std::ffi::{c_char, c_void};
use std::ptr;

use fedvirt_core::{Event, Progress};

use crate::ffi::{Lent, c_string};

/// What a report says.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum fedvirt_event_kind {
    /// A step began. Steps do not nest: one ends before the next begins.
    FEDVIRT_EVENT_STARTED = 1,
    /// Bytes moved within the step.
    FEDVIRT_EVENT_BYTES = 2,
    /// Something worth showing within the step, such as a line of the guest's console.
    FEDVIRT_EVENT_NOTE = 3,
    /// The step ended well. A step that fails ends with the call's error instead.
    FEDVIRT_EVENT_FINISHED = 4,
}

use fedvirt_event_kind::*;

/// A report of a long call. It and its texts are there for as long as the callback runs.
///
/// New kinds of reports and further members at the end may come with any release: leave alone what you do not
/// know, and do not copy the struct as a whole.
#[repr(C)]
pub struct fedvirt_event {
    /// What it says.
    pub kind: fedvirt_event_kind,
    /// The step's name, short and stable, such as "overlay" or "ssh". Never NULL.
    pub step: *const c_char,
    /// One line for a person, of FEDVIRT_EVENT_STARTED and FEDVIRT_EVENT_NOTE; else NULL.
    pub text: *const c_char,
    /// Bytes so far, of FEDVIRT_EVENT_BYTES; else 0.
    pub done: u64,
    /// Bytes in all, if has_total; else 0.
    pub total: u64,
    /// Whether it is known how many bytes there are in all.
    pub has_total: bool,
}

/// Takes the reports of a long call, and can cancel it. The functions are called on the thread that made the
/// call, and only while it lasts. They must return: no exceptions, no longjmp(). The struct keeps its
/// members in every release.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct fedvirt_progress {
    /// Takes one report; may be NULL.
    pub event: Option<unsafe extern "C" fn(user: *mut c_void, event: *const fedvirt_event)>,
    /// Says whether to stop; may be NULL. It is asked between steps and at least twice a second while waiting.
    /// The call then cleans up after itself and ends with FEDVIRT_ERR_CANCELLED.
    pub is_cancelled: Option<unsafe extern "C" fn(user: *mut c_void) -> bool>,
    /// Handed to both.
    pub user: *mut c_void,
}

impl Progress for fedvirt_progress {
    fn event(&self, event: Event<'_>) {
        let Some(tell) = self.event else { return };
        let (kind, step, text, done, total) = match event {
            Event::Started { step, text } => (FEDVIRT_EVENT_STARTED, step, Some(text), 0, None),
            Event::Bytes { step, done, total } => (FEDVIRT_EVENT_BYTES, step, None, done, total),
            Event::Note { step, text } => (FEDVIRT_EVENT_NOTE, step, Some(text), 0, None),
            Event::Finished { step } => (FEDVIRT_EVENT_FINISHED, step, None, 0, None),
            // A kind that is newer than this list.
            _ => return,
        };
        let (step, text) = (c_string(step), text.map(c_string));
        let event = fedvirt_event {
            kind,
            step: step.as_ptr(),
            text: text.as_ref().map_or(ptr::null(), |text| text.as_ptr()),
            done,
            total: total.unwrap_or(0),
            has_total: total.is_some(),
        };
        // SAFETY: C gave the function for this, with its `user`; the event and its texts outlast the call.
        unsafe { tell(self.user, &event) }
    }

    fn is_cancelled(&self) -> bool {
        // SAFETY: C gave the function for this, with its `user`.
        self.is_cancelled.is_some_and(|asked| unsafe { asked(self.user) })
    }
}

/// The listener that C gave, or one that ignores everything.
pub(crate) fn listener(progress: Lent<'_, fedvirt_progress>) -> fedvirt_progress {
    progress.get().copied().unwrap_or(fedvirt_progress {
        event: None,
        is_cancelled: None,
        user: ptr::null_mut(),
    })
}
