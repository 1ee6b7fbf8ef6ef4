"""Connections: to libvirt's test driver, and to where nobody answers."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from fedvirt import Guest, Host, errors

TEST = "test:///default"


def test_what_a_host_says():
    with Host.open(TEST) as host:
        assert host.uri == TEST
        assert host.hostname()
        assert host.memory() == 3 << 30
        assert host.pool_names() == ["default-pool"]
        assert host.network_names() == ["default"]
        assert repr(host) == f"<Host {TEST}>"


def test_a_closed_host():
    host = Host.open(TEST)
    with host as same:
        assert same is host
    host.close()
    assert host.uri == TEST
    assert repr(host) == f"<Host {TEST}, closed>"
    for use in (host.hostname, host.memory, lambda: Guest.list(host), lambda: Guest.lookup(host, "a")):
        with pytest.raises(ValueError, match="closed"):
            use()


def test_with_lets_exceptions_through():
    with pytest.raises(ZeroDivisionError), Host.open(TEST):
        1 / 0


def test_nobody_answers():
    uri = "qemu+unix:///system?socket=/nonexistent"
    with pytest.raises(errors.HostUnreachableError) as raised:
        Host.open(uri)
    error = raised.value
    assert (error.kind, error.uri) == ("HostUnreachable", uri)
    assert "/nonexistent" in error.reason and error.hint
    assert error.reason in str(error) and error.hint in str(error)
    assert isinstance(error, ConnectionError)


@pytest.mark.parametrize("uri", ["", "nonsense", "nonsense:///", "test:///nonexistent.xml", "qemu:///\0", "é://", "x" * 100_000])
def test_uris_that_lead_nowhere(uri):
    with pytest.raises(errors.Error):
        Host.open(uri)


def test_what_is_no_uri():
    for uri in (None, 7, b"test:///default"):
        with pytest.raises(TypeError):
            Host.open(uri)
    with pytest.raises(UnicodeEncodeError):
        Host.open("\udc80")
    with pytest.raises(TypeError):
        Host()


def test_a_call_that_blocks_lets_other_threads_run():
    # libvirt waits for this server's first word. The server is a thread of this process: unless it runs, the
    # call does not end.
    with socket.create_server(("127.0.0.1", 0)) as server:

        def close_after_a_while():
            connection, _ = server.accept()
            connection.recv(1)
            connection.close()

        thread = threading.Thread(target=close_after_a_while)
        thread.start()
        with pytest.raises(errors.HostUnreachableError):
            Host.open(f"qemu+tcp://127.0.0.1:{server.getsockname()[1]}/system")
        thread.join()


def test_a_host_serves_many_threads():
    with Host.open(TEST) as host, ThreadPoolExecutor(8) as pool:
        names = list(pool.map(lambda _: (host.hostname(), host.pool_names(), Guest.list(host)), range(200)))
    assert len({str(name) for name in names}) == 1


def test_guests_that_are_not_there_or_not_ours():
    with Host.open(TEST) as host:
        assert Guest.list(host) == []
        with pytest.raises(errors.NotOursError) as not_ours:
            Guest.lookup(host, "test")
        assert not_ours.value.name == "test"
        with pytest.raises(errors.NotFoundError) as not_found:
            Guest.lookup(host, "nobody")
        assert (not_found.value.what, not_found.value.name, not_found.value.uri) == ("guest", "nobody", TEST)
        assert isinstance(not_found.value, LookupError)
        with pytest.raises(errors.Error):
            Guest.lookup(host, "a\0b")
