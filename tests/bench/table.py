#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON of Google Benchmark on standard input as one table. A name is "what|beside what"."""
import json
import sys


def reach(measured):
    parts = []
    if measured.get("reach_ratio"):
        parts.append(f"{measured['reach_ratio']:g} times")
    if measured.get("reach_ms"):
        parts.append(f"{measured['reach_ms']:g} ms")
    return "at most " + ", ".join(parts) if parts else ""


print(f"{'':44} {'limit ms':>9} {'ours ms':>9} {'ratio':>6}")
for measured in json.load(sys.stdin)["benchmarks"]:
    name, _, limit = measured["name"].partition("|")
    if measured.get("error_occurred"):
        print(f"{name:44} {measured['error_message']}")
        continue
    beside = f"{measured['limit_ms']:9.3f}" if "limit_ms" in measured else " " * 9
    ratio = f"{measured['ratio']:6.2f}" if "ratio" in measured else " " * 6
    print(f"{name:44} {beside} {measured['ours_ms']:9.3f} {ratio}  {reach(measured):24} {limit.split('/')[0]}")
