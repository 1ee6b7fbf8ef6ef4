# shellcheck shell=bash
# Shared by the scripts that run several steps; sourced, not run.

# Runs a step and says how long it took: step NAME COMMAND [ARG...]
step() {
    local name=$1 since=$SECONDS status=0
    shift
    printf '\n==> %s\n' "$name"
    "$@" || status=$?
    if [ "$status" -ne 0 ]; then
        printf '\n==> FAILED: %s (exit status %s, after %s s)\n' "$name" "$status" "$((SECONDS - since))" >&2
        exit "$status"
    fi
    times+=("$(printf '%6s s  %s' "$((SECONDS - since))" "$name")")
}
times=()

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
