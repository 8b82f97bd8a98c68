#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a checkout to a running program, or a tested one, in one command:
#   installer/from-source.sh run  [options of the program]
#   installer/from-source.sh test [options of ctest]
# Installs what is missing (Debian, Ubuntu), builds the release preset, and runs. Can be repeated at any time.
set -eu

say() { printf '%s\n' "$*"; }
die() {
    printf 'from-source: %s\n' "$*" >&2
    exit 1
}

usage() {
    cat <<'EOF'
usage: installer/from-source.sh run  [options of the program]
       installer/from-source.sh test [options of ctest]

run   installs what is missing, builds, and starts the panel; where there is no display, the agent
test  installs what is missing, builds, and runs the whole test suite
EOF
}

# --- what has to be there ------------------------------------------------------------------------------------------

build_packages='cmake ninja-build g++ qt6-base-dev qt6-charts-dev libqt6opengl6-dev
qt6-tools-dev qt6-l10n-tools libtomlplusplus-dev'
test_packages='haproxy prometheus xvfb xauth fonts-dejavu-core fonts-wqy-microhei
at-spi2-core dbus python3 python3-gi gir1.2-atspi-2.0
qt6-translations-l10n strace netcat-openbsd util-linux procps mount binutils'

# Tools by which other systems are judged, where packages have other names.
build_tools='cmake ninja c++'
test_tools='haproxy promtool Xvfb xauth dbus-run-session strace nc setpriv unshare ps'

packages_elsewhere() {
    cat <<'EOF'
The packages, as far as their names are known:
  Fedora:   cmake ninja-build gcc-c++ qt6-qtbase-devel qt6-qtcharts-devel qt6-qttools-devel tomlplusplus-devel
  Arch:     cmake ninja gcc qt6-base qt6-charts qt6-tools tomlplusplus
  openSUSE: cmake ninja gcc-c++ qt6-base-devel qt6-charts-devel qt6-linguist-devel tomlplusplus-devel
and for the tests:
  Fedora:   haproxy golang-github-prometheus xorg-x11-server-Xvfb xorg-x11-xauth qt6-qttranslations at-spi2-core dbus-daemon python3-gobject strace netcat util-linux procps-ng
  Arch:     haproxy prometheus xorg-server-xvfb xorg-xauth qt6-translations at-spi2-core dbus python-gobject strace openbsd-netcat util-linux procps-ng
  openSUSE: haproxy golang-github-prometheus-prometheus xorg-x11-server-Xvfb xauth qt6-translations at-spi2-core dbus-1 python3-gobject typelib-1_0-Atspi-2_0 strace netcat-openbsd util-linux procps
EOF
}

# --- installing -----------------------------------------------------------------------------------------------------

# The one step that needs root, as one program: it is given the packages, and is run by root's sh. The packages
# haproxy and prometheus would start a load balancer and a monitoring server on this machine and at every boot; the
# tests only want the programs. Where this step is the one that brings them, the packages' own means keep them from
# starting, and their services are switched off.
# shellcheck disable=SC2016 # root's shell expands it
install_as_root='
set -eu
export DEBIAN_FRONTEND=noninteractive
log=$1
shift
guard=
tidy_up() { if [ -n "$guard" ]; then rm -f "$guard"; fi; }
trap tidy_up EXIT
trap "exit 130" INT TERM HUP
daemons=
for package in "$@"; do
    case $package in haproxy | prometheus) daemons="$daemons $package" ;; esac
done
if [ -n "$daemons" ] && [ ! -e /usr/sbin/policy-rc.d ]; then
    guard=/usr/sbin/policy-rc.d
    printf "#!/bin/sh\nexit 101\n" >"$guard"
    chmod 755 "$guard"
fi
get() { apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1; }
offered() { apt-cache show "$1" >/dev/null 2>&1; }
fresh=
for package in "$@"; do
    if [ -z "$fresh" ] && ! offered "$package"; then
        get update || true
        fresh=1
    fi
done
# Where Qt has put these files into qt6-base-dev, the package is gone.
for package in "$@"; do
    shift
    if [ "$package" != libqt6opengl6-dev ] || offered "$package"; then set -- "$@" "$package"; fi
