"""The reference, which `run-tests.sh package` builds before it runs these, and `help`."""

import html
import os
import pkgutil
import pydoc
import re
from pathlib import Path

import pytest

import fedvirt

PAGES = Path(os.environ["FEDVIRT_PY_TARGET"]) / "doc" / "python"
MODULES = ["fedvirt", *(m.name for m in pkgutil.walk_packages(fedvirt.__path__, "fedvirt.") if "._" not in m.name)]


@pytest.mark.parametrize("name", MODULES)
def test_every_module_has_its_page(name):
    assert (PAGES / f"{name.replace('.', '/')}.html").is_file()


def page(name: str) -> str:
    text = re.sub(r"<[^>]+>", "", (PAGES / name).read_text())
    return re.sub(r"\s+", " ", html.unescape(text))


def test_attributes_have_libvirts_meaning_and_their_words():
    secret = page("fedvirt/model/secret.html")
    assert "ephemeral: Union[Literal['yes', 'no'], str, NoneType] Whether it is kept in memory alone; no by default." in secret
    assert "The passphrase of an encrypted volume." in secret
    assert "from_xml" in secret, "what all documents can do"


def test_what_is_native_has_its_types():
    everything = page("fedvirt.html")
    assert "memory: str | int | None = None" in everything
    assert "Asks it to shut down, as its power button would." in everything


def test_names_of_the_package_are_links():
    for path in PAGES.rglob("*.html"):
        text = re.sub(r"<a\b.*?</a>", "", path.read_text(), flags=re.DOTALL)
        assert not re.findall(r"<code>(fedvirt\.[\w.]+)</code>", text), path


@pytest.mark.parametrize(
    ("what", "says"),
    [
        (fedvirt, "Every failure is an `Error`"),
        (fedvirt.Domain, "from_xml"),
        (fedvirt.Network, "bridge"),
        (fedvirt.Guest, "wait_ready(self, /, timeout=300"),
        (fedvirt.Document, "append"),
        (fedvirt.errors, "class XmlError"),
        (fedvirt.cloudinit.User, "ssh_authorized_keys"),
    ],
)
def test_help(what, says):
    assert says in pydoc.plain(pydoc.render_doc(what))
