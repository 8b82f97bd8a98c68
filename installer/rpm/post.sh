systemd-sysusers sluicekeeper-agent.conf || :
systemd-tmpfiles --create sluicekeeper-agent.conf || :
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload || :
fi
if [ "$1" -eq 1 ]; then
    # As the distribution's presets say.
    systemctl --no-reload preset sluiced.service || :
fi
