//! How to get into a guest, and to stay alone in it.

use super::{CloudInit, PasswordHash, Secret, User, UserEntry};
use crate::Result;

impl CloudInit {
    /// Sets root's password, which consoles and `su` then take. The image's default user stays, unless
    /// [`users`](Self::users) are named. For a random one, see [`Secret::generate`].
    ///
    /// # Errors
    /// As [`PasswordHash::new`].
    pub fn root_password(self, password: impl Into<Secret>) -> Result<Self> {
        let hash = PasswordHash::new(&password.into())?;
        Ok(self.root(|root| {
            root.hashed_passwd = Some(hash);
            root.lock_passwd = Some(false);
        }))
    }

    /// Adds a key that may log in as root. See [`ssh_key`](Self::ssh_key) for the image's default user.
    pub fn root_ssh_key(self, key: impl AsRef<str>) -> Self {
        self.root(|root| root.ssh_authorized_keys.push(key.as_ref().trim().to_owned()))
    }

    /// Lets cloud-init do nothing after the first boot: it then neither delays a boot nor applies a changed seed.
    pub fn disable_after_first_boot(self) -> Self {
        self.run_argv(["touch", "/etc/cloud/cloud-init.disabled"])
    }

    /// Changes root's entry among the users.
    fn root(mut self, change: impl FnOnce(&mut User)) -> Self {
        let users = self.users.get_or_insert_with(|| vec![UserEntry::Default]);
        let mut roots = users.iter_mut().filter_map(|entry| match entry {
            UserEntry::User(user) if user.name == "root" => Some(user),
            _ => None,
        });
        match roots.next() {
            Some(root) => change(root),
            None => {
                let mut root = User::new("root");
                change(&mut root);
                users.push(root.into());
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd";

    #[test]
    fn root_is_one_user_beside_the_default_one() {
        let config =
            CloudInit::new().root_password("x").unwrap().root_ssh_key(KEY).disable_after_first_boot();
        config.validate().unwrap();
        let users = config.users.unwrap();
        assert_eq!(users.len(), 2);
        assert_eq!(users[0], UserEntry::Default);
        let UserEntry::User(root) = &users[1] else { panic!("{users:?}") };
        assert_eq!((root.lock_passwd, root.ssh_authorized_keys.len()), (Some(false), 1));
        assert!(root.hashed_passwd.is_some());
        // Who names users, names all of them.
        let users = CloudInit::new().user(User::new("alice")).root_ssh_key(KEY).users.unwrap();
        assert_eq!(users.len(), 2);
    }

    #[test]
    fn generated_passwords_differ() {
        let some: std::collections::HashSet<_> =
            (0..64).map(|_| Secret::generate().unwrap().expose().to_owned()).collect();
        assert_eq!(some.len(), 64);
        let used: std::collections::HashSet<_> = some.iter().flat_map(|text| text.chars()).collect();
        assert!(used.len() > 45 && used.is_disjoint(&"0O1lI|".chars().collect()), "{used:?}");
    }
}
