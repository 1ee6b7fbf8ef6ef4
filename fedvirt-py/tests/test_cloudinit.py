"""cloud-config as dataclasses, and as what cloud-init reads."""

import copy
import dataclasses
import json
import pickle
import re
import subprocess
import sys
import types
import typing
from collections.abc import Mapping
from pathlib import Path

import pytest

from fedvirt import cloudinit, errors
from fedvirt.cloudinit import (
    CloudInit,
    ConfigDrive,
    Finding,
    HttpSeed,
    Ignition,
    MetaData,
    Multipart,
    NetworkConfig,
    Ntp,
    Part,
    PowerState,
    Seed,
    Table,
    User,
    WriteFile,
    YumRepo,
)

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice"


def test_the_user_data():
    config = CloudInit(
        hostname="web1",
        users=["default", User("alice", ssh_authorized_keys=[KEY], sudo="ALL=(ALL) NOPASSWD:ALL", groups=["wheel"])],
        packages=["htop", ["nginx", "1.26"]],
        write_files=[WriteFile("/etc/motd", "hi\n", permissions=0o644), WriteFile("/key", b"\xff\x00", permissions="0600")],
        runcmd=["echo hello", ["touch", "/x y"]],
        ntp=Ntp(enabled=True),
        other={"x-mine": {"a": 1}},
    )
    assert config.to_user_data() == f"""\
#cloud-config
hostname: web1
users:
- default
- name: alice
  groups:
  - wheel
  sudo: ALL=(ALL) NOPASSWD:ALL
  ssh_authorized_keys:
  - {KEY}
packages:
- htop
- - nginx
  - "1.26"
write_files:
- path: /etc/motd
  content: |
    hi
  permissions: "0644"
- path: /key
  content: /wA=
  encoding: b64
  permissions: "0600"
runcmd:
- echo hello
- - touch
  - /x y
ntp:
  enabled: true
x-mine:
  a: 1
"""


def test_what_is_not_set_is_not_written():
    assert CloudInit().to_dict() == {}
    assert CloudInit().to_user_data() == "#cloud-config\n{}\n"
    assert User("a").to_dict() == {"name": "a"}
    assert WriteFile("/a").to_dict() == {"path": "/a"}
    # These say something.
    assert CloudInit(users=[]).to_dict() == {"users": []}
    assert User("a", sudo=[]).to_dict() == {"name": "a", "sudo": []}
    assert CloudInit(locale=False, ssh_pwauth=False).to_dict() == {"locale": False, "ssh_pwauth": False}
    assert WriteFile("/a", "").to_dict() == {"path": "/a", "content": ""}


# Fields whose values the core writes in a form of its own, or whose word is one of few, and what they get here.
GIVEN = {
    ("WriteFile", "content"): "c",
    ("WriteFile", "encoding"): "b64",
    ("WriteFile", "permissions"): "0600",
    ("User", "sudo"): ["r", "s"],
    ("ChpasswdUser", "type"): "hash",
}


def sample(kind, where=None):
    """A value of a type that says something."""
    if where in GIVEN:
        return GIVEN[where]
    forms = [form for form in typing.get_args(kind) if form is not type(None)]
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is typing.Union:
        return sample(next((form for form in forms if isinstance(form, type) and issubclass(form, Table)), forms[0]))
    origin = typing.get_origin(kind)
    if origin is typing.Literal:
        return forms[0]
    if origin is list:
        return [sample(forms[0])]
    if origin in (dict, Mapping):
        return {"k": sample(forms[1])}
    if isinstance(kind, type) and issubclass(kind, Table):
        # Not by typing.get_type_hints: that of Python 3.10 knows no KW_ONLY.
        names = vars(cloudinit._config) | {name: getattr(cloudinit, name) for name in cloudinit.__all__}
        fields = [field for field in dataclasses.fields(kind) if field.name != "other"]
        return kind(**{field.name: sample(eval(field.type, names), (kind.__name__, field.name)) for field in fields})
    return {bool: True, int: 7, float: 7, str: "$6$s$h", typing.Any: {"a": 1}}[kind]


