"""The package as it is without libvirt. `run-tests.sh package` builds it so, and runs these there."""

import pytest

import fedvirt


@pytest.mark.parametrize("name", fedvirt._LIBVIRT)
def test_what_needs_libvirt_says_so(name):
    assert name not in fedvirt.__all__
    with pytest.raises(ImportError, match=f"fedvirt.{name} .*built without.*libvirt-dev"):
        getattr(fedvirt, name)
    with pytest.raises(ImportError, match=f"fedvirt.{name} .*built without"):
        exec(f"from fedvirt import {name}")


def test_everything_else_is_there():
    for name in fedvirt.__all__:
        assert getattr(fedvirt, name)
    assert "Domain" in dir(fedvirt) and "Host" not in fedvirt.__all__
