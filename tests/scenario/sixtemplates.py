#!/usr/bin/python3
"""A shop of each template as another program drives it, two in each language: three pages by keys, a first member, a
first sale and a first redemption, counted and then looked up in the ledger (M1, D7, X1, X8).
usage: sixtemplates.py PROGRAM FOLDER-OF-driver.py [TEMPLATE …, else one in each language; all for the six]
exits 77 where there is nothing to drive with"""
import os
import re
import sys
import time

from windowdriver import PASSWORD, Gui, beside, program, rows_of, run, wait

MOST_KEYS = 25  # commands from the first page to the first redemption; what is typed is the customer's and the owner's
LONGEST = 120  # seconds, of a person; a program needs fewer
ENROL, CHECKOUT, REDEEM = 10, 20, 24  # kinds of operations

# What the pages call things.
NAMES = {"en": ("English", "^Your name$", "^Find a member$", "^Name$"),
         "zh_CN": ("简体中文", "^您的姓名$", "^查找会员$", "^姓名$"),
         "zh_TW": ("繁體中文", "^您的姓名$", "^查詢會員$", "^姓名$")}
# In the order of the cards, with the sale that earns enough, and the reward with its digit and its points.
SHOPS = [("convenience", "en", "150", "1", "water", 100), ("grocery", "zh_CN", "300", "2", "bag", 200),
         ("cafe", "zh_TW", "90", "2", "upsize", 60), ("bookshop", "en", "150", "1", "bookmark", 100),
         ("beauty", "zh_CN", "700", "2", "birthday-treat", 1000), ("mother-baby", "zh_TW", "900", "2", "toy", 800)]

wanted = sys.argv[3:] or ["grocery", "cafe", "bookshop"]  # the first day's scenario walks the first


class Ledger:
    """What another program sees of the shop's file while the window holds it."""

    def __init__(self, gui):
        self.home = os.path.join(gui.env["HOME"], ".local", "share", "regulars")
        self.rows = None

    def open(self):
        wait(lambda: any(name.endswith(".regulars") for name in os.listdir(self.home)), 30, "the shop's file")
        self.path = os.path.join(self.home, next(n for n in os.listdir(self.home) if n.endswith(".regulars")))
        self.rows = rows_of(self.path)

    def has(self, kind, what):
        wait(lambda: self.rows.execute("SELECT 1 FROM operation WHERE kind = ?", (kind,)).fetchone(), 30, what)

    def redeemed(self):
        return self.rows.execute("SELECT reward, points FROM redemption").fetchall()


class Hand:
    """Counts what is pressed and typed."""

    def __init__(self, gui):
        self.gui, self.pressed = gui, 0

    def press(self, *keys):
        self.pressed += len(keys)
        self.gui.key(*keys)

    def type(self, text):
        self.gui.type(text)


def set_up(gui, hand, place, language):
    spoken, owner, find, _ = NAMES[language]
    assert gui.has(gui.find("radio button", "^%s$" % spoken, timeout=30), "CHECKED"), "not the system's language"
    cards = gui.find("list", "^(What kind of shop|店铺类型|商店類型)$")
    hand.press("Tab", *["Right"] * place)
    chosen = [card for card in gui.find_all("list item", root=cards) if gui.has(card, "SELECTED")]
    assert len(chosen) == 1, chosen
    hand.press("Return")
    gui.find("text", owner, timeout=20)
    hand.type("Boss")
    hand.press("Tab")
    hand.type(PASSWORD)
    hand.press("Tab")
    hand.type(PASSWORD)
    hand.press("Return")
    wait(lambda: len(gui.find_all("radio button")) == 2, 20, "the third page")
    hand.press("Return")


def serve(gui, hand, ledger, language, amount, digit):
    _, _, find, name = NAMES[language]
    wait(lambda: gui.has(gui.find("text", find), "FOCUSED"), 60, "the till listens")
    hand.type("13812345678")
    time.sleep(0.5)  # looked up while typing
    hand.press("Return")
    gui.find("text", name, timeout=20)
    hand.type("Zhang Wei")
    hand.press("Return")
    ledger.has(ENROL, "the first member")
    field = wait(lambda: next((text for text in gui.find_all("text") if gui.has(text, "FOCUSED", "EDITABLE")
                               and not re.search(find, text.get_name())), None), 20, "the line for the amount")
    gui.sh("xdotool", "type", "--delay", "120", "--", amount)  # as fingers do; what is quicker is a scanner
    wait(lambda: gui.text(field) == amount, 20, "the amount heard")
    hand.press("Return")
    ledger.has(CHECKOUT, "the first sale")
    gui.idle()
    hand.press("F5", digit, "Return")
    ledger.has(REDEEM, "the first redemption")
    assert not gui.unnamed(), gui.unnamed()


def day(gui, place, template, language, amount, digit, reward, points):
    begun, hand, ledger = time.monotonic(), Hand(gui), Ledger(gui)
    set_up(gui, hand, place, language)
    ledger.open()
    serve(gui, hand, ledger, language, amount, digit)
    took = time.monotonic() - begun
    print("%-12s %-5s %2d keys, %.1f s" % (template, language, hand.pressed, took))
    assert ledger.redeemed() == [(reward, points)], (template, ledger.redeemed())
    assert hand.pressed <= MOST_KEYS and took < LONGEST, (hand.pressed, took)
    assert "sound" in run("verify", "--store", ledger.path, environment=beside(gui))


with Gui([program], size="1366x768") as gui:
    for place, shop in enumerate(SHOPS):
        if shop[0] not in wanted and wanted != ["all"]:
            continue
        if place:
            gui.stop_app()
            gui.env["LC_ALL"] = shop[1] + ".UTF-8"  # the language is the system's
            gui.env["HOME"] = os.path.join(gui.dir, "home-%d" % place)
            os.mkdir(gui.env["HOME"])
            gui.start_app()
        day(gui, place, *shop)
print("done")
