//! Asks a proxy for a file by its whole address, as plain http does.

use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

/// Makes every request on its connections one to a proxy: `GET /file` becomes `GET http://host/file`, with the host that the
/// request's header names.
///
/// ureq itself asks proxies for tunnels alone.
#[derive(Debug)]
pub(super) struct ToProxy;

impl<In: Transport> Connector<In> for ToProxy {
    type Out = Whole<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        inner: Option<In>,
    ) -> Result<Option<Whole<In>>, ureq::Error> {
        Ok(inner.map(Whole))
    }
}

/// A connection whose requests name whole addresses.
#[derive(Debug)]
pub(super) struct Whole<In>(In);

impl<In: Transport> Transport for Whole<In> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        let output = self.0.buffers().output();
        let Some(request) = output.get(..amount).and_then(whole) else {
            return self.0.transmit_output(amount, timeout);
        };
        let place =
            output.get_mut(..request.len()).ok_or(ureq::Error::LargeResponseHeader(request.len(), amount))?;
        place.copy_from_slice(&request);
        self.0.transmit_output(request.len(), timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        self.0.is_tls()
    }
}

/// The request with its whole address; none when it is no request for a file.
fn whole(request: &[u8]) -> Option<Vec<u8>> {
    let rest = request.strip_prefix(b"GET /")?;
    let text = std::str::from_utf8(request).ok()?;
    let host = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("host").then(|| value.trim())
    })?;
    Some([b"GET http://", host.as_bytes(), b"/", rest].concat())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_address_is_whole() {
        let whole = |text: &str| super::whole(text.as_bytes()).map(|whole| String::from_utf8(whole).unwrap());
        assert_eq!(
            whole("GET /a?b HTTP/1.1\r\naccept: */*\r\nHost: x.org:81\r\n\r\n").unwrap(),
            "GET http://x.org:81/a?b HTTP/1.1\r\naccept: */*\r\nHost: x.org:81\r\n\r\n"
        );
        assert_eq!(whole("GET /a HTTP/1.1\r\n\r\n"), None);
        assert_eq!(whole("CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n"), None);
    }
}
