#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the .deb of build/packages in a container with a real systemd and a real HAProxy, and lets them live:
# install, restart under load, upgrade, remove, purge (tests/packages/scenario.sh). Needs root; Debian 12. The container
# has no network but its own loopback, is never registered, and is gone afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."

work=build/package-test
limit=600 # seconds for all that happens in the container

die()
{
    printf 'test-packages: %s\n' "$*" >&2
    exit 1
}

if [[ $(id -u) != 0 ]]; then
    exec sudo -- "$0" "$@"
fi

install_tools()
{
    local missing=() package
    for package in mmdebstrap systemd-container dpkg-dev; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    printf 'Installing: %s\n' "${missing[*]}"
    apt-get -q -y -o DPkg::Lock::Timeout=300 update >/dev/null || true
    # machined and its like are not needed: nothing of systemd-container is to be started here.
    env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" >/dev/null
}

# What the package needs, so that the container can install it without a network.
needed_packages()
{
    dpkg-deb -f "$1" Depends | tr ',' '\n' | sed -E 's/\(.*//; s/\|.*//; s/[[:space:]]//g' | sort -u
}

# A Debian with systemd and HAProxy, made once for each list of packages.
base_system()
{
    local packages key tarball
    packages=$( (printf '%s\n' systemd systemd-sysv dbus haproxy netcat-openbsd && needed_packages "$1") | sort -u \
        | paste -sd,)
    key=$(printf '%s' "$packages" | sha256sum | cut -c1-16)
    tarball=$work/base-$key.tar
    if [[ ! -s $tarball ]]; then
        rm -f "$work"/base-*.tar
        mmdebstrap --quiet --format=tar --variant=minbase --include="$packages" \
            --aptopt='Acquire::Retries "3"' bookworm "$tarball.part" >&2
        mv "$tarball.part" "$tarball"
    fi
    printf '%s\n' "$tarball"
}

# The same package as the next version, for the upgrade.
next_version()
{
    local deb=$1 to=$2 tree
    tree=$(mktemp -d)
    dpkg-deb -R "$deb" "$tree"
    sed -i -E 's/^(Version: .*)$/\1+next/' "$tree/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$tree" "$to" >/dev/null
    rm -rf "$tree"
}

install_tools
shopt -s nullglob
debs=(build/packages/sluicekeeper-agent_*.deb)
((${#debs[@]} == 1)) || die "there is no package to test: run installer/package.sh first"

mkdir -p "$work"
tarball=$(base_system "${debs[0]}")
root=$(mktemp -d "$PWD/$work/root.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT
tar -xf "$tarball" -C "$root" --exclude='./dev/*'

mkdir "$root/trial"
cp "${debs[0]}" "$root/trial/this.deb"
next_version "${debs[0]}" "$root/trial/next.deb"
cp tests/packages/scenario.sh tests/packages/haproxy.cfg tests/packages/load.sh "$root/trial/"
cp tests/packages/trial.service "$root/etc/systemd/system/"
cp tests/packages/haproxy.cfg "$root/etc/haproxy/haproxy.cfg"
ln -s ../trial.service "$root/etc/systemd/system/multi-user.target.wants/trial.service"

# The container ends by itself; whatever hangs in it is ended with it.
status=0
timeout --kill-after=10 "$limit" systemd-nspawn --quiet --register=no --keep-unit --private-network --console=pipe \
    --machine="sluice-trial-$$" -D "$root" --boot systemd.log_level=warning </dev/null >"$work/console.log" 2>&1 \
    || status=$?
if [[ -f $root/trial/log ]]; then
    cat "$root/trial/log"
fi
if [[ $(cat "$root/trial/verdict" 2>/dev/null) != passed ]]; then
    [[ -f $root/trial/log ]] || tail -n 40 "$work/console.log"
    die "the trial failed (container's exit: $status)"
fi
