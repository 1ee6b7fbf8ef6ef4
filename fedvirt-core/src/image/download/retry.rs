//! When to try again.

use std::time::{Duration, SystemTime};

use super::http::{Again, Failure};

/// How often, and how soon.
#[derive(Debug, Clone, Copy)]
pub(super) struct Retries {
    pub(super) most: u32,
    pub(super) delay: Duration,
}

/// However often it failed, and whatever the server says, nobody waits longer than this.
const LONGEST: Duration = Duration::from_secs(60);

impl Retries {
    pub(super) fn new() -> Self {
        Self { most: 5, delay: Duration::from_millis(500) }
    }

    /// How long to wait before the next try; none when there is no use in one. Counts it.
    pub(super) fn next(&self, tries: &mut u32, failure: &Failure) -> Option<Duration> {
        if failure.again == Again::Never || *tries >= self.most {
            return None;
        }
        let backoff = self.delay.saturating_mul(1 << (*tries).min(16)).min(LONGEST);
        *tries += 1;
        match failure.again {
            Again::After(asked) if asked > LONGEST => None,
            Again::After(asked) => Some(asked.max(jittered(backoff))),
            _ => Some(jittered(backoff)),
        }
    }
}

/// Between half and all of it, so that many that failed together do not come back together.
fn jittered(delay: Duration) -> Duration {
    let random = getrandom::u32().unwrap_or(u32::MAX);
    delay / 2 + (delay / 2).mul_f64(f64::from(random) / f64::from(u32::MAX))
}

/// What a `Retry-After` asks for: seconds, or a date.
pub(super) fn retry_after(value: Option<&str>, now: SystemTime) -> Option<Duration> {
    let value = value?;
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    httpdate::parse_http_date(value).ok()?.duration_since(now).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(again: Again) -> Failure {
        Failure::new("https://x", "no", "hint", again)
    }

    #[test]
    fn waits_grow_and_end() {
        let retries = Retries { most: 4, delay: Duration::from_secs(20) };
        let mut tries = 0;
        for longest in [20, 40, 60, 60] {
            let delay = retries.next(&mut tries, &failure(Again::Soon)).unwrap();
            assert!(
                delay >= Duration::from_secs(longest) / 2 && delay <= Duration::from_secs(longest),
                "{delay:?}"
            );
        }
        assert_eq!(retries.next(&mut tries, &failure(Again::Soon)), None);
        tries = 0;
        assert_eq!(retries.next(&mut tries, &failure(Again::Never)), None);
        let asked = Duration::from_secs(45);
        assert_eq!(retries.next(&mut tries, &failure(Again::After(asked))), Some(asked));
        // Longer than anybody wants to wait: other servers, or an error that says so.
        assert_eq!(retries.next(&mut tries, &failure(Again::After(asked * 100))), None);
    }

    #[test]
    fn what_servers_ask_for() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (value, expected) in [
            ("120", Some(120)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
            ("Sun, 06 Nov 1993 08:50:37 GMT", None),
            ("soon", None),
        ] {
            assert_eq!(retry_after(Some(value), now), expected.map(Duration::from_secs), "{value}");
        }
        assert_eq!(retry_after(None, now), None);
    }
}
