//! Requests for files over http and https.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Read};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ureq::http::{HeaderMap, StatusCode, Uri};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::{Connector as _, DefaultConnector};
use ureq::{Agent, Proxy};

use super::super::{Source, address};
use super::forward::ToProxy;
use super::location;
use super::login::{Login, Logins, without_secret};
use super::pace::Pace;
use super::proxy::{Route, route};
use super::retry::{Retries, retry_after};
use crate::{Error, Result};

/// How files are had over http and https.
///
/// Certificates are checked against the system's, or those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name. Proxies are those of
/// the environment: `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`.
///
/// ```
/// use std::time::{Duration, Instant};
/// use fedvirt_core::image::Http;
/// let patient = Http::new().timeout(Duration::from_secs(120)).retries(10);
/// ```
#[derive(Debug, Clone)]
pub struct Http {
    plain: bool,
    timeout: Duration,
    retries: Retries,
    /// What servers get that want to know who asks.
    logins: Logins,
    /// What was asked for by https, and came from a redirect to plain http.
    unprotected: Arc<Mutex<BTreeSet<String>>>,
}

/// So many times as long as for an answer is waited for the whole of a small file.
const SMALL: u32 = 10;
/// How many redirects are followed.
const REDIRECTS: usize = 10;

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Http {
    /// https alone, 30 seconds of patience, five tries.
    pub fn new() -> Self {
        Self {
            plain: false,
            timeout: Duration::from_secs(30),
            retries: Retries::new(),
            logins: Logins::default(),
            unprotected: Arc::default(),
        }
    }

    /// Whether plain http will do, from the start or by a redirect. Without this it is refused, except for images whose
    /// digest is [signed](super::super::Verified::Signed) or [given](super::super::Verified::Given).
    pub fn allow_plain(mut self, allow: bool) -> Self {
        self.plain = allow;
        self
    }

    /// How long to wait for a connection, for an answer, and for more of a body that has stalled; and for how long a body may
    /// come slower than a kibibyte per second. All of a catalogue's file must come within ten times this.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many times to try again what may be better then: a server that does not answer, that is overloaded, or
    /// that breaks off. Bytes that arrived in between give it new tries.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries.most = retries;
        self
    }

    /// How long to wait before the first of these, about: the wait doubles from one to the next.
    pub fn retry_delay(mut self, delay: Duration) -> Self {
        self.retries.delay = delay;
        self
    }

    /// Says who asks to these servers.
    pub(in super::super) fn logins(mut self, logins: Logins) -> Self {
        self.logins = logins;
        self
    }

    /// Makes requests that can be stopped; plain http is allowed where the settings say so, or the caller.
    pub(super) fn session(&self, plain: bool) -> Session {
        Session {
            plain: plain || self.plain,
            timeout: self.timeout,
            retries: self.retries,
            logins: self.logins.clone(),
            agents: Mutex::default(),
            stopped: AtomicBool::new(false),
        }
    }
}

impl Source for Http {
    fn get(&self, url: &str, limit: usize) -> Result<Option<Vec<u8>>> {
        self.get_by(&self.session(false), url, limit)
    }

    fn is_protected(&self, url: &str) -> bool {
        is_https(url) && !self.unprotected.lock().unwrap_or_else(PoisonError::into_inner).contains(url)
    }
}

impl Http {
    /// Gets a small file, until the session is stopped.
    pub(super) fn get_by(&self, session: &Session, url: &str, limit: usize) -> Result<Option<Vec<u8>>> {
        let mut tries = 0;
        loop {
            let failure = match session.get(url, |_| Vec::new()).and_then(|reply| reply.whole(limit)) {
                Ok(Some((content, protected))) => {
                    if is_https(url) && !protected {
                        self.unprotected
                            .lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .insert(url.to_owned());
                    }
                    return Ok(Some(content));
                }
                Ok(None) => return Ok(None),
                Err(failure) => failure,
            };
            match session.retries.next(&mut tries, &failure) {
                Some(delay) if !session.is_stopped() => {
                    tracing::debug!(url, error = %failure.error, ?delay, "trying again");
                    session.sleep(delay);
                }
                _ => return Err(failure.error),
            }
        }
    }
}

fn is_https(url: &str) -> bool {
    url.split_once("://").is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("https"))
}

/// Why there is no answer, or none of use.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) error: Error,
    pub(super) again: Again,
}

/// Whether it is worth another try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    Never,
    Soon,
    /// When the server says.
    After(Duration),
}

