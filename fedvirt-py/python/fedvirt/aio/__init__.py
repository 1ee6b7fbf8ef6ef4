"""The same for asyncio: classes whose methods are awaited where those of `fedvirt` block.

>>> from fedvirt import aio
>>> async def main() -> None:
...     async with aio.Host.open("qemu:///system") as host:
...         guest = await aio.Guest.create(host, name="web1", image="/srv/debian-13.qcow2", memory="2 GiB")
...         async with asyncio.timeout(300):
...             print((await guest.wait_ready()).ssh_command())
>>> asyncio.run(main())
ssh alice@192.168.122.7

`aio.image` has what takes a while of `fedvirt.image`.

Names, arguments, results and errors are those of the blocking classes, whose documentation holds here, too. What only
looks at an object, such as `Guest.name`, is a property here as there; what asks the host is awaited: `await guest.state()`.

libvirt's calls block. Each one runs on a thread of its own while the event loop goes on, so any number of guests is made at
once, and the loop's executor stays free for others:

>>> guests = await asyncio.gather(*(aio.Guest.create(host, name=f"web{n}", image=image) for n in range(10)))
>>> ready = await asyncio.gather(*(guest.wait_ready() for guest in guests))

A task that is cancelled, by `asyncio.timeout`, a `TaskGroup` or Ctrl-C, cancels the call that it awaits: the call cleans up
after itself, and only then goes `asyncio.CancelledError` its way. Long calls notice it within half a second. The short ones,
of which libvirt cannot stop any, are waited for; what they made for nobody, such as a connection, is closed again.

`progress` takes a callable as everywhere, or an `async def`, which is awaited. It is called by the task that made the call,
in its order, and so in the event loop's thread.
"""

from __future__ import annotations

import builtins
from collections.abc import Generator, Mapping
from datetime import timedelta
from functools import partial
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from .. import Address, Plan, Ready
from .. import DomainHandle as _DomainHandle
from .. import Guest as _Guest
from .. import Host as _Host
from .. import NetworkHandle as _NetworkHandle
from .. import PoolHandle as _PoolHandle
from .. import VolumeHandle as _VolumeHandle
from . import image
from ._calls import Awaited, _call, _long_call

if TYPE_CHECKING:
    from .._fedvirt import _Connection, _Network, _Reader, _SeedOptions, _State
    from ..cloudinit import CloudInit, Ignition, MetaData, NetworkConfig, Seed
    from ..image import Images
    from ..model import Root
    from ..model.capabilities import Capabilities
    from ..model.domain import Domain
    from ..model.domain_capabilities import DomainCapabilities
    from ..model.network import Network
    from ..model.storage_pool import Pool
    from ..model.storage_volume import Volume
    from ..progress import Progress

__all__ = ["DomainHandle", "Guest", "Host", "NetworkHandle", "PoolHandle", "VolumeHandle", "image"]


class _Opening:
    """A connection that is being opened: await it, or enter it with `async with`."""

    def __init__(self, uri: str | _Connection) -> None:
        self._uri = uri
        self._host: Host | None = None

    async def _open(self) -> Host:
        return Host(await _call(partial(_Host.open, self._uri), _Host.close))

    def __await__(self) -> Generator[Any, None, Host]:
        return self._open().__await__()

    async def __aenter__(self) -> Host:
        self._host = await self._open()
        return self._host

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._host is not None:
            await self._host.close()


