//! From a server on the loopback device into the cache, side by side with `curl | sha256sum`, which keeps nothing, and for
//! packed images with `curl | zstd -d` and the like, which check nothing: each run is a process of its own, in turn with the
//! others. What each takes of the processors is told, too, for whatever else the machine does slows all of them down.
//!
//!     download FOLDER [MEBIBYTES [ROUNDS]]      (the cache goes into FOLDER)

#[path = "../../../fedvirt-core/tests/server/mod.rs"]
mod server;

use std::cell::RefCell;
use std::collections::BTreeMap;
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
    println!("peak {}", peak.trim());
    Ok(())
}

fn run(folder: &Path, mebibytes: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let folder = folder.join(format!("fedvirt-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = compare(&folder, mebibytes, rounds);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

/// Words of a pseudo-random sequence, and as many zeros between them as make it as compressible as images are.
fn content(mebibytes: usize, zeros: bool) -> Arc<Vec<u8>> {
    let mut state = 1_u64;
    let word = |at| {
        if zeros && at % 512 >= 256 {
            return [0; 8];
        }
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    Arc::new((0..mebibytes << 17).flat_map(word).collect())
}

fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a contender took beside time: seconds of the processors.
type Taken = RefCell<BTreeMap<String, Vec<f64>>>;

fn compare(folder: &Path, mebibytes: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let (plain, image) = (content(mebibytes, false), content(mebibytes / 4, true));
    let authority = Authority::new();
    let certificates = folder.join("ca.pem");
    std::fs::write(&certificates, &authority.pem)?;
    let mut served = BTreeMap::from([("/disk".to_owned(), plain.clone())]);
    for program in PACKERS {
        served.insert(format!("/disk.{program}"), Arc::new(packed(program, &image, folder)?));
    }
    let served = Arc::new(served);
    let answer = move |served: &BTreeMap<String, Arc<Vec<u8>>>, request: &server::Request| {
        served.get(&request.target).map(|content| File::new(content).answer(request)).unwrap_or_default()
    };
    let of = served.clone();
    let http = Server::http(move |request| answer(&of, request));
    let of = served.clone();
    let https = Server::https(&authority, move |request| answer(&of, request));

    println!("{mebibytes} MiB, packed {} MiB; {rounds} rounds in turn, load {}", mebibytes / 4, load()?);
    let (peaks, taken) = (RefCell::new(BTreeMap::new()), Taken::default());
    let hashed = plain.clone();
    let mut contenders: Vec<Contender<'_>> =
        vec![("the hash alone", Box::new(move || time(|| Sha256::digest(&hashed[..]))))];
    let mut sizes = vec![plain.len()];
    // Name, URL, how it is packed, and with what it is compared.
    let mut cases = Vec::new();
    for (server, names) in [
        (&http, ["fedvirt, http", "curl | sha256sum, http", "curl | openssl, http"]),
        (&https, ["fedvirt, https", "curl | sha256sum, https", "curl | openssl, https"]),
    ] {
        let theirs = vec![(names[1], "sha256sum".to_owned()), (names[2], "openssl dgst -sha256".to_owned())];
        cases.push((names[0], server.url("/disk"), "none", plain.len(), theirs));
    }
    for (program, names) in PACKERS.into_iter().zip([
        ["fedvirt, gzip", "curl | gzip -d"],
        ["fedvirt, zstd", "curl | zstd -d"],
        ["fedvirt, xz", "curl | xz -d"],
    ]) {
        let theirs = vec![(names[1], format!("{program} -dc > /dev/null"))];
        cases.push((names[0], http.url(&format!("/disk.{program}")), program, image.len(), theirs));
    }
    for (name, url, packed, size, others) in cases {
        let path = url.rsplit_once('/').map_or_else(String::new, |(_, file)| format!("/{file}"));
        let sent = &served[&path];
        let digest = sha256(sent);
        let entry = serde_json::json!({
            "distribution": "bench", "release": "1", "architecture": "x86_64", "variant": "cloud",
            "urls": [url], "digest": format!("sha256:{digest}"), "size": sent.len(), "compression": packed,
            "format": "raw", "firmware": "any", "first_boot": "cloud-init", "verified": "given",
        })
        .to_string();
        let (cache, certificates, peaks, taken) = (folder.join("cache"), &certificates, &peaks, &taken);
        let program = std::env::current_exe()?;
        let ours = move || {
            let mut command = Command::new("sh");
            command.args(["-c", "\"$0\" fetch \"$1\" \"$2\"; times"]).arg(&program).arg(&cache).arg(&entry);
            command.env("SSL_CERT_FILE", certificates).env("no_proxy", "*");
            let (took, output) = output(&mut command, name, taken);
            let peak =
                output.lines().find_map(|line| line.strip_prefix("peak ")).unwrap_or_default().to_owned();
            peaks.borrow_mut().entry(name).or_insert_with(Vec::new).push(peak);
            // Removing a gigabyte takes time that is nobody's.
            drop(std::fs::remove_dir_all(&cache));
            took
        };
        contenders.push((name, Box::new(ours)));
        sizes.push(size);
        for (name, command) in others {
            let script = format!("curl -sS --noproxy '*' --cacert \"$0\" \"$1\" | {command}; times");
            let (url, digest, hashes) = (url.clone(), digest.clone(), packed == "none");
            let theirs = move || {
                let mut command = Command::new("sh");
                command.args(["-c", &script]).arg(certificates).arg(&url);
                let (took, output) = output(&mut command, name, taken);
                assert!(!hashes || output.contains(&digest), "{script}: {output}");
                took
            };
            contenders.push((name, Box::new(theirs)));
            sizes.push(size);
        }
    }
    let times = take_turns(rounds, &mut contenders);
    println!("{:<26} {:>8} {:>8} {:>8}   processors", "gigabytes per second", "best", "median", "worst");
    for (((name, _), times), size) in contenders.iter().zip(&times).zip(sizes) {
        let speed = |time: Option<&Duration>| size as f64 / 1e9 / time.map_or(0.0, Duration::as_secs_f64);
        let taken = taken.borrow().get(*name).map_or_else(String::new, |taken| {
            let least = taken.iter().copied().fold(f64::INFINITY, f64::min);
            format!("{least:.2} s, so {:.2} on one", size as f64 / 1e9 / least)
        });
        let middle = median(times);
        println!(
            "{name:<26} {:>8.2} {:>8.2} {:>8.2}   {taken}",
            speed(times.first()),
            speed(Some(&middle)),
            speed(times.last())
        );
    }
    for (name, peaks) in peaks.borrow().iter() {
        println!("the most memory, {name}: {}", peaks.iter().max().map_or("", String::as_str));
    }
    println!("\nThe goal for fedvirt is 1 GB/s, or what the hash gives; load at the end {}", load()?);
    Ok(())
}

/// The programs that pack, by the names of what they make.
const PACKERS: [&str; 3] = ["gzip", "zstd", "xz"];

fn packed(program: &str, image: &[u8], folder: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let file = folder.join("image");
    std::fs::write(&file, image)?;
    let output = Command::new(program).args(["-1", "-c"]).arg(&file).output()?;
    std::fs::remove_file(&file)?;
    if output.status.success() { Ok(output.stdout) } else { Err(format!("{program} failed").into()) }
}

fn load() -> Result<String, Box<dyn Error>> {
    Ok(std::fs::read_to_string("/proc/loadavg")?.trim().to_owned())
}

/// How long a shell takes, and what it prints; it must succeed, and end with what `times` says.
fn output(command: &mut Command, name: &str, taken: &Taken) -> (Duration, String) {
    let mut output = None;
    let took = time(|| output = Some(command.output()));
    let output = output.expect("it ran").unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    // The shell's own, and then its children's: `0m0.52s 0m0.31s`, in user and system mode.
    let seconds = |time: &str| {
        let (minutes, seconds) = time.strip_suffix('s')?.split_once('m')?;
        Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
    };
    let children = text.lines().last().unwrap_or_default();
    let sum = children.split(' ').filter_map(seconds).sum();
    taken.borrow_mut().entry(name.to_owned()).or_default().push(sum);
    (took, text)
}
