//! Gets a distribution's image into the cache: finds it, downloads it, verifies it.
//!
//!     fetch-image NAME [--mirror URL] [--keyring FILE] [--cache DIR] [--allow-unsigned]
//!
//! NAME is a distribution's, such as `fedora`, `fedora:43` or `debian:13/aarch64`. With `--mirror`, which can be given more than
//! once, everything comes from there, where the distribution's own layout is below that URL. It prints where the image is, its
//! digest, and how far that was verified, each on a line of its own. Without the network it is what the name stood for last, if
//! that is in the cache.

use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::Mutex;

use fedvirt_core::image::{Fetched, Images, Verified};
use fedvirt_core::{Error, ErrorKind, Event, Progress};
use indicatif::{ProgressBar, ProgressStyle};

const USAGE: &str =
    "usage: fetch-image NAME [--mirror URL] [--keyring FILE] [--cache DIR] [--allow-unsigned]";

fn main() -> ExitCode {
    let (name, images) = match arguments(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(wrong) => {
            eprintln!("fetch-image: {wrong}\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    match fetch(&images, &name, &Bar::default()) {
        Ok(image) => {
            println!("{}\n{}\n{}", image.path.display(), image.digest, describe(&image.verified));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fetch-image: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The image's name, and where it comes from.
fn arguments(mut words: impl Iterator<Item = String>) -> Result<(String, Images), String> {
    let (mut name, mut images) = (None, Images::new());
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--mirror" => images = images.mirror(value()?),
            "--keyring" => images = images.keyring(value()?),
            "--cache" => images = images.cache(value()?),
            "--allow-unsigned" => images = images.allow_unsigned(),
            option if option.starts_with('-') => return Err(format!("{option} is no option")),
            _ if name.is_some() => return Err(format!("{word:?} is one name too many")),
            _ => name = Some(word),
        }
    }
    Ok((name.ok_or("which image?")?, images))
}

/// Gets the image, without the network what is known of it.
fn fetch(images: &Images, name: &str, progress: &Bar) -> Result<Fetched, Error> {
    match images.fetch(name, progress) {
        Err(error) if error.kind() == ErrorKind::Download => {
            let Ok(cached) = images.clone().offline().fetch(name, progress) else { return Err(error) };
            eprintln!(
                "fetch-image: {error}\nfetch-image: this is what {name:?} stood for last, from the cache"
            );
            Ok(cached)
        }
        fetched => fetched,
    }
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
