//! Reading and writing libvirt's own domain documents: typed, against quick-xml's bare events.
//!
//!     xml FOLDER      (scripts/fetch-libvirt-docs.sh fills one)

use std::path::{Path, PathBuf};

use fedvirt_benches::{Contender, median, take_turns, time};
use fedvirt_core::model::domain::Domain;
use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: xml FOLDER")?;
    let mut files = Vec::new();
    collect(Path::new(&folder), &mut files)?;
    files.sort();
    let texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
    let documents: Vec<(String, Domain)> =
        texts.filter_map(|text| Domain::from_xml(&text).ok().map(|domain| (text, domain))).collect();
    let bytes: usize = documents.iter().map(|(text, _)| text.len()).sum();
    if documents.is_empty() {
        return Err(format!("there is no domain document below {folder}").into());
    }
    println!(
        "{} domain documents of libvirt's, {} bytes, one thread, best and median of 25 rounds\n",
        documents.len(),
        bytes
    );

    let mut contenders: Vec<Contender<'_>> = vec![
        (
            "quick-xml events",
            Box::new(|| time(|| documents.iter().map(|(text, _)| events(text)).sum::<usize>())),
        ),
        (
            "quick-xml events -> writer",
            Box::new(|| time(|| documents.iter().map(|(text, _)| copy(text)).sum::<usize>())),
        ),
        (
            "fedvirt read",
            Box::new(|| time(|| documents.iter().filter(|(text, _)| Domain::from_xml(text).is_ok()).count())),
        ),
        (
            "fedvirt write",
            Box::new(|| time(|| documents.iter().map(|(_, domain)| domain.to_xml().len()).sum::<usize>())),
        ),
        (
            "fedvirt read + write",
            Box::new(|| time(|| documents.iter().map(|(text, _)| through(text)).sum::<usize>())),
        ),
    ];
    let times = take_turns(25, &mut contenders);
    println!("{:<28} {:>10} {:>10}", "", "best MB/s", "median");
    for ((name, _), times) in contenders.iter().zip(&times) {
        let rate = |time: std::time::Duration| bytes as f64 / time.as_secs_f64() / 1e6;
        println!("{name:<28} {:>10.0} {:>10.0}", rate(times[0]), rate(median(times)));
    }
    let ratio = |of: fn(&[std::time::Duration]) -> std::time::Duration| {
        of(&times[1]).as_secs_f64() / of(&times[4]).as_secs_f64()
    };
    println!(
        "\nread + write reaches {:.2} (best), {:.2} (median) of the bare events -> writer; the goal is 0.50",
        ratio(|times| times[0]),
        ratio(median)
    );
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            files.push(path);
        }
    }
    Ok(())
}

fn events(text: &str) -> usize {
    let mut reader = Reader::from_str(text);
    let mut count = 0;
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) {
            break;
        }
        count += 1;
    }
    count
}

fn copy(text: &str) -> usize {
    let mut reader = Reader::from_str(text);
    let mut writer = Writer::new(Vec::with_capacity(text.len()));
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) || writer.write_event(event).is_err() {
            break;
        }
    }
    writer.into_inner().len()
}

fn through(text: &str) -> usize {
    Domain::from_xml(text).map_or(0, |domain| domain.to_xml().len())
}
