//! Waiting until a guest can be used: it has an address, its SSH server answers, cloud-init is done.

use std::io::{ErrorKind, Read};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::CHANNEL;
use super::Guest;
use super::record::{CloudInitState, Record};
use crate::error::{ConsoleTail, Error, Result};
use crate::host::{AddressSource, DomainHandle, Output};
use crate::progress::{Event, Progress};

/// How often the guest is looked at.
const TICK: Duration = Duration::from_millis(200);

/// How many of the console's last lines an error shows.
const TAIL: usize = 20;

/// A guest that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ready {
    /// Where its SSH server answers, as seen from the host.
    pub ssh: SocketAddr,
    /// The user to log in as, if cloud-init was told to make one.
    pub user: Option<String>,
}

impl Ready {
    /// The command that logs in, as one would type it on the host: `ssh -p 2222 alice@127.0.0.1`.
    pub fn ssh_command(&self) -> String {
        let port = if self.ssh.port() == 22 { String::new() } else { format!("-p {} ", self.ssh.port()) };
        let user = self.user.as_ref().map(|user| format!("{user}@")).unwrap_or_default();
        format!("ssh {port}{user}{}", self.ssh.ip())
    }
}

impl Guest {
    /// Waits until the guest has an address, its SSH server answers, and cloud-init is done, in this order. It
    /// can be called at any time, again, and from another process than the one that made the guest.
    ///
    /// Progress reports the steps `address`, `ssh` and `cloud-init`, and what the guest writes on its console as
    /// notes.
    ///
    /// # Errors
    /// - [`Timeout`](Error::Timeout) after `timeout`, with what was waited for and the console's last lines;
    /// - [`GuestStopped`](Error::GuestStopped) when the guest does not run (any more);
    /// - [`CloudInitFailed`](Error::CloudInitFailed) when cloud-init ended with errors;
    /// - [`Cancelled`](Error::Cancelled). The guest is left as it is in every case.
    pub fn wait_ready(&self, timeout: Duration, progress: &dyn Progress) -> Result<Ready> {
        let _span = tracing::debug_span!("wait_ready", guest = self.name()).entered();
        let record = self.record()?;
        let mut watch = Watch::new(self, timeout, progress);
        watch.step("address", "waiting for the guest's address");
        let ip = watch.until("its address", ADDRESS_HINT, |watch| match record.ssh_port {
            Some(_) => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            None => address(watch.domain()),
        })?;
        let ssh = SocketAddr::new(ip, record.ssh_port.unwrap_or(22));
        watch.step("ssh", &format!("waiting for the SSH server at {ssh}"));
        let mut probe = Probe::default();
        watch.until("its SSH server", SSH_HINT, |_| probe.poll(ssh).then_some(()))?;
        if record.cloud_init == Some(CloudInitState::Pending) {
            watch.step("cloud-init", "waiting for cloud-init's end");
            let errors =
                watch.until("cloud-init's end", CLOUD_INIT_HINT, |watch| watch.cloud_init_result())?;
            if !errors.is_empty() {
                return Err(Error::CloudInitFailed { name: self.name().to_owned(), errors });
            }
            self.write_record(&Record { cloud_init: Some(CloudInitState::Done), ..record.clone() }, true)?;
        }
        watch.finish();
        Ok(Ready { ssh, user: record.user })
    }
}

const ADDRESS_HINT: &str = "does the guest ask for one by DHCP, and does its network have a DHCP server?";
const SSH_HINT: &str = "does the image have an SSH server, and does the guest's firewall let it in?";
const CLOUD_INIT_HINT: &str = "does the image have cloud-init? If it is only slow, wait longer; in the guest, `cloud-init status --long` says more";

/// The address by which the host reaches the guest, from whoever knows it.
fn address(domain: &DomainHandle) -> Option<IpAddr> {
    [AddressSource::Lease, AddressSource::Agent, AddressSource::Arp].into_iter().find_map(|source| {
        let usable = domain.addresses(source).into_iter().map(|address| address.ip).filter(|ip| match ip {
            IpAddr::V4(ip) => !ip.is_loopback() && !ip.is_link_local(),
            IpAddr::V6(ip) => !ip.is_loopback() && !ip.is_unicast_link_local(),
        });
        // IPv4 first: a libvirt network always has it.
        let mut usable: Vec<IpAddr> = usable.collect();
        usable.sort_by_key(IpAddr::is_ipv6);
        usable.first().copied()
    })
}

/// One wait with all that it watches.
struct Watch<'a> {
    guest: &'a Guest,
    progress: &'a dyn Progress,
    started: Instant,
    timeout: Duration,
    console: Option<Output>,
    channel: Option<Output>,
    /// When to try again to open what could not be opened.
    reopen: Instant,
    step: &'static str,
}

impl<'a> Watch<'a> {
    fn new(guest: &'a Guest, timeout: Duration, progress: &'a dyn Progress) -> Self {
        let now = Instant::now();
        Self { guest, progress, started: now, timeout, console: None, channel: None, reopen: now, step: "" }
    }

    fn domain(&self) -> &DomainHandle {
        self.guest.domain()
    }

    fn step(&mut self, step: &'static str, text: &str) {
        self.finish();
        self.step = step;
        tracing::debug!(step, text);
        self.progress.event(Event::Started { step, text });
    }

    fn finish(&mut self) {
        if !self.step.is_empty() {
            self.progress.event(Event::Finished { step: self.step });
        }
    }

