//! Where catalogues get their files.

use crate::Result;

/// Gets catalogues' small files: over the network, or from wherever a test has them.
pub trait Source {
    /// The whole of a file; `None` when it is not there, or may not be seen: many servers do not tell these apart.
    ///
    /// # Errors
    /// [`Download`](crate::Error::Download) when it cannot be had, or is longer than `limit` bytes;
    /// [`Untrusted`](crate::Error::Untrusted) when the way to it is not protected, as `https` is, unless the
    /// source was told to allow that.
    fn get(&self, url: &str, limit: usize) -> Result<Option<Vec<u8>>>;

    /// Whether what comes from this URL comes by a protected way, from the host that the URL names.
    fn is_protected(&self, url: &str) -> bool;
}
