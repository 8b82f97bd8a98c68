#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside the container of installer/test-packages.sh, as root, with a real systemd and a real HAProxy.
set -uo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
cd /trial || exit 1

say() { printf '[%3d s] %s\n' "$SECONDS" "$*"; }

fail()
{
    say "FAILED: $*"
    systemctl --no-pager status sluiced.service haproxy.service
    journalctl --no-pager -n 60 -u sluiced.service
    haproxy_shows
    exit 1
}

# eventually SECONDS WHAT COMMAND…: waits for a condition.
eventually()
{
    local end=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || fail "not so: $what"
        sleep 0.1
    done
    say "$what"
}

holds()
{
    local what=$1
    shift
    "$@" >/dev/null 2>&1 || fail "not so: $what"
    say "$what"
}

# same WHAT WANTED GOT
same()
{
    [[ $2 == "$3" ]] || fail "not so: $1: $3 instead of $2"
    say "$1"
}

# --- HAProxy ----------------------------------------------------------------------------------------------------------

haproxy_says() { printf '%s\n' "$1" | nc -U -w 2 /run/haproxy-admin; }
# Status, agent's last result: "MAINT,L7OK".
haproxy_shows() { haproxy_says 'show stat -1 4 -1' | awk -F, '$2 == "web1" { print $18 "," $63 }'; }
haproxy_shows_status() { [[ $(haproxy_shows) == "$1",* ]]; }
agent_is_heard() { [[ $(haproxy_shows) == UP*,L7OK ]]; }

# --- the agent --------------------------------------------------------------------------------------------------------

# One call on the control socket, as control-socket.md has it; its answer.
agent_call()
{
    {
        printf '{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":1,"program":"trial"}}\n'
        printf '{"jsonrpc":"2.0","id":2,"method":"%s","params":%s}\n' "$1" "$2"
        sleep 1
    } | nc -U -w 3 /run/sluicekeeper/control | tail -n 1
}
# As an administrator does it.
force_and_wait() { sluicectl maint --reason patching --for 2h --wait; }
# The load, which asks and then falls silent, is not waited for.
force_maint() { sluicectl maint --reason patching --for 2h --wait --ignore-silent; }
haproxy_counts() { [[ $(sluicectl --json balancers) == *'"counts": true'* ]]; }
release() { sluicectl auto; }
answers_probe() { [[ $( (printf 'trial web/web1\n') | nc -w 2 127.0.0.1 9999) == up* ]]; }
main_pid() { systemctl show -P MainPID sluiced.service; }

start_load()
{
    rm -f stop-load load.[0-9]
    local number
    for number in 1 2 3; do
        bash load.sh "$number" 2>/dev/null &
    done
    sleep 1
}

# stop_load: fails where a probe was refused or lost.
stop_load()
{
    local answered refused lost all=0 bad=0
    touch stop-load
    wait
    while read -r answered refused lost; do
        all=$((all + answered))
        bad=$((bad + refused + lost))
        say "load: $answered answered, $refused refused, $lost lost"
    done < <(cat load.1 load.2 load.3)
    ((all > 100)) || fail "too few probes to prove anything: $all"
    ((bad == 0)) || fail "$1: $bad probes were not answered"
    say "$1: no probe refused or lost of $all"
}

# Every status that HAProxy shows meanwhile, each once.
watch_haproxy()
{
    rm -f stop-watch seen
    while [[ ! -e stop-watch ]]; do
        haproxy_shows
        sleep 0.05
    done | sort -u >seen
}

printf 'failed\n' >verdict
say "$(. /etc/os-release && printf '%s' "$PRETTY_NAME"), $(systemctl --version | head -n 1)"

# --- installing -------------------------------------------------------------------------------------------------------

apt-get -q -y -o Dpkg::Use-Pty=0 install ./this.deb || fail 'the package does not install'
holds 'the agent is enabled' systemctl is-enabled sluiced.service
holds 'the agent runs' systemctl is-active sluiced.service
holds 'the agent has a user of its own' test "$(ps -o user= -p "$(main_pid)")" = sluicek+ -o "$(ps -o user:20= -p "$(main_pid)")" = sluicekeeper
eventually 30 'HAProxy hears the agent' agent_is_heard
same 'the state directory is the agent'\''s' 'sluicekeeper sluicekeeper 750' "$(stat -c '%U %G %a' /var/lib/sluicekeeper)"
same 'the socket can be looked at by everybody' '755 666' "$(stat -c '%a' /run/sluicekeeper) $(stat -c '%a' /run/sluicekeeper/control)"
holds 'the settings are good' sluiced --check-config
systemd-analyze security --no-pager --threshold=15 sluiced.service | tail -n 1 || fail 'the unit is exposed more than 1.5'

# --- the first maintenance ----------------------------------------------------------------------------------------------

eventually 60 'the agent waits for HAProxy from now on' haproxy_counts
holds 'sluicectl maint --wait is done' force_and_wait
holds 'HAProxy has MAINT the moment it is done' haproxy_shows_status MAINT
holds 'sluicectl auto --wait is done' sluicectl auto --wait
holds 'HAProxy is UP the moment it is done' haproxy_shows_status UP