    /// Looks until the answer is there.
    fn until<T>(
        &mut self,
        waiting_for: &'static str,
        hint: &str,
        mut answer: impl FnMut(&mut Self) -> Option<T>,
    ) -> Result<T> {
        loop {
            if self.progress.is_cancelled() {
                return Err(Error::Cancelled {
                    doing: format!("waiting for {waiting_for} of guest {}", self.guest.name()),
                });
            }
            // Asking for the state also brings in what the streams have; see `Output`.
            let state = self.domain().state()?;
            self.listen();
            if !state.is_active() {
                return Err(Error::GuestStopped {
                    name: self.guest.name().to_owned(),
                    waiting_for,
                    state: state.as_str().to_owned(),
                    console: self.tail(),
                });
            }
            if let Some(answer) = answer(self) {
                return Ok(answer);
            }
            if self.started.elapsed() >= self.timeout {
                return Err(Error::Timeout {
                    name: self.guest.name().to_owned(),
                    waiting_for,
                    after: self.timeout,
                    hint: hint.to_owned(),
                    console: self.tail(),
                });
            }
            std::thread::sleep(TICK.min(self.timeout.saturating_sub(self.started.elapsed())));
        }
    }

    fn listen(&mut self) {
        if self.reopen <= Instant::now() {
            // Another reader may have them for now; without them, the other sources remain.
            if self.console.is_none() {
                self.console = self.domain().console().ok();
            }
            if self.channel.is_none() {
                self.channel = self.domain().channel(CHANNEL).ok();
            }
            self.reopen = Instant::now() + Duration::from_secs(2);
        }
        if let Some(console) = &mut self.console {
            console.poll();
            for line in console.lines() {
                self.progress.event(Event::Note { step: self.step, text: &line });
            }
        }
        if let Some(channel) = &mut self.channel {
            channel.poll();
        }
    }

    fn tail(&self) -> ConsoleTail {
        ConsoleTail(self.console.as_ref().map(|console| console.tail(TAIL)).unwrap_or_default())
    }

    /// cloud-init's errors once it is done: from the channel, or else from its last words on the console.
    fn cloud_init_result(&self) -> Option<Vec<String>> {
        let channel = self.channel.as_ref().map(Output::text).unwrap_or_default();
        if let Some(errors) = parse_result(&channel) {
            return Some(errors);
        }
        let console = self.console.as_ref().map(Output::text).unwrap_or_default();
        let last_words = |line: &str| line.contains("Cloud-init v. ") && line.contains(" finished at ");
        console.lines().any(last_words).then(Vec::new)
    }
}

/// cloud-init's `result.json`.
#[derive(Deserialize)]
struct CloudInitResult {
    v1: CloudInitResultV1,
}

#[derive(Deserialize)]
struct CloudInitResultV1 {
    #[serde(default)]
    errors: Vec<String>,
}

fn parse_result(text: &str) -> Option<Vec<String>> {
    let start = text.find('{')?;
    let mut documents = serde_json::Deserializer::from_str(&text[start..]).into_iter::<CloudInitResult>();
    documents.next()?.ok().map(|result| result.v1.errors)
}

/// Asks an SSH server for its banner, without waiting for it.
#[derive(Default)]
struct Probe {
    connection: Option<(TcpStream, Instant)>,
    banner: Vec<u8>,
}

impl Probe {
    /// How long a server may take to say who it is. QEMU's user-mode network accepts before the guest does, so
    /// a connection that says nothing is given up and tried anew.
    const PATIENCE: Duration = Duration::from_secs(10);

    fn poll(&mut self, address: SocketAddr) -> bool {
        if self.connection.is_none() {
            self.banner.clear();
            let connection = TcpStream::connect_timeout(&address, Duration::from_millis(300));
            self.connection = connection
                .and_then(|stream| stream.set_nonblocking(true).map(|()| (stream, Instant::now())))
                .ok();
        }
        let Some((stream, since)) = &mut self.connection else { return false };
        let mut buffer = [0; 256];
        match stream.read(&mut buffer) {
            Ok(n) if n > 0 => self.banner.extend_from_slice(&buffer[..n]),
            Err(error) if error.kind() == ErrorKind::WouldBlock && since.elapsed() < Self::PATIENCE => {}
            _ => self.connection = None,
        }
        self.banner.starts_with(b"SSH-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ssh_commands() {
        let ready = |ssh: &str, user: Option<&str>| Ready {
            ssh: ssh.parse().unwrap(),
            user: user.map(str::to_owned),
        };
        assert_eq!(ready("127.0.0.1:2222", Some("alice")).ssh_command(), "ssh -p 2222 alice@127.0.0.1");
        assert_eq!(ready("192.168.122.7:22", None).ssh_command(), "ssh 192.168.122.7");
        assert_eq!(ready("[fd00::1]:22", Some("a")).ssh_command(), "ssh a@fd00::1");
    }

    #[test]
    fn results_of_cloud_init() {
        let good = "{\n \"v1\": {\n  \"datasource\": \"NoCloud\",\n  \"errors\": []\n }\n}\n";
        assert_eq!(parse_result(good), Some(vec![]));
        assert_eq!(parse_result(&format!("{good}{good}")), Some(vec![]));
        assert_eq!(
            parse_result("{\"v1\":{\"errors\":[\"('runcmd', boom)\"]}}"),
            Some(vec!["('runcmd', boom)".into()])
        );
        assert_eq!(parse_result(&good[..20]), None, "not all of it has come yet");
        assert_eq!(parse_result(""), None);
    }

    #[test]
    fn banners() {
        use std::io::Write;
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut probe = Probe::default();
        assert!(!probe.poll(address), "connected, but nothing said yet");
        let (mut server, _) = listener.accept().unwrap();
        server.write_all(b"SSH-2.0-test\r\n").unwrap();
        while !probe.poll(address) {}
        // One that closes without a word is tried again.
        let mut probe = Probe::default();
        probe.poll(address);
        drop(listener.accept().unwrap());
        while probe.connection.is_some() {
            assert!(!probe.poll(address));
        }
    }
}
