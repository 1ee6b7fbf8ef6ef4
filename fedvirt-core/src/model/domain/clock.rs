//! The guest's clock and its timers.

use crate::model::common::YesNo;
use crate::xml::{Choice, Element, Extra};

/// The guest's clock.
///
/// ```
/// use fedvirt_core::model::domain::{Clock, TickPolicy, Timer, TimerName};
/// let clock = Clock::utc()
///     .with_timer(Timer::new(TimerName::Rtc).with_tickpolicy(TickPolicy::Catchup))
///     .with_timer(Timer::new(TimerName::Hpet).with_present(false));
/// assert_eq!(clock.timers.len(), 2);
/// ```
#[derive(Clone, Default, Element)]
pub struct Clock {
    /// What the clock follows.
    #[xml(attr)]
    pub offset: Option<ClockOffset>,
    /// With `variable` the difference in seconds; with `utc` and `localtime` the first difference, or `reset`
    /// to drop the guest's own changes at each start.
    #[xml(attr)]
    pub adjustment: Option<String>,
    /// What the difference counts from, with `variable`; `utc` unless given. Since libvirt 0.9.11.
    #[xml(attr)]
    pub basis: Option<ClockBasis>,
    /// The time zone, with `timezone`, such as `Europe/Paris`.
    #[xml(attr)]
    pub timezone: Option<String>,
    /// The time at each start, with `absolute`, in seconds since 1970. Since libvirt 8.4.0.
    #[xml(attr)]
    pub start: Option<u64>,
    /// Settings of single timers. Since libvirt 0.8.0.
    #[xml(children = "timer")]
    pub timers: Vec<Timer>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Clock {
    /// A clock in UTC, as most systems want it.
    pub fn utc() -> Self {
        Self { offset: Some(ClockOffset::Utc), ..Self::default() }
    }

    /// A clock in the host's local time, as Windows wants it.
    pub fn localtime() -> Self {
        Self { offset: Some(ClockOffset::Localtime), ..Self::default() }
    }

    /// Adds settings of a timer.
    pub fn with_timer(mut self, timer: Timer) -> Self {
        self.timers.push(timer);
        self
    }
}

/// What a guest's clock follows.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ClockOffset {
    /// UTC.
    Utc,
    /// The host's local time.
    Localtime,
    /// Local time of a time zone. Since libvirt 0.7.7.
    Timezone,
    /// A difference to UTC or local time, which the guest can change for good. Since libvirt 0.7.7.
    Variable,
    /// The same time at each start. Since libvirt 8.4.0.
    Absolute,
    /// Something else.
    Other(String),
}

/// What a clock's difference counts from.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum ClockBasis {
    /// UTC.
    Utc,
    /// The host's local time.
    Localtime,
    /// Something else.
    Other(String),
}

/// Settings of a timer.
#[derive(Clone, Default, Element)]
pub struct Timer {
    /// Which timer.
    #[xml(attr)]
    pub name: Option<TimerName>,
    /// Whether the guest has it.
    #[xml(attr)]
    pub present: Option<YesNo>,
    /// What happens to ticks that come too late.
    #[xml(attr)]
    pub tickpolicy: Option<TickPolicy>,
    /// What it tracks, for `rtc` and `platform`.
    #[xml(attr)]
    pub track: Option<TimerTrack>,
    /// How fast it runs, in Hz, for `tsc`.
    #[xml(attr)]
    pub frequency: Option<u64>,
    /// How it is made, for `tsc`.
    #[xml(attr)]
    pub mode: Option<TimerMode>,
    /// How it catches up, with the policy `catchup`.
    #[xml(child)]
    pub catchup: Option<Box<TimerCatchup>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl Timer {
    /// A timer, with nothing else.
    pub fn new(name: impl Into<TimerName>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// Says whether the guest has it.
    pub fn with_present(self, present: bool) -> Self {
        Self { present: Some(present.into()), ..self }
    }

    /// Says what happens to ticks that come too late.
    pub fn with_tickpolicy(self, policy: impl Into<TickPolicy>) -> Self {
        Self { tickpolicy: Some(policy.into()), ..self }
    }
}

/// A timer.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TimerName {
    /// The machine's; not in use.
    Platform,
    /// The high precision event timer.
    Hpet,
    /// KVM's clock.
    Kvmclock,
    /// The programmable interval timer.
    Pit,
    /// The real-time clock.
    Rtc,
    /// The processor's time stamp counter.
    Tsc,
    /// Microsoft's clock, for Windows. Since libvirt 1.2.2.
    Hypervclock,
    /// ARM's virtual timer. Since libvirt 6.1.0.
    Armvtimer,
    /// Another timer.
    Other(String),
}

/// What happens to ticks that come too late.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TickPolicy {
    /// They come at the usual pace; the guest's time stays behind.
    Delay,
    /// They come faster until the time is right.
    Catchup,
    /// They come as one; the guest's time may stay behind.
    Merge,
    /// They are dropped; the guest sees time jump.
    Discard,
    /// Something else.
    Other(String),
}

/// What a timer tracks.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TimerTrack {
    /// The time since the start.
    Boot,
    /// The guest's time, which stands while the guest does not run.
    Guest,
    /// The host's time.
    Wall,
    /// The host's time, never set back.
    Realtime,
    /// Something else.
    Other(String),
}

/// How the processor's counter is made for a guest.
#[derive(Clone, Debug, PartialEq, Eq, Choice)]
pub enum TimerMode {
    /// As the hypervisor likes.
    Auto,
    /// By the processor.
    Native,
    /// By the hypervisor.
    Emulate,
    /// By the processor, with the hypervisor's help.
    Paravirt,
    /// By the hypervisor, the same on all processors.
    Smpsafe,
    /// Another way.
    Other(String),
}

/// How a timer catches up.
#[derive(Clone, Default, Element)]
pub struct TimerCatchup {
    /// How late it may be before it does.
    #[xml(attr)]
    pub threshold: Option<u64>,
    /// How much faster it goes.
    #[xml(attr)]
    pub slew: Option<u64>,
    /// How much it makes up at most.
    #[xml(attr)]
    pub limit: Option<u64>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
