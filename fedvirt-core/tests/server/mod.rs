//! A server of files on the loopback device, and what can go wrong with one. HTTP is written by hand, so that every fault is
//! exactly the one that was asked for.

#![allow(dead_code, reason = "tests and benches use different parts of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test ends with a fault of its own")]
#![allow(unreachable_pub, reason = "a module of several programs")]

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What a client asked for.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    /// As it was written: a path, and a whole address when the client takes this for a proxy.
    pub target: String,
    /// By their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// How many there were before.
    pub number: usize,
}

impl Request {
    /// Where the part that was asked for begins.
    pub fn from(&self) -> Option<u64> {
        self.headers.get("range")?.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()
    }
}

/// What the server does, one thing after the other. Then it closes the connection.
#[derive(Debug, Clone)]
pub enum Step {
    Send(Vec<u8>),
    /// A part of something large.
    Part(Arc<Vec<u8>>, std::ops::Range<usize>),
    Pause(Duration),
    /// Nothing, until the server is stopped.
    Stall,
}

pub type Answer = Vec<Step>;

/// A file as a well-made server gives it.
#[derive(Debug, Clone)]
pub struct File {
    pub content: Arc<Vec<u8>>,
    pub tag: Option<&'static str>,
    pub changed: Option<&'static str>,
    /// Whether parts are given.
    pub ranges: bool,
    /// What is said of its length, if it is not the truth.
    pub length: Option<Option<u64>>,
    /// After how many bytes of the body the connection is cut.
    pub cut: Option<usize>,
}

impl File {
    pub fn new(content: &Arc<Vec<u8>>) -> Self {
        Self {
            content: content.clone(),
            tag: Some("\"1\""),
            changed: None,
            ranges: true,
            length: None,
            cut: None,
        }
    }

    pub fn tag(self, tag: Option<&'static str>) -> Self {
        Self { tag, ..self }
    }

    pub fn changed(self, changed: &'static str) -> Self {
        Self { changed: Some(changed), ..self }
    }

    pub fn without_ranges(self) -> Self {
        Self { ranges: false, ..self }
    }

    /// Says this of its length, or nothing.
    pub fn length(self, length: Option<u64>) -> Self {
        Self { length: Some(length), ..self }
    }

    pub fn cut(self, after: usize) -> Self {
        Self { cut: Some(after), ..self }
    }

    /// The answer, by the rules for ranges and conditions.
    pub fn answer(&self, request: &Request) -> Answer {
        let all = self.content.len();
        let same =
            |wanted: &String| Some(wanted.as_str()) == self.tag || Some(wanted.as_str()) == self.changed;
        let part = request.from().filter(|_| self.ranges && request.headers.get("if-range").is_none_or(same));
        let mut head = match part {
            Some(first) if first >= all as u64 => {
                let text = format!(
                    "HTTP/1.1 416 Range Not Satisfiable\r\ncontent-range: bytes */{all}\r\ncontent-length: 0\r\n\r\n"
                );
                return vec![Step::Send(text.into())];
            }
            Some(first) => {
                format!("HTTP/1.1 206 Partial Content\r\ncontent-range: bytes {first}-{}/{all}\r\n", all - 1)
            }
            None => "HTTP/1.1 200 OK\r\n".to_owned(),
        };
        let first = part.map_or(0, |first| usize::try_from(first).unwrap());
        if let Some(length) = self.length.unwrap_or(Some((all - first) as u64)) {
            head += &format!("content-length: {length}\r\n");
        }
        if let Some(tag) = self.tag {
            head += &format!("etag: {tag}\r\n");
        }
        if let Some(changed) = self.changed {
            head += &format!("last-modified: {changed}\r\n");
        }
        head += "\r\n";
        let end = self.cut.map_or(all, |cut| all.min(first + cut));
        vec![Step::Send(head.into()), Step::Part(self.content.clone(), first..end)]
    }
}

/// A short answer.
pub fn answer(status: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    vec![Step::Send(
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len()).into(),
    )]
}