class Host(Awaited[_Host]):
    """A connection to a libvirt daemon, as `fedvirt.Host`, for use by any number of tasks.

    >>> async with aio.Host.open("qemu:///system") as host:
    ...     print(await host.hostname(), await host.memory() >> 30, "GiB")

    `aio.Host(host)` makes one of a `fedvirt.Host`, and `blocking` is that, for where blocking is meant; they share the
    connection.
    """

    __slots__ = ()

    @classmethod
    def open(cls, uri: str | _Connection) -> _Opening:
        """Connects to the libvirt daemon at a URI, or to that of a `libvirt.virConnect`: `async with Host.open(uri) as
        host`, or `host = await Host.open(uri)`, to be closed by `await host.close()`."""
        return _Opening(uri)

    async def close(self) -> None:
        """Closes the connection. Closing it again does nothing."""
        await _call(self.blocking.close)

    async def __aenter__(self) -> Host:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def uri(self) -> str:
        """The URI as libvirt understood it."""
        return self.blocking.uri

    async def hostname(self) -> str:
        """The host's name as libvirt knows it."""
        return await _call(self.blocking.hostname)

    async def memory(self) -> int:
        """The host's memory in bytes."""
        return await _call(self.blocking.memory)

    async def libvirt_version(self) -> tuple[int, int, int]:
        """libvirt's version on the daemon's side: major, minor, release."""
        return await _call(self.blocking.libvirt_version)

    def is_local(self) -> bool:
        """Whether the daemon runs on this machine. It does not ask, and so is not awaited."""
        return self.blocking.is_local()

    def is_session(self) -> bool:
        """Whether this is an unprivileged session daemon. It does not ask, and so is not awaited."""
        return self.blocking.is_session()

    async def capabilities(self) -> Capabilities:
        """What the host is and which guests it can run."""
        return await _call(self.blocking.capabilities)

    async def domain_capabilities(
        self, *, arch: str | None = None, machine: str | None = None, virt_type: str | None = None
    ) -> DomainCapabilities:
        """What guests of a kind can have; None stands for libvirt's own choice."""
        ask = self.blocking.domain_capabilities
        return await _call(lambda: ask(arch=arch, machine=machine, virt_type=virt_type))

    async def domain(self, name: str) -> DomainHandle:
        """A domain by name."""
        return DomainHandle(await _call(lambda: self.blocking.domain(name)))

    async def domains(self) -> list[DomainHandle]:
        """All domains, running or not, whoever made them."""
        return [DomainHandle(domain) for domain in await _call(self.blocking.domains)]

    async def define(self, domain: Domain, /) -> DomainHandle:
        """Defines a domain, without starting it."""
        return DomainHandle(await _call(lambda: self.blocking.define(domain)))

    async def network(self, name: str) -> NetworkHandle:
        """A network by name."""
        return NetworkHandle(await _call(lambda: self.blocking.network(name)))

    async def networks(self) -> list[NetworkHandle]:
        """All networks, running or not."""
        return [NetworkHandle(network) for network in await _call(self.blocking.networks)]

    async def network_names(self) -> list[str]:
        """The names of the networks."""
        return await _call(self.blocking.network_names)

    async def define_network(self, network: Network, /) -> NetworkHandle:
        """Defines a network, without starting it."""
        return NetworkHandle(await _call(lambda: self.blocking.define_network(network)))

    async def pool(self, name: str) -> PoolHandle:
        """A storage pool by name."""
        return PoolHandle(await _call(lambda: self.blocking.pool(name)))

    async def pools(self) -> list[PoolHandle]:
        """All storage pools, running or not."""
        return [PoolHandle(pool) for pool in await _call(self.blocking.pools)]

    async def pool_names(self) -> list[str]:
        """The names of the storage pools."""
        return await _call(self.blocking.pool_names)

    async def define_pool(self, pool: Pool, /) -> PoolHandle:
        """Defines a storage pool, without starting it."""
        return PoolHandle(await _call(lambda: self.blocking.define_pool(pool)))

    async def volume_by_path(self, path: str | PathLike[str]) -> VolumeHandle | None:
        """A volume by its path on the host, if a pool has it."""
        found = await _call(lambda: self.blocking.volume_by_path(path))
        return None if found is None else VolumeHandle(found)


