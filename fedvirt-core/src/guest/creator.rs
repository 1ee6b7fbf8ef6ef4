//! Who is making a guest, and whether that process still lives.
//!
//! Two processes that make a guest of one name at the same time must not undo each other's work; a process that
//! died half-way must not block its name for ever.

/// This process, as a text that tells it from every other one: host, boot, PID namespace, PID, start time.
pub(crate) fn this_process() -> String {
    token(std::process::id())
}

/// Whether the process of a token is known to be dead. A process of another machine, or out of sight in
/// another PID namespace, is not.
pub(crate) fn is_dead(token: &str) -> bool {
    let theirs: Vec<&str> = token.split(':').collect();
    let Ok([host, boot, namespace, pid, _]) = <[&str; 5]>::try_from(theirs) else {
        return false;
    };
    let (Some(own_host), Some(own_boot), Some(own_namespace)) = (host_id(), boot_id(), namespace_id()) else {
        return false;
    };
    if host != own_host {
        return false;
    }
    if boot != own_boot {
        return true;
    }
    if namespace != own_namespace {
        // A namespace ends with its first process: while it lives, some process shows it.
        return !namespace_lives(namespace);
    }
    pid.parse().is_ok_and(|pid| self::token(pid) != token)
}

fn token(pid: u32) -> String {
    let or_unknown = |part: Option<String>| part.unwrap_or_else(|| "unknown".to_owned());
    format!(
        "{}:{}:{}:{pid}:{}",
        or_unknown(host_id()),
        or_unknown(boot_id()),
        or_unknown(namespace_id()),
        or_unknown(start_time(pid)),
    )
}

/// The machine, without giving its machine-id away.
fn host_id() -> Option<String> {
    let text = std::fs::read_to_string("/etc/machine-id").ok().filter(|text| !text.trim().is_empty());
    // A container or a minimal system may have none: the boot then stands for the machine.
    let text = text.or_else(|| std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok())?;
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    for byte in text.trim().bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    Some(format!("{hash:016x}"))
}

fn boot_id() -> Option<String> {
    let text = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(text.trim().chars().take(13).collect())
}

fn namespace_of(process: &str) -> Option<String> {
    let link = std::fs::read_link(format!("/proc/{process}/ns/pid")).ok()?;
    Some(link.to_string_lossy().chars().filter(char::is_ascii_digit).collect())
}

fn namespace_id() -> Option<String> {
    namespace_of("self")
}

fn namespace_lives(namespace: &str) -> bool {
    let Ok(processes) = std::fs::read_dir("/proc") else { return true };
    let pids = processes.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut pids = pids.filter(|name| name.bytes().all(|b| b.is_ascii_digit()));
    // From inside another namespace its processes cannot be seen: only the outermost one sees all.
    let sees_all = namespace_of("1").is_some_and(|first| Some(first) == namespace_id())
        && std::fs::read_to_string("/proc/self/status").is_ok_and(|status| {
            status.lines().any(|line| line.starts_with("NSpid:") && line.split_whitespace().count() == 2)
        });
    !sees_all || pids.any(|pid| namespace_of(&pid).as_deref() == Some(namespace))
}

/// When a process started, in clock ticks since the boot; `None` when there is no such process.
fn start_time(pid: u32) -> Option<String> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The second field is the command's name in parentheses, and may hold anything; the 22nd is the time.
    let (_, after) = stat.rsplit_once(')')?;
    let mut fields = after.split_whitespace();
    match fields.next()? {
        // It has ended, and only waits for its parent to notice.
        "Z" | "X" => None,
        _ => fields.nth(18).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_living_and_the_dead() {
        assert!(!is_dead(&this_process()));
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let token = token(child.id());
        assert!(!is_dead(&token));
        child.kill().unwrap();
        // Dead, but not yet reaped.
        while start_time(child.id()).is_some() {
            std::thread::yield_now();
        }
        assert!(is_dead(&token));
        child.wait().unwrap();
        assert!(is_dead(&token));
    }

    #[test]
    fn who_cannot_be_seen_is_not_dead() {
        let parts: Vec<String> = this_process().split(':').map(str::to_owned).collect();
        let with = |i: usize, text: &str| {
            let mut parts = parts.clone();
            parts[i] = text.to_owned();
            parts.join(":")
        };
        assert!(!is_dead(&with(0, "another-host")));
        assert!(is_dead(&with(1, "another-boot")), "a boot ago");
        assert!(is_dead(&with(4, "1")), "the PID belongs to somebody else now");
        for garbage in ["", "x", "a:b:c:d", "a:b:c:d:e:f"] {
            assert!(!is_dead(garbage));
        }
    }
}
