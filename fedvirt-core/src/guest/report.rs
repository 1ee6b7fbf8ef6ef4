//! How a guest says that cloud-init is done.

/// The channel on which the guest reports cloud-init's end; see [`REPORTER`].
pub(crate) const CHANNEL: &str = "org.fedvirt.cloud-init.0";

/// The vendor-data that reports cloud-init's end.
///
/// Neither an address nor an SSH server says that cloud-init is done, and its last words on the console are lost
/// when nobody reads them. So its own result goes out on a channel, and is offered again until somebody took
/// it: a write waits in the guest until a reader comes, however late. As vendor-data it leaves the caller's
/// user-data alone, and it needs a shell only.
pub(crate) const REPORTER: &str = "\
#!/bin/sh
# Tells the host when cloud-init is done: offers cloud-init's result on a channel until somebody reads it.
for port in /sys/class/virtio-ports/*; do
  [ \"$(cat \"$port/name\" 2>/dev/null)\" = org.fedvirt.cloud-init.0 ] && device=/dev/${port##*/}
done
[ -n \"$device\" ] || exit 0
(
  until [ -s /run/cloud-init/result.json ]; do sleep 1; done
  while cat /run/cloud-init/result.json > \"$device\"; do sleep 5; done
) </dev/null >/dev/null 2>&1 &
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reporter_is_a_script_for_the_channel() {
        assert!(REPORTER.starts_with("#!/bin/sh\n"));
        assert!(REPORTER.contains(CHANNEL));
    }
}
