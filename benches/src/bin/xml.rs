//! Reading and writing libvirt's own domain documents: typed, against quick-xml's bare events.
//!
//!     xml FOLDER      (scripts/fetch-libvirt-docs.sh fills one)

use std::path::{Path, PathBuf};
use std::time::Duration;

use fedvirt_benches::{Contender, take_turns, time};
use fedvirt_core::model::domain::Domain;
use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: xml FOLDER")?;
    let mut files = Vec::new();
    collect(Path::new(&folder), &mut files)?;
    files.sort();
    let texts = files.iter().filter_map(|file| std::fs::read_to_string(file).ok());
    let documents: Vec<Document> =
        texts.filter_map(|text| Domain::from_xml(&text).ok().map(|domain| (text, domain))).collect();
    let bytes: usize = documents.iter().map(|(text, _)| text.len()).sum();
    if documents.is_empty() {
        return Err(format!("there is no domain document below {folder}").into());
    }
    println!("{} domain documents of libvirt's, {bytes} bytes, one thread\n", documents.len());

    // In batches of a few milliseconds, so that another process seldom disturbs a whole one; of each the best time
    // counts.
    let mut best = [Duration::ZERO; CONTENDERS.len()];
    for batch in documents.chunks(100) {
        let mut contenders: Vec<Contender<'_>> = CONTENDERS
            .iter()
            .map(|&(name, run)| -> Contender<'_> { (name, Box::new(move || time(|| run(batch)))) })
            .collect();
        for (best, times) in best.iter_mut().zip(take_turns(25, &mut contenders)) {
            *best += times[0];
        }
    }
    println!("{:<28} {:>10}", "", "MB/s");
    for ((name, _), best) in CONTENDERS.iter().zip(&best) {
        println!("{name:<28} {:>10.0}", bytes as f64 / best.as_secs_f64() / 1e6);
    }
    let ratio = best[1].as_secs_f64() / best[4].as_secs_f64();
    println!("\nread + write reaches {ratio:.2} of the bare events -> writer; the goal is 0.50");
    Ok(())
}

/// A document as text and as what it says.
type Document = (String, Domain);

type Run = fn(&[Document]) -> usize;

const CONTENDERS: [(&str, Run); 5] = [
    ("quick-xml events", |batch| batch.iter().map(|(text, _)| events(text)).sum()),
    ("quick-xml events -> writer", |batch| batch.iter().map(|(text, _)| copy(text)).sum()),
    ("fedvirt read", |batch| batch.iter().filter(|(text, _)| Domain::from_xml(text).is_ok()).count()),
    ("fedvirt write", |batch| batch.iter().map(|(_, domain)| domain.to_xml().len()).sum()),
    ("fedvirt read + write", |batch| batch.iter().map(|(text, _)| through(text)).sum()),
];

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
