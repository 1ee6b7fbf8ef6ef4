//! Lists of digests, and the signatures on them.

use std::path::Path;

use fedvirt_core::image::{Catalog, Options, Source, Verified, catalog::checksums};

/// Reads a list: what it gives stays in its folder.
pub fn checksums(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(sums) = checksums::parse(text, "https://example.org/list", Some("alone.qcow2")) else { return };
    for sum in &sums {
        assert!(!sum.file.starts_with('/') && sum.file.split('/').all(|part| part != ".."), "{sum:?}");
    }
    let names: std::collections::HashSet<_> =
        sums.iter().map(|sum| (&sum.file, sum.digest.algorithm())).collect();
    assert_eq!(names.len(), sums.len(), "a file has one digest of a kind");
}

/// A server whose list and signature are the input, with a NUL byte between them.
struct Server<'a>(&'a [u8]);

impl Source for Server<'_> {
    fn get(&self, url: &str, _: usize) -> fedvirt_core::Result<Option<Vec<u8>>> {
        let at = self.0.iter().position(|byte| *byte == 0);
        let (list, signature) = at.map_or((self.0, None), |at| (&self.0[..at], Some(&self.0[at + 1..])));
        Ok(match url.rsplit('/').next() {
            Some("CHECKSUM") => Some(list.to_vec()),
            Some("CHECKSUM.asc") => signature.map(<[u8]>::to_vec),
            _ => None,
        })
    }

    fn is_protected(&self, _: &str) -> bool {
        true
    }
}

/// Reads a list that may be signed by the key in `keys/`, or has that key's or any other signature beside it. Only
/// the one list that was signed passes.
pub fn signed_list(data: &[u8]) {
    const SIGNED: &str = "c397eed7023e92c841155831b1f47e26300e5bef0f0256c129322307c897a251";
    let mut options = Options::default();
    options.trust.keyrings = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("keys/test.gpg")];
    let name = "almalinux:9/x86_64".parse().expect("a name");
    if let Ok(entry) = Catalog::almalinux().resolve(&name, &Server(data), &options) {
        assert!(matches!(entry.verified, Verified::Signed { .. }), "{entry:?}");
        assert_eq!(entry.digest.hex(), SIGNED, "nobody else signed a list");
    }
}
