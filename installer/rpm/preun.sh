# Not at an upgrade: the new version takes over what is forced and owed.
if [ "$1" -eq 0 ]; then
    /usr/libexec/sluicekeeper/before-removal || :
    if [ -d /run/systemd/system ]; then
        systemctl --no-reload disable --now sluiced.service || :
    else
        systemctl --no-reload disable sluiced.service || :
    fi
fi