impl Failure {
    pub(super) fn new(url: &str, why: impl Into<String>, hint: &str, again: Again) -> Self {
        let (url, why, hint) = (url.to_owned(), why.into(), hint.to_owned());
        Self { error: Error::Download { url, why, hint, source: None }, again }
    }

    fn with(mut self, cause: io::Error) -> Self {
        if let Error::Download { source, .. } = &mut self.error {
            *source = Some(cause);
        }
        self
    }

    /// What broke off a body.
    pub(super) fn broken(url: &str, error: io::Error, timeout: Duration) -> Self {
        let why = match error.kind() {
            io::ErrorKind::TimedOut => format!("nothing came for {} seconds", timeout.as_secs_f64()),
            _ => format!("the connection broke off: {error}"),
        };
        Self::new(url, why, CHECK_NETWORK, Again::Soon).with(error)
    }

    /// A body that hardly comes.
    pub(super) fn too_slow(url: &str, timeout: Duration) -> Self {
        let seconds = timeout.as_secs_f64();
        let why = format!("it came slower than a kibibyte per second for {seconds} seconds");
        Self::new(url, why, TRY_LATER, Again::Soon)
    }
}

pub(super) const CHECK_NETWORK: &str = "check the network, and the proxy settings (https_proxy, no_proxy); what has arrived is kept, so that it goes on from there";
pub(in super::super) const CHECK_URL: &str =
    "check the address; a catalogue may be out of date, or a mirror incomplete";
const CHECK_CERTIFICATES: &str =
    "when a CA of your own vouches for the server, add it to the system's, or name its file in SSL_CERT_FILE";
const LOGIN: &str = "give the server's name and password in the mirror's or catalogue's address: https://NAME:PASSWORD@HOST/, whatever is neither letter nor digit by its number, such as %40 for @";
const TRY_LATER: &str = "try again later, or give a mirror";
const PLAIN: &str = "use https, a signed catalogue, or allow plain http";

/// Requests, until it is stopped.
pub(super) struct Session {
    plain: bool,
    pub(super) timeout: Duration,
    pub(super) retries: Retries,
    logins: Logins,
    agents: Mutex<HashMap<Route, Agent>>,
    stopped: AtomicBool,
}

/// An answer, redirects followed.
pub(super) struct Reply {
    /// What was asked for, and what answered.
    url: String,
    pub(super) from: String,
    /// Whether all of the way there was https.
    protected: bool,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: ureq::BodyReader<'static>,
    timeout: Duration,
}

impl Session {
    /// Makes the requests that wait for something fail, now and from now on.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
        for (_, agent) in self.agents.lock().unwrap_or_else(PoisonError::into_inner).drain() {
            agent.shutdown();
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Waits so long, or until it is stopped.
    pub(super) fn sleep(&self, delay: Duration) {
        let until = Instant::now() + delay;
        while !self.is_stopped() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            std::thread::sleep(left.min(Duration::from_millis(100)));
        }
    }

    /// Asks for a file. The headers are made for each place that is asked.
    pub(super) fn get(
        &self,
        url: &str,
        headers: impl Fn(&str) -> Vec<(&'static str, String)>,
    ) -> Result<Reply, Failure> {
        without_secret(url).map_err(|error| Failure { error, again: Again::Never })?;
        let mut place: Uri = location::parse(url)
            .ok_or_else(|| Failure::new(url, "it is no http or https address", CHECK_URL, Again::Never))?;
        let mut protected = true;
        for _ in 0..=REDIRECTS {
            if place.scheme_str() != Some("https") {
                protected = false;
                if !self.plain {
                    return Err(self.refused(url, &place));
                }
            }
            let from = place.to_string();
            let (status, headers, body) = self.ask(url, &place, &headers(&from))?;
            if matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
                let target = headers.get("location").map(|value| String::from_utf8_lossy(value.as_bytes()));
                // Where it leads gets what was given for it, and nothing from here or by another server's word.
                let target = target.map(|target| address::public(&target));
                let next = target.as_deref().and_then(|target| location::join(&place, target));
                place = next.ok_or_else(|| {
                    let why = format!("{from} redirects to {:?}", target.unwrap_or_default());
                    Failure::new(url, why, CHECK_URL, Again::Never)
                })?;
                continue;
            }
            let timeout = self.timeout;
            return Ok(Reply { url: url.to_owned(), from, protected, status, headers, body, timeout });
        }
        let why = format!("it is redirected more than {REDIRECTS} times, lastly to {place}");
        Err(Failure::new(url, why, TRY_LATER, Again::Never))
    }