class DomainHandle(Awaited[_DomainHandle]):
    """A domain on a host, as `fedvirt.DomainHandle`, for use by any number of tasks.

    >>> for domain in await host.domains():
    ...     print(domain.name, await domain.state())
    """

    __slots__ = ()

    @property
    def name(self) -> str:
        """Its name."""
        return self.blocking.name

    @property
    def uuid(self) -> str:
        """Its UUID."""
        return self.blocking.uuid

    async def state(self) -> _State:
        """Whether it runs, in a word: 'running', 'paused', 'shutting down', 'shut off', 'crashed', 'suspended'."""
        return await _call(lambda: self.blocking.state)

    async def document(self, *, inactive: bool = False) -> Domain:
        """Its document: what runs, or what is defined when it does not run, or with `inactive`."""
        return await _call(lambda: self.blocking.document(inactive=inactive))

    async def start(self) -> None:
        """Starts it."""
        await _call(self.blocking.start)

    async def shutdown(self) -> None:
        """Asks the guest to shut down, as its power button would."""
        await _call(self.blocking.shutdown)

    async def destroy(self) -> None:
        """Ends it at once. Nothing happens when it does not run."""
        await _call(self.blocking.destroy)

    async def undefine(self) -> None:
        """Removes its definition. Its disks stay."""
        await _call(self.blocking.undefine)

    async def autostart(self) -> bool:
        """Whether it starts with the host."""
        return await _call(self.blocking.autostart)

    async def set_autostart(self, autostart: bool) -> None:
        """Sets whether it starts with the host."""
        await _call(lambda: self.blocking.set_autostart(autostart))

    async def attach_device(self, device: Root, /) -> None:
        """Adds a device, such as a `fedvirt.model.devices.Disk`."""
        await _call(lambda: self.blocking.attach_device(device))

    async def update_device(self, device: Root, /) -> None:
        """Changes a device."""
        await _call(lambda: self.blocking.update_device(device))

    async def detach_device(self, device: Root, /) -> None:
        """Removes a device."""
        await _call(lambda: self.blocking.detach_device(device))

    async def addresses(self, source: Literal["lease", "agent", "arp"] = "lease") -> list[Address]:
        """The addresses that a source knows."""
        return await _call(lambda: self.blocking.addresses(source))

    async def metadata(self, namespace: str) -> str | None:
        """The element of its metadata in a namespace."""
        return await _call(lambda: self.blocking.metadata(namespace))


