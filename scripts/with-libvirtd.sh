#!/usr/bin/env bash
#
# with-libvirtd.sh [--session] [--unprivileged-qemu] [--] COMMAND [ARG...]
#
# Runs COMMAND with a libvirt host of its own, and takes that host with its guests, networks and files down when COMMAND
# ends, however it ends, or when this script is killed, even by SIGKILL. The exit status is COMMAND's. Standard input and
# output, the working directory, HOME and all files are the caller's. Any number of hosts can run at once.
#
# As root: qemu:///system in network, mount, host name and process namespaces of its own. COMMAND runs in them, too, so it
# reaches the guests, but not the machine's network. There is a storage pool "default" and a NAT network "default".
#
# As another user, or with --session: qemu:///session, with a storage pool "default". COMMAND stays in the machine's
# network, which is where such guests' forwarded ports are. As root, --session runs COMMAND as an unprivileged user, who
# still owns root's files (a user namespace: no user is created).
#
#   --session             an unprivileged host, also as root
#   --unprivileged-qemu   with qemu:///system: QEMU runs as the distribution's user for it and libvirt changes the owner of
#                         the disks, as on a host in use. Without it QEMU runs as root, opens what COMMAND may open, and no
#                         file's owner is changed.
#
# COMMAND finds LIBVIRT_DEFAULT_URI set, and FEDVIRT_CACHE (so that a cache below XDG_CACHE_HOME stays the caller's).
# The temporary files are below ${TMPDIR:-/var/tmp}.
set -euo pipefail

die() { printf 'with-libvirtd.sh: %s\n' "$*" >&2; exit 1; }
usage() { sed -n '3,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"; }
self=$(readlink -f "$0")
PATH=$PATH:/usr/sbin:/sbin

# ---- parts that the stages below share -----------------------------------------------------------------------------------

# Does KVM work here? A /dev/kvm that opens but cannot run anything is worse than none: libvirt then advertises KVM, guests
# hang, and its cache of QEMU's capabilities never becomes valid, so that every define takes seconds. The CPU's flags tell.
kvm_works() {
    [ -c /dev/kvm ] || return 1
    [ "$(uname -m)" != x86_64 ] || grep -qE '^flags.* (vmx|svm)( |$)' /proc/cpuinfo
}

# Runs COMMAND as a child that signals reach, and returns its status. Without job control a child in the background would
# ignore SIGINT and read /dev/null: hence env and <&0.
run_command() {
    local status=0 signal=''
    env --default-signal=INT,QUIT -- "$@" <&0 &
    local child=$!
    # shellcheck disable=SC2064 # the child's pid is meant as it is now
    {
        trap "signal=TERM; kill -TERM $child 2>/dev/null || true" TERM
        trap "signal=HUP; kill -HUP $child 2>/dev/null || true" HUP
        # A terminal sends it to COMMAND by itself.
        trap "signal=INT; [ -t 0 ] || kill -INT $child 2>/dev/null || true" INT
    }
    wait "$child" || status=$?
    while [ -n "$signal" ]; do
        # The signal ended the wait, not necessarily the child.
        signal='' status=0
        wait "$child" || status=$?
    done
    trap - TERM HUP INT
    return "$status"
}

# Starts the daemon and waits until it answers. Its messages go to a file; they are shown if it does not come up.
start_libvirtd() {
    local uri=$1 conf=$2 log=$3 socket=$4 tries=0
    # No message bus: there the daemon would find the machine's own firewalld and machined, which know nothing of the
    # network that it is in, and would register its guests with them.
    DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent libvirtd -f "$conf" -p "$state/libvirtd.pid" >>"$log" 2>&1 </dev/null &
    libvirtd=$!
    until [ -S "$socket" ] && virsh -q -c "$uri" pool-info default >/dev/null 2>&1; do
        tries=$((tries + 1))
        if ! kill -0 "$libvirtd" 2>/dev/null || [ $tries -gt 300 ]; then
            { echo "libvirtd's last messages:"; tail -n 20 "$log"; virsh -q -c "$uri" pool-info default; } >&2 || true
            die "libvirtd did not come up on $uri"
        fi
        sleep 0.05
    done
}

# The pool and the network are there before the daemon starts, which is faster than defining them.
write_pool() {
    mkdir -p "$1/storage/autostart" "$2"
    printf '<pool type="dir"><name>default</name><target><path>%s</path></target></pool>\n' "$2" > "$1/storage/default.xml"
    ln -s "$1/storage/default.xml" "$1/storage/autostart/default.xml"
}

write_network() {
    mkdir -p "$1/qemu/networks/autostart"
    # Without the spanning tree protocol: it would keep a guest's first packets back for seconds.
    cat > "$1/qemu/networks/default.xml" <<'C'
<network>
  <name>default</name>
  <forward mode="nat"/>
  <bridge name="virbr0" stp="off" delay="0"/>
  <ip address="192.168.122.1" netmask="255.255.255.0">
    <dhcp><range start="192.168.122.2" end="192.168.122.254"/></dhcp>
  </ip>
</network>
C
    ln -s "$1/qemu/networks/default.xml" "$1/qemu/networks/autostart/default.xml"
}

# A client built to look for the daemons of libvirt's parts (as Fedora's are) is told that there is but one.
write_client_conf() {
    printf 'remote_mode = "legacy"\nuri_default = "%s"\n' "$2" > "$1/libvirt.conf"
}

# ---- qemu:///system: runs as the first process of the new namespaces -------------------------------------------------------

system_host() {
    local etc=$state/etc dir
    umask 022
    hostname "$(basename "$state" | tr 'A-Z.' 'a-z-')"
    ip link set lo up
    printf '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 %s\n' "$(hostname)" > "$state/hosts"
    mount --bind "$state/hosts" /etc/hosts

    mkdir -p "$state"/{etc,lib/boot,lib/images,lib/qemu,run,cache,log,cgroup}
    # The filters that guests' interfaces may name.
    [ ! -d /etc/libvirt/nwfilter ] || cp -r /etc/libvirt/nwfilter "$etc/"
    for dir in etc:/etc/libvirt lib:/var/lib/libvirt run:/run/libvirt cache:/var/cache/libvirt log:/var/log/libvirt; do
        mkdir -p "${dir#*:}"
        mount --bind "$state/${dir%%:*}" "${dir#*:}"
    done
    # Another network has another /sys/class/net; the control groups are to stay.
    mount --rbind /sys/fs/cgroup "$state/cgroup"
    mount -t sysfs sysfs /sys
    mount --rbind "$state/cgroup" /sys/fs/cgroup
    kvm_works || hide_kvm

    write_pool /etc/libvirt /var/lib/libvirt/images
    write_network /etc/libvirt
    write_client_conf /etc/libvirt qemu:///system
    cat > /etc/libvirt/libvirtd.conf <<C
auth_unix_rw = "none"
auth_unix_ro = "none"
host_uuid = "$(cat /proc/sys/kernel/random/uuid)"
log_outputs = "3:file:/var/log/libvirt/libvirtd.log"
C
    # No virtlogd runs, /dev is ours already, and the control groups may not be ours to write.
    cat > /etc/libvirt/qemu.conf <<'C'
security_driver = "none"
stdio_handler = "file"
namespaces = []
cgroup_controllers = []
C
    [ -n "$unprivileged_qemu" ] || cat >> /etc/libvirt/qemu.conf <<'C'
user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
C
    start_libvirtd qemu:///system /etc/libvirt/libvirtd.conf /var/log/libvirt/libvirtd.log /run/libvirt/libvirt-sock
    export LIBVIRT_DEFAULT_URI=qemu:///system
    run_command "$@"
}

# A /dev with all that the machine's has, less kvm.
hide_kvm() {
    local dev=$state/dev entry name
    [ -e /dev/kvm ] || return 0
    mkdir "$dev"
    mount -t tmpfs -o mode=755 tmpfs "$dev"
    for entry in /dev/* /dev/.[!.]*; do
        name=${entry##*/}
        if [ "$name" = kvm ] || { [ ! -e "$entry" ] && [ ! -L "$entry" ]; }; then
            continue
        elif [ ! -L "$entry" ] && mountpoint -q "$entry"; then
            if [ -d "$entry" ]; then mkdir "$dev/$name"; else : > "$dev/$name"; fi
            mount --rbind "$entry" "$dev/$name"
        else
            cp -a "$entry" "$dev/"
        fi
    done
    mount --move "$dev" /dev
}

