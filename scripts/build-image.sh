#!/usr/bin/env bash
#
# build-image.sh OUT.qcow2
#
# Builds a small Debian 13 cloud image (cloud-init, sshd, QEMU guest agent, serial console on ttyS0) from the
# distribution's package mirror alone, and moves it to OUT.qcow2 when it is complete. Nothing else is written beside it.
# Takes about a minute and, meanwhile, 1.5 GB; the image has about 105 MB. No loop devices: works in a container.
#
# On Debian: as root, or as an ordinary user (who needs fakeroot, newuidmap and a range in /etc/subuid). On Fedora, which has
# debootstrap but not mmdebstrap: as root. scripts/install-deps.sh installs the tools.
#
#   FEDVIRT_DEBIAN_MIRROR   the mirror to take packages from, in place of the default one
#
# The image is for tests and demos, where guests often run without hardware virtualization, ten to twenty times slower.
# It boots to ssh in about 45 s on such a machine because what a stock image does besides is left out: no initramfs-tools, no
# EFI loader, fewer units (see the list below). cloud-init's modules are a subset too. Do not use it for anything of worth:
# it turns the kernel's mitigations off.
set -euo pipefail

suite=trixie
# The disk as built; a guest grows it (growpart, resizefs) to whatever its disk has.
disk_mb=640
# ext4's label, by which the kernel finds its root on any bus.
label=fedvirt-root

die() { printf 'build-image.sh: %s\n' "$*" >&2; exit 1; }
usage() { sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; }

# ---- the second stage: the tree, the boot files and the disk, out of the installed packages ----------------------------
# Runs as root or under fakeroot, in a folder of its own: base.tar, or root/, -> disk.raw

write_cloud_config() {
    cat > "$1/etc/cloud/cloud.cfg.d/90_fedvirt.cfg" <<'C'
# Naming them keeps ds-identify from looking for other clouds; None lets a guest without a seed boot, too.
datasource_list: [NoCloud, ConfigDrive, None]
# One key, because RSA keys take seconds to make under emulation.
ssh_genkeytypes: [ed25519]
growpart: {mode: auto, devices: ['/'], ignore_growroot_disabled: false}
system_info:
  network: {renderers: ['networkd'], activators: ['networkd']}
cloud_init_modules: [bootcmd, write-files, growpart, resizefs, disk_setup, mounts, set_hostname, update_hostname,
  update_etc_hosts, users-groups, ssh]
cloud_config_modules: [set-passwords, timezone, runcmd]
cloud_final_modules: [package-update-upgrade-install, write-files-deferred, scripts-vendor, scripts-per-once,
  scripts-per-boot, scripts-per-instance, scripts-user, phone-home, final-message, power-state-change]
C
}

