#!/usr/bin/env python3
"""Reads the hash chain of a store with nothing but Python's own library and the schema's text, and
says whether it holds: a second reading, in another language, to hold against `verify`.

    chain.py STORE SCHEMA [ENTRIES]

SCHEMA is the folder of the migrations: tables marked "-- journal" are hashed, each column up to "-- kept". With
ENTRIES, stops after the operation with which so many ledger entries were read. Prints operations,
entries and each till's head; exit 0 when everything recomputes, 1 when something does not.
"""

import glob
import hashlib
import os
import re
import sqlite3
import struct
import sys


def journal(schema):
    """Table name -> hashed columns, in the order of the schema; `operation` among them."""
    tables = {}
    marked = False
    name = None
    kept = False
    for raw in schema.splitlines():
        line = raw.strip()
        if line.startswith("-- journal"):
            marked = True
        found = re.match(r"CREATE TABLE (\w+) \(", line)
        if found:
            name = found.group(1) if marked or found.group(1) == "operation" else None
            marked = False
            kept = False
            if name:
                tables[name] = []
            continue
        if line.startswith(")"):
            name = None
        if line.startswith("-- kept"):
            kept = True
        word = line.split(" ")[0]
        if name and not kept and re.fullmatch(r"[a-z_]+", word) and word != "operation":
            tables[name].append(word)
    return tables


def field(value):
    if value is None:
        return b"n"
    if isinstance(value, int):
        return b"i" + struct.pack(">q", value)
    if isinstance(value, str):
        utf8 = value.encode("utf-8")
        return b"t" + struct.pack(">I", len(utf8)) + utf8
    if isinstance(value, bytes):
        return b"b" + struct.pack(">I", len(value)) + value
    raise TypeError(type(value))


class Walk:
    """The rows of one table, operation by operation."""

    def __init__(self, store, table, columns):
        names = ", ".join('"%s"' % column for column in columns)
        self.name = field(table)
        self.rows = store.execute('SELECT operation, %s FROM "%s" ORDER BY operation' % (names, table))
        self.next = self.rows.fetchone()

    def of(self, operation):
        found = []
        while self.next and self.next[0] <= operation:
            if self.next[0] == operation:
                found.append(self.name + b"".join(map(field, self.next[1:])))
            self.next = self.rows.fetchone()
        return found


def main(path, schema, most):
    store = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
    tables = {}
    for migration in sorted(glob.glob(os.path.join(schema, "*.sql"))):
        tables.update(journal(open(migration, encoding="utf-8").read()))
    own = tables.pop("operation")
    walks = {table: Walk(store, table, columns) for table, columns in tables.items()}
    heads = {}
    entries = 0
    operations = 0
    faults = []
    names = ", ".join('"%s"' % column for column in own)
    for row in store.execute("SELECT hash, %s FROM operation ORDER BY id" % names):
        hash_kept, fields = row[0], row[1:]
        values = dict(zip(own, fields))
        till, sequence = values["till"], values["seq"]
        rows = []
        for table, walk in walks.items():
            found = walk.of(values["id"])
            entries += len(found) if table == "entry" else 0
            rows += found
        last_sequence, last_hash = heads.get(till, (0, bytes(32)))
        digest = hashlib.blake2b(digest_size=32)
        digest.update(b"RGLR1" + last_hash + b"".join(map(field, fields)) + b"".join(sorted(rows)))
        if digest.digest() != hash_kept:
            faults.append("till %d seq %d: another hash" % (till, sequence))
        if sequence != last_sequence + 1:
            faults.append("till %d seq %d: after %d" % (till, sequence, last_sequence))
        heads[till] = (sequence, digest.digest())
        operations += 1
        if most and entries >= most:
            break
    else:
        for till, name, sequence, head in store.execute("SELECT id, name, last_seq, head FROM till"):
            if heads.get(till, (0, bytes(32))) != (sequence, head):
                faults.append("till %d: another head" % till)
            print("head %s:%d:%s" % (name, sequence, head.hex()))
    for fault in faults[:20]:
        print(fault)
    print("%d operations, %d entries, %d faults" % (operations, entries, len(faults)))
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else 0))
