"""The examples for pytest and Ansible, as they are, on a real libvirt host: see test_guest.py for how to run these."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fedvirt import Guest, Host

EXAMPLES = Path(__file__).parents[2] / "examples" / "python"
ANSIBLE = EXAMPLES / "ansible"
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f nobody"


def setting(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        pytest.fail(f"{name} is not set; tests/test_guest.py says how to run these tests", pytrace=False)
    return value


@pytest.fixture
def uri():
    """The host, on which nothing may be left."""
    uri = setting("LIBVIRT_DEFAULT_URI")
    yield uri
    with Host.open(uri) as host:
        left = [domain.name for domain in host.domains()]
        for guest in Guest.list(host):
            guest.delete()
        left += [volume.name for volume in host.pool("default").volumes()]
    assert not left


def call(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        command, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture
def ansible(uri, tmp_path):
    """Runs a program of Ansible's, with its files in a folder of this test's."""

    def run(program: str, *arguments: str) -> str:
        home = {"ANSIBLE_HOME": str(tmp_path), "ANSIBLE_NOCOLOR": "1", "ANSIBLE_LOCALHOST_WARNING": "false"}
        # Ansible takes no locale but a UTF-8 one.
        command = [sys.executable, "-m", "ansible", program, *arguments, "-e", f"ansible_python_interpreter={sys.executable}"]
        return call(*command, **home, LC_ALL="C.UTF-8")

    return run


def test_the_playbook(ansible, uri):
    image = setting("FEDVIRT_TEST_IMAGE")
    said = ansible("playbook", str(ANSIBLE / "guest.yml"), "-e", json.dumps({"image": image, "uri": uri, "key": KEY}))
    assert re.search(r"ok=4 +changed=3 +unreachable=0 +failed=0 ", said), said
    assert '"state": "running"' in said


def test_the_module(ansible, uri, tmp_path):
    """What each state changes, and that it changes nothing the second time, nor when it is only asked."""
    image = setting("FEDVIRT_TEST_IMAGE")

    def module(*options: str, **parameters: Any) -> dict[str, Any]:
        parameters |= {"name": "by-module", "uri": uri}
        words = ["localhost", "-c", "local", "-M", str(ANSIBLE / "library"), "-m", "fedvirt_guest", "-a", json.dumps(parameters)]
        said = ansible("adhoc", *words, *options)
        # What --diff shows stands before the result.
        shown, _, result = said.partition("=> ")
        return {**json.loads(result), "shown": shown}

    def changes(**parameters: Any) -> dict[str, Any]:
        """Asked first, then done, then done again."""
        asked = module("--check", "--diff", **parameters)
        done = module(**parameters)
        again = module(**parameters)
        assert (asked["changed"], done["changed"], again["changed"]) == (True, True, False)
        return {**done, "shown": asked["shown"]}

    made = changes(state="present", image=image, memory="256 MiB")
    assert "-absent\n" in made["shown"] and "+  <name>by-module</name>\n" in made["shown"]
    assert (made["guest"]["name"], made["guest"]["state"]) == ("by-module", "running")
    stopped = changes(state="stopped", force=True)
    assert "-running\n+shut off\n" in stopped["shown"] and stopped["guest"]["state"] == "shut off"
    assert not module(state="present")["changed"]
    started = changes(state="running")
    assert started["guest"] == made["guest"]
    gone = changes(state="absent")
    assert "-running\n+absent\n" in gone["shown"] and gone["guest"] == {}


def test_the_fixtures(uri, tmp_path):
    """One boot."""
    # pytest keeps its files beside the tests, unless it is told otherwise.
    folder = shutil.copytree(EXAMPLES / "pytest_fixtures", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    said = call(
        sys.executable, "-m", "pytest", folder, GUEST_IMAGE=setting("FEDVIRT_TEST_IMAGE"), GUEST_TIMEOUT="600", LIBVIRT_DEFAULT_URI=uri
    )
    assert "1 passed" in said