    fn refused(&self, url: &str, place: &Uri) -> Failure {
        let why = match is_https(url) {
            true => format!("it is redirected to {place}, which is not protected"),
            false => "plain http is not protected, and nothing else vouches for what comes".to_owned(),
        };
        let error = Error::Untrusted { url: url.to_owned(), why, hint: PLAIN.to_owned() };
        Failure { error, again: Again::Never }
    }

    fn ask(
        &self,
        url: &str,
        place: &Uri,
        headers: &[(&str, String)],
    ) -> Result<(StatusCode, HeaderMap, ureq::BodyReader<'static>), Failure> {
        let route = route(place, |name| std::env::var(name).ok());
        let agent = self.agent(url, &route)?;
        let mut request = match &route {
            Route::Forward(proxy) => forwarded(&agent, place, proxy)
                .ok_or_else(|| Failure::new(url, bad_proxy(proxy), CHECK_PROXY, Again::Never))?,
            _ => agent.get(place.clone()),
        };
        // What is hashed is the file as it is, so nobody may pack it on the way.
        request = request.header("accept-encoding", "identity");
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        if let Some(login) = self.logins.of(place).and_then(Login::header) {
            request = request.header("authorization", login);
        }
        let sent = request.call();
        let (parts, body) = sent.map_err(|error| self.failure(url, place, &route, error))?.into_parts();
        Ok((parts.status, parts.headers, body.into_reader()))
    }

    fn agent(&self, url: &str, route: &Route) -> Result<Agent, Failure> {
        let mut agents = self.agents.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_stopped() {
            return Err(Failure::new(url, "it was stopped", "", Again::Never));
        }
        if let Some(agent) = agents.get(route) {
            return Ok(agent.clone());
        }
        let proxy = match route {
            Route::Tunnel(proxy) => Some(
                Proxy::new(proxy)
                    .map_err(|_| Failure::new(url, bad_proxy(proxy), CHECK_PROXY, Again::Never))?,
            ),
            _ => None,
        };
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::Specific(Arc::new(roots())))
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .proxy(proxy)
            .http_status_as_error(false)
            .max_redirects(0)
            // One that the server has closed meanwhile would be a failure, and another one costs little beside an image.
            .max_idle_connections(0)
            .max_redirects_will_error(false)
            .timeout_resolve(Some(self.timeout))
            .timeout_connect(Some(self.timeout))
            .timeout_recv_response(Some(self.timeout))
            .timeout_per_read(Some(self.timeout))
            .timeout_per_write(Some(self.timeout))
            .user_agent(concat!("fedvirt/", env!("CARGO_PKG_VERSION")))
            .build();
        let agent = match route {
            Route::Forward(_) => {
                let connector = DefaultConnector::new().chain(ToProxy);
                Agent::with_parts(config, connector, DefaultResolver::default())
            }
            _ => config.new_agent(),
        };
        agents.insert(route.clone(), agent.clone());
        Ok(agent)
    }

    fn failure(&self, url: &str, place: &Uri, route: &Route, error: ureq::Error) -> Failure {
        use ureq::Error as E;
        let host = place.authority().map(|authority| authority.as_str().to_owned()).unwrap_or_default();
        let by = match route {
            Route::Direct => String::new(),
            Route::Tunnel(proxy) | Route::Forward(proxy) => {
                format!(" by the proxy {}", address::public(proxy))
            }
        };
        match error {
            E::Timeout(_) => {
                let why = format!("{host} does not answer{by} within {} seconds", self.timeout.as_secs_f64());
                Failure::new(url, why, CHECK_NETWORK, Again::Soon)
            }
            E::HostNotFound => {
                Failure::new(url, format!("no address is known of {host}{by}"), CHECK_NETWORK, Again::Never)
            }
            E::Io(error) if is_certificate(&error) => {
                Failure::new(url, format!("{host}{by}: {error}"), CHECK_CERTIFICATES, Again::Never)
                    .with(error)
            }
            E::Io(error) => {
                // The resolver's failures have no kind; one of them says that it passes.
                let name = error.to_string().contains("failed to lookup address information");
                let again = !name || error.to_string().contains("Temporary failure");
                let why = format!("{host} cannot be reached{by}: {error}");
                let again = if again { Again::Soon } else { Again::Never };
                Failure::new(url, why, CHECK_NETWORK, again).with(error)
            }
            E::ConnectProxyFailed(why) => {
                Failure::new(url, format!("{host} cannot be reached{by}: {why}"), CHECK_PROXY, Again::Never)
            }
            E::Rustls(_) | E::Tls(_) | E::Pem(_) => {
                Failure::new(url, format!("{host}{by}: {error}"), CHECK_CERTIFICATES, Again::Never)
            }
            error => Failure::new(url, format!("{host}{by}: {error}"), TRY_LATER, Again::Never),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.stop();
    }
}

