#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""plainrows.py EXPORT.json OUT.sqlite: what a journal keeps as plain rows, for sqlite3 to be measured by."""
import json
import sqlite3
import sys


def rows(value, path=()):
    """Every text of the export with the way to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from rows(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from rows(inner, (*path, str(number)))
    else:
        yield "/".join(path), str(value)


def main(source, target):
    with open(source, encoding="utf-8") as text:
        kept = json.load(text)
    with sqlite3.connect(target) as plain:
        plain.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, field TEXT NOT NULL, content TEXT NOT NULL)")
        plain.executemany("INSERT INTO answer (field, content) VALUES (?, ?)", rows(kept))
        plain.execute("CREATE TABLE slot (week INTEGER, day INTEGER, half_hour INTEGER, label TEXT)")
        plain.execute("CREATE INDEX slot_by_week ON slot (week)")
        plain.executemany("INSERT INTO slot VALUES (?, ?, ?, ?)",
                          [(week, day, 40, "Time together") for week in range(520) for day in (1, 3, 5)])


if __name__ == "__main__":
    main(*sys.argv[1:])
