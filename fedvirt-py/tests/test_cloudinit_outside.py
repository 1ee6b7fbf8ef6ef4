"""What others make of what `fedvirt.cloudinit` writes: PyYAML, as cloud-init reads it, and the tools that look into images."""

import subprocess
from datetime import date

import pytest
import yaml

from fedvirt import errors
from fedvirt.cloudinit import CloudInit, ConfigDrive, MetaData, NetworkConfig, Seed, User, WriteFile, YumRepo

# What YAML 1.1 would take for something else.
TEXTS = ["yes", "off", "~", "null", "0644", "1_000", "12:30", "1e3", ".5", "0x1f", "2026-01-02", "", " a", "a: b", "# c", "é\n"]


def test_pyyaml_reads_the_same_values():
    config = CloudInit(
        hostname="web1",
        users=["default", User("alice", gecos="yes", sudo=["r", "s"], groups=["adm"], uid=1001)],
        packages=TEXTS[:-2],
        write_files=[WriteFile(f"/{number}", text, permissions=0o600) for number, text in enumerate(TEXTS)],
        yum_repos={"on": YumRepo(baseurl="https://example.com/", enabled=True)},
        other={"x-mine": {"on": [1, 1.5, True, None, *TEXTS]}},
    )
    assert yaml.safe_load(config.to_user_data()) == config.to_dict()


@pytest.mark.parametrize("text", [f"x-mine: {text}\n" for text in ("yes", "0644", "12:30", "1_000", "~", "0x1f", "1e3")])
def test_scalars_are_those_of_pyyaml(text):
    assert CloudInit.from_yaml(text).other == yaml.safe_load(text)


def test_dicts_of_pyyaml_are_taken():
    text = "users: [{name: alice, lock-passwd: no}]\npower_state: {mode: reboot}\nruncmd: [[sleep, '5']]\n"
    assert CloudInit.from_dict(yaml.safe_load(text)) == CloudInit.from_yaml(text)
    with pytest.raises(TypeError, match="date"):
        CloudInit.from_dict({"x-mine": date(2026, 1, 2)})
    network = "version: 2\nethernets: {nic0: {dhcp4: yes, mtu: 1400}}\n"
    assert NetworkConfig(yaml.safe_load(network)) == NetworkConfig.from_yaml(network)


def test_other_documents():
    meta_data = MetaData(instance_id="0644", public_keys=["k"], other={"region": "no", "n": 1})
    assert yaml.safe_load(meta_data.to_yaml()) == meta_data.to_dict()
    network = NetworkConfig({"version": 2, "ethernets": {"nic0": {"addresses": ["192.0.2.1/24"], "dhcp6": False}}})
    assert yaml.safe_load(network.to_yaml()) == network.to_dict()
    with pytest.raises(errors.InvalidCloudInitError):
        MetaData.from_yaml("a: b: c")


def test_images(tmp_path):
    seed = Seed(CloudInit(packages=["htop"]), "web1", vendor_data="#!/bin/sh\n")
    seed.write_iso(tmp_path / "seed.iso")
    ConfigDrive(seed).write_iso(tmp_path / "drive.iso")
    for image, label in (("seed.iso", "cidata"), ("drive.iso", "config-2")):
        blkid = ["blkid", "-p", "-o", "value", "-s", "LABEL", tmp_path / image]
        assert run("util-linux", blkid) == f"{label}\n"
    for name, text in seed.files().items():
        assert run("genisoimage", ["isoinfo", "-R", "-i", tmp_path / "seed.iso", "-x", f"/{name}"]) == text
    user_data = ["isoinfo", "-R", "-i", tmp_path / "drive.iso", "-x", "/openstack/latest/user_data"]
    assert run("genisoimage", user_data) == seed.user_data


def run(package: str, command: list[object]) -> str:
    # blkid is not on everybody's path.
    path = "/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin"
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True, env={"PATH": path}).stdout
    except FileNotFoundError:
        pytest.fail(f"{command[0]} is missing: install {package}")
