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
# shellcheck disable=SC2317 # some functions are called from traps only
set -euo pipefail

die() { printf 'with-libvirtd.sh: %s\n' "$*" >&2; exit 1; }
usage() { sed -n '3,/^# shellcheck/{/^# shellcheck/d;s/^# \{0,1\}//;p}' "$0"; }
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
    env --default-signal=INT,QUIT -u FVHOST_STATE -u FVHOST_QEMU_USER -u FVHOST_UID -u FVHOST_GID -- "$@" <&0 &
    local child=$!
    # shellcheck disable=SC2064 # the child's pid is meant as it is now
    {
        trap "signal=TERM; kill -TERM $child 2>/dev/null || true" TERM
        trap "signal=HUP; kill -HUP $child 2>/dev/null || true" HUP
        # A terminal sends it to COMMAND by itself.
        trap "signal=INT; [ -t 0 ] || kill -INT $child 2>/dev/null || true" INT
    }
    # bash would tell on stderr that the child was killed.
    { wait "$child" || status=$?; } 2>/dev/null
    while [ -n "$signal" ]; do
        # The signal ended the wait, not necessarily the child.
        signal='' status=0
        { wait "$child" || status=$?; } 2>/dev/null
    done
    trap - TERM HUP INT
    return "$status"
}

# virsh without a terminal, on which it would start polkit's agent, whose complaints nobody needs here.
quiet_virsh() { setsid --wait virsh -q -c "$@" </dev/null; }

# Starts the daemon and waits until it answers. Its messages go to a file; they are shown if it does not come up.
start_libvirtd() {
    local uri=$1 conf=$2 log=$3 socket=$4 tries=0
    # No message bus: there the daemon would find the machine's own firewalld and machined, which know nothing of the
    # network that it is in, and would register its guests with them.
    DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent libvirtd -f "$conf" -p "$FVHOST_STATE/libvirtd.pid" >>"$log" 2>&1 </dev/null &
    libvirtd=$!
    until [ -S "$socket" ] && quiet_virsh "$uri" pool-info default >/dev/null 2>&1; do

        tries=$((tries + 1))
        if ! kill -0 "$libvirtd" 2>/dev/null || [ "$tries" -gt 300 ]; then
            { echo "libvirtd's last messages:"; tail -n 20 "$log"; quiet_virsh "$uri" pool-info default; } >&2 || true
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
    local etc=$FVHOST_STATE/etc dir mask name

    mask=$(umask)
    umask 022
    name=$(basename "$FVHOST_STATE" | tr 'A-Z.' 'a-z-')
    echo "$name" > /proc/sys/kernel/hostname
    ip link set lo up
    printf '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 %s\n' "$name" > "$FVHOST_STATE/hosts"
    mount --bind "$FVHOST_STATE/hosts" /etc/hosts

    mkdir -p "$FVHOST_STATE"/{etc,lib/boot,lib/images,lib/qemu,run,cache,log,cgroup}
    # The filters that guests' interfaces may name.
    [ ! -d /etc/libvirt/nwfilter ] || cp -r /etc/libvirt/nwfilter "$etc/"
    for dir in etc:/etc/libvirt lib:/var/lib/libvirt run:/run/libvirt cache:/var/cache/libvirt log:/var/log/libvirt; do
        mkdir -p "${dir#*:}"
        mount --bind "$FVHOST_STATE/${dir%%:*}" "${dir#*:}"
    done
    # Another network has another /sys/class/net; the control groups are to stay.
    mount --rbind /sys/fs/cgroup "$FVHOST_STATE/cgroup"
    mount -t sysfs sysfs /sys
    mount --rbind "$FVHOST_STATE/cgroup" /sys/fs/cgroup
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
    [ -n "$FVHOST_QEMU_USER" ] || cat >> /etc/libvirt/qemu.conf <<'C'
user = "root"
group = "root"
dynamic_ownership = 0
remember_owner = 0
C
    start_libvirtd qemu:///system /etc/libvirt/libvirtd.conf /var/log/libvirt/libvirtd.log /run/libvirt/libvirt-sock
    quiet_virsh qemu:///system net-list --name | grep -qx default ||

        die "the network \"default\" did not start: $(tail -n 3 /var/log/libvirt/libvirtd.log)"
    umask "$mask"
    export LIBVIRT_DEFAULT_URI=qemu:///system
    run_command "$@"
}

