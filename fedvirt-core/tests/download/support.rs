//! What the tests of downloads share.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test ends with a fault of its own")]
#![allow(clippy::print_stdout, reason = "processes tell what they did")]
#![allow(unreachable_pub, reason = "a module of a program")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use fedvirt_core::image::{Cache, Entry, Fetch, Fetched, Http};
use fedvirt_core::{Error, Event, Progress};
use serde_json::{Value, json};
use sha2::Digest as _;

/// Runs the rest of a test in a process of its own, with nothing in its environment that concerns downloads but the file of
/// certificates, and with a folder that is removed afterwards.
///
/// The environment is what the library reads, and a process has one of it alone.
pub fn alone<F: FnOnce(&Path)>(test: F) {
    let name = std::any::type_name::<F>();
    let name = name.strip_suffix("::{{closure}}").unwrap().rsplit("::").next().unwrap();
    if std::env::var("FEDVIRT_TEST_ALONE").is_ok_and(|alone| alone == name) {
        return test(Path::new(&std::env::var("FEDVIRT_TEST_FOLDER").unwrap()));
    }
    let folder = Folder::new(name);
    let mut command = clean(&folder.0);
    command.args(["--exact", name, "--nocapture"]).env("FEDVIRT_TEST_ALONE", name);
    let output = command.stdin(Stdio::null()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("1 passed"), "{text}{}", String::from_utf8_lossy(&output.stderr));
}

/// This program, with a clean environment.
fn clean(folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy", "SSL_CERT_DIR"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.env("SSL_CERT_FILE", folder.join("ca.pem")).env("FEDVIRT_TEST_FOLDER", folder);
    // Where the user's default pool is.
    command.env("XDG_DATA_HOME", folder.join("data"));
    command
}

/// A folder of a test's own.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("fedvirt-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What the server's certificates are to be checked against.
pub fn trust(folder: &Path, authority: &super::server::Authority) {
    fs::write(folder.join("ca.pem"), &authority.pem).unwrap();
}

/// Content that nothing compresses, another for each seed.
pub fn content(length: usize, seed: u64) -> Arc<Vec<u8>> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend(state.to_le_bytes());
    }
    bytes.truncate(length);
    Arc::new(bytes)
}

pub fn sha256(bytes: &[u8]) -> String {
    let digest = sha2::Sha256::digest(bytes);
    format!("sha256:{}", digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

/// What a catalogue would say of a file, with some fields as the test wants them.
pub fn entry(urls: &[String], content: &[u8], fields: Value) -> Entry {
    let mut entry = json!({
        "distribution": "test", "release": "1", "architecture": "x86_64", "variant": "cloud",
        "urls": urls, "digest": sha256(content), "size": content.len(), "compression": "none", "format": "raw",
        "firmware": "any", "first_boot": "cloud-init", "verified": "given",
    });
    for (name, value) in fields.as_object().unwrap() {
        entry[name] = value.clone();
    }
    serde_json::from_value(entry).unwrap()
}

/// Settings that wait for nothing long.
pub fn http() -> Http {
    Http::new().timeout(Duration::from_secs(60)).retry_delay(Duration::from_millis(1))
}

pub fn cache(folder: &Path) -> Cache {
    Cache::at(folder.join("cache"))
}

pub fn fetch(folder: &Path, entry: &Entry) -> Result<Fetched, Error> {
    Fetch::new(entry).cache(&cache(folder)).http(&http()).run(&())
}

/// Fetches what must work, and what must be this.
pub fn fetch_content(folder: &Path, entry: &Entry, content: &[u8]) -> Fetched {
    let fetched = fetch(folder, entry).unwrap();
    assert!(fs::read(&fetched.path).unwrap() == content, "{:?} has other content", fetched.path);
    assert_eq!((fetched.size, fetched.cached), (content.len() as u64, false));
    assert_eq!(fetched.digest, entry.digest);
    assert_eq!(fetched.content.to_string(), sha256(content));
    assert!(fs::metadata(&fetched.path).unwrap().permissions().readonly());
    assert_eq!(leftovers(folder), Vec::<String>::new());
    // And from now on it is there without a server.
    let again = Fetch::new(entry).cache(&cache(folder)).offline(true).run(&()).unwrap();
    assert!(again.cached && again.path == fetched.path);
    fetched
}

/// The endings of files in the cache that are no image, nor what belongs to one.
pub fn leftovers(folder: &Path) -> Vec<String> {
    endings(folder).into_iter().filter(|ending| !matches!(ending.as_str(), "" | "json" | "lock")).collect()
}

/// Whether there is no image in the cache.
pub fn is_empty(folder: &Path) -> bool {
    !endings(folder).iter().any(|ending| matches!(ending.as_str(), "" | "json"))
}

/// What the names in the cache have behind their digest.
fn endings(folder: &Path) -> Vec<String> {
    let ending = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.split_once('.').map_or("", |(_, ending)| ending).to_owned()
    };
    files(&folder.join("cache")).into_iter().map(ending).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The text of an error, which must be of this kind.
pub fn error<T: std::fmt::Debug>(result: Result<T, Error>, kind: &str) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind().name(), kind, "{error}");
    error.to_string()
}

