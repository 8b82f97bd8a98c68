if [ -d /run/systemd/system ]; then
    systemctl daemon-reload || :
    if [ "$1" -ge 1 ]; then
        # Keeps the listening sockets in systemd's descriptor store: no probe is refused, and nothing is said.
        systemctl try-restart sluiced.service || :
    fi
fi
