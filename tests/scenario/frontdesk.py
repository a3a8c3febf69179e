#!/usr/bin/python3
"""A manager's errands as another program drives them: members taken over from a workbook, one of them with a lost
card and another phone number, and his own file to take along (M5, M8, X1, X8).
usage: frontdesk.py PROGRAM FOLDER-OF-driver.py      exits 77 where there is nothing to drive with"""
import json
import os
import tempfile
import zipfile

from windowdriver import PASSWORD, Gui, beside, go, made_in, program, run, name_file, says, sign_in, wait

ROWS = [["card", "name", "phone", "points", "stored value"],
        ["W1", "Anna Berg", "13800138000", 350, 80],
        ["W2", "王磊", "13900139000", 0, 0],
        ["W3", "Nobody", "12", 5, 0]]  # no phone number: rejected


def workbook(path):
    """The least that a spreadsheet program writes."""
    def cell(value):
        if isinstance(value, str):
            return '<c t="inlineStr"><is><t>%s</t></is></c>' % value
        return "<c><v>%d</v></c>" % value
    rows = "".join("<row>%s</row>" % "".join(cell(value) for value in row) for row in ROWS)
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": '<Types xmlns="%s/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>' % package,
        "_rels/.rels": '<Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>' % (package, office),
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Members" sheetId="1" r:id="r1"/>'
        "</sheets></workbook>" % (namespace, office),
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>' % (package, office),
        "xl/worksheets/sheet1.xml": '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (namespace, rows)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def take_over(gui, path):
    """The workbook, tried on a copy and then taken; what can't be taken is said with its line."""
    go(gui, "Import")
    says(gui, "Which file?")
    gui.key("ctrl+o")
    name_file(gui, "Choose a file", path)
    says(gui, "What is in it?")
    assert not gui.unnamed(), gui.unnamed()
    gui.key("ctrl+Return")
    says(gui, "Tried on a copy")
    says(gui, "1 row rejected")
    wait(lambda: gui.find_all("table cell", "is no phone number", cells=True), 20, "the reason beside its line")
    gui.key("ctrl+Return")
    wait(lambda: gui.find("text|password text", "^Your password$"), 20)
    gui.type(PASSWORD)
    gui.key("Return")
    says(gui, "The file has been imported")


def open_member(gui, name):
    go(gui, "Members")
    wait(lambda: gui.find("text", "^Search members$"), 20)
    gui.type(name)
    wait(lambda: gui.find_all("table cell", name, cells=True)
         and not gui.find_all("table cell", "王磊", cells=True), 20, "%s alone in the list" % name)
    gui.key("Return")
    gui.key("Return")
    says(gui, "Time line")


def replace_card(gui, card):
    gui.key("shift+F2")
    field = wait(lambda: gui.find("text", "^New card"), 20)
    gui.fill(field, card)
    gui.key("Return")
    says(gui, card)


def change_phone(gui, phone):
    gui.key("F2")
    field = wait(lambda: gui.find("text", "^Phone$"), 20)
    gui.fill(field, phone)
    gui.key("Return")
    says(gui, phone[:3] + "****" + phone[-4:])


def export_member(gui, path):
    gui.key("ctrl+e")  # heard though the focus is in a line of text
    name_file(gui, "Export this member", path)


with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
    at = lambda name: os.path.join(folder, name)
    here = dict(os.environ, REGULARS_KEYS=at("keys"), REGULARS_BACKUPS=at("backups"))
    store = made_in(folder, "grocery", here)
    workbook(at("members.xlsx"))
    places = {"REGULARS_KEYS": at("keys"), "REGULARS_BACKUPS": at("backups")}
    with Gui([program, "--store", store], size="1366x768", env=places) as gui:
        sign_in(gui)
        take_over(gui, at("members.xlsx"))
        open_member(gui, "Anna Berg")
        replace_card(gui, "9000000019")
        change_phone(gui, "13700137000")
        export_member(gui, at("anna.json"))
        assert "sound" in run("verify", "--store", store, environment=beside(gui))
        run("export", "members", "--store", store, "--output", at("all.csv"), environment=beside(gui))
    with open(at("anna.json"), encoding="utf-8") as file:
        own = json.dumps(json.load(file), ensure_ascii=False)
    for fact in ("Anna Berg", "13700137000", "9000000019"):
        assert fact in own, (fact, own)
    assert "王磊" not in own, own
    with open(at("all.csv"), encoding="utf-8-sig") as file:
        listed = file.read()
    assert "13700137000" in listed and "13800138000" not in listed, listed
    assert "9000000019" in listed and "王磊" in listed and "Nobody" not in listed, listed
print("done")