class NetworkHandle(Awaited[_NetworkHandle]):
    """A network on a host, as `fedvirt.NetworkHandle`, for use by any number of tasks."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """Its name."""
        return self.blocking.name

    async def uuid(self) -> str:
        """Its UUID."""
        return await _call(self.blocking.uuid)

    async def is_active(self) -> bool:
        """Whether it is running."""
        return await _call(self.blocking.is_active)

    async def autostart(self) -> bool:
        """Whether it starts with the host."""
        return await _call(self.blocking.autostart)

    async def set_autostart(self, autostart: bool) -> None:
        """Sets whether it starts with the host."""
        await _call(lambda: self.blocking.set_autostart(autostart))

    async def document(self) -> Network:
        """Its document."""
        return await _call(self.blocking.document)

    async def start(self) -> None:
        """Starts it."""
        await _call(self.blocking.start)

    async def destroy(self) -> None:
        """Stops it."""
        await _call(self.blocking.destroy)

    async def undefine(self) -> None:
        """Removes its definition."""
        await _call(self.blocking.undefine)


class PoolHandle(Awaited[_PoolHandle]):
    """A storage pool on a host, as `fedvirt.PoolHandle`, for use by any number of tasks."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """Its name."""
        return self.blocking.name

    async def uuid(self) -> str:
        """Its UUID."""
        return await _call(self.blocking.uuid)

    async def is_active(self) -> bool:
        """Whether it is running."""
        return await _call(self.blocking.is_active)

    async def autostart(self) -> bool:
        """Whether it starts with the host."""
        return await _call(self.blocking.autostart)

    async def set_autostart(self, autostart: bool) -> None:
        """Sets whether it starts with the host."""
        await _call(lambda: self.blocking.set_autostart(autostart))

    async def document(self) -> Pool:
        """Its document."""
        return await _call(self.blocking.document)

    async def build(self) -> None:
        """Makes what it lies in, such as its folder."""
        await _call(self.blocking.build)

    async def start(self) -> None:
        """Starts it."""
        await _call(self.blocking.start)

    async def destroy(self) -> None:
        """Stops it. What it holds stays."""
        await _call(self.blocking.destroy)

    async def undefine(self) -> None:
        """Removes its definition. What it holds stays."""
        await _call(self.blocking.undefine)

    async def refresh(self) -> None:
        """Looks anew at what it holds."""
        await _call(self.blocking.refresh)

    async def volumes(self) -> list[VolumeHandle]:
        """All its volumes."""
        return [VolumeHandle(volume) for volume in await _call(self.blocking.volumes)]

    async def volume(self, name: str, *, refresh: bool = True) -> VolumeHandle | None:
        """A volume by name, if the pool has it."""
        found = await _call(lambda: self.blocking.volume(name, refresh=refresh))
        return None if found is None else VolumeHandle(found)

    async def create_volume(self, volume: Volume, /) -> VolumeHandle:
        """Makes a volume. When the task is cancelled meanwhile, it is deleted again."""
        return VolumeHandle(await _call(lambda: self.blocking.create_volume(volume), _VolumeHandle.delete))

    async def create_volume_from(
        self, volume: Volume, reader: _Reader, length: int, *, progress: Progress | None = None
    ) -> VolumeHandle:
        """Makes a volume of so many bytes of a reader, as they come: see `fedvirt.PoolHandle.create_volume_from`. The reader
        is called on another thread. When the task is cancelled, no volume is left."""
        create = partial(self.blocking.create_volume_from, volume, reader, length)
        return VolumeHandle(
            await _long_call(
                lambda progress, cancel: create(progress=progress, cancel=cancel), progress, undo=_VolumeHandle.delete
            )
        )

    async def fetch_image(
        self, name: str, images: Images | Mapping[str, Any] | None = None, *, progress: Progress | None = None
    ) -> VolumeHandle:
        """Has the image that a name stands for in this pool: see `fedvirt.PoolHandle.fetch_image`."""
        fetch = partial(self.blocking.fetch_image, name, images)
        return VolumeHandle(
            await _long_call(lambda progress, cancel: fetch(progress=progress, cancel=cancel), progress)
        )

    async def images(self) -> list[VolumeHandle]:
        """The images that `fetch_image` and guests by name put into this pool."""
        return [VolumeHandle(volume) for volume in await _call(self.blocking.images)]

    async def prune_images(
        self, *, unused_for: float | timedelta | None = None, to_size: int | str | None = None
    ) -> list[str]:
        """Removes such images, but none that something stands on: see `fedvirt.PoolHandle.prune_images`."""
        return await _call(partial(self.blocking.prune_images, unused_for=unused_for, to_size=to_size))


class VolumeHandle(Awaited[_VolumeHandle]):
    """A volume on a host, as `fedvirt.VolumeHandle`, for use by any number of tasks."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """Its name."""
        return self.blocking.name

    async def path(self) -> str:
        """Its path on the host."""
        return await _call(self.blocking.path)

    async def document(self) -> Volume:
        """Its document."""
        return await _call(self.blocking.document)

    async def upload(self, content: bytes) -> None:
        """Writes content into it, from its beginning."""
        await _call(lambda: self.blocking.upload(content))

    async def upload_from(self, reader: _Reader, length: int, *, progress: Progress | None = None) -> None:
        """Writes so many bytes of a reader into it, from its beginning, as they come. The reader is called on another
        thread."""
        write = partial(self.blocking.upload_from, reader, length)
        await _long_call(lambda progress, cancel: write(progress=progress, cancel=cancel), progress)

    async def delete(self) -> None:
        """Deletes it and what it holds. A volume that is gone already is no error."""
        await _call(self.blocking.delete)


class Guest(Awaited[_Guest]):
    """A guest that fedvirt made, as `fedvirt.Guest`, for use by any number of tasks.

    >>> guest = await aio.Guest.create(host, name="web1", image="/srv/debian-13.qcow2")
    >>> print((await guest.wait_ready(timeout=300)).ssh_command())
    ssh alice@192.168.122.7
    >>> await guest.delete()

    `aio.Guest(guest)` makes one of a `fedvirt.Guest`, and `blocking` is that.
    """

    __slots__ = ()

    @classmethod
    async def create(
        cls,
        host: Host,
        *,
        name: str,
        image: str | PathLike[str] | None = None,
        os: str | None = None,
        images: Images | Mapping[str, Any] | None = None,
        memory: str | int | None = None,
        vcpus: int | None = None,
        disk_size: str | int | None = None,
        pool: str | None = None,
        network: _Network | None = None,
        more_networks: builtins.list[_Network] | None = None,
        firmware: Literal["bios", "uefi"] | None = None,
        acceleration: Literal["kvm", "emulation"] | None = None,
        cloud_init: CloudInit | Mapping[str, Any] | None = None,
        user_data: str | None = None,
        meta_data: MetaData | Mapping[str, Any] | None = None,
        vendor_data: str | None = None,
        network_config: NetworkConfig | Mapping[str, Any] | None = None,
        ignition: Ignition | str | Mapping[str, Any] | None = None,
        seed: _SeedOptions | None = None,
        progress: Progress | None = None,
    ) -> Guest:
        """Makes a guest on a host and starts it, and returns while it boots: see `fedvirt.Guest.create`. When the task is
        cancelled, what was made is removed again."""
        create = partial(
            _Guest.create,
            host.blocking,
            name=name,
            image=image,
            os=os,
            images=images,
            memory=memory,
            vcpus=vcpus,
            disk_size=disk_size,
            pool=pool,
            network=network,
            more_networks=more_networks,
            firmware=firmware,
            acceleration=acceleration,
            cloud_init=cloud_init,
            user_data=user_data,
            meta_data=meta_data,
            vendor_data=vendor_data,
            network_config=network_config,
            ignition=ignition,
            seed=seed,
        )
        return cls(
            await _long_call(
                lambda progress, cancel: create(progress=progress, cancel=cancel), progress, undo=_Guest.delete
            )
        )

    @staticmethod
    async def plan(
        host: Host,
        *,
        name: str,
        image: str | PathLike[str] | None = None,
        os: str | None = None,
        images: Images | Mapping[str, Any] | None = None,
        memory: str | int | None = None,
        vcpus: int | None = None,
        disk_size: str | int | None = None,
        pool: str | None = None,
        network: _Network | None = None,
        more_networks: builtins.list[_Network] | None = None,
        firmware: Literal["bios", "uefi"] | None = None,
        acceleration: Literal["kvm", "emulation"] | None = None,
        cloud_init: CloudInit | Mapping[str, Any] | None = None,
        user_data: str | None = None,
        meta_data: MetaData | Mapping[str, Any] | None = None,
        vendor_data: str | None = None,
        network_config: NetworkConfig | Mapping[str, Any] | None = None,
        ignition: Ignition | str | Mapping[str, Any] | None = None,
        seed: _SeedOptions | None = None,
    ) -> Plan:
        """What making a guest would take. Nothing is made; printing the plan shows it."""
        plan = partial(
            _Guest.plan,
            host.blocking,
            name=name,
            image=image,
            os=os,
            images=images,
            memory=memory,
            vcpus=vcpus,
            disk_size=disk_size,
            pool=pool,
            network=network,
            more_networks=more_networks,
            firmware=firmware,
            acceleration=acceleration,
            cloud_init=cloud_init,
            user_data=user_data,
            meta_data=meta_data,
            vendor_data=vendor_data,
            network_config=network_config,
            ignition=ignition,
            seed=seed,
        )
        return await _call(plan)

    @classmethod
    async def lookup(cls, host: Host, name: str) -> Guest:
        """The guest of that name on a host."""
        return cls(await _call(partial(_Guest.lookup, host.blocking, name)))

    @classmethod
    async def list(cls, host: Host) -> builtins.list[Guest]:
        """All guests on a host that fedvirt made."""
        return [cls(guest) for guest in await _call(partial(_Guest.list, host.blocking))]

    @property
    def name(self) -> str:
        """Its name."""
        return self.blocking.name

    @property
    def uuid(self) -> str:
        """Its UUID."""
        return self.blocking.uuid

    async def state(self) -> _State:
        """Whether it runs, in a word: 'running', 'paused', 'shutting down', 'shut off', 'crashed', 'suspended'."""
        return await _call(lambda: self.blocking.state)

    async def document(self) -> Domain:
        """Its domain's document: as it runs, or as it is defined when it does not run."""
        return await _call(self.blocking.document)

    @property
    def domain(self) -> DomainHandle:
        """Its domain, for all that is not a guest's own."""
        return DomainHandle(self.blocking.domain)

    async def wait_ready(self, timeout: float | timedelta = 300, progress: Progress | None = None) -> Ready:
        """Waits until the guest has an address, its SSH server answers, and cloud-init is done. The guest is left as it
        is in every case."""
        return await _long_call(
            lambda progress, cancel: self.blocking.wait_ready(timeout, progress, cancel=cancel), progress
        )

    async def start(self) -> None:
        """Starts it, when it does not run."""
        await _call(self.blocking.start)

    async def shutdown(self) -> None:
        """Asks it to shut down, as its power button would. It may take its time; `state` tells."""
        await _call(self.blocking.shutdown)

    async def set_seed(self, seed: Seed, kind: Literal["iso", "config-drive"] = "iso") -> None:
        """Gives the guest another seed, for its next start: see `fedvirt.Guest.set_seed`."""
        await _call(partial(self.blocking.set_seed, seed, kind))

    async def remove_seed(self) -> None:
        """Takes the seed away, for the guest's next start."""
        await _call(self.blocking.remove_seed)

    async def delete(self) -> None:
        """Deletes the guest and what was made for it. A guest that is gone already is no error."""
        await _call(self.blocking.delete)
