"""libvirt's own documents through the classes: FEDVIRT_LIBVIRT_DOCS names their folder."""

import os
from pathlib import Path

from fedvirt import Document, Error

FOLDER = os.environ["FEDVIRT_LIBVIRT_DOCS"]


def test_every_document_comes_back_as_the_core_has_it():
    count = 0
    for path in sorted(Path(FOLDER).rglob("*.xml")):
        try:
            document = Document.from_xml(path.read_text())
        except (Error, UnicodeDecodeError):
            # Not a document of libvirt's; the core's own test says which ones those are.
            continue
        model = document.model()
        assert model.to_xml() == document.to_xml(), path
        assert model.unknown() == document.unknown(), path
        assert {document.root: model.to_dict()} == document.to_dict(), path
        assert type(model).from_xml(document.to_xml()) == model, path
        count += 1
    assert count > 1000