# ---- qemu:///session --------------------------------------------------------------------------------------------------------

# The folders of a session, for the daemon and for COMMAND alike.
session_environment() {
    export FEDVIRT_CACHE=${FEDVIRT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/fedvirt}
    export XDG_RUNTIME_DIR=$state/run XDG_CONFIG_HOME=$state/config XDG_DATA_HOME=$state/data XDG_CACHE_HOME=$state/cache
    export LIBVIRT_DEFAULT_URI=qemu:///session
    # It would have the client connect elsewhere.
    unset LIBVIRT_AUTOSTART LIBVIRTD_PATH
}

session_files() {
    local etc=$XDG_CONFIG_HOME/libvirt
    umask 077
    mkdir -p "$XDG_RUNTIME_DIR" "$etc" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
    write_pool "$etc" "$XDG_DATA_HOME/libvirt/images"
    write_client_conf "$etc" qemu:///session
    cat > "$etc/libvirtd.conf" <<C
host_uuid = "$(cat /proc/sys/kernel/random/uuid)"
log_outputs = "3:file:$state/libvirtd.log"
C
    printf 'security_driver = "none"\nstdio_handler = "file"\n' > "$etc/qemu.conf"
}

start_session_libvirtd() {
    start_libvirtd qemu:///session "$XDG_CONFIG_HOME/libvirt/libvirtd.conf" "$state/libvirtd.log" \
        "$XDG_RUNTIME_DIR/libvirt/libvirt-sock"
}

