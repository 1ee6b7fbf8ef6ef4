"""fedvirt and libvirt-python, the real one, in one process. Error handlers are the process's, so each test is a program."""

import subprocess
import sys

import libvirt
import pytest

from fedvirt import Host, errors

NOWHERE = "qemu+unix:///system?socket=/nonexistent"

BEGIN = f"""
TEST, NOWHERE = "test:///default", {NOWHERE!r}
heard = []

def handler(context, error):
    # code, domain, message, ...
    heard.append(error[2])

def ours_fails():
    from fedvirt import Guest, Host, errors
    with Host.open(TEST) as host:
        try:
            Guest.lookup(host, "nobody")
        except errors.NotFoundError as error:
            assert error.__cause__.code == 42

def ours_cannot_open():
    from fedvirt import Host, errors
    try:
        Host.open(NOWHERE)
    except errors.HostUnreachableError:
        pass

def theirs_fails():
    import libvirt
    connection = libvirt.open(TEST)
    try:
        connection.networkLookupByName("nobody")
    except libvirt.libvirtError as error:
        assert error.get_error_code() == libvirt.VIR_ERR_NO_NETWORK
    connection.close()
"""


def run(program: str) -> str:
    """Runs a program, and returns what it said on stderr."""
    done = subprocess.run([sys.executable, "-c", BEGIN + program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_nothing_is_printed_without_libvirt_python():
    assert run("ours_cannot_open(); ours_fails(); ours_cannot_open()") == ""


def test_libvirt_python_prints_its_own_and_not_ours():
    said = run("import libvirt\nours_fails(); theirs_fails(); ours_fails(); theirs_fails()")
    assert said.count("\n") == said.count("Network not found") == 2
    # Nobody can be told alone of a connection that is not there yet: that goes where the program wants errors to go.
    assert "/nonexistent" in run("import libvirt\nours_cannot_open()")


@pytest.mark.parametrize("before", ["", "ours_fails()\n", "ours_cannot_open()\n"])
def test_a_registered_handler_hears_its_own_and_not_ours(before):
    said = run(
        before
        + """
import libvirt
libvirt.registerErrorHandler(handler, None)
ours_fails()
assert heard == [], heard
theirs_fails()
ours_fails()
theirs_fails()
assert len(heard) == 2 and all("Network not found" in text for text in heard), heard
ours_cannot_open()
assert len(heard) == 3 and "/nonexistent" in heard[2], heard
"""
    )
    assert said == ""


def test_a_connection_of_libvirt_pythons_is_taken_for_its_uri():
    theirs = libvirt.open("test:///default")
    with Host.open(theirs) as host:
        assert host.uri == theirs.getURI() == "test:///default"
        assert host.hostname() == theirs.getHostname()
    assert theirs.getHostname() and theirs.isAlive()
    with Host.open(theirs) as host:
        theirs.close()
        assert host.hostname()

    class NoConnection:
        def getURI(self) -> int:
            return 7

    with pytest.raises(TypeError):
        Host.open(NoConnection())


def test_both_know_the_same_numbers():
    with pytest.raises(errors.HostUnreachableError) as raised:
        Host.open(NOWHERE)
    cause = raised.value.__cause__
    assert (cause.code, cause.domain) == (libvirt.VIR_ERR_SYSTEM_ERROR, libvirt.VIR_FROM_RPC)
