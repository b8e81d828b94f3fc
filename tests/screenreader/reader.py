# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader meets it: by names and roles over AT-SPI, by the keyboard and by actions. Nothing in
here knows a class or an object of the program."""
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds; waited for in full only by a test that fails
MANY = 100
ONCE_AROUND = 300  # more stops than any page has
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Home": 0xFF50, "End": 0xFF57,
        "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "PageDown": 0xFF56, "F1": 0xFFBE}
# What takes the focus is one of these, or a page whose name says where one is.
HANDLED = {"push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button",
           "page tab", "list", "list item", "table", "table cell", "tree", "link", "slider", "calendar", "panel",
           "scroll pane", "menu item", "list box"}
NEW_NAMES = {"button": "push button"}  # what at-spi calls some of them since 2.53, by what it called them before
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64}  # as X counts the keys of any keyboard


class Silence(AssertionError):
    """What was listened for was not spoken."""


class Thing:
    """Something with a role and a name, as it was when it was met."""

    def __init__(self, accessible):
        self.accessible = accessible
        role = accessible.get_role_name()
        self.role = NEW_NAMES.get(role, role)
        self.name = accessible.get_name() or ""

    def has(self, state):
        """A state by its name, such as CHECKED."""
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state))

    def matches(self, role, name):
        if role not in (None, self.role):
            return False
        return bool(name.search(self.name)) if isinstance(name, re.Pattern) else name == self.name

    def again(self):
        return Thing(self.accessible)

    def beside(self, role, name):
        """What stands in the same place under this name; perhaps itself."""
        parent = self.accessible.get_parent()
        things = (Thing(parent.get_child_at_index(i)) for i in range(parent.get_child_count()))
        return next((thing for thing in things if thing.matches(role, name)), None)

    def arrow_to(self, other):
        """The arrow that points there."""
        here, there = (thing.accessible.get_extents(Atspi.CoordType.WINDOW) for thing in (self, other))
        if abs(there.x - here.x) > abs(there.y - here.y):
            return "Right" if there.x > here.x else "Left"
        return "Down" if there.y > here.y else "Up"

    def act(self):
        """What a switch, a voice or a braille display does."""
        action = self.accessible.get_action_iface()
        names = [action.get_action_name(i).lower() for i in range(action.get_n_actions())] if action else []
        for name in ("press", "toggle"):
            if name in names:
                action.do_action(names.index(name))
                return
        raise Silence(f"{self} can be told to do nothing but {names}")

    def write(self, words):
        text = self.accessible.get_editable_text_iface()
        if text is None or not text.set_text_contents(words):
            raise Silence(f"{self} takes no words")

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Reader:
    """Starts one program and listens to it. Waits for what is said, never for a while."""

    def __init__(self, command):
        self.focus = None
        self._moves = 0
        self._nowhere = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")
        self._process = subprocess.Popen(command)
        self._application = None
        self.wait(self._meet, "the program")

    def _hear(self, event):
        if not event.detail1 or not self._application or event.source.get_process_id() != self._process.pid:
            return
        try:
            self.focus = Thing(event.source)
            self._moves += 1
            if not self.focus.name and self.focus.has("FOCUSED"):
                self._nowhere.append(f"the focus went to a {self.focus.role} without a name")
        except GLib.Error:
            pass  # it has gone since

    def _meet(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self._process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)  # what libatspi remembers is out of date too often
                self._application = application
        return self._application

    # What is said

    def wait(self, condition, what):
        """Until the condition holds, looked at after each event; gives what it gave."""
        end = time.monotonic() + PATIENCE
        context = GLib.MainContext.default()
        ticks = GLib.timeout_add(20, lambda: True)  # not everything is told
        try:
            while time.monotonic() < end:
                while context.pending():
                    context.iteration(False)
                try:
                    found = condition()
                except GLib.Error:
                    found = None  # it went while it was asked
                if found:
                    return found
                if self._process.poll() is not None:
                    raise Silence(f"The program ended with {self._process.returncode} before {what}")
                context.iteration(True)
        finally:
            GLib.source_remove(ticks)
        raise Silence(f"Not heard: {what}. The focus is on {self.focus}. This is there:\n{self.aloud()}")

    def things(self, within=None):
        """All that is showing, one after the other; a week’s hundreds of half hours only when it is named itself."""
        around = within.accessible if within else self._application
        waiting = [around.get_child_at_index(i) for i in range(around.get_child_count())]
        while waiting:
            accessible = waiting.pop(0)
            if accessible is None or not accessible.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            yield Thing(accessible)
            count = accessible.get_child_count()
            if count < MANY:
                waiting[0:0] = [accessible.get_child_at_index(i) for i in range(count)]

    def aloud(self):
        return "\n".join(f"  {thing}" for thing in self.things() if thing.name)

    def find(self, role, name, within=None):
        return next((thing for thing in self.things(within) if thing.matches(role, name)), None)

    def unspoken(self):
        """What takes the focus here and has no name, or a role that says nothing."""
        def takes_focus(thing):
            return thing.has("FOCUSABLE") and thing.has("ENABLED")
        return [f"{thing} below {Thing(thing.accessible.get_parent())}" for thing in self.things()
                if (not thing.name or thing.role not in HANDLED) and takes_focus(thing)] + self._nowhere

    def hear(self, role, name, within=None):
        return self.wait(lambda: self.find(role, name, within), f"{role or 'anything'} “{name}”")

    # By the keyboard

    def key(self, keys):
        """One key and what is held down meanwhile, such as Ctrl+q."""
        *held, key = keys.split("+")
        for name in held:
            Atspi.generate_keyboard_event(HELD[name], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
        for name in reversed(held):
            Atspi.generate_keyboard_event(HELD[name], None, Atspi.KeySynthType.RELEASE)

    def move(self, keys):
        """A key that takes the focus elsewhere; gives where it is then."""
        before = self._moves
        self.key(keys)
        self.wait(lambda: self._moves > before, f"where {keys} leads from {self.focus}")
        return self.focus

    def tab_until(self, reached, what):
        """By Tab alone, from wherever the focus is; a page that is still on its way comes meanwhile."""
        for _ in range(ONCE_AROUND):
            if self.focus and reached(self.focus):
                return self.focus
            self.move("Tab")
        raise Silence(f"Tab does not lead to {what}. This is there:\n{self.aloud()}")

    def tab_to(self, role, name):
        return self.tab_until(lambda focus: focus.matches(role, name), f"{role} “{name}”")

    def press(self, name, role="push button"):
        self.tab_to(role, name)
        self.key("Space")

    def tick(self, name):
        box = self.tab_to("check box", name)
        was = box.has("CHECKED")
        self.key("Space")
        self.wait(lambda: box.has("CHECKED") != was, f"a change of {box}")

    def choose(self, name):
        """One of several: Tab leads to them, arrows among them."""
        def among(focus):
            return focus.role == "radio button" and focus.beside("radio button", name)
        choice = self.tab_until(among, f"the choice “{name}”").beside("radio button", name)
        while self.focus.name != name:
            self.move(self.focus.arrow_to(choice))
        self.key("Space")
        self.wait(lambda: self.focus.has("CHECKED"), f"{choice} chosen")

    def write(self, name, words, role="text"):
        self.tab_to(role, name).write(words)

    # Its end

    def quit(self):
        self.key("Ctrl+q")
        self.wait_for_end()

    def wait_for_end(self):
        code = self._process.wait(PATIENCE)
        if code != 0:
            raise Silence(f"The program ended with {code}")

    def end(self):
        self._listener.deregister("object:state-changed:focused")
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