done
if [ $# -gt 0 ] && ! get install --no-install-recommends "$@"; then
    # Lists that are too old name files that are gone; fresh ones cure that.
    if [ -n "$fresh" ]; then exit 1; fi
    get update || true
    get install --no-install-recommends "$@"
fi
for daemon in $daemons; do
    update-rc.d "$daemon" disable >>"$log" 2>&1 || true
    deb-systemd-helper disable "$daemon.service" >>"$log" 2>&1 || true
done
'

is_there() {
    # Debian 12 keeps Qt's OpenGL CMake files in a package of their own; later releases do not.
    if [ "$1" = libqt6opengl6-dev ] && ls /usr/lib/*/cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake >/dev/null 2>&1; then
        return 0
    fi
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

install_packages() {
    missing=
    for package in "$@"; do
        is_there "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    say "Installing:$missing"
    mkdir -p build
    log=$root/build/from-source-packages.log
    : >"$log" 2>/dev/null || die "cannot write $log: remove it, or make it yours"
    # shellcheck disable=SC2086 # one word a package
    if [ "$(id -u)" = 0 ]; then
        sh -c "$install_as_root" sh "$log" $missing || install_failed
    elif command -v sudo >/dev/null; then
        sudo sh -c "$install_as_root" sh "$log" $missing || install_failed
    else
        die "this needs root, and there is no sudo. As root, run:
  apt-get update && apt-get install --no-install-recommends$missing
and then this command again."
    fi
}

install_failed() {
    tail -n 20 "$log" >&2
    die "the packages could not be installed (all that was said: $log). By hand, as root:
  apt-get update && apt-get install --no-install-recommends$missing"
}

require_tools() {
    absent=
    for tool in "$@"; do
        command -v "$tool" >/dev/null || [ -x "/usr/sbin/$tool" ] || absent="$absent $tool"
    done
    [ -n "$absent" ] || return 0
    packages_elsewhere >&2
    die "not found:$absent. Install these first, then run this command again."
}

prepare() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        # shellcheck disable=SC2046,SC2086 # one word a package
        case $1 in
            run) install_packages $build_packages $(display_packages) ;;
            test) install_packages $build_packages $test_packages ;;
        esac
        return
    fi
    # shellcheck disable=SC2086 # one word a tool
    case $1 in
        run) require_tools $build_tools ;;
        test) require_tools $build_tools $test_tools ;;
    esac
}

# A desktop that speaks Wayland only needs Qt's own plugin for it.
display_packages() {
    if [ -n "${WAYLAND_DISPLAY-}" ] && [ -z "${DISPLAY-}" ]; then
        say qt6-wayland
    fi
}

# --- building -------------------------------------------------------------------------------------------------------

jobs() {
    nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || say 2
}

build() {
    if [ -e build/release ] && [ ! -w build/release ]; then
        die "$root/build/release belongs to another user: remove it, or make it yours"
    fi
    mkdir -p build
    log=$root/build/from-source-configure.log
    if ! cmake --preset release "$@" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        if ! command -v apt-get >/dev/null; then packages_elsewhere >&2; fi
        die "cannot configure the build (all that was said: $log)"
    fi
    cmake --build --preset release -j "$(jobs)" || die "the build failed; what is wrong stands above"
}

# --- the two verbs --------------------------------------------------------------------------------------------------

run() {
    prepare run
    build
    cd -- "$came_from" # so that file names among the options mean what they say
    if [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]; then
        exec "$root/build/release/app/sluicekeeper" "$@"
    fi
    say "No display here: the agent runs in the foreground until Ctrl+C; for its window, run this on a desktop or over 'ssh -X'."
    if [ "$(id -u)" = 0 ]; then
        exec "$root/build/release/app/sluiced" "$@"
    fi
    # A plain user's agent keeps things where the panel's built-in agent does, so that they know of each other's.
    # The user's own options come last, and win.
    config=${XDG_CONFIG_HOME:-$HOME/.config}/sluicekeeper/sluicekeeper.toml
    state=${XDG_STATE_HOME:-$HOME/.local/state}/sluicekeeper
    set -- --state-dir "$state" --socket "${XDG_RUNTIME_DIR:-$state}/sluicekeeper/control" "$@"
    if [ -f "$config" ]; then set -- --config "$config" "$@"; fi
    exec "$root/build/release/app/sluiced" "$@"
}

run_tests() {
    prepare test
    build -D SLUICE_BUILD_TESTS=ON
    # A plain user's PATH lacks the folder of haproxy.
    PATH=$PATH:/usr/sbin:/sbin
    exec ctest --preset release -j "$(jobs)" "$@"
}

came_from=$(pwd)
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || die "cannot find the checkout"
cd -- "$root"

verb=${1-}
[ $# -eq 0 ] || shift
case $verb in
    run) run "$@" ;;
    test) run_tests "$@" ;;
    -h | --help | help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
esac