# A /dev with all that the machine's has, less kvm.
hide_kvm() {
    local dev=$FVHOST_STATE/dev entry name
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

# The folders of a session, for the daemon and for COMMAND alike. Short names, because libvirt makes Unix sockets deep below
# the second one, and their paths have at most 107 characters.
session_environment() {
    export XDG_RUNTIME_DIR=$FVHOST_STATE/r XDG_CONFIG_HOME=$FVHOST_STATE/c XDG_DATA_HOME=$FVHOST_STATE/d XDG_CACHE_HOME=$FVHOST_STATE/k
    export LIBVIRT_DEFAULT_URI=qemu:///session
}

session_files() {
    local etc=$XDG_CONFIG_HOME/libvirt
    mkdir -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
    mkdir "$etc"
    write_pool "$etc" "$XDG_DATA_HOME/libvirt/images"
    write_client_conf "$etc" qemu:///session
    cat > "$etc/libvirtd.conf" <<C
host_uuid = "$(cat /proc/sys/kernel/random/uuid)"
log_outputs = "3:file:$FVHOST_STATE/libvirtd.log"
C
    printf 'security_driver = "none"\nstdio_handler = "file"\n' > "$etc/qemu.conf"
}

start_session_libvirtd() {
    start_libvirtd qemu:///session "$XDG_CONFIG_HOME/libvirt/libvirtd.conf" "$FVHOST_STATE/libvirtd.log" \
        "$XDG_RUNTIME_DIR/libvirt/libvirt-sock"
}

# Within the namespaces, as their root: hide /dev/kvm, then go on as an ordinary user. An empty file that nobody may open
# does for that, where the device nodes for another /dev could not be made.
session_namespaces() {
    if ! kvm_works && [ -e /dev/kvm ]; then
        : > "$FVHOST_STATE/nokvm"
        chmod 000 "$FVHOST_STATE/nokvm"
        mount --bind "$FVHOST_STATE/nokvm" /dev/kvm
    fi
    if [ "$FVHOST_UID" = 0 ]; then
        # No longer root, to libvirt and to COMMAND, which need to find the user's name.
        { cat /etc/passwd; echo "fedvirt:x:61000:61000:session:$HOME:/bin/bash"; } > "$FVHOST_STATE/passwd"
        { cat /etc/group; echo "fedvirt:x:61000:"; } > "$FVHOST_STATE/group"
        mount --bind "$FVHOST_STATE/passwd" /etc/passwd
        mount --bind "$FVHOST_STATE/group" /etc/group
        export USER=fedvirt LOGNAME=fedvirt
        exec unshare --user --map-user=61000 --map-group=61000 bash "$self" --stage session_host "$@"
    fi
    exec unshare --user --map-user="$FVHOST_UID" --map-group="$FVHOST_GID" bash "$self" --stage session_daemon
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
    : > "$FVHOST_STATE/ready"
    # As the first process of its namespace, this one reaps what others leave behind.
    wait "$libvirtd"
}

# ---- taking it all down -----------------------------------------------------------------------------------------------------

# Where no namespaces were to be had, guests outlive their daemon: end what the daemon's files say is running.
end_by_pid_files() {
    local file pid
    for file in "$FVHOST_STATE"/libvirtd.pid "$FVHOST_STATE"/r/libvirt/qemu/run/*.pid; do
        pid=$(cat "$file" 2>/dev/null) || continue
        # Only if it is not another process that has this number by now.
        if grep -qaF "$FVHOST_STATE" "/proc/$pid/cmdline" 2>/dev/null; then kill -KILL "$pid" 2>/dev/null || true; fi
    done
}

clean_up() {
    local tries=0
    end_by_pid_files
    # Somebody may still be writing there while dying.
    until rm -rf "$FVHOST_STATE" 2>/dev/null || [ "$tries" -ge 20 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
}

# Cleans up if the script itself cannot: reads until no process holds the pipe's other end any more.
watch_over() {
    trap '' INT TERM HUP
    exec >/dev/null 2>&1
    while read -r _; do :; done
    clean_up
}

if [ "${1:-}" = --stage ]; then
    : "${FVHOST_STATE:?}"
    # As the first process of a namespace, this one gets no signal that it has no trap for.
    trap 'exit 143' TERM
    trap 'exit 130' INT
    trap 'exit 129' HUP
    stage=$2
    shift 2
    case $stage in
        watch_over) watch_over ;;
        system_host) system_host "$@" ;;
        session_namespaces) session_namespaces "$@" ;;
        session_host) session_host "$@" ;;
        session_daemon) session_daemon ;;
        *) die "no such stage: $stage" ;;
    esac
    exit
fi

# ---- the script itself ----------------------------------------------------------------------------------------------------

session='' FVHOST_QEMU_USER=''
while [ $# -gt 0 ]; do
    case $1 in
        --session) session=1 ;;
        --unprivileged-qemu) FVHOST_QEMU_USER=1 ;;
        -h | --help) usage; exit 0 ;;
        --) shift; break ;;
        -*) die "no such option: $1 (--help lists them)" ;;
        *) break ;;
    esac
    shift
done
[ $# -gt 0 ] || { usage >&2; exit 2; }

FVHOST_UID=$(id -u) FVHOST_GID=$(id -g)
[ "$FVHOST_UID" -eq 0 ] || session=1
[ -z "$session" ] || [ -z "$FVHOST_QEMU_USER" ] || die "--unprivileged-qemu is for qemu:///system, which takes root and no --session"
for tool in libvirtd virsh unshare setpriv; do
    command -v $tool >/dev/null || die "$tool is not installed: run scripts/install-deps.sh first"
done

# Not in /tmp, which is memory on many systems; and a short path (see session_environment).
parent=${TMPDIR:-/var/tmp}
[ ${#parent} -le 12 ] || parent=/var/tmp
FVHOST_STATE=$(mktemp -d "$parent/fv-XXXXXX")
# QEMU may run as a user of its own.
chmod 755 "$FVHOST_STATE"
export FVHOST_STATE FVHOST_QEMU_USER FVHOST_UID FVHOST_GID
export FEDVIRT_CACHE=${FEDVIRT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/fedvirt}


# In a session of its own, so that signals to the caller's process group spare it.
exec {alive}> >(exec setsid bash "$self" --stage watch_over)

child='' daemon='' interrupted=''
# The first process in the namespaces that $child made, or nothing.
first_process() { cat "/proc/$child/task/$child/children" 2>/dev/null || true; }

kill_children() {
    local pid
    for pid in $child $daemon; do
        kill -KILL "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    done
    child='' daemon=''
}
trap 'kill_children || true; clean_up' EXIT

# Passes a signal on to COMMAND, or in namespaces to their first process, which does so. A terminal's SIGINT is there already.
forward() {
    interrupted=$1
    [ "$1" != INT ] || [ ! -t 0 ] || return 0
    # shellcheck disable=SC2046 # no word, or one
    kill -"$1" $($target) 2>/dev/null || true
}

# Starts its arguments as a child that dies when this script does, and exits with the child's status.
run_and_exit() {
    local status=0 tries=0
    trap 'forward TERM' TERM
    trap 'forward HUP' HUP
    trap 'forward INT' INT
    env --default-signal=INT,QUIT setpriv --pdeathsig KILL "$@" <&0 &
    child=$!
    { wait "$child" || status=$?; } 2>/dev/null
    while [ -n "$interrupted" ]; do
        # The signal ended the wait, not necessarily the child. One that is told to end has ten seconds for it.
        if [ "$interrupted" != INT ]; then
            while kill -0 "$child" 2>/dev/null && [ $tries -lt 100 ]; do
                sleep 0.1
                tries=$((tries + 1))
            done
            [ $tries -lt 100 ] || { kill -KILL "$child" 2>/dev/null || true; }
        fi
        interrupted='' status=0
        { wait "$child" || status=$?; } 2>/dev/null
    done
    child=
    exit "$status"
}

# A process namespace, because it takes everybody in it down with its first process, and because libvirt waits long for
# processes that were killed and that nobody reaps.
namespaces=(unshare --mount --pid --fork --mount-proc --kill-child --propagation private)
stage=(bash "$self" --stage)
target=first_process

if [ -z "$session" ]; then
    run_and_exit "${namespaces[@]}" --net --uts "${stage[@]}" system_host "$@"
fi

namespaces+=(--user --map-root-user)
session_environment
session_files
usable=1
"${namespaces[@]}" true 2>/dev/null || usable=
if [ "$FVHOST_UID" -eq 0 ]; then
    [ -n "$usable" ] || die "--session as root takes a user namespace, which this system does not give: run it as another user"
    run_and_exit "${namespaces[@]}" "${stage[@]}" session_namespaces "$@"
fi

if [ -n "$usable" ]; then
    host=("${namespaces[@]}" "${stage[@]}" session_namespaces)
else
    # What it starts does not die with it, so it must not hold up the cleaning, which ends that.
    host=(bash -c "exec $alive>&-; exec \"\$@\"" bash "${stage[@]}" session_daemon)
fi
setpriv --pdeathsig KILL "${host[@]}" </dev/null &
daemon=$!
until [ -e "$FVHOST_STATE/ready" ]; do
    kill -0 "$daemon" 2>/dev/null || { daemon=; die "the private session daemon could not be started (see above)"; }
    sleep 0.02
done
# What COMMAND leaves running does not hold up the cleaning.
command_pid() { echo "$child"; }
target=command_pid
run_and_exit bash -c "exec $alive>&-; unset FVHOST_STATE FVHOST_QEMU_USER FVHOST_UID FVHOST_GID; exec \"\$@\"" bash "$@"
