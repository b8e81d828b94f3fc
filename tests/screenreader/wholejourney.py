#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people come from the first start to a kept week, and to a PDF after a second start, by what is spoken alone:
wholejourney.py PROGRAM, in a session of its own."""
import os
import re
import subprocess
import sys
import unittest

from reader import Reader

PROGRAM = sys.argv.pop(1)
SAID_TO_ONESELF = ("These words say what I mean.", "I would feel fine saying not now.",
                   "I am not saying yes so that the asking stops.", "Nothing unkind would follow from a no.",
                   "I can change my mind on the day, and that would be fine.")
OUR_TIME = re.compile(r"^Wednesday, .*20:00 to 21:30, time together$")


class WholeJourney(unittest.TestCase):
    def setUp(self):
        self.maxDiff = None
        self.reader = self.start()

    def start(self):
        reader = Reader([PROGRAM])
        self.addCleanup(reader.end)
        return reader

    def look_around(self):
        """Everything that takes the focus on this page can be spoken of."""
        self.assertEqual(self.reader.unspoken(), [])

    def test_two_people_come_from_two_names_to_a_pdf_by_what_is_spoken(self):
        self.begin()
        self.answer()
        self.paint_wednesday_evening("Robin")
        self.paint_wednesday_evening("Sam")
        self.wish()
        self.plan()
        self.say_yes("Robin")
        self.say_yes("Sam")
        self.find_it_in_the_week("To our week")
        self.reader.quit()
        self.reader = self.start()
        self.find_it_in_the_week()
        summary = self.save_summary()
        for words in ("Robin", "Sam", "Time together", "20:00"):
            self.assertIn(words, summary)
        self.reader.quit()
        self.assertEqual(self.told_of(os.environ["HOME"]), [])

    def begin(self):
        reader = self.reader
        reader.hear("frame", "Wholehearted")
        self.look_around()
        reader.write("Name of one of you", "Robin")
        reader.write("Name of the other", "Sam")
        reader.choose("No passphrase: anyone who has the file can read it")
        reader.press("Begin our first check-in")
        reader.press("Yes, let’s begin")

    def answer(self):
        reader = self.reader
        reader.write("Robin: Something you are glad of", "You made soup on Monday.")
        reader.press("On to Rhythm")
        reader.choose("Robin: About once a week")
        reader.press("Sam: pass", "check box")
        reader.press("On to Planning")
        reader.choose("Robin: Hopeful")
        reader.choose("Sam: In between")
        self.look_around()
        reader.press("On to Trying")
        reader.choose("Robin: Yes")
        reader.choose("Sam: Maybe")
        reader.press("On to Room")
        reader.tick("Robin: Less screen time in the evening")
        reader.press("On to When")

    def paint_wednesday_evening(self, name):
        reader = self.reader
        reader.tab_to("check box", re.compile(f"^{name}: .*day .*, no$"))
        while "Wednesday" not in reader.focus.name:
            reader.move("Right")
        while "20:00" not in reader.focus.name:
            reader.move("Down")
        for _ in range(4):
            half_hour = reader.focus
            reader.key("1")
            reader.wait(lambda: half_hour.has("CHECKED"), f"a change of {half_hour}")
            self.assertTrue(half_hour.again().name.endswith(", works"), half_hour.again())
            reader.move("Down")

    def wish(self):
        reader = self.reader
        reader.press("On to Needs")
        reader.tick("Robin: Rest")
        reader.tick("Sam: Rest")
        reader.press("On to Wishes")
        reader.press("Over to Robin")
        for name in ("Robin", "Sam"):
            reader.press(f"I am {name}, open my list")
            reader.choose("A slow morning, phones away: Yes")
            reader.press(f"{name}: I’m ready")

    def plan(self):
        reader = self.reader
        reader.press("On to Common ground")
        reader.press("Look for times")
        reader.tab_to("push button", "Add Wednesday, 20:00 to 21:30")
        self.look_around()
        reader.key("Space")
        reader.press("On to This week")
        reader.write("Sam: One thing for this week", "A walk on Saturday.")
        reader.press("On to Both yes")

    def say_yes(self, name):
        reader = self.reader
        reader.press(f"{name}: yes")
        reader.hear("panel", f"Only for {name}")
        self.look_around()
        for line in SAID_TO_ONESELF:
            reader.choose(f"{line} That’s true")
        reader.press(f"{name}: yes")

    def find_it_in_the_week(self, by=None):
        reader = self.reader
        if by:
            reader.press(by)
        week = reader.hear("panel", "The week")
        if not reader.find(None, OUR_TIME, week):  # it begins with the next Wednesday
            reader.tab_to("check box", re.compile("nothing planned$"))
            reader.key("PageDown")
        occasion = reader.hear(None, OUR_TIME, week)
        occasion.act()  # as a braille display does
        reader.hear("push button", "Not this time")
        self.look_around()

    def save_summary(self):
        """By the keyboard again; gives what a program finds in the PDF."""
        reader = self.reader
        reader.key("Ctrl+4")
        reader.tab_to("push button", "Save as PDF…")
        self.look_around()
        reader.key("Space")
        path = os.path.join(os.environ["HOME"], "plan.pdf")
        reader.write("File name:", path)
        reader.key("Return")
        reader.wait(lambda: os.path.exists(path), "the PDF")
        return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout

    def told_of(self, home):
        """Files that tell what was written and where, or who the two are, but for the two they asked for."""
        asked_for = {"plan.pdf", "journal.wholehearted"}
        files = [os.path.join(place, name) for place, _, names in os.walk(home) for name in names]
        usual = (".local/share/wholehearted/journal.wholehearted", ".config/wholehearted/settings.ini", "plan.pdf")
        self.assertTrue({os.path.join(home, file) for file in usual} <= set(files), files)
        telling = re.compile(rb"plan\.pdf|Robin|Sam|" + re.escape(home.encode()))
        return [file for file in files if os.path.basename(file) not in asked_for
                and telling.search(open(file, "rb").read())]


if __name__ == "__main__":
    unittest.main(verbosity=2)