def test_every_field_is_a_key_that_the_core_has_a_field_for():
    config = sample(CloudInit)
    plain = config.to_dict()
    assert len(plain) == len(dataclasses.fields(config)) - 1 > 90, "all are set"
    assert plain["launch-index"] == 7 and plain["mcollective"]["conf"]["public-cert"], plain
    # The core keeps them in fields: whatever it does not know comes last.
    whole = config.to_user_data()
    config.other["zzz"] = 1
    assert config.to_user_data() == whole + "zzz: 1\n"
    # And gives them back as they were.
    again = CloudInit.from_dict(plain)
    assert again.to_dict() == plain
    del config.other["zzz"]
    assert again == config
    assert CloudInit.from_yaml(whole) == config
    assert pickle.loads(pickle.dumps(config)) == config == copy.deepcopy(config)


def test_every_class_has_its_documentation():
    classes = [getattr(cloudinit, name) for name in cloudinit.__all__]
    tables = [class_ for class_ in classes if isinstance(class_, type) and issubclass(class_, Table)]
    assert len(tables) > 70
    for table in tables:
        assert table.__doc__ and "](" not in table.__doc__ and "```" not in table.__doc__, table


def test_what_is_read():
    config = CloudInit.from_yaml("""\
#cloud-config
users: [default, {name: alice, groups: "adm, wheel", plain_text_passwd: correct horse}]
packages: [htop]
ntp: {enabled: yes}
yum_repos: {epel: {baseurl: https://example.com/epel}}
power_state: {mode: reboot, delay: now}
x-mine: 0644
""")
    _, alice = config.users
    assert isinstance(alice, User) and alice.groups == ["adm", "wheel"] and alice.hashed_passwd.startswith("$6$")
    assert config.ntp == Ntp(enabled=True)
    assert isinstance(config.yum_repos["epel"], YumRepo)
    assert config.power_state == PowerState(mode="reboot", delay="now")
    assert config.other == {"x-mine": 0o644}
    assert repr(CloudInit.from_yaml("packages: [htop]\nntp: {enabled: yes}")) == (
        "CloudInit(packages=['htop'], ntp=Ntp(enabled=True))"
    )
    assert CloudInit.from_yaml("") == CloudInit() == CloudInit.from_dict({})
    with pytest.raises(errors.InvalidCloudInitError) as raised:
        CloudInit.from_yaml("#cloud-config\nruncmd:\n  - echo: hello\n")
    assert (raised.value.path, raised.value.line, raised.value.document) == ("runcmd[0]", 3, "cloud-config")
    with pytest.raises(errors.InvalidSpecError, match="another format"):
        CloudInit.from_yaml("#!/bin/sh\n")


def test_findings():
    config = CloudInit(hostname="a b", users=[User("a,b")], other={"runcmds": "x"})
    assert [finding.path for finding in config.findings()] == ["hostname", "users[0].name", "runcmds"]
    with pytest.raises(errors.Error, match="a b"):
        config.validate()
    fine = CloudInit(packages=["htop"], ntp={"enabled": True})
    assert fine.findings() == [] and fine.validate() is None
    found = cloudinit.check_user_data("#cloud-config\nruncmds: [a]\napt_update: yes\n")
    assert [(finding.grade, finding.line, finding.column) for finding in found] == [("error", 2, 1), ("deprecated", 3, 1)]
    assert all(isinstance(finding, Finding) for finding in found)
    assert found[0].hint == "did you mean `runcmd`?"
    assert str(found[0]) == f"line 2, column 1: runcmds: {found[0].problem}; {found[0].hint}"
    assert cloudinit.check_user_data("#!/bin/sh\n")[0].grade == "not judged"
    assert cloudinit.check_network_config("version: 2\nethernets:\n  eth0: {mtu: large}\n")[0].line == 3


