"""What the scenarios at the window have in common: the program and the driver that they are called with, whether there
is anything to drive with, and what all of them press and read. The first word is the program, the second the folder of
driver.py; exits 77 where there is nothing to drive with."""
import os
import shutil
import sqlite3
import subprocess
import sys

program, tools = sys.argv[1], sys.argv[2]
sys.path.insert(0, tools)
try:
    import gi
    from driver import Gui, wait
except ImportError as missing:
    print("SKIP: no driver of windows here:", missing)
    sys.exit(77)
for needed in ("Xvfb", "openbox", "xdotool", "dbus-daemon"):
    if not shutil.which(needed):
        print("SKIP: no", needed)
        sys.exit(77)

PASSWORD = "three words 27"


def labels(gui):
    return [element.get_name() for element in gui.find_all("label")]


def says(gui, text, timeout=30):
    wait(lambda: any(text in name for name in labels(gui)), timeout, "«%s»" % text)


def go(gui, page):
    gui.key("ctrl+k")
    field = wait(lambda: gui.find("text", "command"), 20)
    gui.type(page)
    wait(lambda: gui.text(field) == page, 20, "«%s» in the palette" % page)
    gui.idle()
    gui.key("Return")


def sign_in(gui):
    wait(lambda: gui.find("text|password text", "^PIN or password$"), 30)
    gui.type(PASSWORD)
    gui.key("Return")
    says(gui, "Key figures", 60)  # an owner begins on the dashboard


def name_file(gui, title, path):
    """The system's dialogue for a file to read or to write, by its title."""
    wait(lambda: gui.find("dialog|file chooser", title), 20)
    gui.type(path, clear=True)
    gui.key("Return")
    wait(lambda: os.path.exists(path) and os.path.getsize(path) > 0, 60, "the file %s" % os.path.basename(path))


def run(*words, environment=None, said=None):
    """A verb of the program, beside the window or before it."""
    done = subprocess.run([program, *words], env=environment, input=said, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, (words, done.returncode, done.stdout, done.stderr)
    return done.stdout


def beside(gui):
    """The surroundings of a verb that is run beside the window."""
    return {key: value for key, value in gui.env.items() if key != "DISPLAY"}


def made_in(folder, template, environment):
    """A shop of that template in the folder, with the password for its owner."""
    store, pin = os.path.join(folder, "shop.regulars"), os.path.join(folder, "pin")
    with open(pin, "w", encoding="utf-8") as file:
        file.write(PASSWORD)
    run("init", "--store", store, "--template", template, "--owner", "Boss", "--pin-file", pin, environment=environment)
    return store


def rows_of(store):
    """What another program sees of the shop's file while the window holds it."""
    return sqlite3.connect("file:%s?mode=ro" % store.replace("%", "%25"), uri=True, isolation_level=None)
