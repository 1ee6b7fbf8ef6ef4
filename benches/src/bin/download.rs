//! From a server on the loopback device into the cache, side by side with `curl | sha256sum`, which keeps nothing: each run is
//! a process of its own, in turn with the others.
//!
//!     download FOLDER [MEBIBYTES [ROUNDS]]      (the cache goes into FOLDER)

#[path = "../../../fedvirt-core/tests/server/mod.rs"]
mod server;

use std::cell::RefCell;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use fedvirt_benches::{Contender, median, take_turns, time};
use fedvirt_core::image::{Cache, Entry, Fetch};
use server::{Authority, File, Server};
use sha2::{Digest as _, Sha256};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["fetch", folder, entry] => fetch(Path::new(folder), entry),
        [folder, rest @ ..] if rest.len() <= 2 => {
            let number = |at: usize, default| rest.get(at).map_or(Ok(default), |text| text.parse());
            run(Path::new(folder), number(0, 1024)?, number(1, 5)?)
        }
        _ => Err("usage: download FOLDER [MEBIBYTES [ROUNDS]]".into()),
    }
}

/// The process that is timed.
fn fetch(folder: &Path, entry: &str) -> Result<(), Box<dyn Error>> {
    let entry: Entry = serde_json::from_str(entry)?;
    Fetch::new(&entry).cache(&Cache::at(folder)).run(&())?;
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    println!("{}", peak.trim());
    Ok(())
}

fn run(folder: &Path, mebibytes: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let folder = folder.join(format!("fedvirt-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = compare(&folder, mebibytes, rounds);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn compare(folder: &Path, mebibytes: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let mut state = 1_u64;
    let word = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    let content: Arc<Vec<u8>> = Arc::new((0..mebibytes << 17).flat_map(word).collect());
    let digest: String = Sha256::digest(&content[..]).iter().map(|byte| format!("{byte:02x}")).collect();
    let authority = Authority::new();
    let certificates = folder.join("ca.pem");
    std::fs::write(&certificates, &authority.pem)?;
    let files = [File::new(&content), File::new(&content)];
    let [plain, same] = files;
    let plain = Server::http(move |request| plain.answer(request));
    let secure = Server::https(&authority, move |request| same.answer(request));

    println!(
        "{mebibytes} MiB, {rounds} rounds in turn, load {}",
        std::fs::read_to_string("/proc/loadavg")?.trim()
    );
    let peaks = RefCell::new(Vec::new());
    let hashed = content.clone();
    let mut contenders: Vec<Contender<'_>> =
        vec![("the hash alone", Box::new(move || time(|| Sha256::digest(&hashed[..]))))];
    for (server, names) in [
        (&plain, ["fedvirt, http", "curl | sha256sum, http", "curl | openssl, http"]),
        (&secure, ["fedvirt, https", "curl | sha256sum, https", "curl | openssl, https"]),
    ] {
        let url = server.url("/disk");
        let entry = serde_json::json!({
            "distribution": "bench", "release": "1", "architecture": "x86_64", "variant": "cloud",
            "urls": [url], "digest": format!("sha256:{digest}"), "size": content.len(), "compression": "none",
            "format": "raw", "firmware": "any", "first_boot": "cloud-init", "verified": "given",
        });
        let (entry, cache, peaks, certificates) =
            (entry.to_string(), folder.join("cache"), &peaks, &certificates);
        let ours = move || {
            let mut command = Command::new(std::env::current_exe().unwrap_or_default());
            command
                .arg("fetch")
                .arg(&cache)
                .arg(&entry)
                .env("SSL_CERT_FILE", certificates)
                .env("no_proxy", "*");
            let (took, output) = output(&mut command);
            peaks.borrow_mut().push(output);
            // Removing a gigabyte takes time that is nobody's.
            drop(std::fs::remove_dir_all(&cache));
            took
        };
        contenders.push((names[0], Box::new(ours)));
        for (name, hash) in [(names[1], "sha256sum"), (names[2], "openssl dgst -sha256")] {
            let script = format!("curl -sS --noproxy '*' --cacert \"$0\" \"$1\" | {hash}");
            let (url, digest) = (url.clone(), digest.clone());
            let theirs = move || {
                let (took, output) =
                    output(Command::new("sh").args(["-c", &script]).arg(certificates).arg(&url));
                assert!(output.contains(&digest), "{script}: {output}");
                took
            };
            contenders.push((name, Box::new(theirs)));
        }
    }
    let times = take_turns(rounds, &mut contenders);
    println!("{:<26} {:>8} {:>8} {:>8}", "gigabytes per second", "best", "median", "worst");
    for ((name, _), times) in contenders.iter().zip(&times) {
        let speed =
            |time: Option<&Duration>| content.len() as f64 / 1e9 / time.map_or(0.0, Duration::as_secs_f64);
        let middle = median(times);
        println!(
            "{name:<26} {:>8.2} {:>8.2} {:>8.2}",
            speed(times.first()),
            speed(Some(&middle)),
            speed(times.last())
        );
    }
    println!("the most memory that fedvirt took: {}", peaks.borrow().iter().max().map_or("", String::as_str));
    println!("\nThe goal for fedvirt is 1 GB/s, or what the hash gives.");
    Ok(())
}

/// How long a program takes, and what it prints; it must succeed.
fn output(command: &mut Command) -> (Duration, String) {
    let mut output = None;
    let took = time(|| output = Some(command.output()));
    let output = output.expect("it ran").unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    (took, String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
