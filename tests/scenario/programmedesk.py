#!/usr/bin/python3
"""An owner's evening as another program drives it: a change published to the end, an old version opened as draft, the
programme to a file and back, and who has a birthday soon on paper and in a table (P1, P5, M3, X1, X8).
usage: programmedesk.py PROGRAM FOLDER-OF-driver.py      exits 77 where there is nothing to drive with"""
import datetime
import json
import os
import shutil
import subprocess
import tempfile

from windowdriver import (Gui, PASSWORD, beside, go, made_in, program, rows_of, run, name_file, says, sign_in, wait)


def enrolled(store, environment):
    """Somebody who has a birthday within the week."""
    soon = (datetime.date.today() + datetime.timedelta(days=3)).strftime("--%m-%d")
    asked = [{"op": "sign-in", "user": "Boss", "pin": PASSWORD},
             {"op": "enrol", "phone": "13812345678", "name": "Zhang Wei", "birthday": soon}]
    said = run("till", "--store", store, environment=environment,
               said="".join(json.dumps(request) + "\n" for request in asked))
    assert said.count('"ok":true') == 2, said


def versions(rows):
    return rows.execute("SELECT count(*) FROM programme_version").fetchone()[0]


def rename(gui, name):
    go(gui, "Shop and points")
    field = wait(lambda: gui.find("text", "^Name, English$"), 20)
    gui.fill(field, name)
    gui.key("Tab")


def publish(gui, rows):
    before = versions(rows)
    go(gui, "Publish")
    says(gui, "What the draft changes")
    wait(lambda: gui.find_all("label|list item|text", "Sunny Corner"), 20, "the difference in words")
    gui.key("ctrl+s")
    why = wait(lambda: gui.find("text", "^Why"), 20)
    assert versions(rows) == before, "asked first"
    gui.fill(why, "A better name")
    gui.click(gui.find("push button|button", "^Publish now$"))
    wait(lambda: versions(rows) == before + 1, 20, "a new version in the ledger")
    wait(lambda: gui.find("list item", "Version %d.*in force" % (before + 1)), 20)
    assert not gui.unnamed(), gui.unnamed()


def reopen_first(gui):
    gui.click(wait(lambda: gui.find("list item", "^Version 1\\b"), 20))
    gui.key("ctrl+r")
    says(gui, "Version 1 is the draft now")
    assert not gui.find_all("label", "^Nothing to publish$"), "a draft that differs"


def to_file_and_back(gui, old, new):
    gui.key("ctrl+shift+e")
    name_file(gui, "Save the draft", old)
    gui.click(wait(lambda: gui.find("list item", "^Version 2\\b"), 20))
    gui.key("ctrl+e")
    name_file(gui, "Save this version", new)
    gui.key("ctrl+i")
    name_file(gui, "Take a file as draft", new)
    says(gui, "Nothing to publish")


def print_birthdays(gui, paper):
    go(gui, "Coming up")
    gui.click(wait(lambda: gui.find("page tab", "Birthdays"), 20))
    wait(lambda: gui.find_all("table cell", "Zhang Wei", cells=True), 20, "who has a birthday")
    gui.key("ctrl+p")
    says(gui, "1 page")
    gui.key("ctrl+shift+p")
    name_file(gui, "Save as PDF", paper)
    says(gui, "Saved as")
    gui.key("Escape")


def export_birthdays(gui, path):
    """The same list as a table: whoever takes it along proves who it is."""
    wait(lambda: gui.find("page tab", "Birthdays"), 20)
    gui.key("ctrl+e")
    wait(lambda: gui.find("text|password text", "^Your password$"), 20)
    gui.type(PASSWORD)
    gui.key("Return")
    name_file(gui, "Export the list", path)
    says(gui, "1 row written")


def name_in(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["name"]["en"]


with tempfile.TemporaryDirectory(prefix="programmedesk-") as folder:
    at = lambda name: os.path.join(folder, name)
    places = {"REGULARS_KEYS": at("keys"), "REGULARS_BACKUPS": at("backups")}
    here = dict(os.environ, **places)
    store = made_in(folder, "convenience", here)
    enrolled(store, here)
    with Gui([program, "--store", store], size="1366x768", env=places) as gui:
        sign_in(gui)
        rows = rows_of(store)
        rename(gui, "Sunny Corner")
        publish(gui, rows)
        reopen_first(gui)
        to_file_and_back(gui, at("old.json"), at("new.json"))
        assert versions(rows) == 2, "nothing was published since"
        print_birthdays(gui, at("birthdays.pdf"))
        export_birthdays(gui, at("birthdays.csv"))
        assert "sound" in run("verify", "--store", store, environment=beside(gui))
        run("export", "programme", "--store", store, "--output", at("live.json"), environment=beside(gui))
    assert name_in(at("new.json")) == name_in(at("live.json")) == "Sunny Corner"
    assert name_in(at("old.json")) == "Corner Shop"
    run("programme", "check", at("new.json"))
    with open(at("birthdays.csv"), encoding="utf-8-sig") as file:
        assert "Zhang Wei" in file.read()
    with open(at("birthdays.pdf"), "rb") as file:
        assert file.read(5) == b"%PDF-"
    if shutil.which("pdftotext"):
        words = subprocess.run(["pdftotext", "-layout", at("birthdays.pdf"), "-"], capture_output=True, text=True).stdout
        assert "Zhang Wei" in words, words
print("done")
