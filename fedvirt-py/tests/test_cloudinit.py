"""cloud-config as dataclasses, and as what cloud-init reads."""

import copy
import dataclasses
import pickle

import pytest

from fedvirt import errors
from fedvirt.cloudinit import CloudInit, User, WriteFile

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice"


def test_the_user_data():
    config = CloudInit(
        hostname="web1",
        users=["default", User("alice", ssh_authorized_keys=[KEY], sudo="ALL=(ALL) NOPASSWD:ALL", groups=["wheel"])],
        packages=["htop", ["nginx", "1.26"]],
        write_files=[WriteFile("/etc/motd", "hi\n", permissions=0o644), WriteFile("/key", b"\xff\x00", permissions="0600")],
        runcmd=["echo hello", ["touch", "/x y"]],
        other={"ntp": {"enabled": True}},
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


def test_every_field_is_a_key_that_the_core_has_a_field_for():
    user = User("a", gecos="A", uid=1, primary_group="g", groups=["h"], no_user_group=True, homedir="/h",
                no_create_home=True, shell="/s", system=True, sudo="r", ssh_authorized_keys=["k"], lock_passwd=True,
                hashed_passwd="$6$x", passwd="$6$y")  # fmt: skip
    file = WriteFile("/p", "c", encoding="b64", owner="o", permissions=0o600, append=True, defer=True)
    config = CloudInit(hostname="h", fqdn="f", users=[user], ssh_authorized_keys=["k"], ssh_pwauth=True, timezone="t",
                       locale="l", package_update=True, package_upgrade=True, packages=["p"], write_files=[file],
                       bootcmd=["b"], runcmd=["r"])  # fmt: skip
    for instance in (user, file, config):
        keys = {field.name for field in dataclasses.fields(instance)} - {"other"}
        assert set(instance.to_dict()) == keys, "all are set"
        # The core writes its own fields first, in its order, whatever the order that they come in.
        text = config.to_user_data()
        last = CloudInit(**{**_shallow(config), "other": {"zzz": 1}})
        assert last.to_user_data() == text + "zzz: 1\n"
    backwards = dict(reversed(config.to_dict().items()))
    backwards["users"] = [dict(reversed(user.to_dict().items()))]
    backwards["write_files"] = [dict(reversed(file.to_dict().items()))]
    assert CloudInit(other=backwards).to_user_data() == config.to_user_data()


def _shallow(instance):
    return {field.name: getattr(instance, field.name) for field in dataclasses.fields(instance)}


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
