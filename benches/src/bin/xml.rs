//! Reading and writing libvirt's own domain documents: bare events of quick-xml, typed by fedvirt, libxml2's tree, and
//! Go's libvirtxml.
//!
//!     xml FOLDER GO-PROGRAM               (scripts/fetch-libvirt-docs.sh fills a folder; benches/go is the program)
//!     xml FOLDER --without-go REASON      (the reason stands in the table)

use std::cell::RefCell;
use std::error::Error;
use std::time::Duration;

use fedvirt_benches::documents::{Document, domains};
use fedvirt_benches::go::Go;
use fedvirt_benches::libxml2::{Tree, version};
use fedvirt_benches::{Contender, take_turns, time};
use fedvirt_core::model::domain::Domain;
use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

const USAGE: &str = "usage: xml FOLDER GO-PROGRAM, or: xml FOLDER --without-go REASON";

/// What is timed, by the word that the program in Go has for it.
const OPERATIONS: [&str; 3] = ["read", "write", "both"];

/// A document with the tree that libxml2 makes of it.
type Sample = (Document, Tree);

type Run = fn(&Sample) -> usize;

/// A contender with what it does for each operation.
const IN_RUST: [(&str, [Option<Run>; 3]); 3] = [
    ("quick-xml, bare events", [Some(events), None, Some(copy)]),
    (
        "fedvirt, typed",
        [
            Some(|(document, _)| usize::from(Domain::from_xml(&document.text).is_ok())),
            Some(|(document, _)| document.domain.to_xml().len()),
            Some(|(document, _)| Domain::from_xml(&document.text).map_or(0, |domain| domain.to_xml().len())),
        ],
    ),
    (
        "libxml2, tree of nodes",
        [
            Some(|(document, _)| usize::from(Tree::parse(&document.text).is_some())),
            Some(|(_, tree)| tree.dump()),
            Some(|(document, _)| Tree::parse(&document.text).map_or(0, |tree| tree.dump())),
        ],
    ),
];
const EVENTS: usize = 0;
const FEDVIRT: usize = 1;
const LIBXML2: usize = 2;
const GO: usize = 3;
const READ: usize = 0;
const BOTH: usize = 2;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, go) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [folder, "--without-go", reason] => (folder, Err(reason.into())),
        [folder, program] => (folder, Ok(program)),
        _ => return Err(USAGE.into()),
    };
    let documents = domains(folder)?;
    let go = go.and_then(|program| Go::start(program, &documents)).map(RefCell::new);
    let samples = documents
        .into_iter()
        .map(|document| match Tree::parse(&document.text) {
            Some(tree) => Ok((document, tree)),
            None => Err(format!("libxml2 cannot read {}", document.path.display())),
        })
        .collect::<Result<Vec<Sample>, _>>()?;
    let bytes: usize = samples.iter().map(|(document, _)| document.text.len()).sum();

    let best = measure(&samples, go.as_ref().ok())?;

    // What takes no time was not measured.
    let rate = |contender: usize, operation: usize| -> Option<f64> {
        let bytes = if contender == GO { go.as_ref().ok()?.borrow().bytes } else { bytes };
        let seconds = best[contender][operation].as_secs_f64();
        (seconds > 0.0).then(|| bytes as f64 / seconds / 1e6)
    };
    println!(
        "{} domain documents of libvirt's, {bytes} bytes; one thread, in turn; megabytes of document per second\n\
         libxml2 {}{}\n",
        samples.len(),
        version(),
        go.as_ref().map_or(String::new(), |go| format!(", {}", go.borrow().versions)),
    );
    println!("{:<28} {:>8} {:>8} {:>14}", "", "read", "write", "read + write");
    let cell = |rate: Option<f64>| rate.map_or("-".to_owned(), |rate| format!("{rate:.1}"));
    let row = |contender: usize, note: &str| {
        let [read, write, both] = [0, 1, 2].map(|operation| cell(rate(contender, operation)));
        format!("{read:>8} {write:>8} {both:>14}{note}")
    };
    for (contender, (name, _)) in IN_RUST.iter().enumerate() {
        println!("{name:<28} {}", row(contender, ""));
    }
    let last = match &go {
        Ok(go) if go.borrow().documents < samples.len() => {
            row(GO, &format!("   the {} documents that it takes", go.borrow().documents))
        }
        Ok(_) => row(GO, ""),
        Err(reason) => format!("not measured: {reason}"),
    };
    println!("{:<28} {last}\n", "Go's libvirtxml, typed");

    let times = |peer: usize, operation: usize| Some(rate(FEDVIRT, operation)? / rate(peer, operation)?);
    println!("fedvirt, in times of its peers  {:>8} {:>14}   goal", "read", "read + write");
    for (name, peer, goal) in [
        ("bare events", EVENTS, "at least 0.5, read + write"),
        ("libxml2", LIBXML2, ""),
        ("Go", GO, "at least 10, read + write"),
    ] {
        let [read, both] =
            [READ, BOTH].map(|at| times(peer, at).map_or("-".to_owned(), |times| format!("{times:.2}")));
        println!("  {name:<29} {read:>8} {both:>14}   {goal}");
    }
    Ok(())
}

/// The best time of every contender for every operation, Go last, over all documents.
///
/// In batches of a few milliseconds, so that another process seldom disturbs a whole one; of each the best time counts.
fn measure(samples: &[Sample], go: Option<&RefCell<Go>>) -> Result<[[Duration; 3]; 4], Box<dyn Error>> {
    let mut best = [[Duration::ZERO; 3]; 4];
    let failed: RefCell<Option<Box<dyn Error>>> = RefCell::new(None);
    let mut from = 0;
    for batch in samples.chunks(100) {
        let to = from + batch.len();
        let mut contenders: Vec<Contender<'_>> = Vec::new();
        let mut places = Vec::new();
        for (contender, (name, runs)) in IN_RUST.iter().enumerate() {
            for (operation, run) in runs.iter().enumerate() {
                let Some(run) = *run else { continue };
                contenders.push((name, Box::new(move || time(|| batch.iter().map(run).sum::<usize>()))));
                places.push((contender, operation));
            }
        }
        for (operation, word) in OPERATIONS.iter().enumerate().filter(|_| go.is_some()) {
            let failed = &failed;
            let run = move || {
                let answer = go.map(|go| go.borrow_mut().time(word, from, to));
                answer.unwrap_or(Ok(Duration::ZERO)).unwrap_or_else(|error| {
                    *failed.borrow_mut() = Some(error);
                    Duration::ZERO
                })
            };
            contenders.push(("Go", Box::new(run)));
            places.push((GO, operation));
        }
        for ((contender, operation), times) in places.into_iter().zip(take_turns(25, &mut contenders)) {
            best[contender][operation] += times[0];
        }
        from = to;
    }
    failed.into_inner().map_or(Ok(best), Err)
}

fn events((document, _): &Sample) -> usize {
    let mut reader = Reader::from_str(&document.text);
    let mut count = 0;
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) {
            break;
        }
        count += 1;
    }
    count
}

fn copy((document, _): &Sample) -> usize {
    let mut reader = Reader::from_str(&document.text);
    let mut writer = Writer::new(Vec::with_capacity(document.text.len()));
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) || writer.write_event(event).is_err() {
            break;
        }
    }
    writer.into_inner().len()
}
