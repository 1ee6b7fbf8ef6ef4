# shellcheck shell=bash
# Shared by the scripts that run several steps; sourced, not run.

# Runs a step and says how long it took: step NAME COMMAND [ARG...]
step() {
    local name=$1 since=$SECONDS status
    shift
    printf '\n==> %s\n' "$name"
    # Not "$@" || ..., which would have a function go on after what fails in it.
    set +e
    (set -e; "$@")
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        printf '\n==> FAILED: %s (exit status %s, after %s s)\n' "$name" "$status" "$((SECONDS - since))" >&2
        exit "$status"
    fi
    times+=("$(printf '%6s s  %s' "$((SECONDS - since))" "$name")")
}
times=()

# Runs functions of steps at the same time: lanes FUNCTION... Each line that they print comes after their name, and what the
# one that fails printed last comes once more, alone; the others are ended then.
lanes() {
    local lane status=0 failed='' folder=target/lanes running=$#
    mkdir -p "$folder"
    trap 'end_lanes' EXIT
    # Each in a process group of its own, which can be ended as a whole.
    set -m
    for lane; do
        rm -f "$folder/$lane".*
        { lane "$lane" "$folder" 2>&1 | tee "$folder/$lane.log" | sed -u "s/^/$lane: /"; } < /dev/null &
    done
    set +m
    while [ "$running" -gt 0 ] && [ "$status" -eq 0 ]; do
        wait -n || status=$?
        running=$((running - 1))
    done
    for lane; do
        [ ! -e "$folder/$lane.failed" ] || failed=$lane
    done
    end_lanes
    trap - EXIT
    if [ -n "$failed" ]; then
        printf '\n==> The last that %s said:\n' "$failed"
        tail -n 100 "$folder/$failed.log"
    fi
    [ "$status" -eq 0 ] || exit "$status"
    for lane; do
        mapfile -t -O "${#times[@]}" times < "$folder/$lane.times"
    done
}

# $1: a function of steps, $2: where to say how it ended
# shellcheck disable=SC2030,SC2031 # of this lane, and read by it
lane() (
    said=$2/$1
    times=()
    trap '[ -e "$said.times" ] || : > "$said.failed"' EXIT
    "$1"
    printf '%s\n' "${times[@]}" > "$said.times"
)

end_lanes() {
    local group
    # Only what runs: the number of what has ended may be another's by now.
    for group in $(jobs -pr); do
        kill -TERM -- "-$group" 2> /dev/null || true
    done
    wait
}

# shellcheck disable=SC2031 # lanes() reads what its lanes wrote
print_times() {
    printf '\n'
    printf '%s\n' "${times[@]}"
}

# The toolchain that install-deps.sh may just have installed.
use_cargo() {
    case :$PATH: in
        *:"${CARGO_HOME:-$HOME/.cargo}/bin":*) ;;
        *) export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH" ;;
    esac
}
