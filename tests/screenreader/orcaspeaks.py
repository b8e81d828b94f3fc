#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Orca itself says on the way through the week, without a voice: orcaspeaks.py PROGRAM, in a session of its own."""
import os
import pty
import re
import shutil
import subprocess
import sys
import threading
import unittest

PROGRAM = sys.argv.pop(1)
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)' ?(?:voice=\w+)?\{")
if not shutil.which("orca"):
    print("Skipped: the package orca is not installed.")
    sys.exit(77)
if subprocess.run(["pgrep", "-u", str(os.getuid()), "-x", "orca"], stdout=subprocess.DEVNULL, check=False).returncode == 0:
    print("Skipped: Orca runs already, and starts only once for each person.")
    sys.exit(77)

from reader import Reader  # noqa: E402


class Orca:
    """Orca with its own notes on what it says, line by line: a terminal is what makes it write at once."""

    def __init__(self):
        reading, self._writing = pty.openpty()
        self.said = []
        self._notes = open(reading, encoding="utf-8", errors="replace")
        threading.Thread(target=self._listen, daemon=True).start()
        self._process = subprocess.Popen(
            ["orca", "--debug-file", os.ttyname(self._writing), "--enable", "speech", "--disable", "braille"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _listen(self):
        try:
            for line in self._notes:
                self.said += SAID.findall(line)
        except OSError:
            pass  # the terminal has gone, and Orca with it

    def end(self):
        self._process.kill()
        self._process.wait()
        os.close(self._writing)


class OrcaSpeaks(unittest.TestCase):
    def setUp(self):
        self.orca = Orca()
        self.addCleanup(self.orca.end)
        journal = os.path.join(os.environ["HOME"], f"{self._testMethodName}.wholehearted")
        subprocess.run([PROGRAM, "example", journal], check=True, stdout=subprocess.DEVNULL)
        self.reader = Reader([PROGRAM, journal])
        self.addCleanup(self.reader.end)
        self.expect_said("Screen reader on")

    def expect_said(self, words, since=0):
        def is_said():
            return any(words in line for line in self.orca.said[since:])
        try:
            self.reader.wait(is_said, f"Orca saying “{words}”")
        except AssertionError as error:
            raise AssertionError(f"{error}\nOrca said: {self.orca.said[since:]}") from None

    def expect_after(self, keys):
        """Orca says the whole name of the cell a key leads to, and whether it is ticked; gives the name."""
        before = len(self.orca.said)
        name = self.reader.move(keys).name
        self.expect_said(name, before)
        self.expect_said("box not ticked" if name.endswith("nothing planned") else "box ticked", before)
        return name

    def test_a_planned_cell_and_an_empty_one_are_said_with_day_time_and_label(self):
        reader = self.reader
        reader.hear("panel", "The week")
        reader.tab_to("check box", re.compile(r"\d:\d\d"))
        self.assertRegex(self.expect_after("Down"), r"^\w+day, \d+ \w+, \d\d:\d\d")
        empty = self.walk_to(re.compile(r"^\w+day, \d+ \w+, \d\d:\d\d, nothing planned$"), "Down")
        planned = self.walk_to(re.compile(r"^\w+day, \d+ \w+, \d\d:\d\d to \d\d:\d\d, .+"), "Ctrl+Down")
        self.assertNotEqual(empty, planned)

    def test_a_list_is_said_with_what_is_chosen_in_it_and_what_it_is_for(self):
        reader = self.reader
        reader.hear("panel", "The week")
        reader.key("Ctrl+,")
        reader.hear("combo box", "Wine")
        before = len(self.orca.said)
        reader.tab_to("combo box", "Wine")
        self.expect_said("Wine combo box", before)
        self.expect_said("Accent", before)

    def walk_to(self, name, keys):
        for _ in range(50):
            found = self.expect_after(keys)
            if name.search(found):
                return found
        raise AssertionError(f"{keys} leads to nothing like {name.pattern}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