write_system_config() {
    local root=$1 units=$1/etc/systemd/system unit
    rm -f "$root"/etc/ssh/ssh_host_* "$root/var/lib/dbus/machine-id" "$root/etc/resolv.conf"
    : > "$root/etc/machine-id"
    : > "$root/etc/fstab"
    : > "$root/etc/resolv.conf"
    echo localhost > "$root/etc/hostname"
    printf '127.0.0.1 localhost\n::1 localhost\n' > "$root/etc/hosts"
    mkdir -p "$root/etc/systemd/journald.conf.d"
    printf '[Journal]\nStorage=volatile\n' > "$root/etc/systemd/journald.conf.d/volatile.conf"
    # A reverse look-up that nobody answers would hold up every login.
    printf 'UseDNS no\n' > "$root/etc/ssh/sshd_config.d/no-dns.conf"

    # What a guest that lives for minutes can do without; each costs between 0.1 and 1 s under emulation.
    for unit in apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service \
        fstrim.timer systemd-tmpfiles-clean.timer getty@tty1.service cloud-init-hotplugd.socket \
        dev-hugepages.mount dev-mqueue.mount run-lock.mount sys-kernel-debug.mount sys-kernel-tracing.mount \
        sys-kernel-config.mount sys-fs-fuse-connections.mount proc-sys-fs-binfmt_misc.automount remote-fs.target \
        modprobe@{configfs,dm_mod,drm,efi_pstore,fuse,loop}.service kmod-static-nodes.service \
        systemd-{ask-password-console,ask-password-wall}.path \
        systemd-{creds,hostnamed,pcrextend,pcrlock,sysext}.socket \
        systemd-{binfmt,firstboot,fsck-root,hibernate-clear,journal-flush,machine-id-commit,modules-load}.service \
        systemd-{network-generator,networkd-persistent-storage,pcrphase,pstore,random-seed,remount-fs}.service \
        systemd-{tpm2-setup,tpm2-setup-early,udev-load-credentials}.service; do
        ln -sf /dev/null "$units/$unit"
    done
    # The same for the generators, which all run before anything else does; these three are needed.
    mkdir -p "$root/etc/systemd/system-generators"
    for unit in "$root"/usr/lib/systemd/system-generators/*; do
        case ${unit##*/} in
            cloud-init-generator | systemd-fstab-generator | systemd-getty-generator) ;;
            *) ln -s /dev/null "$root/etc/systemd/system-generators/${unit##*/}" ;;
        esac
    done
    # Nothing is newer than the last update: no catalogues, users or caches to bring up to date at boot.
    touch "$root/etc/.updated" "$root/var/.updated"
    # Coldplug only the subsystems that a guest's devices are in, not all of /sys.
    mkdir -p "$units/systemd-udev-trigger.service.d"
    {
        printf '[Service]\nExecStart=\nExecStart=-udevadm trigger --type=devices --action=add --prioritized-subsystem=block,net'
        printf ' --subsystem-match=%s' acpi ata_port block input net pci scsi tty virtio virtio-ports
        echo
    } > "$units/systemd-udev-trigger.service.d/fewer.conf"

    # systemd-networkd; "systemctl --root" enables nothing under fakeroot, so the links are made here.
    local lib=/usr/lib/systemd/system
    mkdir -p "$units"/{multi-user,network-online,sockets}.target.wants "$units/systemd-networkd-wait-online.service.d"
    ln -sf $lib/multi-user.target "$units/default.target"
    ln -sf $lib/systemd-networkd.service "$units/multi-user.target.wants/"
    ln -sf $lib/systemd-networkd.service "$units/dbus-org.freedesktop.network1.service"
    ln -sf $lib/systemd-networkd.socket "$units/sockets.target.wants/"
    ln -sf $lib/systemd-networkd-wait-online.service "$units/network-online.target.wants/"
    # DHCP on the first NIC is cloud-init's own fallback where the seed configures no network. The name servers that DHCP
    # brings go to resolv.conf by this, in place of systemd-resolved, which takes seconds to start.
    cat > "$units/systemd-networkd-wait-online.service.d/resolv-conf.conf" <<'C'
[Service]
ExecStartPost=-/bin/sh -c 'for s in $$(sed -n s/^DNS=//p /run/systemd/netif/state); do echo nameserver $$s; done >/etc/resolv.conf'
C
}

