#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command in a session of its own: a display, a window manager, a message bus, a home. Nothing of it is left,
and nothing of the session around it is seen. Ends with 77 where something is missing that it takes."""
import os
import shutil
import subprocess
import sys
import tempfile

MISSING = 77
TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "dbus-run-session": "dbus"}


def missing_packages():
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        missing.append("at-spi2-core")
    return missing


def surroundings(folder):
    """The environment of somebody who has just come to a new computer, with British English."""
    kept = ("PATH", "WHOLEHEARTED", "TMPDIR", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")
    environment = {name: value for name, value in os.environ.items() if name.startswith(kept)}
    runtime = os.path.join(folder, "run")
    os.mkdir(runtime, 0o700)
    home = os.path.join(folder, "home")
    os.mkdir(home)
    return environment | {
        "HOME": home,
        "XDG_RUNTIME_DIR": runtime,
        "LANG": "en_GB.UTF-8",
        "LC_CTYPE": "C.UTF-8",  # which every machine has
        "TZ": "UTC",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def start_display(environment):
    """An X server on a number that is free, and the number."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x960x24", "-nolisten", "tcp"],
        env=environment, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return server, f":{number}"


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main():
    missing = missing_packages()
    if missing:
        print("Skipped: this needs the packages", ", ".join(missing))
        return MISSING
    with tempfile.TemporaryDirectory(prefix="screenreader-") as folder:
        environment = surroundings(folder)
        server, environment["DISPLAY"] = start_display(environment)
        manager = subprocess.Popen(["openbox"], env=environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return subprocess.run(["dbus-run-session", "--", *sys.argv[1:]], env=environment, check=False).returncode
        finally:
            end(manager)
            end(server)


if __name__ == "__main__":
    sys.exit(main())
