//! Timing side by side: the contenders take turns, so that whatever else the machine does hits all of them.

pub mod documents;
pub mod go;
pub mod libxml2;

use std::time::{Duration, Instant};

/// One contender: its name, and one run of it.
pub type Contender<'a> = (&'a str, Box<dyn FnMut() -> Duration + 'a>);

/// Times a call.
pub fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let since = Instant::now();
    std::hint::black_box(run());
    since.elapsed()
}

/// The times of every contender, sorted, after so many rounds and one that does not count.
pub fn take_turns(rounds: usize, contenders: &mut [Contender<'_>]) -> Vec<Vec<Duration>> {
    let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
    for round in 0..=rounds {
        for (i, (_, run)) in contenders.iter_mut().enumerate() {
            let took = run();
            if round > 0 {
                times[i].push(took);
            }
        }
    }
    times.iter_mut().for_each(|times| times.sort());
    times
}

/// The middle of sorted times.
pub fn median(times: &[Duration]) -> Duration {
    times.get(times.len() / 2).copied().unwrap_or_default()
}
