#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a checkout to packages in one command: builds .deb and .rpm into build/packages and checks them. Takes any
# Debian 12; installs what is missing with root or sudo. Can be repeated at any time.
#   installer/package.sh           builds and checks
#   installer/package.sh --no-rpm  .deb only
set -euo pipefail
cd "$(dirname "$0")/.."

out=build/packages
build=build/package
generators='DEB;RPM'

die()
{
    printf 'package: %s\n' "$*" >&2
    exit 1
}

case ${1-} in
    '') ;;
    --no-rpm) generators=DEB ;;
    *) die "usage: installer/package.sh [--no-rpm]" ;;
esac

install_tools()
{
    local as_root=() missing=() package
    for package in cmake ninja-build g++ qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-l10n-tools \
                   libtomlplusplus-dev dpkg-dev file gzip lintian desktop-file-utils appstream rpm man-db systemd; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    printf 'Installing: %s\n' "${missing[*]}"
    [[ $(id -u) == 0 ]] || as_root=(sudo)
    "${as_root[@]}" apt-get -q -y -o DPkg::Lock::Timeout=300 update >/dev/null || true
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" >/dev/null
}

# Debian's own flags, hardening included; debug symbols are not packaged.
build_packages()
{
    local flags linker
    flags=$(DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_MAINT_STRIP=-g dpkg-buildflags --get CXXFLAGS)
    flags+=" $(DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get CPPFLAGS)"
    linker=$(DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get LDFLAGS)
    cmake --preset package -D CMAKE_CXX_FLAGS="$flags" -D CMAKE_EXE_LINKER_FLAGS="$linker -Wl,--as-needed" >/dev/null
    cmake --build --preset package -j "$(nproc)"
    rm -rf "$out"
    mkdir -p "$out"
    # The newest change is the date of everything in the packages, so that the same checkout gives the same packages.
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
    export SOURCE_DATE_EPOCH
    # Folders are made by whoever builds: the mask must not get into the packages.
    (umask 022 && cpack --config "$build/CPackConfig.cmake" -G "$generators" -B "$out" >"$build/cpack.log" 2>&1) \
        || { tail -n 40 "$build/cpack.log" >&2; die "cpack failed"; }
    rm -rf "$out/_CPack_Packages"
}

# --- the checks -----------------------------------------------------------------------------------------------------

check_deb()
{
    local debs=("$out"/sluicekeeper*_*.deb) depends
    ((${#debs[@]} == 2)) || die "expected two .deb, got: ${debs[*]}"
    # Errors fail; what else lintian says is shown.
    lintian --allow-root --fail-on error --suppress-tags initial-upload-closes-no-bugs "${debs[@]}"
    depends=$(dpkg-deb -f "$out"/sluicekeeper-agent_*.deb Depends)
    [[ $depends == *libqt6core6* ]] || die "the agent's dependencies are not known: $depends"
    if [[ $depends =~ qt6gui|qt6widgets|qt6charts|libgl|libx11 ]]; then
        die "the agent needs a window: $depends"
    fi
    [[ $(dpkg-deb --ctrl-tarfile "$out"/sluicekeeper-agent_*.deb | tar -xO ./conffiles) == /etc/sluicekeeper/sluicekeeper.toml ]] \
        || die "the settings are no conffile"
}

check_rpm()
{
    local rpms=("$out"/sluicekeeper*.rpm) rpm scripts
    ((${#rpms[@]} == 2)) || die "expected two .rpm, got: ${rpms[*]}"
    for rpm in "${rpms[@]}"; do
        rpm -K --nosignature "$rpm" >/dev/null || die "$rpm is damaged"
        rpm -qpi "$rpm" | grep -E '^(Name|Version|Release|License|Summary) '
        # Nothing of the build machine, and no folder that belongs to another package.
        ! rpm -qpl "$rpm" | grep -E '^(/root|/home|/tmp|/usr/local)|^/(usr|etc)$|^/usr/(bin|sbin|lib|share)$' \
            || die "$rpm holds what does not belong there"
    done
    local agent
    agent=$(printf '%s\n' "${rpms[@]}" | grep agent)
    [[ $(rpm -qp --configfiles "$agent") == /etc/sluicekeeper/sluicekeeper.toml ]] || die "the settings are no %config"
    ! rpm -qpR "$agent" | grep -E 'Qt6(Gui|Widgets|Charts)' || die "the agent needs a window"
    # Not `| grep -q`: it stops reading, and rpm would fail for that.
    [[ $(rpm -qpR "$agent") == *libQt6Core.so.6* ]] || die "the agent's libraries are not known"
    scripts=$(rpm -qp --scripts "$agent")
    for word in systemd-sysusers before-removal try-restart; do
        [[ $scripts == *"$word"* ]] || die "the scriptlets lack $word"
    done
    for file in /usr/sbin/sluiced /usr/lib/systemd/system/sluiced.service /usr/lib/sysusers.d/sluicekeeper-agent.conf; do
        [[ $'\n'$(rpm -qpl "$agent")$'\n' == *$'\n'"$file"$'\n'* ]] || die "$agent lacks $file"
    done
}

check_texts()
{
    local page security
    desktop-file-validate installer/desktop/*.desktop
    appstreamcli validate --no-net installer/desktop/*.metainfo.xml
    for page in resources/man/*.[158] "$build"/installer/settingstext/*.5; do
        local said
        said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        [[ -z $said ]] || die "$page: $said"
    done
    security=$(systemd-analyze security --offline=true --threshold=15 "$build/installer/sluiced.service" | tail -n 1) \
        || die "the unit is exposed more than 1.5: $security"
    printf '%s\n' "$security"
}

install_tools
build_packages
check_texts
check_deb
if [[ $generators == *RPM* ]]; then
    check_rpm
fi
printf '\n%s:\n' "$out"
ls -l "$out"
