//! How a long call tells its caller what it is doing, and how the caller stops it.

/// What a long call reports while it runs.
///
/// New kinds of report may come with any release: match with a wildcard arm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A step began. Steps do not nest: one ends before the next begins.
    Started {
        /// A short, stable name, such as `overlay` or `ssh`.
        step: &'a str,
        /// One line for a person, such as `creating overlay web1-5d0cb1aa.qcow2 in pool default`.
        text: &'a str,
    },
    /// Bytes moved within the step.
    Bytes {
        /// The step's name.
        step: &'a str,
        /// Bytes so far.
        done: u64,
        /// Bytes in all, when that is known.
        total: Option<u64>,
    },
    /// Something worth showing within the step, such as a line of the guest's console.
    Note {
        /// The step's name.
        step: &'a str,
        /// One line for a person.
        text: &'a str,
    },
    /// The step ended well. A step that fails ends with the call's error instead.
    Finished {
        /// The step's name.
        step: &'a str,
    },
}

/// Receives the reports of a long call, and can cancel it.
///
/// `&()` is the listener that ignores every report and never cancels; a closure over [`Event`] listens
/// and never cancels. The methods are called on the thread that made the call.
///
/// ```
/// use fedvirt_core::{Event, Progress};
///
/// struct Lines;
/// impl Progress for Lines {
///     fn event(&self, event: Event<'_>) {
///         if let Event::Started { text, .. } = event {
///             eprintln!("{text} …");
///         }
///     }
/// }
/// Lines.event(Event::Started { step: "seed", text: "writing the seed" });
/// ```
pub trait Progress {
    /// Takes one report.
    fn event(&self, event: Event<'_>);

    /// Whether the caller wants the call to stop. Asked between steps and at least twice a second while
    /// waiting; the call then cleans up after itself and fails with [`Error::Cancelled`](crate::Error::Cancelled).
    fn is_cancelled(&self) -> bool {
        false
    }
}

impl Progress for () {
    fn event(&self, _: Event<'_>) {}
}

impl<F: Fn(Event<'_>)> Progress for F {
    fn event(&self, event: Event<'_>) {
        self(event);
    }
}
