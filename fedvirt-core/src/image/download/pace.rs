//! Tells a server that gives next to nothing from one that is slow.

use std::time::Duration;

/// Slower than any line that somebody downloads an image over, in bytes per second.
const LEAST: u64 = 1024;

/// How fast something comes, looked at over windows of time.
pub(super) struct Pace {
    window: Duration,
    spent: Duration,
    came: u64,
}

impl Pace {
    pub(super) fn new(window: Duration) -> Self {
        Self { window, spent: Duration::ZERO, came: 0 }
    }

    /// Notes what came, and how long that was waited for; whether it is worth waiting on.
    pub(super) fn goes_on(&mut self, spent: Duration, came: usize) -> bool {
        self.spent += spent;
        self.came += came as u64;
        if self.spent < self.window {
            return true;
        }
        let enough = self.came as f64 >= LEAST as f64 * self.spent.as_secs_f64();
        *self = Self::new(self.window);
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slow_is_not_too_slow() {
        let second = Duration::from_secs(1);
        let mut pace = Pace::new(10 * second);
        // Fast at first, and then hardly anything: each window counts for itself.
        assert!((0..10).all(|_| pace.goes_on(second, 2000)));
        assert!((0..9).all(|_| pace.goes_on(second, 10)));
        assert!(!pace.goes_on(second, 10));
        // A pause is made up for.
        assert!((0..9).all(|_| pace.goes_on(second, 0)));
        assert!(pace.goes_on(second, 10 * 1024));
    }
}