/// Hears what a download reports, and cancels it once so many bytes have come.
#[derive(Default)]
pub struct Listener {
    pub cancel_at: Option<u64>,
    pub cancelled: AtomicBool,
    pub notes: std::sync::Mutex<Vec<String>>,
    pub last: std::sync::Mutex<(u64, Option<u64>)>,
    pub started: AtomicU32,
    pub finished: AtomicU32,
}

impl Progress for Listener {
    fn event(&self, event: Event<'_>) {
        match event {
            Event::Bytes { done, total, .. } => {
                *self.last.lock().unwrap() = (done, total);
                if self.cancel_at.is_some_and(|at| done >= at) {
                    self.cancelled.store(true, Ordering::SeqCst);
                }
            }
            Event::Note { text, .. } => self.notes.lock().unwrap().push(text.to_owned()),
            Event::Started { .. } => drop(self.started.fetch_add(1, Ordering::SeqCst)),
            Event::Finished { .. } => drop(self.finished.fetch_add(1, Ordering::SeqCst)),
            _ => {}
        }
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }
}

/// A process that fetches an entry: the test `child` of this program.
pub fn process(folder: &Path, entry: &Entry, variables: &[(&str, String)]) -> Command {
    let mut command = clean(folder);
    command.args(["--exact", "child", "--ignored", "--nocapture"]);
    command.env("FEDVIRT_TEST_ENTRY", serde_json::to_string(entry).unwrap());
    command
        .env_remove("FEDVIRT_TEST_ALONE")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    command
}

/// What a child printed, by its names.
pub fn printed(output: &std::process::Output) -> BTreeMap<String, String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().filter_map(|line| line.split_once("child:")?.1.split_once('='));
    let printed: BTreeMap<_, _> = lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    assert!(!printed.is_empty(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    printed
}

/// Does what `child` is for, and prints what came of it.
pub fn be_child() {
    let folder = PathBuf::from(std::env::var("FEDVIRT_TEST_FOLDER").unwrap());
    let entry: Entry = serde_json::from_str(&std::env::var("FEDVIRT_TEST_ENTRY").unwrap()).unwrap();
    match fetch(&folder, &entry) {
        Ok(fetched) => {
            println!("\nchild:path={}", fetched.path.display());
            println!("child:cached={}", fetched.cached);
            println!("child:content={}", sha256(&fs::read(&fetched.path).unwrap()));
        }
        Err(error) => println!("\nchild:error={}: {error}", error.kind().name()),
    }
    println!("child:left={:?} {}", leftovers(&folder), is_empty(&folder));
}

/// What a program makes of some bytes.
pub fn filter(program: &str, arguments: &[&str], bytes: &[u8], folder: &Path) -> Vec<u8> {
    let file = folder.join("filtered");
    fs::write(&file, bytes).unwrap();
    let output = Command::new(program).args(arguments).arg("-c").arg(&file).output();
    let output = output.unwrap_or_else(|error| {
        panic!("{program}: {error}; install {program} (package xz-utils, zstd, gzip)")
    });
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}
