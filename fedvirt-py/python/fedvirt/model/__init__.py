"""libvirt's documents as classes.

There is one module for every document: `fedvirt.model.domain`, `fedvirt.model.network`, `fedvirt.model.storage_pool`
and so on; the devices of a guest are in `fedvirt.model.devices`. Each is loaded when it is first needed. The documents
themselves can be had from `fedvirt` as well:

>>> from fedvirt import Domain
>>> from fedvirt.model.devices import Disk
>>> domain = Domain.from_xml(xml)
>>> domain.devices.disks[0].source.file = "/srv/web2.qcow2"
>>> domain.devices.disks.append(Disk.block("/dev/vg/data", target="vdb"))
>>> xml = domain.to_xml()

What is common has a constructor of its own, such as `Disk.file`, `Interface.network`, `Network.nat` and `Memory.new`, and
is found by `domain.disk("vda")`, `domain.interface(mac)`, `domain.device(alias)` and `domain.devices.all()`.

An attribute is named as in XML, in snake case; lists have the plural. None is what is absent, an empty list has no
elements, and a flag such as `readonly` is True or False. Words such as the bus of a disk are str: the known ones are in
the annotations, and any other is taken as well. Numbers are int; one that is spelled in another way than decimal is a
`Number`. What a value must be is checked when a document is written, and an error says where it is wrong.

What a document holds beyond the model is kept in the attribute `extra` of the element where it stood.
"""

from ._element import Device, Element, Root
from ._values import Change, Extra, ExtraAttribute, ExtraNode, Finding, MacAddr, Number, Raw

__all__ = [
    "Change",
    "Device",
    "Element",
    "Extra",
    "ExtraAttribute",
    "ExtraNode",
    "Finding",
    "MacAddr",
    "Number",
    "Raw",
    "Root",
]