# --- settings, reload, restart ----------------------------------------------------------------------------------------

sed -i -e 's/^#return_check = .*/return_check = "1s"/' -e 's/^#ready_for = .*/ready_for = "2s"/' \
    /etc/sluicekeeper/sluicekeeper.toml
holds 'the changed settings are good' sluiced --check-config
before=$(main_pid)
holds 'the agent reloads' systemctl reload sluiced.service
eventually 10 'the reloaded settings are in force' bash -c "$(declare -f agent_call); [[ \$(agent_call settings.get '{}') == *'\"ready_for\"'* ]]"
holds 'a reload keeps the process' test "$(main_pid)" = "$before"

start_load
for _ in 1 2 3 4 5; do
    systemctl restart sluiced.service || fail 'the agent does not restart'
    sleep 0.5
done
stop_load 'five restarts under load'

# --- an upgrade while something is forced -------------------------------------------------------------------------------

holds 'maint is forced, and sluicectl waits for HAProxy' force_maint
holds 'HAProxy has MAINT when sluicectl comes back' haproxy_shows_status MAINT
holds 'who may not operate is told so' bash -c "runuser -u nobody -- sluicectl auto 2>denied; [[ \$? == 4 ]] && grep -q 'sluicekeeper' denied"
holds 'everybody may look' runuser -u nobody -- sluicectl status
watch_haproxy &
watcher=$!
start_load
apt-get -q -y -o Dpkg::Use-Pty=0 install ./next.deb || fail 'the package does not upgrade'
sleep 2
touch stop-watch
wait "$watcher"
stop_load 'an upgrade under load'
holds 'the new version is there' grep -q '+next$' <(dpkg-query -W -f '${Version}\n' sluicekeeper-agent)
holds 'the agent runs after the upgrade' systemctl is-active sluiced.service
same 'HAProxy has seen nothing but MAINT' MAINT "$(cut -d, -f1 seen | sort -u | paste -sd+)"
holds 'the settings are kept' grep -q '^ready_for = "2s"$' /etc/sluicekeeper/sluicekeeper.toml

systemctl stop sluiced.service
holds 'the agent stays stopped' bash -c '! systemctl is-active sluiced.service && ! (exec 3<>/dev/tcp/127.0.0.1/9999)'
systemctl start sluiced.service
eventually 20 'the agent answers after stop and start' answers_probe
sleep 1
holds 'HAProxy still has MAINT' haproxy_shows_status MAINT

# --- removal while something is forced --------------------------------------------------------------------------------

apt-get -q -y -o Dpkg::Use-Pty=0 remove sluicekeeper-agent >removal 2>&1 || { cat removal; fail 'the package cannot be removed'; }
cat removal
holds 'the removal says what is forced' grep -q 'default: maint, forced by root.*(patching)' removal
holds 'the removal names the command' grep -q '^ *set server web/web1 state ready$' removal
holds 'nothing listens any more' bash -c '! (exec 3<>/dev/tcp/127.0.0.1/9999)'
sleep 1
holds 'HAProxy keeps MAINT after the removal' haproxy_shows_status MAINT
holds 'the journal is kept' test -s /var/lib/sluicekeeper/journal
holds 'the settings are kept after the removal' test -s /etc/sluicekeeper/sluicekeeper.toml
haproxy_says "$(grep -m 1 'set server web/web1 state ready' removal)" >/dev/null
eventually 10 'the command lifts it' haproxy_shows_status UP

# --- removal with nothing forced: what is owed is paid ----------------------------------------------------------------

apt-get -q -y -o Dpkg::Use-Pty=0 install ./next.deb || fail 'the package does not install again'
eventually 20 'what was forced is in force again' haproxy_shows_status MAINT
holds 'maint is released' release
began=$SECONDS
apt-get -q -y -o Dpkg::Use-Pty=0 remove sluicekeeper-agent >removal 2>&1 || { cat removal; fail 'the package cannot be removed'; }
cat removal
holds 'the removal waits' grep -q 'Waiting up to 45 s' removal
holds 'it waits no longer than it says' test "$((SECONDS - began))" -lt 65
# The load was told maint during the upgrade, too, and does not ask any more.
holds 'who has not heard it is named' grep -q 'Not heard by: .*(load1 web/web1)' removal
holds 'who has heard it is not named' bash -c "! grep 'Not heard by' removal | grep -q 'lb1'"
holds 'HAProxy is UP' haproxy_shows_status UP

# --- purge --------------------------------------------------------------------------------------------------------------

apt-get -q -y -o Dpkg::Use-Pty=0 purge sluicekeeper-agent || fail 'the package cannot be purged'
for path in /var/lib/sluicekeeper /etc/sluicekeeper /run/sluicekeeper /etc/systemd/system/multi-user.target.wants/sluiced.service; do
    holds "gone: $path" test ! -e "$path"
done
holds 'the user stays, so that its number is not given away' getent passwd sluicekeeper
say 'all passed'
printf 'passed\n' >verdict
