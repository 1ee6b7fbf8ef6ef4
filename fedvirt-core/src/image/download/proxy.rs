//! Which proxy the environment names for a server.

use std::net::IpAddr;

use ureq::http::Uri;

/// How a request gets to its server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Route {
    /// Straight.
    Direct,
    /// Through a proxy that passes bytes on: for https, and by SOCKS for everything.
    Tunnel(String),
    /// By a proxy that is asked for the file: for plain http, since many proxies tunnel to the port of https alone.
    Forward(String),
}

/// The route to a server, from `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, in lower case or else in upper case.
pub(super) fn route(url: &Uri, variable: impl Fn(&str) -> Option<String>) -> Route {
    let get = |name: &str| {
        let found = variable(name).or_else(|| variable(&name.to_uppercase()));
        found.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    };
    let https = url.scheme_str() == Some("https");
    let proxy = get(if https { "https_proxy" } else { "http_proxy" }).or_else(|| get("all_proxy"));
    let host = url.host().unwrap_or_default();
    match proxy {
        Some(proxy) if !get("no_proxy").is_some_and(|list| is_listed(host, &list)) => {
            let proxy = if proxy.contains("://") { proxy } else { format!("http://{proxy}") };
            if https || proxy.starts_with("socks") { Route::Tunnel(proxy) } else { Route::Forward(proxy) }
        }
        _ => Route::Direct,
    }
}

/// Whether a list such as `localhost,.example.org,10.0.0.0/8` has the host: by name, as a part of a domain, by address or
/// by network.
fn is_listed(host: &str, list: &str) -> bool {
    let host = host.trim_matches(['[', ']']).trim_end_matches('.').to_ascii_lowercase();
    let address = host.parse::<IpAddr>().ok();
    list.split([',', ' ']).map(str::trim).filter(|item| !item.is_empty()).any(|item| {
        if item == "*" {
            return true;
        }
        if let Some(address) = address {
            return is_within(address, item.trim_matches(['[', ']']));
        }
        let item = item.trim_start_matches('*').trim_start_matches('.').to_ascii_lowercase();
        // A port, which some write.
        let item = item.split(':').next().unwrap_or_default();
        !item.is_empty() && host.strip_suffix(item).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// Whether an address is the one given, or of the network given.
fn is_within(address: IpAddr, network: &str) -> bool {
    let (network, length) = match network.split_once('/') {
        Some((network, length)) => (network, length.parse::<u32>().ok()),
        None => (network, Some(u32::MAX)),
    };
    let (Ok(network), Some(length)) = (network.parse::<IpAddr>(), length) else { return false };
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            let differ = u32::from(address) ^ u32::from(network);
            differ.leading_zeros() >= length.min(32)
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            let differ = u128::from(address) ^ u128::from(network);
            differ.leading_zeros() >= length.min(128)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)], url: &str) -> Route {
        let variable = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        route(&url.parse().unwrap(), variable)
    }

    #[test]
    fn each_scheme_has_its_own() {
        let set = [("http_proxy", "http://a:1"), ("HTTPS_PROXY", "b:2"), ("all_proxy", "http://c")];
        assert_eq!(with(&set, "http://x.org/"), Route::Forward("http://a:1".into()));
        assert_eq!(with(&set, "https://x.org/"), Route::Tunnel("http://b:2".into()));
        assert_eq!(with(&set[2..], "https://x.org/"), Route::Tunnel("http://c".into()));
        assert_eq!(with(&set[..1], "https://x.org/"), Route::Direct);
        assert_eq!(with(&[("http_proxy", " ")], "http://x.org/"), Route::Direct);
        let socks = [("ALL_PROXY", "socks5h://s:1080")];
        assert_eq!(with(&socks, "http://x.org/"), Route::Tunnel("socks5h://s:1080".into()));
        // The lower case wins.
        let both = [("http_proxy", "http://a"), ("HTTP_PROXY", "http://b")];
        assert_eq!(with(&both, "http://x.org/"), Route::Forward("http://a".into()));
    }

    #[test]
    fn hosts_without_one() {
        for (list, hosts, others) in [
            ("*", &["x.org", "10.1.2.3", "[::1]"][..], &[][..]),
            ("x.org", &["x.org", "a.x.org", "X.ORG", "x.org."], &["ax.org", "x.org.net", "org"]),
            (".x.org, y.org:8080 z", &["a.x.org", "x.org", "y.org", "z"], &["w.org"]),
            ("*.x.org", &["a.x.org"], &["y.org"]),
            (
                "10.0.0.0/8,192.168.1.1,fd00::/8,::1",
                &["10.200.1.1", "192.168.1.1", "[fd12::1]", "[::1]"],
                &["11.0.0.1", "192.168.1.2", "[fe80::1]", "ten.org", "0.0.0.1"],
            ),
            ("0.0.0.0/0", &["1.2.3.4"], &["[::1]"]),
            (",,10.0.0.0/x,1.2.3/8", &[], &["10.0.0.1", "1.2.3.4", "x.org"]),
        ] {
            for (host, expected) in
                hosts.iter().map(|host| (host, true)).chain(others.iter().map(|host| (host, false)))
            {
                assert_eq!(is_listed(host, list), expected, "{host} in {list:?}");
            }
        }
    }
}
