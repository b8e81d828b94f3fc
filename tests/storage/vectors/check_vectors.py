#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes what docs/formats.md publishes, knowing nothing of Wholehearted but that page.

usage: check_vectors.py DIGESTS.json FORMATS.md JOURNAL...
Digests: each vector is encoded as described and held against the digest, which the page has to show as well.
Journals: magic, sizes and both sums of every file.
"""
import hashlib
import json
import struct
import sys
import unicodedata


def blake2b(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def field(tag, data):
    return tag + struct.pack("<I", len(data)) + data


def encode(value):
    if value is None:
        return field(b"N", b"")
    (kind, content), = value.items()
    if kind == "text":
        return field(b"T", unicodedata.normalize("NFC", content).encode("utf-8"))
    if kind == "integer":
        return field(b"I", struct.pack("<q", content))
    if kind == "blob":
        return field(b"B", bytes.fromhex(content))
    raise ValueError(f"unknown field {kind}")


def digest_of(journal, vector):
    head = [{"blob": journal}, {"text": vector["kind"]}, {"integer": vector["form"]}, {"blob": vector["id"]}]
    return blake2b(b"wholehearted entry\0" + b"".join(map(encode, head + vector["fields"])))


def check_digests(path, page):
    wrong = 0
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    for vector in vectors["entries"]:
        computed = digest_of(vectors["journal"], vector).hex()
        if computed != vector["digest"]:
            print(f"{vector['name']}: {computed}, not {vector['digest']}")
            wrong += 1
        if vector["digest"] not in page:
            print(f"{vector['name']}: not on the page")
            wrong += 1
    kinds = {vector["kind"] for vector in vectors["entries"]}
    if len(kinds) < 7:
        print(f"only {len(kinds)} kinds of entry")
        wrong += 1
    return wrong


def check_journal(path):
    with open(path, "rb") as file:
        data = file.read()
    version, header_size = struct.unpack_from("<HH", data, 8)
    (body_size,) = struct.unpack_from("<Q", data, 864)
    found = {
        "magic": data[:8] == b"\x89WHJ\r\n\x1a\n",
        "version": version == 1,
        "header size": header_size == 1024,
        "body size": body_size == len(data) - 1024 and (body_size - 16) % 65536 == 0,
        "body sum": data[960:992] == blake2b(data[1024:]),
        "header sum": data[992:1024] == blake2b(data[:992]),
    }
    for what, right in found.items():
        if not right:
            print(f"{path}: {what}")
    return list(found.values()).count(False)


def main(arguments):
    digests, formats, *journals = arguments
    with open(formats, encoding="utf-8") as file:
        page = file.read()
    wrong = check_digests(digests, page) + sum(map(check_journal, journals))
    if not journals:
        print("no journal to check")
        wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
