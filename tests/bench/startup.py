#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole programs, from exec to the first painted window and what they then hold in memory; and commands, from exec
to their end. Everything takes turns, round by round, and what is shown is the median of the ratios of each round."""
import argparse
import os
import signal
import statistics
import subprocess
import sys
import time

from Xlib import X, display, error

POLL = 0.001
PATIENCE = 20.0
SETTLED = 1.0


def client_windows(root, state, depth=0):
    """What a window manager has taken up and shows."""
    for window in root.query_tree().children:
        try:
            if window.get_attributes().map_state != X.IsViewable:
                continue
            if window.get_full_property(state, X.AnyPropertyType):
                yield window
            elif depth < 3:
                yield from client_windows(window, state, depth + 1)
        except error.XError:
            continue  # it has gone meanwhile


def rows_of(window, parts, height=1):
    """The colours of some rows of pixels, each at its part of the window's height."""
    size = window.get_geometry()
    for part in parts:
        data = window.get_image(0, int(size.height * part), size.width, height, X.ZPixmap, 0xFFFFFFFF).data
        pixels = [data[i:i + 3] for i in range(0, len(data), 4)]
        yield from (pixels[i:i + size.width] for i in range(0, len(pixels), size.width))


def is_filled(window):
    """Anything but the black that the server puts there."""
    return {colour for row in rows_of(window, (0.2, 0.5, 0.8)) for colour in row} != {b"\0\0\0"}


def has_words(window):
    """More than one background: a card with something on it."""
    return len({colour for row in rows_of(window, (0.2, 0.35, 0.5)) for colour in row}) >= 3


def has_week(window):
    """The lines between seven days, above the middle and below it; one row may lie on the line of an hour."""
    def lines(row):
        return sum(a != b for a, b in zip(row, row[1:]))
    return all(max(lines(row) for row in rows_of(window, (part,), 2)) >= 12 for part in (0.42, 0.6))


def is_painted(window, picture):
    try:
        return picture(window)
    except error.XError:
        return False  # it has gone meanwhile


def memory(pid):
    """PSS and peak RSS in MiB."""
    def field(path, name):
        with open(path, encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024
    return field(f"/proc/{pid}/smaps_rollup", "Pss:"), field(f"/proc/{pid}/status", "VmHWM:")


def start(server, command, picture):
    """Milliseconds until the picture is there, PSS and peak RSS in MiB."""
    root, state = server.screen().root, server.intern_atom("WM_STATE")
    before = time.monotonic()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - before < PATIENCE:
            if any(is_painted(window, picture) for window in client_windows(root, state)):
                painted = (time.monotonic() - before) * 1000
                time.sleep(SETTLED)
                return (painted, *memory(program.pid))
            time.sleep(POLL)
        sys.exit(f"{picture.__name__}: not within {PATIENCE:.0f} s: {' '.join(command)}")
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(10)
        while any(True for _ in client_windows(root, state)):
            time.sleep(POLL)


def run(command):
    before = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - before) * 1000


def show(title, what, reach, ours, limits, unit):
    ratio = statistics.median(a / b for a, b in zip(ours, limits))
    print(f"{title:44} {statistics.median(limits):9.1f} {statistics.median(ours):9.1f} {unit:4} {ratio:6.2f}  "
          f"{'at most ' + str(reach) if reach else '':12} {what}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--bin", required=True, help="where the programs are")
    arguments.add_argument("--open", required=True, help="a ten-year journal without passphrase")
    arguments.add_argument("--closed", required=True, help="one with passphrases")
    arguments.add_argument("--plain", required=True, help="the same rows in a plain SQLite file")
    arguments.add_argument("--rounds", type=int, default=11)
    given = arguments.parse_args()
    program = os.path.join(given.bin, "wholehearted")
    starts = {
        "empty": ([os.path.join(given.bin, "empty_window")], is_filled),
        "bare": ([os.path.join(given.bin, "bare_window"), given.plain], has_week),
        "week": ([program, given.open], has_week),
        "unlock": ([program, given.closed], has_words),
    }
    commands = {
        "rows": ["sqlite3", given.plain, "SELECT * FROM slot; SELECT * FROM answer"],
        "plan": [program, "plan", given.open],
        "check": [program, "check", given.open],
    }
    server = display.Display()
    taken = {name: [] for name in starts}
    times = {name: [] for name in commands}
    for turn in range(given.rounds + 1):  # the first one warms
        for name, (command, picture) in starts.items():
            measured = start(server, command, picture)
            if turn:
                taken[name].append(measured)
        for name, command in commands.items():
            measured = run(command)
            if turn:
                times[name].append(measured)

    def column(name, index):
        return [measured[index] for measured in taken[name]]

    print(f"{'':44} {'limit':>9} {'ours':>9} {'':4} {'ratio':>6}")
    show("start, ten years, first painted week", "the bare program", 1.2, column("week", 0), column("bare", 0), "ms")
    show("start, unlock page", "an empty window", 1.5, column("unlock", 0), column("empty", 0), "ms")
    show("the bare program itself", "an empty window", None, column("bare", 0), column("empty", 0), "ms")
    show("PSS with the week shown", "the bare program", 1.3, column("week", 1), column("bare", 1), "MiB")
    show("peak RSS with the week shown", "the bare program", None, column("week", 2), column("bare", 2), "MiB")
    show("wholehearted plan, ten years", "sqlite3, the same rows", 3, times["plan"], times["rows"], "ms")
    show("wholehearted check, ten years", "sqlite3, the same rows", 3, times["check"], times["rows"], "ms")


if __name__ == "__main__":
    main()
