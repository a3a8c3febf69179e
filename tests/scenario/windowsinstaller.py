"""The installer for Windows (X9): compiled, and where there is Wine run around files that stand in
for the program."""
import contextlib
import glob
import os
import re
import shutil
import subprocess
import time

from claims import SOURCES, need, run, same


class WindowsInstaller:
    """Our script for NSIS, around a few files in the program's place."""

    def __init__(self, build, folder):
        need("cpack", "makensis")
        self.folder = os.path.join(folder, "windows")
        self.build = build
        self.prefix = os.path.join(self.folder, "wine")

    def pack(self, names):
        tree, out = os.path.join(self.folder, "tree"), os.path.join(self.folder, "out")
        for place in (tree, out):
            shutil.rmtree(place, ignore_errors=True)
        for name in names:
            path = os.path.join(tree, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write("in the place of " + name)
        run("cpack", "-G", "NSIS", "--config", os.path.join(self.build, "CPackConfig.cmake"),
            "-B", out, "-D", "CPACK_INSTALL_CMAKE_PROJECTS=", "-D", "CPACK_STRIP_FILES=",
            "-D", "CPACK_PACKAGING_INSTALL_PREFIX=/", "-D",
            "CPACK_INSTALLED_DIRECTORIES=%s;." % tree)
        script = glob.glob(os.path.join(out, "_CPack_Packages", "*", "NSIS", "project.nsi"))[0]
        said = run("makensis", "-V2", script)  # warnings and errors
        same(said.stdout + said.stderr, "")
        return glob.glob(os.path.join(out, "*.exe"))[0]

    def compiles_without_warnings(self):
        """And asks for no administrator."""
        installer = self.pack(["bin/regulars.exe", "bin/regularsw.exe", "plugins/platforms/qwindows.dll"])
        with open(installer, "rb") as file:
            levels = re.findall(rb'requestedExecutionLevel level="(\w+)"', file.read())
        same(levels, [b"asInvoker"])

    def wine(self, *words, check=True):
        environment = {**os.environ, "WINEPREFIX": self.prefix, "WINEDEBUG": "-all",
                       "LC_ALL": "C.UTF-8"}
        environment.pop("DISPLAY", None)
        done = run("wine", *words, check=check, env=environment)
        run("wineserver", "--wait", env=environment)
        return done

    def upgrades_and_removes_only_its_own(self):
        need("wine", "wineserver")
        os.makedirs(self.prefix)
        self.wine("wineboot", "--init")
        local = self.local()
        programs = os.path.join(local, "Programs", "Regulars")
        shops = os.path.join(local, "regulars")
        os.makedirs(shops)
        with open(os.path.join(shops, "小店.regulars"), "w", encoding="utf-8") as file:
            file.write("shop")
        self.wine("reg", "add", self.OPEN_WITH, "/v", "Editor.Json", "/f")
        self.wine(self.pack(["bin/regulars.exe", "bin/regularsw.exe", "bin/old.dll"]), "/S")
        same(sorted(os.listdir(programs)), ["bin", "uninstall.exe"])
        with open(os.path.join(programs, "mine.txt"), "w", encoding="utf-8") as file:
            file.write("not the installer's")
        self.wine(self.pack(["bin/regulars.exe", "bin/regularsw.exe", "bin/new.dll"]), "/S")
        same(sorted(os.listdir(os.path.join(programs, "bin"))),
             ["new.dll", "regulars.exe", "regularsw.exe"])
        self.opens_shops_and_programmes()
        self.wine(os.path.join(programs, "uninstall.exe"), "/S")
        same(os.listdir(programs), ["mine.txt"])
        same(os.listdir(shops), ["小店.regulars"])
        self.leaves_others_their_files()

    CLASSES = r"HKCU\Software\Classes"
    OPEN_WITH = CLASSES + r"\.json\OpenWithProgids"

    def opens_shops_and_programmes(self):
        """Windows knows a file by its last ending alone: Regulars offers to open a programme's
        .json and takes that ending from nobody."""
        for kind in ("Shop", "Programme"):
            opens = self.wine("reg", "query",
                              self.CLASSES + r"\Regulars.%s\shell\open\command" % kind).stdout
            assert r'Regulars\bin\regularsw.exe" "%1"' in opens, opens
        same(self.menu(), ["Regulars.lnk"])
        ending = self.wine("reg", "query", self.CLASSES + r"\.regulars", "/ve").stdout
        assert "Regulars.Shop" in ending, ending
        offered = self.wine("reg", "query", self.OPEN_WITH).stdout
        assert "Regulars.Programme" in offered and "Editor.Json" in offered, offered
        taken = self.wine("reg", "query", self.CLASSES + r"\.json", "/ve", check=False).stdout
        assert "Regulars" not in taken, taken

    def menu(self):
        """What stands in the start menu, beside what Wine puts there."""
        return [os.path.basename(path) for path in
                glob.glob(os.path.join(self.local(), "..", "Roaming", "Microsoft", "Windows",
                                       "Start Menu", "Programs", "*.lnk"))]

    def leaves_others_their_files(self):
        same(self.menu(), [])
        offered = self.wine("reg", "query", self.OPEN_WITH).stdout
        assert "Regulars" not in offered and "Editor.Json" in offered, offered
        for key in (r"\Regulars.Shop", r"\Regulars.Programme", r"\.regulars"):
            done = self.wine("reg", "query", self.CLASSES + key, check=False)
            assert done.returncode != 0, done.stdout

    def stops_where_the_older_version_cannot_be_removed(self):
        """Nothing is put over a half removed program unless somebody says so."""
        need("wine", "wineserver")
        programs = os.path.join(self.local(), "Programs", "Regulars")
        self.wine(self.pack(["bin/regulars.exe", "bin/regularsw.exe", "bin/old.dll"]), "/S")
        uninstaller = os.path.join(programs, "uninstall.exe")
        kept = uninstaller + ".kept"
        script = os.path.join(self.folder, "refuses.nsi")
        with open(script, "w", encoding="utf-8") as file:
            file.write("Unicode true\nTarget amd64-unicode\nSilentInstall silent\n"
                       "OutFile \"%s\"\nSection\nSetErrorLevel 7\nQuit\nSectionEnd\n" % uninstaller)
        os.rename(uninstaller, kept)
        run("makensis", "-V2", script)
        newer = self.pack(["bin/regulars.exe", "bin/regularsw.exe", "bin/new.dll"])
        same(self.wine(newer, "/S", check=False).returncode, 3)
        same(sorted(os.listdir(os.path.join(programs, "bin"))),
             ["old.dll", "regulars.exe", "regularsw.exe"])
        os.replace(kept, uninstaller)
        same(self.wine(newer, "/S").returncode, 0)
        same(sorted(os.listdir(os.path.join(programs, "bin"))),
             ["new.dll", "regulars.exe", "regularsw.exe"])
        self.wine(uninstaller, "/S")

    def local(self):
        found = glob.glob(self.prefix + "/drive_c/users/*/AppData/Local/")
        return next(place for place in found if "/Public/" not in place)

    def puts_no_program_among_the_shops(self):
        """The folder of the shops' data, by another case and below it: refused, nothing written."""
        need("wine", "wineserver")
        local = self.local()
        installer = self.pack(["bin/regulars.exe", "bin/regularsw.exe"])
        there = self.wine("winepath", "-w", local).stdout.strip().rstrip("\\")
        for folder in ("regulars", "Regulars", r"regulars\below"):
            self.wine(installer, "/S", "/D=%s\\%s" % (there, folder), check=False)
            same(os.listdir(os.path.join(local, "regulars")), ["小店.regulars"])
        self.wine(installer, "/S", "/D=%s\\regulars2" % there)
        uninstaller = os.path.join(local, "regulars2", "uninstall.exe")
        assert os.path.exists(uninstaller)
        self.wine(uninstaller, "/S")  # a later installation would go where this one is

    def says_all_in_three_languages(self):
        """No sentence lacks its Chinese, none is left over, and what is lost is said."""
        with open(os.path.join(SOURCES, "installer/windows/NSIS.template.in"),
                  encoding="utf-8-sig") as file:
            script = file.read()
        said = {}
        for name, language, text in re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', script,
                                               re.M):
            said.setdefault(name, {})[language] = text
        assert len(said) >= 7, said
        for name, texts in said.items():
            same(sorted(texts), ["ENGLISH", "SIMPCHINESE", "TRADCHINESE"])
            assert "$(%s)" % name in script, name
            for language, text in texts.items():
                is_han = re.search("[\u4e00-\u9fff]", text) is not None
                same((name, is_han), (name, language != "ENGLISH"))
                # What one language names, the others do.
                same(set(re.findall(r"\$LOCALAPPDATA\S*?regulars", text)),
                     set(re.findall(r"\$LOCALAPPDATA\S*?regulars", texts["ENGLISH"])))
        same(re.findall(r'MUI_LANGUAGE "(\w+)"', script), ["English", "SimpChinese", "TradChinese"])
        # Neither question's Yes is what Enter presses, and a silent removal says No to the first.
        for question in ("ThisShopsData", "ForGood"):
            box = re.search(r"MessageBox (\S+) \"\$\(%s\)\" /SD (\w+)" % question, script)
            assert "MB_DEFBUTTON2" in box[1], box[0]
            same(box[2], "IDNO")

    @contextlib.contextmanager
    def display(self):
        """A screen of its own for windows."""
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1000x700x24"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as told:
                yield {**os.environ, "DISPLAY": ":" + told.readline().strip(), "LC_ALL": "C.UTF-8",
                       "WINEPREFIX": self.prefix, "WINEDEBUG": "-all"}
        finally:
            server.terminate()
            server.wait(30)

    @staticmethod
    def windows(environment):
        return set(run("xdotool", "search", "--onlyvisible", "--name", ".", check=False,
                       env=environment).stdout.split())

    def new_window(self, environment, known):
        """The one that has come; those that stand there are known already."""
        for _ in range(300):
            come = self.windows(environment) - known
            if come:
                known |= come
                return come.pop()
            time.sleep(0.2)
        raise AssertionError("no window comes")

    def press(self, environment, window, key, done):
        """Until it is done: a window that has just come may not hear yet."""
        for _ in range(15):
            run("xdotool", "windowfocus", window, "key", key, check=False, env=environment)
            for _ in range(20):
                if done():
                    return
                time.sleep(0.2)
        raise AssertionError("%s does nothing" % key)

    def asks_twice_before_data_goes(self):
        """In the uninstaller's window: one No keeps the shops, two Yes let them go."""
        need("wine", "wineserver", "Xvfb", "xdotool")
        programs = os.path.join(self.local(), "Programs", "Regulars")
        shops = os.path.join(self.local(), "regulars")
        installer = self.pack(["bin/regulars.exe", "bin/regularsw.exe"])
        for answers, left in (("n", True), ("yn", True), ("yy", False)):
            os.makedirs(shops, exist_ok=True)
            with open(os.path.join(shops, "小店.regulars"), "w", encoding="utf-8") as file:
                file.write("shop")
            self.wine(installer, "/S")
            with self.display() as environment:
                window = subprocess.Popen(["wine", os.path.join(programs, "uninstall.exe")],
                                          env=environment, stdout=subprocess.DEVNULL,
                                          stderr=subprocess.DEVNULL)
                known = set()
                page = self.new_window(environment, known)
                self.press(environment, page, "alt+u",
                           lambda: self.windows(environment) - known)  # uninstall
                for answer in answers:
                    box = self.new_window(environment, known)
                    assert os.path.exists(shops), answers
                    self.press(environment, box, "alt+" + answer,
                               lambda: box not in self.windows(environment))
                for _ in range(150):
                    if self.windows(environment) == {page} and os.path.exists(shops) == left:
                        break
                    time.sleep(0.2)
                assert not os.path.exists(os.path.join(programs, "bin")), answers
                same((answers, os.path.exists(shops)), (answers, left))
                self.press(environment, page, "Return", lambda: not self.windows(environment))
                window.wait(60)
                run("wineserver", "--wait", env=environment)
            same((answers, os.path.exists(os.path.join(shops, "小店.regulars"))), (answers, left))

    def claims(self):
        return [self.says_all_in_three_languages, self.compiles_without_warnings,
                self.upgrades_and_removes_only_its_own,
                self.stops_where_the_older_version_cannot_be_removed,
                self.puts_no_program_among_the_shops, self.asks_twice_before_data_goes]