/// An answer that leads elsewhere.
pub fn redirect(to: &str) -> Answer {
    answer("302 Found", &[("location", to)], "")
}

/// A CA made for the test, and a certificate for the loopback device.
#[derive(Debug)]
pub struct Authority {
    /// The CA's certificate, as `SSL_CERT_FILE` has it.
    pub pem: String,
    config: Arc<ServerConfig>,
}

impl Authority {
    pub fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "the test's CA");
        let pem = params.self_signed(&key).unwrap().pem();
        let issuer = Issuer::new(params, key);
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(["127.0.0.1".to_owned(), "localhost".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, "localhost");
        let certificate = params.signed_by(&key, &issuer).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        Self { pem, config: Arc::new(config) }
    }
}

/// A running server. It ends with the value.
pub struct Server {
    address: SocketAddr,
    scheme: &'static str,
    log: Arc<Mutex<Vec<Request>>>,
    stop: Arc<AtomicBool>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Server {
    /// Plain http.
    pub fn http(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::start("127.0.0.1:0", None, answer)
    }

    /// Without encryption, for guests as well: on all addresses of the network namespace that the test is in.
    pub fn everywhere(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::start("0.0.0.0:0", None, answer)
    }

    /// With a certificate.
    pub fn https(authority: &Authority, answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::start("127.0.0.1:0", Some(authority.config.clone()), answer)
    }

    fn start(
        at: &str,
        tls: Option<Arc<ServerConfig>>,
        answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let listener = TcpListener::bind(at).unwrap();
        let address = listener.local_addr().unwrap();
        let (log, stop) = (Arc::<Mutex<Vec<Request>>>::default(), Arc::new(AtomicBool::new(false)));
        let shared = Arc::new(Shared { answer: Box::new(answer), log: log.clone(), stop: stop.clone(), tls });
        let thread = thread::spawn(move || {
            let mut connections = Vec::new();
            for stream in listener.incoming() {
                if shared.stop.load(Ordering::SeqCst) {
                    break;
                }
                let (Ok(stream), shared) = (stream, shared.clone()) else { continue };
                // A client that goes away in the middle is what half of the tests are about.
                connections.push(thread::spawn(move || drop(shared.serve(stream))));
            }
            connections.into_iter().for_each(|connection| drop(connection.join()));
        });
        Self { address, scheme, log, stop, thread: Some(thread) }
    }

    /// The address of a file.
    pub fn url(&self, path: &str) -> String {
        format!("{}://{}{path}", self.scheme, self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What was asked for until now.
    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // It waits for a connection.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

struct Shared {
    answer: Box<dyn Fn(&Request) -> Answer + Send + Sync>,
    log: Arc<Mutex<Vec<Request>>>,
    stop: Arc<AtomicBool>,
    tls: Option<Arc<ServerConfig>>,
}

impl Shared {
    fn serve(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        // So that a connection on which nobody asks for anything ends with the server.
        stream.set_read_timeout(Some(Duration::from_millis(100)))?;
        match &self.tls {
            None => self.talk(&stream, &stream),
            Some(config) => {
                let connection = ServerConnection::new(config.clone()).map_err(io::Error::other)?;
                let stream = Mutex::new(StreamOwned::new(connection, stream));
                self.talk(Locked(&stream), Locked(&stream))
            }
        }
    }

    /// One request and its answer: the connection ends with it.
    fn talk(&self, from: impl Read, mut to: impl Write) -> io::Result<()> {
        let Some(mut request) = self.read(from)? else { return Ok(()) };
        {
            let mut log = self.log.lock().unwrap();
            request.number = log.len();
            log.push(request.clone());
        }
        for step in (self.answer)(&request) {
            match step {
                Step::Send(bytes) => to.write_all(&bytes)?,
                Step::Part(content, range) => {
                    for piece in content[range].chunks(1 << 20) {
                        to.write_all(piece)?;
                    }
                }
                Step::Pause(time) => self.wait(time),
                Step::Stall => self.wait(Duration::MAX),
            }
            to.flush()?;
        }
        Ok(())
    }

    fn wait(&self, mut time: Duration) {
        let tick = Duration::from_millis(10);
        while !time.is_zero() && !self.stop.load(Ordering::SeqCst) {
            thread::sleep(time.min(tick));
            time = time.saturating_sub(tick);
        }
    }

    fn read(&self, from: impl Read) -> io::Result<Option<Request>> {
        let mut from = BufReader::new(from);
        let mut lines = Vec::new();
        let mut line = String::new();
        loop {
            match from.read_line(&mut line) {
                Ok(0) => return Ok(None),
                Ok(_) if line.trim_end().is_empty() => break,
                Ok(_) => lines.push(std::mem::take(&mut line).trim_end().to_owned()),
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    if self.stop.load(Ordering::SeqCst) {
                        return Ok(None);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        let mut words = lines.first().map(|line| line.split(' ')).into_iter().flatten().map(str::to_owned);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let headers = lines.iter().skip(1).filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect();
        Ok(Some(Request { method, target, headers, number: 0 }))
    }
}

/// Both directions of one connection.
struct Locked<'a>(&'a Mutex<StreamOwned<ServerConnection, TcpStream>>);

impl Read for Locked<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.lock().unwrap().read(buffer)
    }
}

impl Write for Locked<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.lock().unwrap().flush()
    }
}

/// A proxy: it asks for files itself, and makes tunnels.
pub struct Proxy {
    address: SocketAddr,
    log: Arc<Mutex<Vec<Request>>>,
    stop: Arc<AtomicBool>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Proxy {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (log, stop) = (Arc::<Mutex<Vec<Request>>>::default(), Arc::new(AtomicBool::new(false)));
        let shared = Arc::new(Shared {
            answer: Box::new(|_| Vec::new()),
            log: log.clone(),
            stop: stop.clone(),
            tls: None,
        });
        let thread = thread::spawn(move || {
            let mut connections = Vec::new();
            for stream in listener.incoming() {
                if shared.stop.load(Ordering::SeqCst) {
                    break;
                }
                let (Ok(stream), shared) = (stream, shared.clone()) else { continue };
                connections.push(thread::spawn(move || drop(pass_on(&shared, &stream))));
            }
            connections.into_iter().for_each(|connection| drop(connection.join()));
        });
        Self { address, log, stop, thread: Some(thread) }
    }

    pub fn url(&self) -> String {
        format!("http://user:pass%20word@{}", self.address)
    }

    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

fn pass_on(shared: &Shared, stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_millis(100)))?;
    let Some(request) = shared.read(stream)? else { return Ok(()) };
    shared.log.lock().unwrap().push(request.clone());
    let mut stream = stream;
    let server = if request.method == "CONNECT" {
        let server = TcpStream::connect(&request.target)?;
        stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
        server
    } else {
        let rest = request.target.strip_prefix("http://").unwrap_or_default();
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let mut server = TcpStream::connect(host)?;
        let headers: String = request
            .headers
            .iter()
            .filter(|(name, _)| !name.starts_with("proxy-"))
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        server.write_all(format!("{} {path} HTTP/1.1\r\n{headers}\r\n", request.method).as_bytes())?;
        server
    };
    server.set_read_timeout(Some(Duration::from_millis(100)))?;
    thread::scope(|scope| {
        scope.spawn(|| pump(shared, stream, &server));
        pump(shared, &server, stream);
    });
    Ok(())
}

/// Copies one direction to its end.
fn pump(shared: &Shared, mut from: &TcpStream, mut to: &TcpStream) {
    let mut buffer = [0; 64 << 10];
    while !shared.stop.load(Ordering::SeqCst) {
        match from.read(&mut buffer) {
            Ok(n) if n > 0 && to.write_all(&buffer[..n]).is_ok() => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
            _ => break,
        }
    }
    drop(to.shutdown(std::net::Shutdown::Both));
}
