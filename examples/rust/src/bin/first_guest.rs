//! Takes a cloud image to a running guest, runs a command in it over SSH, and deletes it again.
//!
//!     first_guest URI IMAGE [COMMAND]
//!
//! It makes a fresh SSH key for the guest, shows progress bars, and prints how long each step took.

use std::error::Error;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use fedvirt_core::cloudinit::{CloudInit, User};
use fedvirt_core::guest::Ready;
use fedvirt_core::{ByteSize, Event, Guest, Host, Progress};
use indicatif::{ProgressBar, ProgressStyle};

/// The user that cloud-init makes in the guest.
const USER: &str = "alice";

fn main() {
    if let Err(error) = run() {
        eprintln!("first_guest: {error}");
        std::process::exit(1);
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(uri), Some(image)) = (arguments.next(), arguments.next()) else {
        return Err("usage: first_guest URI IMAGE [COMMAND]".into());
    };
    let command = arguments.next().unwrap_or_else(|| "hostname; id; uname -sr; cloud-init status".into());

    let key = Key::generate()?;
    let bars = Bars::default();
    let host = Host::open(&uri)?;
    println!("host     {} ({:#} of memory)", host.uri(), host.memory()?);

    let guest = Guest::builder(format!("demo-{}", std::process::id()))
        .memory(ByteSize::mib(512))
        .vcpus(2)
        .image(&image)
        .disk_size(ByteSize::gib(4))
        .cloud_init(CloudInit::new().hostname("demo").user(User::new(USER).ssh_key(&key.public).sudo()))
        .create(&host, &bars)?;
    // From here on the guest is deleted whatever happens.
    let used = use_guest(&guest, &key, &command, &bars);
    bars.time("delete", || guest.delete())?;
    let output = used?;

    println!("\n$ {command}\n{}", output.trim_end());
    bars.print_times();
    Ok(())
}

fn use_guest(guest: &Guest, key: &Key, command: &str, bars: &Bars) -> Result<String, Box<dyn Error>> {
    let ready = guest.wait_ready(Duration::from_secs(600), bars)?;
    println!("guest    {} answers: {}", guest.name(), ready.ssh_command());
    bars.time("command", || key.ssh(&ready, command))
}

/// A key pair in a folder of its own, removed when dropped.
struct Key {
    folder: PathBuf,
    public: String,
}

impl Key {
    fn generate() -> Result<Self, Box<dyn Error>> {
        let folder = std::env::temp_dir().join(format!("first-guest-{}", std::process::id()));
        std::fs::create_dir(&folder)?;
        let mut key = Self { folder, public: String::new() };
        let mut keygen = Command::new("ssh-keygen");
        keygen.args(["-q", "-t", "ed25519", "-N", "", "-C", "first_guest", "-f"]).arg(key.file());
        output(&mut keygen)?;
        key.public = std::fs::read_to_string(key.file().with_extension("pub"))?.trim().to_owned();
        Ok(key)
    }

    fn file(&self) -> PathBuf {
        self.folder.join("key")
    }

    /// Runs a command in the guest. The host key is new with every guest, so there is none to compare with.
    fn ssh(&self, ready: &Ready, command: &str) -> Result<String, Box<dyn Error>> {
        let option = |name: &str, value: &Path| format!("{name}={}", value.display());
        let mut ssh = Command::new("ssh");
        ssh.args([
            "-F",
            "none",
            "-o",
            "BatchMode=yes",
            "-o",
            "StrictHostKeyChecking=no",
            "-o",
            "LogLevel=ERROR",
        ])
        .args(["-o", &option("UserKnownHostsFile", &self.folder.join("known_hosts"))])
        .arg("-i")
        .arg(self.file())
        .args(["-p", &ready.ssh.port().to_string()])
        .arg(format!("{USER}@{}", ready.ssh.ip()))
        .arg(command);
        output(&mut ssh)
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The output of a program that must succeed.
fn output(command: &mut Command) -> Result<String, Box<dyn Error>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done =
        command.stdin(std::process::Stdio::null()).output().map_err(|error| format!("{program}: {error}"))?;
    if !done.status.success() {
        return Err(format!("{program} failed: {}", String::from_utf8_lossy(&done.stderr).trim()).into());
    }
    Ok(String::from_utf8(done.stdout)?)
}

/// A progress bar for the step that runs, and the times of those that are done.
#[derive(Default)]
struct Bars {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    running: Option<(ProgressBar, Instant)>,
    times: Vec<(String, Duration)>,
}

impl Progress for Bars {
    fn event(&self, event: Event<'_>) {
        let Ok(mut state) = self.state.lock() else { return };
        match event {
            Event::Started { step, text } => {
                if !std::io::stderr().is_terminal() {
                    // Bars need a terminal; a log gets lines.
                    eprintln!("{step:<10} {text}");
                }
                let bar = ProgressBar::new_spinner().with_style(style()).with_prefix(step.to_owned());
                bar.set_message(text.to_owned());
                bar.enable_steady_tick(Duration::from_millis(120));
                state.running = Some((bar, Instant::now()));
            }
            Event::Note { text, .. } => {
                if let Some((bar, _)) = &state.running {
                    bar.set_message(text.chars().take(90).collect::<String>());
                }
            }
            Event::Finished { step } => {
                if let Some((bar, since)) = state.running.take() {
                    bar.finish_with_message("done");
                    state.times.push((step.to_owned(), since.elapsed()));
                }
            }
            _ => {}
        }
    }
}

impl Bars {
    /// Times a step that is this program's own.
    fn time<T, E>(&self, step: &str, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.event(Event::Started { step, text: step });
        let done = run()?;
        self.event(Event::Finished { step });
        Ok(done)
    }

    fn print_times(&self) {
        let Ok(state) = self.state.lock() else { return };
        println!("\nstep        seconds");
        for (step, time) in &state.times {
            println!("{step:<10} {:>8.3}", time.as_secs_f64());
        }
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {prefix:<10} {elapsed:>4} {wide_msg}")
        .unwrap_or_else(|_| ProgressStyle::default_spinner())
}