# An initramfs of busybox and a few modules: it mounts the root and goes. Debian's own takes 4 s longer to unpack and run.
write_initramfs() {
    local root=$1 ird=$2 modules name
    modules=$(echo "$root"/usr/lib/modules/*)
    mkdir -p "$ird"/{bin,dev,proc,sys,root,m}
    cp "$root/bin/busybox" "$ird/bin/busybox"

    # Prints the modules that NAME needs, in order, itself last, and unpacks them: insmod has to do for busybox here.
    with_dependencies() {
        local line path file
        # What is not in modules.dep is built in.
        line=$(grep -m1 -E "/${1//[-_]/[-_]}\.ko(\.xz)?:" "$modules/modules.dep") || return 0
        for path in $(echo "${line#*:}" | tr ' ' '\n' | tac) "${line%%:*}"; do
            file=$(basename "${path%.xz}")
            [ ! -e "$ird/m/$file" ] || continue
            case $path in
                *.xz) xz -dc "$modules/$path" > "$ird/m/$file" ;;
                *) cp "$modules/$path" "$ird/m/$file" ;;
            esac
            echo "$file"
        done
    }
    local first='' second=''
    # button and evdev: logind has to see the ACPI power button as soon as it runs, or a shutdown request is lost.
    for name in virtio_pci virtio_blk virtio_net button evdev; do first+=" $(with_dependencies "$name" | tr '\n' ' ')"; done
    for name in virtio_scsi ata_piix ahci sd_mod sr_mod isofs; do second+=" $(with_dependencies "$name" | tr '\n' ' ')"; done

    cat > "$ird/init" <<C
#!/bin/busybox sh
b=/bin/busybox
\$b mount -t proc proc /proc
\$b mount -t devtmpfs dev /dev
\$b mount -t sysfs sys /sys
for m in $first; do \$b insmod /m/\$m; done
# Other disks, and CD drives: cloud-init's seed may be on one. Probing them takes a while, so the boot goes on beside it
# when the root is on a virtio disk, as it mostly is.
others() { for m in $second; do \$b insmod /m/\$m; done; }
if [ -b /dev/vda ]; then others & else others; fi
root=LABEL=$label
for a in \$(\$b cat /proc/cmdline); do case \$a in root=*) root=\${a#root=} ;; esac; done
n=0
while [ \$n -lt 200 ]; do
    case \$root in *=*) d=\$(\$b findfs "\$root" 2>/dev/null) ;; *) d=\$root ;; esac
    [ -b "\$d" ] && break
    \$b usleep 50000
    n=\$((n + 1))
done
\$b mount -t ext4 -o rw,noatime "\$d" /root || { echo "no root file system: \$root" >/dev/console; exec \$b sh; }
# cloud-init must find a seed that is in a CD drive, so wait for its driver; it is there long before in most boots.
wait
\$b umount /proc /sys
\$b mount -o move /dev /root/dev
exec \$b switch_root /root /lib/systemd/systemd
C
    chmod 755 "$ird/init"
    (cd "$ird" && find . | cpio -o -H newc --quiet -R 0:0 | lz4 -l -9 -q) > "$root/boot/initrd.img"
}

assemble() {
    local root=$PWD/root mkimage grub
    if [ -e base.tar ]; then
        mkdir root
        tar xpf base.tar -C root --exclude='./dev/*'
        rm base.tar
    fi
    # Documents and translations would be a third of the image.
    rm -rf "${root:?}"/dev/* "$root"/usr/share/{man,doc,info,locale,i18n}/* "$root"/usr/lib/udev/hwdb.d/*
    write_cloud_config "$root"
    write_system_config "$root"
    write_initramfs "$root" "$PWD/initramfs"
    mv "$root"/boot/vmlinuz-* "$root/boot/vmlinuz"
    rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/* "$root"/boot/System.map-* "$root"/{,boot/}initrd.img-* \
        "$root"/{vmlinuz,initrd.img}{,.old} "$root"/var/log/{apt,*.log}
    mkdir -p "$root/var/lib/apt/lists/partial" "$root/var/cache/apt/archives/partial" "$root/boot/grub"
    # clearcpuid=cx16: QEMU 7.2's emulation leaves garbage in the flags after CMPXCHG16B, and an interrupt right there
    # ends in a double fault. Some kernels hit that in every other boot.
    # maxcpus=1: before 8.1, one CPU's thread may translate code that another CPU is patching, and both then run what is no
    # instruction (QEMU's commit deba78709a). It took one boot of many, whenever the kernel switched one of its static keys.
    cat > "$root/boot/grub/grub.cfg" <<C
linux /boot/vmlinuz root=LABEL=$label rw console=ttyS0 quiet mitigations=off clearcpuid=cx16 maxcpus=1 audit=0 apparmor=0 nowatchdog random.trust_cpu=on
 systemd.show_status=0
initrd /boot/initrd.img
boot
C
    # One partition, and GRUB in the gap before it. The features that are off are those GRUB 2.06 cannot read.
    truncate -s $((disk_mb - 1))M fs.img
    mke2fs -q -t ext4 -O ^metadata_csum,^metadata_csum_seed,^orphan_file -L "$label" -m 0 -d root fs.img
    mkimage=$(command -v grub-mkimage || command -v grub2-mkimage)
    grub=/usr/lib/grub/i386-pc
    "$mkimage" -d $grub -O i386-pc -p '(hd0,msdos1)/boot/grub' -o core.img biosdisk part_msdos ext2 linux normal boot
    [ "$(stat -c %s core.img)" -lt $((2047 * 512)) ] || die "GRUB's core image does not fit before the first partition"
    truncate -s ${disk_mb}M disk.raw
    printf 'label: dos\n2048,,83,*\n' | sfdisk -q --no-reread --no-tell-kernel disk.raw
    dd if=fs.img of=disk.raw bs=1M seek=1 conv=notrunc,sparse status=none
    dd if=$grub/boot.img of=disk.raw bs=440 count=1 conv=notrunc status=none
    dd if=core.img of=disk.raw bs=512 seek=1 conv=notrunc status=none
}

if [ "${1:-}" = --assemble ]; then
    cd "$2"
    assemble
    exit
fi

# ---- the first stage ---------------------------------------------------------------------------------------------------

case ${1:-} in
    -h | --help) usage; exit 0 ;;
    '' | -*) usage >&2; exit 2 ;;
esac
[ $# -eq 1 ] || { usage >&2; exit 2; }
[ "$(uname -m)" = x86_64 ] || die "this builds x86_64 images, on x86_64 machines only (this is $(uname -m))"

PATH=$PATH:/usr/sbin:/sbin
missing=()
command -v mmdebstrap >/dev/null || command -v debootstrap >/dev/null || missing+=(mmdebstrap)
for tool in mke2fs sfdisk qemu-img cpio lz4 xz; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
command -v grub-mkimage >/dev/null || command -v grub2-mkimage >/dev/null || missing+=(grub-mkimage)
[ -e /usr/lib/grub/i386-pc/boot.img ] || missing+=("GRUB's i386-pc files")
as_root=() mode=root
if [ "$(id -u)" -ne 0 ]; then
    command -v mmdebstrap >/dev/null || die "building as an ordinary user takes mmdebstrap, which is not installed: build as root"
    as_root=(fakeroot --) mode=unshare
    for tool in fakeroot newuidmap; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
fi
[ ${#missing[@]} -eq 0 ] || die "not installed: ${missing[*]}. Run scripts/install-deps.sh first"
if [ $mode = unshare ] && ! grep -qE "^($(id -un)|$(id -u)):" /etc/subuid; then
    die "user $(id -un) has no range in /etc/subuid, which building as an ordinary user takes: as root, run 'usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)', or build as root"
fi

mkdir -p "$(dirname "$1")"
out=$(readlink -f "$(dirname "$1")")/$(basename "$1")
# Beside OUT, so that the last step is a rename within one file system.
work=$(mktemp -d "$(dirname "$out")/.$(basename "$out").XXXXXX")
child=
trap 'rm -rf "$work"' EXIT
stop() {
    trap '' INT TERM HUP
    [ -z "$child" ] || { kill "$child" 2>/dev/null && wait "$child"; } || true
    exit 130
}
trap stop INT TERM HUP

# Runs a step and prints what it took; in the background, so that the script can be stopped in its midst.
step() {
    local name=$1 start now
    shift
    start=$(date +%s%N)
    "$@" &
    child=$!
    wait "$child" || die "this step failed: $name (see above). ${hint:-}"
    child=
    now=$(date +%s%N)
    printf '%5d.%01d s  %s\n' $(((now - start) / 1000000000)) $(((now - start) / 100000000 % 10)) "$name"
}

# Where there is no mmdebstrap. In two steps, because debootstrap itself cannot resolve what these packages depend on.
debootstrap_and_apt() {
    local root=$2 keyring=/usr/share/keyrings/debian-archive-keyring.gpg options=(--variant=minbase)
    [ ! -e "$keyring" ] || options+=(--force-check-gpg "--keyring=$keyring")
    debootstrap "${options[@]}" "$@" || return
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    # Nothing that is installed is to be started.
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    # /proc is mounted in a namespace of its own, so that it is gone however this ends.
    # shellcheck disable=SC2016 # the inner shell's arguments
    unshare --mount --propagation private sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$root" \
        /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive \
        apt-get install -qy --no-install-recommends "${packages[@]}" || return
    rm "$root/usr/sbin/policy-rc.d"
}

# Shows what a talkative command says only if it fails.
quietly() { "$@" >"$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; return 1; }; }

# apt runs here with a configuration of its own; hand it the proxy that the system's has.
if [ -z "${http_proxy:-}" ] && command -v apt-config >/dev/null; then
    eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
    [ -z "${http_proxy:-}" ] || export http_proxy
fi
# busybox makes the initramfs.
packages=(linux-image-cloud-amd64 kmod udev systemd-sysv dbus cloud-init cloud-guest-utils openssh-server qemu-guest-agent
    iproute2 e2fsprogs fdisk sudo netbase libnss-myhostname busybox-static)
if command -v mmdebstrap >/dev/null; then
    bootstrap=(mmdebstrap --quiet --mode="$mode" --variant=apt --include="${packages[*]}"
        --aptopt='APT::Install-Recommends "false"')
    # Not even unpacking what is left out anyway saves some seconds.
    for path in man doc info locale i18n; do
        bootstrap+=(--dpkgopt="path-exclude=/usr/share/$path/*")
    done
    bootstrap+=("$suite" "$work/base.tar")
else
    bootstrap=(quietly debootstrap_and_apt "$suite" "$work/root")
fi
[ -z "${FEDVIRT_DEBIAN_MIRROR:-}" ] || bootstrap+=("$FEDVIRT_DEBIAN_MIRROR")
# mmdebstrap's own folder: among ours where it can be. In the other mode it belongs to a user who may not be able to go
# through our parents. Not /tmp, which is memory on many systems.
if [ $mode = root ]; then export TMPDIR=$work; else export TMPDIR=/var/tmp; fi

hint="Is a mirror reachable? FEDVIRT_DEBIAN_MIRROR names another one." \
    step "install the packages of Debian $suite" "${bootstrap[@]}"
step "configure the tree, make the initramfs and the disk" "${as_root[@]}" bash "$(readlink -f "$0")" --assemble "$work"
step "compress the disk to qcow2" \
    qemu-img convert -O qcow2 -c -o compression_type=zstd "$work/disk.raw" "$work/out.qcow2"
chmod 644 "$work/out.qcow2"
mv "$work/out.qcow2" "$out"
echo "$out: $(du -m "$out" | cut -f1) MB"
