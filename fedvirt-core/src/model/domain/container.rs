//! Containers: whose users the guest's users are.

use crate::xml::{Element, Extra};

/// Which users and groups of the host a container's are.
#[derive(Clone, Default, Element)]
pub struct IdMap {
    /// Ranges of users.
    #[xml(children = "uid")]
    pub uids: Vec<IdRange>,
    /// Ranges of groups.
    #[xml(children = "gid")]
    pub gids: Vec<IdRange>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// A range of users or groups.
#[derive(Clone, Default, Element)]
pub struct IdRange {
    /// The first number in the container; the first range begins with 0.
    #[xml(attr)]
    pub start: Option<u32>,
    /// The first number on the host.
    #[xml(attr)]
    pub target: Option<u32>,
    /// How many.
    #[xml(attr)]
    pub count: Option<u32>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
