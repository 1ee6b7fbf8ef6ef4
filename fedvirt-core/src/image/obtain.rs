//! Images by name: catalogues, network, trust and cache in one.

use std::fs;
use std::path::Path;

use super::cache::{failed, is_read_only};
use super::catalog::{self, Catalog, Listing, Name, Options};
use super::download::{CHECK_URL, Cancellable, Logins};
use super::{Cache, Entry, Fetch, Fetched, Http, Image, Images, ImagesLock, Trust, Verified};
use crate::{Error, Progress, Result};

/// What names stood for when they were last resolved, for when there is no network.
const NAMES: &str = "names.json";

impl Images {
    /// All images of a distribution, newest release first.
    ///
    /// # Errors
    /// [`ImageUnknown`](Error::ImageUnknown) for a distribution that no catalogue has; [`InvalidSpec`](Error::InvalidSpec) for
    /// an address of which it cannot be told what is the name and password; as for [`Catalog::entries`].
    pub fn list(&self, distribution: &str) -> Result<Vec<Listing>> {
        let (bare, logins) = self.bare()?;
        let catalogs = bare.known()?;
        match catalogs.iter().find(|catalog| catalog.has(distribution)) {
            Some(catalog) => catalog.entries(&bare.http(true).logins(logins), &bare.options()),
            None => {
                let known: Vec<&str> = catalogs.iter().map(Catalog::name).collect();
                Err(Error::ImageUnknown {
                    name: distribution.to_owned(),
                    why: "no catalogue has such a distribution".into(),
                    hint: format!("give one of {}, or add a catalogue", known.join(", ")),
                })
            }
        }
    }

    /// What a [name](Name) such as `fedora:43` or `debian:13/aarch64` stands for. What a catalogue says is remembered in the
    /// cache, for when there is no network.
    ///
    /// # Errors
    /// As for [`catalog::resolve`], as for [`list`](Self::list) with the addresses, and with the lock file. Without the network,
    /// [`ImageUnknown`](Error::ImageUnknown) for a name that was never resolved on this machine.
    pub fn resolve(&self, name: &str) -> Result<Entry> {
        self.resolve_with(name, &())
    }

    /// As [`resolve`](Self::resolve), until the caller cancels it.
    pub(crate) fn resolve_with(&self, name: &str, progress: &dyn Progress) -> Result<Entry> {
        let parsed: Name = name.parse()?;
        let find = || {
            if !self.offline {
                let (bare, logins) = self.bare()?;
                let http = bare.http(true).logins(logins);
                let source = Cancellable::new(http, progress, "looking up an image");
                let found = catalog::resolve(&parsed, &bare.known()?, &source, &bare.options())
                    .map_err(|error| self.or_offline(name, error))?;
                self.remember(name, &found);
                return Ok(found);
            }
            // As it was found then: nobody gave it.
            let known = self.names()?.all()?.remove(name).ok_or_else(|| Error::ImageUnknown {
                name: name.to_owned(),
                why: "what it stands for is not known here, and the network may not be asked".into(),
                hint: "fetch it once while online, or give a lock file that has it".into(),
            })?;
            self.trust().remembered(&known)?;
            Ok(known)
        };
        match &self.lock {
            Some(file) => ImagesLock::at(file).resolve(name, find),
            None => find(),
        }
    }

    /// Gets the image that a name stands for: from the cache, or from the network into the cache.
    ///
    /// # Errors
    /// As for [`resolve`](Self::resolve) and [`fetch_entry`](Self::fetch_entry).
    pub fn fetch(&self, name: &str, progress: &dyn Progress) -> Result<Fetched> {
        let entry = self.resolve_with(name, progress)?;
        self.fetch_entry(&entry, progress).map_err(|error| self.explain(name, &entry, error))
    }

    /// Gets an image that is known by its entry: from the cache, or from the network into the cache.
    ///
    /// # Errors
    /// As for [`Fetch::run`]; [`ImageFormat`](Error::ImageFormat) for an image that guests cannot start from, or that
    /// names other files: they could be any of this machine's.
    pub fn fetch_entry(&self, entry: &Entry, progress: &dyn Progress) -> Result<Fetched> {
        let fetched = self.prepare(entry)?.run(progress)?;
        Image::open(&fetched.path)?;
        Ok(fetched)
    }