# Within the namespaces, as their root: hide /dev/kvm, then go on as an ordinary user. An empty file that nobody may open
# does for that, where the device nodes for another /dev could not be made.
session_namespaces() {
    if ! kvm_works && [ -e /dev/kvm ]; then
        : > "$state/nokvm"
        chmod 000 "$state/nokvm"
        mount --bind "$state/nokvm" /dev/kvm
    fi
    if [ "$uid" = 0 ]; then
        # No longer root, to libvirt and to COMMAND, which need to find the user's name.
        { cat /etc/passwd; echo "fedvirt:x:61000:61000:session:$HOME:/bin/bash"; } > "$state/passwd"
        { cat /etc/group; echo "fedvirt:x:61000:"; } > "$state/group"
        mount --bind "$state/passwd" /etc/passwd
        mount --bind "$state/group" /etc/group
        export USER=fedvirt LOGNAME=fedvirt
        exec unshare --user --map-user=61000 --map-group=61000 bash "$self" --stage session_host "$@"
    fi
    exec unshare --user --map-user="$uid" --map-group="$gid" bash "$self" --stage session_daemon
}

# root's session: the daemon and COMMAND, both within.
session_host() {
    start_session_libvirtd
    run_command "$@"
}

# Another user's: the daemon alone. COMMAND stays outside, because within a user namespace that has but one user ssh finds
# its configuration to be somebody else's, and sudo does not work.
session_daemon() {
    start_session_libvirtd
    : > "$state/ready"
    # As the first process of its namespace it has to wait for what others leave behind.
    while ! wait "$libvirtd"; do kill -0 "$libvirtd" 2>/dev/null || exit 1; done
}

if [ "${1:-}" = --stage ]; then
    : "${state:?}"
    stage=$2
    shift 2
    "$stage" "$@"
    exit
fi

# ---- the script itself ----------------------------------------------------------------------------------------------------

session='' unprivileged_qemu=''
while [ $# -gt 0 ]; do
    case $1 in
        --session) session=1 ;;
        --unprivileged-qemu) unprivileged_qemu=1 ;;
        -h | --help) usage; exit 0 ;;
        --) shift; break ;;
        -*) die "no such option: $1 (--help lists them)" ;;
        *) break ;;
    esac
    shift
done
[ $# -gt 0 ] || { usage >&2; exit 2; }

uid=$(id -u) gid=$(id -g)
[ "$uid" -eq 0 ] || session=1
for tool in libvirtd virsh unshare setpriv; do
    command -v $tool >/dev/null || die "$tool is not installed: run scripts/install-deps.sh first"
done

# Kept short, because the name of a Unix socket has at most 107 characters. Not in /tmp, which is memory on many systems.
parent=${TMPDIR:-/var/tmp}
[ ${#parent} -le 32 ] || parent=/var/tmp
state=$(mktemp -d "$parent/fedvirt-XXXXXX")
# QEMU may run as a user of its own.
chmod 755 "$state"
export state unprivileged_qemu uid gid

# Where no namespaces were to be had, guests outlive their daemon: end what the files say is running.
end_by_pid_files() {
    local file pid
    for file in "$state"/libvirtd.pid "$state"/run/libvirt/qemu/run/*.pid; do
        pid=$(cat "$file" 2>/dev/null) || continue
        # Not a process that has the number by now.
        if tr '\0' '\n' < "/proc/$pid/cmdline" 2>/dev/null | grep -qF "$state"; then kill -KILL "$pid" 2>/dev/null || true; fi
    done
}

clean_up() {
    local n
    [ -z "$session" ] || end_by_pid_files
    # Somebody may still be writing while it dies.
    for n in 1 2 3 4 5 6 7 8 9 10; do
        rm -rf "$state" 2>/dev/null && return
        sleep 0.1
    done
}

# Cleans up after this script if it is killed: the read ends when no process holds the other end of the pipe any more.
exec {alive}> >(
    trap '' INT TERM HUP
    exec >/dev/null 2>&1
    while read -r _; do :; done
    clean_up
)

# What every child is started through: it dies when this script does, and what is in its namespaces dies with it.
bound=(setpriv --pdeathsig KILL)
namespaces=(unshare --mount --pid --fork --mount-proc --kill-child --propagation private)
host=

stop_host() {
    [ -z "$host" ] || { kill -KILL "$host" && wait "$host"; } 2>/dev/null || true
    host=
}
trap 'stop_host; clean_up' EXIT

if [ -z "$session" ]; then
    # A signal that is sent to this script is passed on to the namespaces' first process, and from there to COMMAND.
    forward() {
        local first=''
        [ "$1" != INT ] || [ ! -t 0 ] || return 0
        read -r first < "/proc/$host/task/$host/children" || true
        [ -z "$first" ] || kill -"$1" "${first%% *}" 2>/dev/null || true
    }
    interrupted=''
    trap 'interrupted=1; forward TERM' TERM
    trap 'interrupted=1; forward HUP' HUP
    trap 'interrupted=1; forward INT' INT
    env --default-signal=INT,QUIT "${bound[@]}" "${namespaces[@]}" --net --uts bash "$self" --stage system_host "$@" <&0 &
    host=$!
    status=0
    wait "$host" || status=$?
    while [ -n "$interrupted" ]; do
        interrupted='' status=0
        wait "$host" || status=$?
    done
    host=
    exit "$status"
fi