def test_a_password_is_hashed_at_once():
    user = User("bob", password="correct horse")
    assert user.hashed_passwd.startswith("$6$")
    assert user.lock_passwd is False
    assert user.password is None
    assert user.hashed_passwd != User("bob", password="correct horse").hashed_passwd, "each has a salt of its own"
    assert "correct horse" not in repr(user) and "$6$" not in repr(user)
    assert b"correct horse" not in pickle.dumps(user)
    assert copy.deepcopy(user) == user == pickle.loads(pickle.dumps(user)) == dataclasses.replace(user)
    with pytest.raises(AttributeError):
        user.password = "correct horse"
    with pytest.raises(errors.InvalidSpecError, match="password: it is empty"):
        User("bob", password="")


def test_a_password_in_cloud_inits_own_form_is_hashed_as_well():
    text = CloudInit(users=[{"name": "bob", "plain_text_passwd": "correct horse"}]).to_user_data()
    assert "correct horse" not in text and "hashed_passwd: $6$" in text


def test_typos_are_errors():
    with pytest.raises(TypeError, match="pakages"):
        CloudInit(pakages=[])
    with pytest.raises(AttributeError):
        CloudInit().pakages = []
    with pytest.raises(ValueError, match="field of its own"):
        CloudInit(hostname="a", other={"hostname": "b"}).to_dict()
    with pytest.raises(ValueError, match="leave the encoding out"):
        WriteFile("/a", b"x", encoding="b64").to_dict()


def test_contents_are_hidden():
    assert "secret" not in repr(CloudInit(write_files=[WriteFile("/a", "secret")], other={"a": "secret"}))


def test_values_that_do_not_fit():
    for config, what in (
        (CloudInit(runcmd=[{"echo": "hello"}]), "runcmd[0]"),
        (CloudInit(users=[{"name": "a", "uid": "x"}]), "users[0]"),
        (CloudInit(packages="htop"), "packages"),
        (CloudInit(hostname=float("nan")), "hostname"),
    ):
        with pytest.raises(errors.InvalidSpecError) as raised:
            config.to_user_data()
        assert raised.value.what.startswith(what), raised.value
        assert " line " not in str(raised.value), "a place in a text that nobody has seen"
    with pytest.raises(TypeError, match="type set has no place here"):
        CloudInit(packages={"htop"}).to_user_data()


def test_passwords_and_keys():
    passwords = {cloudinit.generate_password() for _ in range(20)}
    assert len(passwords) == 20
    assert all(re.fullmatch("[A-Za-z2-6]{24}", password) for password in passwords)
    assert cloudinit.check_ssh_key(KEY) is None
    with pytest.raises(errors.InvalidSshKeyError):
        cloudinit.check_ssh_key("ssh-ed25519 AAAA")


def test_secrets_are_hidden():
    hashed = cloudinit.hash_password("hunter2")
    config = CloudInit(password=hashed, ssh_keys={"rsa_private": "hunter2"}, users=[User("a", passwd=hashed)],
                       rh_subscription=cloudinit.RhSubscription(username="u", password="hunter2"))  # fmt: skip
    assert "hunter2" not in repr(config) and "$6$" not in repr(config) and "username='u'" in repr(config)
    seed = Seed(config, "web1")
    assert "$6$" not in repr(seed)
    assert "hunter2" not in repr(Part.script("#!/bin/sh\nhunter2"))
    assert "hunter2" not in repr(Ignition({"ignition": {"version": "3.4.0"}, "hunter2": 1}))


def test_modules_are_loaded_when_they_are_needed():
    code = """if True:
        import sys, fedvirt
        assert "fedvirt.cloudinit" not in sys.modules and "dataclasses" not in sys.modules
        from fedvirt.cloudinit import CloudInit, User
        CloudInit(users=[User("a")]).to_user_data()
        assert "fedvirt.cloudinit._modules" not in sys.modules
        CloudInit.from_yaml("ntp: {enabled: yes}")
        assert "fedvirt.cloudinit._modules" in sys.modules
    """
    subprocess.run([sys.executable, "-c", code], check=True)


