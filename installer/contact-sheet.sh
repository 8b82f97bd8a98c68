#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every page of the panel, in every theme, language and scale, and one sheet with all of them:
# build/contact-sheet/sheet.png; starts.png has what the window is at its first start and in a demonstration. Needs a built folder, with the tests: $SLUICE_BUILD_DIR, build/release without it.
#   installer/contact-sheet.sh           fails where a page does not come up
#   installer/contact-sheet.sh --readme  makes the README's picture instead; takes nine minutes, for the chart to fill
set -euo pipefail
cd "$(dirname "$0")/.."

build=${SLUICE_BUILD_DIR:-build/release}
out=build/contact-sheet
for program in app/sluicekeeper app/sluiced app/sluicectl tests/contactsheet; do
    [[ -x $build/$program ]] || { echo "contact-sheet: no $build/$program: build first" >&2; exit 2; }
done
build=$(realpath "$build")

work=$(mktemp -d)
children=()
tidy_up()
{
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    rm -rf "$work"
}
trap tidy_up EXIT
export QT_QPA_PLATFORM=offscreen HOME=$work XDG_CONFIG_HOME=$work XDG_STATE_HOME=$work QT_LOGGING_RULES='*=false'
unset QT_SCALE_FACTOR
printf '[sampling]\nsource = "simulated"\n' >"$work/settings.toml"

# A port that nobody has: the third column of /proc/net/tcp is the other end, the second is ours.
next_port=20300
free_port()
{
    while grep -qi ":$(printf '%04x' "$next_port") " /proc/net/tcp /proc/net/tcp6 2>/dev/null; do next_port=$((next_port + 1)); done
    port=$next_port
    next_port=$((next_port + 1))
}

# What a load balancer does, as $2, until this one is ended.
ask()
{
    while :; do
        { exec 3<>"/dev/tcp/127.0.0.1/$1" && printf '%s web/web1\n' "$2" >&3 && cat <&3 >/dev/null; } 2>/dev/null || true
        exec 3>&- || true
        sleep 1
    done
}

# The state that the panels begin with: of an agent that has run before, so that no panel is a first start.
# prepare_state COMMAND…: what is done while that agent runs.
prepare_state()
{
    local daemon
    free_port
    "$build/app/sluiced" --config "$work/settings.toml" --state-dir "$work/state" --socket "$work/control" \
        --listen "127.0.0.1:$port" 2>/dev/null &
    daemon=$!
    children+=("$daemon")
    for _ in {1..100}; do ctl status >/dev/null 2>&1 && break; sleep 0.1; done
    "$@"
    kill "$daemon"
    wait "$daemon" || true
}

ctl() { "$build/app/sluicectl" --socket "$work/control" "$@"; }

# Something is forced, so that there is something to see and to leave behind.
force_everything()
{
    ctl maint --reason 'kernel update, ask alice' --for 2h >/dev/null
    ctl weight 40% --reason 'half the memory is out' >/dev/null
    ctl maxconn 30 --restore 200 >/dev/null
}

# panel NAME OPTION…: one panel with its own copy of that state, and two load balancers that ask it.
panel()
{
    local name=$1 home=$work/$1 askers=() status=0
    shift
    mkdir -p "$home"
    chmod 700 "$home"
    if [[ -d $work/state ]]; then cp -r "$work/state" "$home/state"; fi
    ask "$port" lb1 & askers+=($!)
    ask "$port" lb2 & askers+=($!)
    XDG_RUNTIME_DIR=$home timeout 900 "$build/app/sluicekeeper" --connect built-in --config "$work/settings.toml" \
        --state-dir "$home/state" --listen "127.0.0.1:$port" "$@" 2>"$home/said" || status=$?
    kill "${askers[@]}"
    if ((status)); then
        echo "contact-sheet: $name: $(grep '^sluicekeeper:' "$home/said" || echo "ended with $status")" >&2
    fi
    return "$status"
}

# At most two of them for each processor at a time; what is started since is waited for by all_ended.
running=()
failed=0
beside()
{
    "$@" &
    running+=($!)
    children+=($!)
    if ((${#running[@]} >= 2 * $(nproc))); then
        wait "${running[0]}" || failed=1
        running=("${running[@]:1}")
    fi
}

all_ended()
{
    for one in "${running[@]}"; do wait "$one" || failed=1; done
    running=()
    ((failed == 0))
}

all_panels()
{
    local folders=() name language theme scale
    for language in en de fr es zh_CN; do
        for theme in light dark; do
            for scale in 1 2; do
                name=$language-$theme-${scale}00
                mkdir -p "$out/$name"
                folders+=("$out/$name")
                free_port
                beside panel "$name" --language "$language" --theme "$theme" --scale "$scale" --size 1024x700 \
                    --after 3s --page all --screenshot "$out/$name/panel.png"
            done
        done
    done
    all_ended || return 1
    "$build/tests/contactsheet" "$out/sheet.png" "${folders[@]}"
    echo "contact-sheet: $out/sheet.png, $(find "$out" -name 'panel-*.png' | wc -l) pictures"
}

# start NAME OPTION…: a panel whose agent has never run, and a demonstration.
start()
{
    local name=$1 home=$work/start-$1 to=$out/start-$1 status=0
    shift
    mkdir -p "$to" "$home"
    chmod 700 "$home"
    XDG_RUNTIME_DIR=$home timeout 120 "$build/app/sluicekeeper" --connect built-in --state-dir "$home/state" \
        --listen "127.0.0.1:$port" --after 3s --screenshot "$to/first-start.png" "$@" 2>"$home/said" || status=$?
    XDG_RUNTIME_DIR=$home timeout 120 "$build/app/sluicekeeper" --demonstration --after 5s \
        --screenshot "$to/demonstration.png" "$@" 2>>"$home/said" || status=$?
    if ((status)); then
        echo "contact-sheet: start of $name: $(grep '^sluicekeeper:' "$home/said")" >&2
    fi
    return "$status"
}

all_starts()
{
    local folders=() language
    for language in en de fr es zh_CN; do
        for look in 'light 1' 'dark 2'; do
            folders+=("$out/start-$language-${look% *}")
            free_port
            beside start "$language-${look% *}" --language "$language" --theme "${look% *}" --scale "${look#* }"
        done
    done
    all_ended || return 1
    "$build/tests/contactsheet" "$out/starts.png" "${folders[@]}"
    echo "contact-sheet: $out/starts.png"
}

readme_picture()
{
    local shown
    free_port
    panel readme --language en --theme light --size 1120x780 --after 9m --screenshot resources/screenshots/panel.png &
    shown=$!
    children+=("$shown")
    while kill -0 "$shown" 2>/dev/null; do
        for idle in 92 88 71 46 23 5 4 18 57 83; do
            "$build/app/sluicectl" --socket "$work/readme/sluicekeeper/control" simulate "$idle" >/dev/null 2>&1 || true
            sleep 9
        done
    done
    wait "$shown"
}

rm -rf "$out"
mkdir -p "$out"
case ${1-} in
    '')
        prepare_state force_everything
        all_panels
        all_starts
        ;;
    --readme)
        prepare_state ctl status >/dev/null
        readme_picture
        ;;
    *) echo "usage: installer/contact-sheet.sh [--readme]" >&2; exit 2 ;;
esac
