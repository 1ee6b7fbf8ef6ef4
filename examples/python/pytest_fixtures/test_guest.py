"""A test in a guest. It may break what it likes there: the next one gets another.

    GUEST_IMAGE=debian-13.qcow2 pytest examples/python/pytest_fixtures
"""

from conftest import Machine


def test_a_new_machine(guest: Machine) -> None:
    assert guest.run("hostname; id -un") == f"{guest.guest.name}\ntester\n"
    assert guest.run("systemctl is-active ssh") == "active\n"
    guest.run("touch broken")
    assert guest.run("ls") == "broken\n"