def test_meta_data():
    meta_data = MetaData.from_yaml(f"instance-id: 7\npublic-keys: {{mine: {KEY}}}\nregion: north\n")
    assert meta_data == MetaData(instance_id="7", public_keys=[KEY], other={"region": "north"})
    assert MetaData.from_yaml(meta_data.to_yaml()) == meta_data
    assert meta_data.to_dict()["instance-id"] == "7"
    assert meta_data.validate() is None
    with pytest.raises(errors.InvalidNameError):
        MetaData(local_hostname="a_b").validate()
    with pytest.raises(errors.InvalidCloudInitError) as raised:
        MetaData.from_yaml("a: b\npublic-keys:\n- 1\n")
    assert (raised.value.path, raised.value.line) == ("public-keys", 2)


def test_a_seed(tmp_path: Path):
    config = CloudInit(packages=["htop"])
    network = {"version": 2, "ethernets": {"nic0": {"match": {"name": "e*"}, "dhcp4": True}}}
    seed = Seed(config, "web1", meta_data={"region": "north"}, vendor_data="#!/bin/sh\n", network_config=network)
    assert list(seed.files()) == ["user-data", "meta-data", "vendor-data", "network-config"]
    assert seed.user_data == config.to_user_data()
    assert seed.meta_data == MetaData(local_hostname="web1", other={"region": "north"})
    assert seed.vendor_data == "#!/bin/sh\n"
    assert seed.network_config == NetworkConfig(network)
    assert seed.instance_id in seed.files()["meta-data"]
    same = Seed({"packages": ["htop"]}, "web1", meta_data=seed.meta_data, vendor_data=b"#!/bin/sh\n",
                network_config=NetworkConfig(network))  # fmt: skip
    assert same == seed and same.to_iso() == seed.to_iso()
    assert Seed(config, "web2").instance_id != Seed(config, "web1").instance_id
    assert seed.validate() is None
    path = tmp_path / "seed.iso"
    seed.write_iso(path)
    assert path.read_bytes() == seed.to_iso() and path.stat().st_mode & 0o777 == 0o600
    # The volume's name, in the first descriptor of ISO 9660.
    assert seed.to_iso()[16 * 2048 + 40 :][:32].rstrip() == b"cidata"
    seed.write_folder(tmp_path / "web")
    assert {file.name: file.read_text() for file in (tmp_path / "web").iterdir()} == seed.files()
    with pytest.raises(errors.IoError):
        seed.write_iso(tmp_path / "missing" / "seed.iso")


def test_seeds_that_would_not_work():
    with pytest.raises(errors.InvalidSpecError, match="user-data"):
        Seed.from_user_data("echo hello", "web1")
    with pytest.raises(errors.InvalidSpecError, match="vendor-data"):
        Seed(CloudInit(), "web1", vendor_data="echo hello")
    with pytest.raises(errors.Error, match="a b"):
        Seed(CloudInit(hostname="a b"), "web1")
    with pytest.raises(errors.InvalidCloudInitError):
        Seed.from_user_data("#cloud-config\nhostname: [a]\n", "web1").validate()
    with pytest.raises(errors.InvalidCloudInitError) as raised:
        Seed(CloudInit(), "web1", meta_data={"public-keys": [1]})
    assert raised.value.line is None and " line " not in str(raised.value)
    with pytest.raises(TypeError):
        Seed(CloudInit(), "web1", vendor_data=7)


def test_a_config_drive(tmp_path: Path):
    seed = Seed(CloudInit(packages=["htop"]), "web1")
    drive = ConfigDrive(seed, files={"/etc/motd": "hi\n", "/etc/key": b"\xff"})
    contents = drive.contents()
    assert contents["openstack/content/0000"] == b"\xff" and contents["openstack/content/0001"] == b"hi\n"
    assert contents["openstack/latest/user_data"].decode() == seed.user_data
    meta_data = json.loads(contents["openstack/latest/meta_data.json"])
    assert meta_data["uuid"] == seed.instance_id
    assert drive.to_iso()[16 * 2048 + 40 :][:32].rstrip() == b"config-2"
    drive.write_iso(tmp_path / "seed.iso")
    assert (tmp_path / "seed.iso").read_bytes() == drive.to_iso() == ConfigDrive(seed, drive_files()).to_iso()
    with pytest.raises(errors.InvalidSpecError, match=r"files\[0\]"):
        ConfigDrive(seed, {"etc/motd": ""}).to_iso()


