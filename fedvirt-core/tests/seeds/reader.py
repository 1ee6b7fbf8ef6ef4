"""cloud-init's own readers, asked for what they make of a seed: requests and answers are lines of JSON."""

import email
import email.policy
import functools
import http.server
import json
import logging
import os
import sys
import tempfile
import threading

logging.disable(logging.CRITICAL)

from cloudinit import helpers, user_data, util  # noqa: E402
from cloudinit.distros import rhel  # noqa: E402
from cloudinit.net import netplan, network_state, networkd, sysconfig  # noqa: E402
from cloudinit.sources import DataSourceNoCloud, convert_vendordata, normalize_pubkey_data  # noqa: E402
from cloudinit.sources.DataSourceConfigDrive import read_config_drive  # noqa: E402
from cloudinit.sources.helpers import openstack  # noqa: E402

# Which NICs there are is the guest's business, not this machine's.
MACS = {"52:54:00:12:34:5%d" % i: "enp%ds0" % (i + 1) for i in range(4)}
network_state.get_interfaces_by_mac = lambda: MACS


def text(payload):
    if isinstance(payload, bytes):
        return payload.decode("utf-8", "surrogateescape")
    return payload


def parts(raw):
    """The parts that cloud-init's processor hands to its handlers."""
    with tempfile.TemporaryDirectory() as folder:
        paths = helpers.Paths({"cloud_dir": folder, "run_dir": folder})
        message = user_data.UserDataProcessor(paths).process(raw)
    found = []
    for part in message.walk():
        if part.get_content_maintype() == "multipart":
            continue
        payload = text(util.fully_decoded_payload(part))
        merge = part.get("Merge-Type") or part.get("X-Merge-Type")
        found.append([part.get_content_type(), part.get_filename(), merge, payload])
    return found


def mime(raw):
    """The same by Python's own reader of mail, and what it finds amiss."""
    message = email.message_from_bytes(raw.encode(), policy=email.policy.default)
    found, defects = [], [str(d) for d in message.defects]
    for part in message.walk():
        defects += [str(d) for d in part.defects]
        if not part.is_multipart():
            found.append([part.get_content_type(), part.get_filename(), text(part.get_payload(decode=True))])
    return {"parts": found, "defects": defects}


def build(entries):
    """A message as Python's mail package and cloud-init's `make-mime` make it."""
    from email.mime.multipart import MIMEMultipart
    from email.mime.text import MIMEText

    message = MIMEMultipart()
    for subtype, filename, content in entries:
        part = MIMEText(content, subtype, "utf-8" if not content.isascii() else "us-ascii")
        if filename:
            part.add_header("Content-Disposition", "attachment", filename=filename)
        message.attach(part)
    return message.as_string()


def network(config):
    """What the renderers write of a network configuration."""
    config = util.load_yaml(config)
    result = {}
    for name, module in [("netplan", netplan), ("sysconfig", sysconfig), ("networkd", networkd)]:
        with tempfile.TemporaryDirectory() as folder:
            renderer = module.Renderer(rhel.Distro.renderer_configs["sysconfig"] if name == "sysconfig" else {})
            state = network_state.parse_net_config_data(config, skip_broken=False)
            renderer.render_network_state(state, target=folder)
            files = {}
            for root, _, names in os.walk(folder):
                for file in names:
                    path = os.path.join(root, file)
                    files[os.path.relpath(path, folder)] = open(path).read()
            result[name] = files
    state = network_state.parse_net_config_data(config, skip_broken=False)
    result["state"] = [
        {
            "name": i["name"],
            "type": i["type"],
            "mac": i.get("mac_address"),
            "mtu": i.get("mtu"),
            "addresses": ["%s/%s" % (s["address"], s["prefix"]) for s in i["subnets"] if "address" in s],
            "dhcp": [s["type"] for s in i["subnets"] if "dhcp" in s["type"]],
            "routes": [
                "%s/%s %s" % (r["network"], r["prefix"], r.get("gateway")) for s in i["subnets"] for r in s["routes"]
            ],
        }
        for i in state.iter_interfaces()
    ]
    return result


def nocloud(folder):
    """What the NoCloud datasource has of a folder."""
    found = util.pathprefix2dict(
        folder, required=["user-data", "meta-data"], optional=["vendor-data", "network-config"]
    )
    seed = DataSourceNoCloud._merge_new_seed({"meta-data": {}, "network-config": None}, found)
    return {
        "user": parts(seed["user-data"]),
        "vendor": parts(seed["vendor-data"]) if "vendor-data" in seed else None,
        "meta": seed["meta-data"],
        "keys": normalize_pubkey_data(seed["meta-data"].get("public-keys")),
        "network": seed["network-config"],
    }


def config_drive(folder):
    """What the ConfigDrive datasource has of a folder."""
    found = read_config_drive(folder)
    data = found.get("networkdata")
    return {
        "user": parts(found["userdata"]),
        "vendor": parts(convert_vendordata(found.get("vendordata")) or ""),
        "meta": found["metadata"],
        "keys": normalize_pubkey_data(found["metadata"].get("public_keys")),
        "files": {path: text(content) for path, content in found["files"].items()},
        "network": data and openstack.convert_net_json(data, known_macs=MACS),
    }


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def fetch(folder):
    """What the NoCloud datasource fetches from a server that shows a folder."""
    handler = functools.partial(Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        # The fourth is the network configuration, since 24.
        found = util.read_seeded("http://127.0.0.1:%d/" % server.server_port)
        server.shutdown()
    return {"meta": found[0], "user": text(found[1]), "vendor": text(found[2])}


def serial(value):
    """What the NoCloud datasource takes from a serial number."""
    fill = {}
    return fill if DataSourceNoCloud.load_cmdline_data(fill, value) else None


REQUESTS = {
    f.__name__: f for f in (parts, mime, build, network, nocloud, config_drive, fetch, serial)
}

# What the readers print is no answer.
answers, sys.stdout = sys.stdout, sys.stderr
for line in sys.stdin:
    what, argument = json.loads(line)
    try:
        answer = {"ok": REQUESTS[what](argument)}
    except Exception as error:
        answer = {"error": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(answer), file=answers, flush=True)
