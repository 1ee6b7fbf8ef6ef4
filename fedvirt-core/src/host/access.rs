//! Whether whoever runs the guests can read a file of this machine, and if not, what stands in the way.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// A user, by numbers, with a name for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// What to call the user in an error.
    pub name: String,
    /// The user's number.
    pub uid: u32,
    /// The numbers of all groups of the user.
    pub gids: Vec<u32>,
}

impl Reader {
    /// A user with their groups from this machine's user database, or with the given group alone when the
    /// database does not know them.
    pub fn lookup(uid: u32, gid: u32) -> Self {
        let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let name = passwd.lines().find_map(|line| {
            let mut fields = line.split(':');
            let name = fields.next()?;
            (fields.nth(1)?.parse() == Ok(uid)).then_some(name)
        });
        let mut gids = vec![gid];
        if let Some(name) = name {
            let group = std::fs::read_to_string("/etc/group").unwrap_or_default();
            gids.extend(group.lines().filter_map(|line| {
                let fields: Vec<&str> = line.split(':').collect();
                let member = fields.get(3)?.split(',').any(|member| member == name);
                if member { fields.get(2)?.parse::<u32>().ok() } else { None }
            }));
        }
        Self { name: name.map_or_else(|| format!("user {uid}"), |name| format!("user {name}")), uid, gids }
    }

    /// The user of this process.
    pub(crate) fn this_process() -> Option<Self> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let numbers = |key: &str| -> Option<Vec<u32>> {
            let line = status.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.split_whitespace().filter_map(|number| number.parse().ok()).collect())
        };
        // Real, effective, saved and file system number.
        let (uid, gid) = (*numbers("Uid:")?.get(1)?, *numbers("Gid:")?.get(1)?);
        let mut reader = Self::lookup(uid, gid);
        reader.gids.extend(numbers("Groups:")?);
        Some(reader)
    }

    /// Whether a file gives the user a permission (4 read, 1 search), by its access control list if it has one,
    /// else by its mode bits.
    fn may(&self, path: &Path, metadata: &Metadata, permission: u16) -> bool {
        if self.uid == 0 {
            return true;
        }
        let acl = acl(path).unwrap_or_default();
        let (owner, group, other) = (metadata.mode() >> 6, metadata.mode() >> 3, metadata.mode());
        let grants = |bits: u32| bits & u32::from(permission) != 0;
        if metadata.uid() == self.uid {
            return grants(owner);
        }
        // With a list, the mode's group bits are the mask over everything but owner and other.
        let masked = |entry: &AclEntry| grants(group) && grants(u32::from(entry.permissions));
        if let Some(user) = acl.iter().find(|entry| entry.tag == AclEntry::USER && entry.id == self.uid) {
            return masked(user);
        }
        let of_group = |entry: &&AclEntry| match entry.tag {
            AclEntry::OWNING_GROUP => self.gids.contains(&metadata.gid()),
            AclEntry::GROUP => self.gids.contains(&entry.id),
            _ => false,
        };
        let groups: Vec<&AclEntry> = acl.iter().filter(of_group).collect();
        match groups.is_empty() {
            false => groups.into_iter().any(masked),
            true if acl.is_empty() && self.gids.contains(&metadata.gid()) => grants(group),
            true => grants(other),
        }
    }
}

/// An entry of an [access control list](https://man7.org/linux/man-pages/man5/acl.5.html).
struct AclEntry {
    tag: u16,
    permissions: u16,
    id: u32,
}

impl AclEntry {
    const USER: u16 = 0x02;
    const OWNING_GROUP: u16 = 0x04;
    const GROUP: u16 = 0x08;
}

/// A file's access control list, in the kernel's form: a version, then entries of tag, permissions and number.
fn acl(path: &Path) -> Option<Vec<AclEntry>> {
    let mut buffer = [0; 4096];
    let length = rustix::fs::getxattr(path, c"system.posix_acl_access", &mut buffer).ok()?;
    let entries = buffer.get(4..length)?.chunks_exact(8).map(|entry| AclEntry {
        tag: u16::from_le_bytes([entry[0], entry[1]]),
        permissions: u16::from_le_bytes([entry[2], entry[3]]),
        id: u32::from_le_bytes([entry[4], entry[5], entry[6], entry[7]]),
    });
    Some(entries.collect())
}

/// Checks that a user can reach and read a file: search permission on every folder, read permission on it.
///
/// # Errors
/// [`PathPermission`](Error::PathPermission) with the first component that is in the way.
pub fn check_readable(path: &Path, reader: &Reader) -> Result<()> {
    let mut component = PathBuf::new();
    for part in path.components() {
        component.push(part);
        let Ok(metadata) = component.metadata() else {
            // Whoever asks cannot see it either; the open that follows says so.
            continue;
        };
        let (permission, need) = if component == path { (4, "read") } else { (1, "search (x)") };
        if reader.may(&component, &metadata, permission) {
            continue;
        }
        let shown = component.display();
        let hint = match permission {
            1 => format!(
                "give it with `setfacl -m u:{}:x {shown}` or `chmod o+x {shown}`, or keep the image below /var/lib/libvirt/images",
                reader.uid
            ),
            _ => format!("give it with `setfacl -m u:{}:r {shown}` or `chmod o+r {shown}`", reader.uid),
        };
        return Err(Error::PathPermission {
            path: path.to_owned(),
            who: reader.name.clone(),
            need,
            state: format!(
                "owner {}, group {}, mode {:04o}",
                metadata.uid(),
                metadata.gid(),
                metadata.mode() & 0o7777
            ),
            component,
            hint,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_component_in_the_way_is_named() {
        let dir = std::env::temp_dir().join(format!("fedvirt-access-{}", std::process::id()));
        let inner = dir.join("private/images");
        std::fs::create_dir_all(&inner).unwrap();
        let file = inner.join("disk.qcow2");
        std::fs::write(&file, "x").unwrap();
        let mode =
            |path: &Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
        let nobody = Reader { name: "user nobody".into(), uid: 65_534, gids: vec![65_534] };
        mode(&dir, 0o755);
        mode(&inner, 0o755);
        mode(&file, 0o644);
        mode(&dir.join("private"), 0o755);
        check_readable(&file, &nobody).unwrap();
        mode(&dir.join("private"), 0o700);
        let error = check_readable(&file, &nobody).unwrap_err();
        assert!(
            matches!(&error, Error::PathPermission { component, need: "search (x)", .. } if component.ends_with("private")),
            "{error}"
        );
        mode(&dir.join("private"), 0o711);
        mode(&file, 0o600);
        let error = check_readable(&file, &nobody).unwrap_err().to_string();
        assert!(error.contains("chmod o+r") && error.contains("mode 0600"), "{error}");
        // A list can let one user in, and the mask can take it back.
        let setfacl = |entry: &str| {
            let run = std::process::Command::new("setfacl").args(["-m", entry]).arg(&file).status();
            assert!(run.expect("setfacl is missing: install the package acl").success());
        };
        setfacl("u:65534:r");
        check_readable(&file, &nobody).unwrap();
        setfacl("m::-");
        check_readable(&file, &nobody).unwrap_err();
        check_readable(&file, &Reader { uid: 0, ..nobody }).unwrap();
        std::fs::remove_dir_all(&dir).unwrap();
    }
}
