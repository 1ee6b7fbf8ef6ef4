//! Gets a distribution's image into the cache: finds it, downloads it, verifies it.
//!
//!     fetch-image NAME [--mirror URL] [--keyring FILE] [--cache DIR] [--allow-unsigned]
//!
//! NAME is a distribution's, such as `fedora`, `fedora:43` or `debian:13/aarch64`. With `--mirror`, which can be given more than
//! once, everything comes from there, where the distribution's own layout is below that URL. It prints where the image is, its
//! digest, and how far that was verified, each on a line of its own.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;

use fedvirt_core::image::{Cache, Catalog, Entry, Fetch, Http, Name, Options, Verified, catalog};
use fedvirt_core::{Error, Event, Progress};
use indicatif::{ProgressBar, ProgressStyle};

const USAGE: &str =
    "usage: fetch-image NAME [--mirror URL] [--keyring FILE] [--cache DIR] [--allow-unsigned]";

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(wrong) => {
            eprintln!("fetch-image: {wrong}\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    match run(&arguments) {
        Ok(lines) => {
            println!("{lines}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fetch-image: {error}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Arguments {
    name: String,
    mirrors: Vec<String>,
    keyrings: Vec<PathBuf>,
    cache: Option<PathBuf>,
    allow_unsigned: bool,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--mirror" => arguments.mirrors.push(value()?),
                "--keyring" => arguments.keyrings.push(value()?.into()),
                "--cache" => arguments.cache = Some(value()?.into()),
                "--allow-unsigned" => arguments.allow_unsigned = true,
                option if option.starts_with('-') => return Err(format!("{option} is no option")),
                _ if !arguments.name.is_empty() => return Err(format!("{word:?} is one name too many")),
                _ => arguments.name = word,
            }
        }
        if arguments.name.is_empty() { Err("which image?".into()) } else { Ok(arguments) }
    }

    /// Plain http by the caller's own wish.
    fn plain(&self) -> bool {
        self.mirrors.iter().any(|mirror| mirror.starts_with("http://"))
    }
}

fn run(arguments: &Arguments) -> Result<String, Error> {
    let entry = resolve(arguments)?;
    let cache = arguments.cache.clone().map_or_else(Cache::open, |folder| Ok(Cache::at(folder)))?;
    // What is signed may come by any way, and the library knows that.
    let http = Http::new().allow_plain(arguments.allow_unsigned && arguments.plain());
    let image = Fetch::new(&entry).cache(&cache).http(&http).run(&Bar::default())?;
    Ok(format!("{}\n{}\n{}", image.path.display(), image.digest, describe(&image.verified)))
}

fn resolve(arguments: &Arguments) -> Result<Entry, Error> {
    let name: Name = arguments.name.parse()?;
    let mut options = Options::default();
    options.mirrors.clone_from(&arguments.mirrors);
    options.trust.keyrings.clone_from(&arguments.keyrings);
    options.trust.allow_unsigned = arguments.allow_unsigned;
    // Where everything must be signed, the way does not matter.
    let http = Http::new().allow_plain(!arguments.allow_unsigned || arguments.plain());
    catalog::resolve(&name, &Catalog::all(), &http, &options)
}

fn describe(verified: &Verified) -> String {
    match verified {
        Verified::Signed { fingerprint } => format!("signed by {fingerprint}"),
        Verified::Given => "given".into(),
        Verified::Https => "https, unsigned".into(),
        _ => "unprotected, unsigned".into(),
    }
}

/// A progress bar, where there is a terminal for it.
#[derive(Default)]
struct Bar {
    running: Mutex<Option<ProgressBar>>,
}

impl Progress for Bar {
    fn event(&self, event: Event<'_>) {
        let Ok(mut running) = self.running.lock() else { return };
        match event {
            Event::Started { text, .. } if std::io::stderr().is_terminal() => {
                let bar = ProgressBar::new_spinner().with_style(style()).with_message(text.to_owned());
                *running = Some(bar);
            }
            Event::Bytes { done, total, .. } => {
                if let Some(bar) = &*running {
                    if let Some(total) = total {
                        bar.set_length(total);
                    }
                    bar.set_position(done);
                }
            }
            Event::Note { text, .. } => match &*running {
                Some(bar) => bar.println(text),
                None => eprintln!("{text}"),
            },
            Event::Finished { .. } => {
                if let Some(bar) = running.take() {
                    bar.finish();
                }
            }
            _ => {}
        }
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{msg}\n{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
