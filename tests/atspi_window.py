#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets of the panel: atspi_window.py PANEL, in a session of its own with an X server.

Every widget that takes the focus, on every page, has a name and a role; the chart says in words what it shows, and the
state is a word. Ends with 0, or with 1 and what is wrong.
"""
import os
import socket
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LONG = 60  # seconds until the panel is there, or a dialog
FEWEST = 15  # widgets that take the focus; fewer means that the window was not seen


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def wait_for(find):
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    return None


def walk(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield from walk(child)


def panel():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_name().lower() == "sluicekeeper":
            return application
    return None


def is_named(node):
    if node.get_name():
        return True
    return any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in node.get_relation_set())


def look(page, application, wrong):
    count = 0
    for node in walk(application):
        states = node.get_state_set()
        if not (states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)):
            continue
        if node.get_role() == Atspi.Role.TABLE_CELL:  # an empty cell is empty
            continue
        count += 1
        if node.get_role() in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID):
            wrong.append(f"{page}: {node.get_name()!r} has no role")
        if not is_named(node):
            wrong.append(f"{page}: a {node.get_role_name()} has no name, in {node.get_parent().get_name()!r}")
    return count


def press(application, name):
    for node in walk(application):
        if node.get_role() == Atspi.Role.PUSH_BUTTON and node.get_name().replace("&", "") == name:
            return node.get_action_iface().do_action(0)
    return False


def dialog(application):
    for node in walk(application):
        if node.get_role() == Atspi.Role.DIALOG and node.get_state_set().contains(Atspi.StateType.SHOWING):
            return node
    return None


def check(application):
    wrong = []
    words = lambda: {n.get_name() for n in walk(application)}  # noqa: E731
    # Nobody has asked this agent yet: its first page stands before the live view.
    leave = "Show the live view"
    if wait_for(lambda: leave in words()):
        look("first start", application, wrong)
        press(application, leave)
    else:
        wrong.append("the first page is not there")
    if not wait_for(lambda: "Automatic" in words()):
        wrong.append("the state is said in no word")
    if look("main", application, wrong) < FEWEST:
        wrong.append("the window was not seen")
    told = [n.get_description() + n.get_name() for n in walk(application)]
    if not any("CPU idle" in t and "eight" in t and "%" in t for t in told):
        wrong.append("the chart does not say in words what it shows")
    tabs = [n for n in walk(application) if n.get_role() == Atspi.Role.PAGE_TAB]
    if len(tabs) < 4:
        wrong.append(f"only {len(tabs)} tabs")
    for tab in tabs:
        tab.get_action_iface().do_action(0)
        time.sleep(0.5)
        look(tab.get_name(), application, wrong)
    for name in ("Connect HAProxy…", "Force weight", "Force maxconn"):
        if not press(application, name):
            wrong.append(f"no button {name}")
            continue
        if not wait_for(lambda: dialog(application)):
            wrong.append(f"{name} opens nothing")
            continue
        look(name, application, wrong)
        if not (press(dialog(application), "Close") or press(dialog(application), "Cancel")):
            wrong.append(f"{name} cannot be closed")
        elif not wait_for(lambda: not dialog(application)):
            wrong.append(f"{name} does not close")
    return wrong


def main():
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_RUNTIME_DIR=home,
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="en", LC_ALL="C.UTF-8")
        launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        process = subprocess.Popen([sys.argv[1], "--connect", "built-in", "--listen", f"127.0.0.1:{free_port()}",
                                    "--language", "en"], env=environment)
        try:
            application = wait_for(panel)
            wrong = check(application) if application else ["the panel is not in the tree"]
        finally:
            process.kill()
            launcher.terminate()
            process.wait()
            launcher.wait()
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main())