const CHECK_PROXY: &str = "check the proxy settings (http_proxy, https_proxy, all_proxy, no_proxy)";

fn bad_proxy(proxy: &str) -> String {
    format!("{:?} is no proxy's address", address::public(proxy))
}

/// A request to a proxy for a file elsewhere.
fn forwarded(
    agent: &Agent,
    place: &Uri,
    proxy: &str,
) -> Option<ureq::RequestBuilder<ureq::typestate::WithoutBody>> {
    let proxy = Proxy::new(proxy).ok()?;
    let mut to = proxy.uri().clone().into_parts();
    let authority = to.authority.as_ref()?.as_str();
    let bare = authority.rsplit_once('@').map_or(authority, |(_, bare)| bare).to_owned();
    to.authority = Some(bare.parse().ok()?);
    to.path_and_query = place.path_and_query().cloned();
    let host = place.authority()?.as_str();
    let mut request = agent.get(Uri::from_parts(to).ok()?).header("host", host);
    if let Some(user) = proxy.username() {
        let credentials = format!("{user}:{}", proxy.password().unwrap_or_default());
        request = request.header("proxy-authorization", format!("Basic {}", STANDARD.encode(credentials)));
    }
    Some(request)
}

/// The certificates that the system trusts; those that cannot be read are left out, as everywhere.
fn roots() -> Vec<Certificate<'static>> {
    let found = rustls_native_certs::load_native_certs();
    for error in &found.errors {
        tracing::warn!(%error, "reading the system's certificates");
    }
    found.certs.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect()
}

/// Whether it is rustls that found fault.
fn is_certificate(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>())
}

impl Reply {
    /// How long the body is, where that is said.
    pub(super) fn length(&self) -> Option<u64> {
        self.header("content-length")?.parse().ok()
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }

    /// What an answer that brings no file means.
    pub(super) fn refusal(&self) -> Failure {
        let code = self.status.as_u16();
        let again = match code {
            408 | 425 | 429 | 500 | 502 | 503 | 504 => {
                retry_after(self.header("retry-after"), std::time::SystemTime::now())
                    .map_or(Again::Soon, Again::After)
            }
            _ => Again::Never,
        };
        let hint = match code {
            401 => LOGIN,
            404 | 410 | 403 => CHECK_URL,
            407 | 511 => CHECK_PROXY,
            _ => TRY_LATER,
        };
        let name = self.status.canonical_reason().unwrap_or("no file");
        let from = if self.from == self.url { "the server".to_owned() } else { self.from.clone() };
        Failure::new(&self.url, format!("{from} answers {code} ({name})"), hint, again)
    }

    /// All of a small body, and whether the way was protected; none when there is no such file.
    fn whole(self, limit: usize) -> Result<Option<(Vec<u8>, bool)>, Failure> {
        match self.status.as_u16() {
            200 => {}
            404 | 410 => return Ok(None),
            // What object stores say of a file that is not there, to all who may not list its folder; and what other
            // servers say of folders that they do not show.
            403 => {
                tracing::debug!(url = self.url, "the server answers 403 (Forbidden): taken for not there");
                return Ok(None);
            }
            _ => return Err(self.refusal()),
        }
        let (mut content, mut piece) = (Vec::new(), vec![0; 64 << 10]);
        let (mut body, mut pace) = (self.body, Pace::new(self.timeout));
        let (since, most) = (Instant::now(), self.timeout.saturating_mul(SMALL));
        while content.len() <= limit {
            if since.elapsed() >= most {
                let why = format!("it has not come as a whole within {} seconds", most.as_secs_f64());
                return Err(Failure::new(&self.url, why, TRY_LATER, Again::Never));
            }
            let began = Instant::now();
            let n = match body.read(&mut piece) {
                Ok(0) => break,
                Ok(n) => n,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Failure::broken(&self.url, error, self.timeout)),
            };
            content.extend_from_slice(&piece[..n]);
            if !pace.goes_on(began.elapsed(), n) {
                return Err(Failure::too_slow(&self.url, self.timeout));
            }
        }
        if content.len() > limit {
            let why = format!("it is longer than {limit} bytes");
            return Err(Failure::new(&self.url, why, CHECK_URL, Again::Never));
        }
        Ok(Some((content, self.protected)))
    }
}
