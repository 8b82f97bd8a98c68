# SPDX-License-Identifier: GPL-3.0-or-later
# Probes the agent without a pause until the file /trial/stop-load is there, and writes how many were answered, refused
# (no connection) and lost (a connection and no line).
answered=0 refused=0 lost=0
while [[ ! -e /trial/stop-load ]]; do
    if ! exec 3<>/dev/tcp/127.0.0.1/9999; then
        refused=$((refused + 1))
        sleep 0.01
        continue
    fi 2>/dev/null
    printf 'load%s web/web1\n' "$1" >&3
    if IFS= read -r -t 5 line <&3 && [[ $line == up* ]]; then
        answered=$((answered + 1))
    else
        lost=$((lost + 1))
        printf 'load %s: got "%s"\n' "$1" "$line"
    fi
    exec 3<&- 3>&-
done
printf '%d %d %d\n' "$answered" "$refused" "$lost" >"/trial/load.$1"
