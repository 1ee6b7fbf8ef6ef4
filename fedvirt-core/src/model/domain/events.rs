//! What happens when a guest ends.

use crate::xml::Choice;

/// What happens when a guest shuts down or restarts.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LifecycleAction {
    /// It ends and its resources are free.
    Destroy,
    /// It starts again.
    Restart,
    /// It stays as it is, to look into.
    Preserve,
    /// It stays as it is under another name, and starts again (Xen).
    #[xml("rename-restart")]
    RenameRestart,
    /// Something else.
    Other(String),
}

/// What happens when a guest crashes.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum CrashAction {
    /// It ends and its resources are free.
    Destroy,
    /// It starts again.
    Restart,
    /// It stays as it is, to look into.
    Preserve,
    /// It stays as it is under another name, and starts again (Xen).
    #[xml("rename-restart")]
    RenameRestart,
    /// Its memory is saved, then it ends. Since libvirt 0.8.4.
    #[xml("coredump-destroy")]
    CoredumpDestroy,
    /// Its memory is saved, then it starts again. Since libvirt 0.8.4.
    #[xml("coredump-restart")]
    CoredumpRestart,
    /// It goes on, and deals with the crash itself.
    #[xml("preserve-running")]
    PreserveRunning,
    /// Something else.
    Other(String),
}

/// What happens when a guest loses its locks on disks.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum LockFailureAction {
    /// It is switched off.
    Poweroff,
    /// It is switched off and starts again.
    Restart,
    /// It is paused until somebody resumes it.
    Pause,
    /// It goes on.
    Ignore,
    /// Something else.
    Other(String),
}
