#!/usr/bin/python3
"""Every flow of the counter by keys and scans alone, each timed from its first key to its entry in the ledger, keys
counted, no mouse: typed at a clerk's pace as the keystroke model has it, everybody is served in under ten seconds; what
of it the program takes is told apart (D3, D4, D5, D7, M1, M2, X8).
usage: servingtimes.py PROGRAM FOLDER-OF-driver.py      exits 77 where there is nothing to drive with"""
import json
import os
import random
import tempfile
import time

from windowdriver import PASSWORD, Gui, made_in, program, rows_of, run, sign_in, wait

CARD, PHONE = "9000000019", "13812345678"
SERVED_WITHIN = 10.0  # seconds, the clerk's fingers included
KEY, THOUGHT, SCAN = 0.28, 1.35, 1.5  # the keystroke model's seconds
UNEVEN = 0.1  # nobody types like a machine, and what does is taken for a scanner
ENROL, CHECKOUT, REFUND, REDEEM, UNDO, TOP_UP, GIVE = 10, 20, 22, 24, 25, 27, 29  # kinds of operations

# What to do, how many keys it may take, whether the member's card is scanned first, the keys, the kind of its entry,
# and what it does to the points and the stored value (in fen) of whoever is served; None: not looked at.
FLOWS = [
    ("earn with the card", 5, True, ["38.5", "Return"], CHECKOUT, 84, 0),
    ("earn by the last four digits", 10, False, ["5678", "Return", "38.5", "Return"], CHECKOUT, 84, 0),
    ("earn by pinyin", 10, False, ["zxm", "Return", "38.5", "Return"], CHECKOUT, 84, 0),
    ("redeem goods by a digit", 4, True, ["F5", "1", "Return"], REDEEM, -100, 0),
    ("redeem goods by their label", 1, True, [("scan", "R:water"), "Return"], REDEEM, -100, 0),
    ("undo the last", 1, False, ["F8"], UNDO, 100, 0),
    ("pay with points and cash", 7, True, ["38.5", "F6", "Return"], CHECKOUT, None, 0),
    ("use a coupon", 8, True, ["38.5", "F7", "1", "Return", "Return"], CHECKOUT, 73, 0),
    ("top up stored value", 6, True, ["shift+F3", "100", "Return"], TOP_UP, 0, 10300),
    ("pay with stored value", 7, True, ["38.5", "shift+F6", "Return"], CHECKOUT, None, -3850),
    ("refund with the receipt", 2, False, [("scan", "receipt"), "Return"], REFUND, None, None),
    ("refund without a receipt", 6, True, ["shift+F8", "Down", "Return", "Return"], REFUND, None, None),
    ("enrol", 15, False, ["13500001111", "Return", "Li", "Return"], ENROL, None, None),
]


def keys_of(step):
    if isinstance(step, tuple):
        return 0
    return 1 if step in ("Return", "Down") or step[0] == "F" or "+" in step else len(step)


def prepared(folder, environment):
    """A shop with one regular, who has points, a coupon, and purchases to bring back."""
    store = made_in(folder, "convenience", environment)
    sale = {"op": "checkout", "member": "card:" + CARD, "lines": [{"amount": "200.00"}]}
    asked = [{"op": "sign-in", "user": "Boss", "pin": PASSWORD},
             {"op": "enrol", "phone": PHONE, "name": "张小梅", "card": CARD}, sale, sale]
    said = run("till", "--store", store, environment=environment,
               said="".join(json.dumps(request) + "\n" for request in asked))
    answers = [json.loads(line) for line in said.splitlines()]
    assert len(answers) == len(asked) and all(answer["ok"] for answer in answers), answers
    return store


class Ledger:
    """What another program sees of the shop's file while the window holds it."""

    def __init__(self, store):
        self.rows = rows_of(store)

    def one(self, question, *values):
        return self.rows.execute(question, values).fetchone()

    def last(self):
        return self.one("SELECT max(id) FROM operation")[0]

    def kind_after(self, operation):
        return self.one("SELECT min(id), kind FROM operation WHERE id > ? AND kind < 50", operation)[1]

    def account(self):
        return self.one("SELECT points - debt, stored_value FROM account JOIN member ON member.id = account.member "
                        "WHERE phone LIKE ?", "%" + PHONE)

    def receipt(self):
        return "P%06d" % self.one("SELECT max(id) FROM purchase WHERE is_undone = 0 AND is_returned = 0")[0]


def scan(gui, code):
    """As a scanner sends it: quick, and ended by Enter."""
    gui.sh("xdotool", "key", "--delay", "5", "--", *["colon" if sign == ":" else sign for sign in code], "Return")


def send(gui, step, ledger):
    """One step; the seconds that the fingers take."""
    if isinstance(step, tuple):
        time.sleep(1)  # from one code to the next; the model's scan has it
        scan(gui, ledger.receipt() if step[1] == "receipt" else step[1])
        return 1
    one = keys_of(step) == 1 and not step.isdigit()
    fingers = 0
    for key in [step] if one else ["period" if letter == "." else letter for letter in step]:
        pause = KEY + random.uniform(-UNEVEN, UNEVEN)
        time.sleep(pause)
        fingers += pause
        gui.sh("xdotool", "key", "--", key)
    return fingers


def home(gui):
    """The next customer: nobody is open, and the line to look people up has the focus."""
    time.sleep(2.2)  # the same code twice within two seconds is one scan
    gui.key("Escape", "Escape", "Escape")
    wait(lambda: gui.has(gui.find("text", "^Find a member$"), "FOCUSED"), 20, "the till begins anew")


def serve(gui, ledger, flow):
    name, most, by_card, steps, kind, points, value = flow
    before, last = ledger.account(), ledger.last()
    home(gui) if kind != UNDO else None
    begun = time.monotonic()
    if by_card:
        scan(gui, CARD)
    fingers = sum(send(gui, step, ledger) for step in steps)
    wait(lambda: ledger.kind_after(last) is not None, 30, "%s: its entry in the ledger" % name, step=0.005)
    took = time.monotonic() - begun
    keys = sum(keys_of(step) for step in steps)
    scans = by_card + sum(isinstance(step, tuple) for step in steps)
    served = took + scans * SCAN + THOUGHT - sum(isinstance(step, tuple) for step in steps)
    print("%-30s %2d keys of %2d, %d scans: %.2f s for the program, %.1f s for all"
          % (name, keys, most, scans, took - fingers, served))
    after = ledger.account()
    assert ledger.kind_after(last) == kind, (name, ledger.kind_after(last))
    assert points is None or after[0] - before[0] == points, (name, before, after)
    assert value is None or after[1] - before[1] == value, (name, before, after)
    assert keys <= most, (name, keys)
    assert served < SERVED_WITHIN, (name, served)


random.seed(7)
with tempfile.TemporaryDirectory(prefix="servingtimes-") as folder:
    places = {"REGULARS_KEYS": os.path.join(folder, "keys"), "REGULARS_BACKUPS": os.path.join(folder, "backups")}
    store = prepared(folder, dict(os.environ, **places))
    with Gui([program, "--store", store], size="1366x768", env=places) as gui:
        sign_in(gui)
        gui.key("ctrl+1")
        ledger = Ledger(store)
        for flow in FLOWS:
            serve(gui, ledger, flow)
    assert "sound" in run("verify", "--store", store, environment=dict(os.environ, **places))
print("done")