    /// The download of an entry.
    pub(crate) fn prepare<'a>(&self, entry: &'a Entry) -> Result<Fetch<'a>> {
        let (bare, logins) = self.bare()?;
        let (cache, http) = (self.open_cache()?, bare.http(false).logins(logins));
        Ok(Fetch::new(entry).cache(&cache).http(&http).offline(self.offline).trust(&self.trust()))
    }

    /// Says that there is a way without the network, where there is one.
    fn or_offline(&self, name: &str, mut error: Error) -> Error {
        let is_known =
            || self.names().and_then(|names| names.all()).is_ok_and(|names| names.contains_key(name));
        if let Error::Download { hint, .. } = &mut error
            && is_known()
        {
            hint.push_str("; or set `offline`, for what the name stood for last, if that is in the cache");
        }
        error
    }

    /// Says what to do when what a name is locked to is not where it was: most servers keep the newest images alone.
    pub(crate) fn explain(&self, name: &str, entry: &Entry, mut error: Error) -> Error {
        let locked = self.lock.as_ref().filter(|_| entry.verified == Verified::Given);
        let Some(lock) = locked else { return error };
        match &mut error {
            Error::DigestMismatch { hint, .. } => *hint = locked_to(name, lock, "has another image there"),
            Error::Download { hint, .. } if hint == CHECK_URL => {
                *hint = locked_to(name, lock, "does not have it");
            }
            _ => {}
        }
        error
    }

    /// The cache that they are kept in.
    ///
    /// # Errors
    /// As for [`Cache::open`].
    pub fn open_cache(&self) -> Result<Cache> {
        self.cache.clone().map_or_else(Cache::open, |folder| Ok(Cache::at(folder)))
    }

    fn names(&self) -> Result<ImagesLock> {
        Ok(ImagesLock::at(self.open_cache()?.folder().join(NAMES)))
    }

    /// Keeps what a catalogue said for when there is no network, with how far that was verified. What a lock file says is not
    /// kept: it is the word of that file, and holds where that file is given.
    fn remember(&self, name: &str, entry: &Entry) {
        let kept = self.names().and_then(|names| {
            if names.all()?.get(name) == Some(entry) {
                return Ok(());
            }
            let folder = names.path().parent().unwrap_or(names.path());
            fs::create_dir_all(folder).map_err(failed("making folder", folder))?;
            names.update(name, entry)
        });
        match kept {
            // The cache is one that others fill, and this caller only reads.
            Err(error) if is_read_only(&error) => {
                tracing::debug!(name, %error, "what the name stands for cannot be remembered here");
            }
            Err(error) => {
                tracing::warn!(name, %error, "what the name stands for is not remembered for when there is no network");
            }
            Ok(()) => {}
        }
    }

    /// This with addresses that can be shown and kept, and what was in them that cannot.
    fn bare(&self) -> Result<(Self, Logins)> {
        let (mut bare, mut logins) = (self.clone(), Logins::default());
        for url in bare.mirrors.iter_mut().chain(bare.catalogs.values_mut()) {
            *url = logins.take(url)?;
        }
        Ok((bare, logins))
    }

    /// The catalogues: the caller's, the distributions', and osinfo-db where it is installed.
    fn known(&self) -> Result<Vec<Catalog>> {
        let own: Result<Vec<_>> =
            self.catalogs.iter().map(|(name, url)| Catalog::from_url(name, url)).collect();
        Ok(own?.into_iter().chain(Catalog::all()).chain(Catalog::osinfo()).collect())
    }

    /// Whom it trusts.
    pub(crate) fn trust(&self) -> Trust {
        Trust { keyrings: self.keyrings.clone(), allow_unsigned: self.allow_unsigned, ..Trust::default() }
    }

    fn options(&self) -> Options {
        Options { mirrors: self.mirrors.clone(), trust: self.trust(), ..Options::default() }
    }

    /// Lists may come by any way where they must be signed; what is unsigned only by the caller's own wish, who names a
    /// mirror that has no other.
    fn http(&self, lists: bool) -> Http {
        let plain = self.mirrors.iter().chain(self.catalogs.values()).any(|url| url.starts_with("http://"));
        Http::new().allow_plain(if self.allow_unsigned { plain } else { lists })
    }
}

fn locked_to(name: &str, lock: &Path, state: &str) -> String {
    format!(
        "{name:?} is locked to what it stood for when {} was written, and the server {state} by now: remove {name:?} from that file to take the present image, or give a cache or mirror that still has the locked one",
        lock.display()
    )
}