def drive_files():
    return {"/etc/motd": b"hi\n", "/etc/key": b"\xff"}


def test_a_seed_on_a_web_server():
    seed = HttpSeed("http://192.0.2.1:8000/web1")
    assert seed.serial() == "ds=nocloud;s=http://192.0.2.1:8000/web1/" and not seed.before_24_1
    old = HttpSeed(seed.url, before_24_1=True)
    assert old.serial().startswith("ds=nocloud-net;") and old != seed
    assert old.to_dict() == {"url": seed.url, "before_24_1": True}
    with pytest.raises(errors.InvalidSpecError):
        HttpSeed("/srv/seed")


def test_ignition():
    text = '{"ignition": {"version": "3.4.0"}, "passwd": {"users": [{"name": "core"}]}, "pasword": {}}'
    config = Ignition(text)
    assert (config.text, config.version, config.user) == (text, "3.4.0", "core")
    assert config.warnings == ["$.pasword is no key of version 3.4.0, and Ignition will ignore it"]
    assert json.loads(Ignition(json.loads(text)).text) == json.loads(text)
    assert len(config.to_disk()) == 512 and config.to_disk().startswith(text.encode())
    with pytest.raises(errors.InvalidCloudInitError, match="9.9.9"):
        Ignition({"ignition": {"version": "9.9.9"}})


def test_parts():
    parts = Multipart([
        Part.cloud_config({"packages": ["htop"]}, merge_type="list(append)"),
        Part.script("#!/bin/sh\necho é\n", filename="hello.sh", per="boot"),
        Part.include(["https://example.com/a"]),
        Part("text/x-shellscript", b"#!/bin/cat\n\xff", headers=[("Launch-Index", "1")]),
    ])  # fmt: skip
    assert parts.validate() is None
    assert Multipart.from_user_data(parts.to_user_data()) == parts
    assert Seed.from_user_data(parts.to_user_data(), "web1").validate() is None
    with pytest.raises(errors.Error, match=r"parts\[3\].content"):
        parts.to_archive()
    del parts.parts[3]
    assert Multipart.from_user_data(parts.to_archive()) == parts
    with pytest.raises(errors.Error, match=r"parts\[0\].content"):
        Multipart([Part.script("echo hello")]).validate()


def test_network_config():
    config = NetworkConfig.from_yaml("network: {version: 2, ethernets: {nic0: {dhcp4: yes, x-mine: 1}}}")
    assert config.to_dict() == {"version": 2, "ethernets": {"nic0": {"dhcp4": True, "x-mine": 1}}}
    assert NetworkConfig.from_yaml(config.to_yaml()) == config == NetworkConfig(config.to_dict())
    assert NetworkConfig.dhcp().to_dict()["ethernets"]["nic0"]["dhcp4"] is True
    assert NetworkConfig({"config": "disabled"}) != config
    outside = {"version": 2, "ethernets": {"e": {"addresses": ["192.0.2.1/24"], "gateway4": "198.51.100.1"}}}
    assert NetworkConfig(outside).warnings()[0].startswith("ethernets.e")
    with pytest.raises(errors.InvalidCloudInitError) as raised:
        NetworkConfig({"version": 2, "ethernets": {"nic0": {"addresses": ["192.0.2.1"]}}})
    assert raised.value.path == "ethernets.nic0.addresses[0]" and raised.value.line is None
    with pytest.raises(errors.InvalidCloudInitError) as raised:
        NetworkConfig.from_yaml("version: 2\nethernets:\n  nic0:\n    addresses: [192.0.2.1]\n")
    assert raised.value.line == 4
