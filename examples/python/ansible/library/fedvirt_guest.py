#!/usr/bin/python
"""The Ansible module fedvirt_guest. A folder `library` beside a playbook is where Ansible finds it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from ansible.module_utils.basic import AnsibleModule, missing_required_lib

try:
    from fedvirt import Error, Guest, Host, errors
except ImportError as error:
    MISSING: ImportError | None = error
else:
    MISSING = None

DOCUMENTATION = r"""
module: fedvirt_guest
short_description: Guests on a libvirt host, made from cloud images
description:
  - Makes, starts, stops and deletes guests. A guest that is there is not made anew, whatever the other options say.
  - Only guests that fedvirt made are touched.
requirements: [fedvirt, with libvirt, for the Python that runs the module]
options:
  name: {description: The guest's name., type: str, required: true}
  state:
    description:
      - C(present) makes a guest that is not there, and leaves one that is there as it is.
      - C(running) makes or starts it.
      - C(stopped) shuts it down. It must be there.
      - C(absent) deletes it with its disks.
    type: str
    choices: [present, running, stopped, absent]
    default: present
  uri: {description: The host., type: str, default: 'qemu:///system'}
  image: {description: 'The cloud image, a path on the host. Needed to make a guest.', type: path}
  memory: {description: 'Such as C(2 GiB).', type: str}
  vcpus: {description: How many virtual CPUs., type: int}
  disk_size: {description: 'Such as C(20 GiB).', type: str}
  pool: {description: The storage pool for what is made., type: str}
  network: {description: 'C({network: NAME}), C({bridge: NAME}) or C({user: {}}).', type: dict}
  cloud_init: {description: 'What the guest sets up on its first boot, in the form of a cloud-config.', type: dict}
  wait: {description: Whether to wait until the guest's SSH server answers and cloud-init is done., type: bool, default: false}
  force: {description: 'Whether C(stopped) ends it at once, as pulling the plug would.', type: bool, default: false}
  timeout: {description: 'How many seconds to wait for what is waited for.', type: int, default: 300}
attributes:
  check_mode: {support: full}
  diff_mode: {support: full}
"""

EXAMPLES = r"""
- name: Have a web server's guest
  fedvirt_guest:
    name: web1
    state: running
    image: /srv/images/debian-13.qcow2
    memory: 2 GiB
    cloud_init:
      users: [{name: alice, ssh_authorized_keys: ['{{ key }}'], sudo: 'ALL=(ALL) NOPASSWD:ALL'}]
    wait: true
  register: web
"""

RETURN = r"""
guest:
  description: The guest; nothing when it is absent.
  returned: always
  type: dict
  contains:
    name: {type: str, description: Its name.}
    uuid: {type: str, description: Its UUID.}
    state: {type: str, description: 'C(running), C(shut off) and so on.'}
    addresses: {type: list, description: The addresses that libvirt's DHCP server has given it so far.}
    ssh: {type: dict, description: 'Where it answers: C(host), C(port), C(user) and C(command).', returned: with C(wait)}
"""

OPTIONS: dict[str, dict[str, Any]] = {
    "name": {"type": "str", "required": True},
    "state": {"type": "str", "choices": ["present", "running", "stopped", "absent"], "default": "present"},
    "uri": {"type": "str", "default": "qemu:///system"},
    "image": {"type": "path"},
    "memory": {"type": "str"},
    "vcpus": {"type": "int"},
    "disk_size": {"type": "str"},
    "pool": {"type": "str"},
    "network": {"type": "dict"},
    "cloud_init": {"type": "dict"},
    "wait": {"type": "bool", "default": False},
    "force": {"type": "bool", "default": False},
    "timeout": {"type": "int", "default": 300},
}
SPEC = ("name", "image", "memory", "vcpus", "disk_size", "pool", "network", "cloud_init")


def lookup(host: Host, name: str) -> Guest | None:
    try:
        return Guest.lookup(host, name)
    except errors.NotFoundError as error:
        if error.what != "guest":
            raise
        return None


def start(guest: Guest) -> Guest:
    guest.start()
    return guest


def stop(guest: Guest, force: bool, timeout: int) -> Guest:
    if force:
        guest.domain.destroy()
        return guest
    guest.shutdown()
    until = time.monotonic() + timeout
    while guest.state != "shut off":
        if time.monotonic() > until:
            raise TimeoutError(f"{guest.name} has not shut down after {timeout} s; force ends it at once")
        time.sleep(0.2)
    return guest


def delete(guest: Guest) -> None:
    guest.delete()


def run(module: AnsibleModule, host: Host) -> dict[str, Any]:
    """Brings the guest where it should be; in check mode, only finds out what that would change."""
    name, wanted, timeout = (module.params[name] for name in ("name", "state", "timeout"))
    guest = lookup(host, name)
    state = guest.state if guest else "absent"
    before = after = f"{state}\n"
    act: Callable[[], Guest | None] | None = None

    if guest is None and wanted in ("present", "running"):
        if module.params["image"] is None:
            module.fail_json(msg=f"there is no guest {name}: image is needed to make it")
        spec = {key: module.params[key] for key in SPEC}
        after = f"running\n{Guest.plan(host, **spec)}"
        act = partial(Guest.create, host, **spec)
    elif guest is None and wanted == "stopped":
        module.fail_json(msg=f"there is no guest {name} that could be stopped")
    elif guest and wanted == "running" and state != "running":
        after, act = "running\n", partial(start, guest)
    elif guest and wanted == "stopped" and state != "shut off":
        after, act = "shut off\n", partial(stop, guest, module.params["force"], timeout)
    elif guest and wanted == "absent":
        after, act = "absent\n", partial(delete, guest)

    if act and not module.check_mode:
        guest = act()
    result: dict[str, Any] = {"changed": act is not None, "diff": {"before": before, "after": after}, "guest": {}}
    if guest:
        addresses = [str(address.ip) for address in guest.domain.addresses()]
        result["guest"] = {"name": guest.name, "uuid": guest.uuid, "state": guest.state, "addresses": addresses}
        if module.params["wait"] and not module.check_mode and guest.state == "running":
            ready = guest.wait_ready(timeout=timeout)
            ssh = {"host": ready.ssh_host, "port": ready.ssh_port, "user": ready.user, "command": ready.ssh_command()}
            result["guest"]["ssh"] = ssh
    return result


def main() -> None:
    module = AnsibleModule(argument_spec=OPTIONS, supports_check_mode=True)
    if MISSING:
        module.fail_json(msg=missing_required_lib("fedvirt"), exception=str(MISSING))
    try:
        with Host.open(module.params["uri"]) as host:
            module.exit_json(**run(module, host))
    except (Error, TimeoutError) as error:
        module.fail_json(msg=str(error), kind=getattr(error, "kind", "Timeout"))


if __name__ == "__main__":
    main()
