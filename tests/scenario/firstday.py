#!/usr/bin/python3
"""A shop's first day as another program drives it: first run, first member, first purchase, first
redemption, and the month on paper, through the accessibility bus (M1, M2, D3, D4, I6, X1, X8).
usage: firstday.py PROGRAM FOLDER-OF-driver.py      exits 77 where there is nothing to drive with"""
import json
import os
import shutil
import subprocess
import time

from windowdriver import PASSWORD, Gui, beside, program, run, says, wait


def set_up(gui):
    wait(lambda: gui.find("text", "^Name of the shop$"), 30)
    gui.fill(gui.find("text", "^Name of the shop$"), "Corner")
    gui.key("Return")
    wait(lambda: gui.find("text", "^Your name$"), 20)
    gui.type("Boss")
    gui.key("Tab")
    gui.type(PASSWORD)
    gui.key("Tab")
    gui.type(PASSWORD)
    gui.key("Return")
    wait(lambda: gui.find("radio button", "empty shop"), 20)
    gui.key("Return")
    wait(lambda: gui.find("text", "^Find a member$"), 60)


def serve(gui):
    gui.type("13812345678")
    says(gui, "No member 138")
    gui.key("Return")
    wait(lambda: gui.find("text", "^Name$"), 20)
    gui.type("Zhang Wei")
    gui.key("Return")
    says(gui, "Welcome, Zhang Wei")
    gui.type("250")
    says(gui, "+500")  # one a yuan, twice that in the first week
    gui.key("Return")
    wait(lambda: gui.find("list item", "Purchase|Sale|250"), 20)
    before = gui.unnamed()
    assert not before, before
    gui.key("F5")
    wait(lambda: gui.find("list item", "water"), 20)
    gui.type("1")
    gui.key("Return")
    wait(lambda: gui.find("list item", "water.*100"), 20)


def print_month(gui, paper):
    """The running month as a draft on paper, from the page of reports."""
    gui.key("ctrl+k")
    wait(lambda: gui.find("text", "command"), 20)
    gui.type("Reports")
    gui.key("Return")
    month = wait(lambda: gui.find("list item", time.strftime("%B %Y")), 20)
    gui.click(month)
    says(gui, "Page 1 of")
    unnamed = gui.unnamed()
    assert not unnamed, unnamed
    gui.key("ctrl+s")
    gui.popup()  # PDF is the first of the kinds of file
    gui.key("Return")
    wait(lambda: gui.find("dialog", "Save the report"), 20)
    gui.type(paper, clear=True)
    gui.key("Return")
    wait(lambda: os.path.exists(paper) and os.path.getsize(paper) > 0, 60, "the month on paper")


def verb(gui, *words):
    return run(*words, environment=beside(gui))


with Gui([program], size="1366x768") as gui:
    begun = time.monotonic()
    set_up(gui)
    serve(gui)
    print("from first run to first redemption: %.0f s" % (time.monotonic() - begun))
    shown = os.path.join(gui.dir, "shown.pdf")
    print_month(gui, shown)
    print("to the month on paper: %.0f s" % (time.monotonic() - begun))
    home = os.path.join(gui.dir, "home", ".local", "share", "regulars")
    store = os.path.join(home, next(name for name in os.listdir(home) if name.endswith(".regulars")))
    month = time.strftime("%Y-%m")
    # The window holds the store: the verbs are served or read beside it.
    paper, figures = os.path.join(gui.dir, "m.pdf"), os.path.join(gui.dir, "m.json")
    verb(gui, "day-end", "--store", store)
    verb(gui, "report", "monthly", "--store", store, "--month", month, "--output", paper, "--language", "en")
    verb(gui, "report", "monthly", "--store", store, "--month", month, "--output", figures)
    with open(figures, encoding="utf-8") as file:
        report = json.load(file)
    assert report["members"] == 1 and report["sales"] == "250.00", report
    assert report["points_issued"] >= 600 and report["points_redeemed"] == 100, report
    for made in (paper, shown):
        with open(made, "rb") as file:
            assert file.read(5) == b"%PDF-"
    if shutil.which("pdftotext"):
        words = subprocess.run(["pdftotext", "-layout", shown, "-"], capture_output=True, text=True).stdout
        assert "250.00" in words and "Corner" in words, words
    assert "sound" in verb(gui, "verify", "--store", store)
print("done")
