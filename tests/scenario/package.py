#!/usr/bin/env python3
"""What a shop owner installs (X9). Without --whole: what the build would install is complete and
passes the desktop's own checks. With --whole: the Debian package is made, installed into a root as
debootstrap makes it, used there by a person whose home has a Chinese name, without a network,
upgraded under a till at work, handed shops of every schema that was ever released, and purged; the
shop's data is as it was. The installer for Windows is tried as well (windowsinstaller.py), and
without --whole the workflows are read (workflows.py).
usage: package.py [--whole] BUILD-FOLDER
REGULARS_ROOT names a fresh debootstrap root to copy instead of making one, REGULARS_OLDER_PACKAGE
an older package to upgrade from (else this one under a lower version). Exits 77 with nothing to do."""
import contextlib
import glob
import gzip
import hashlib
import json
import os
import plistlib
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

from claims import SOURCES, Skip, SkipRest, need, plain, run, same, tried
from windowsinstaller import WindowsInstaller
from workflows import Workflows

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
MIMES = ("application/x-regulars-store", "application/x-regulars-programme+json")


class Tree:
    """What `cmake --install` puts in place."""

    def __init__(self, build, folder):
        self.build = build
        self.root = os.path.join(folder, "tree")
        with open(os.path.join(build, "CMakeCache.txt"), encoding="utf-8") as file:
            self.id = re.search(r"^REGULARS_APP_ID:STRING=(\S+)$", file.read(), re.M)[1]
        run("cmake", "--install", build, "--prefix", "/usr",
            env={**os.environ, "DESTDIR": self.root})

    def at(self, *names):
        return os.path.join(self.root, "usr", *names)

    def files(self):
        return sorted(os.path.relpath(os.path.join(place, name), self.root)
                      for place, _, names in os.walk(self.root) for name in names)

    def holds_the_program_and_its_papers(self):
        wanted = ["usr/bin/regulars", "usr/share/applications/regulars.desktop",
                  "usr/share/metainfo/%s.metainfo.xml" % self.id,
                  "usr/share/mime/packages/regulars.xml", "usr/share/man/man1/regulars.1.gz",
                  "usr/share/lintian/overrides/regulars", "usr/share/doc/regulars/copyright",
                  "usr/share/doc/regulars/changelog.Debian.gz",
                  "usr/share/icons/hicolor/scalable/apps/regulars.svg"]
        wanted += ["usr/share/icons/hicolor/%dx%d/apps/regulars.png" % (size, size)
                   for size in SIZES]
        same(self.files(), sorted(wanted))

    def icons_have_the_size_of_their_folder(self):
        for size in SIZES:
            with open(self.at("share/icons/hicolor/%dx%d/apps/regulars.png" % (size, size)),
                      "rb") as file:
                head = file.read(24)
            same(head[:8], b"\x89PNG\r\n\x1a\n")
            same(struct.unpack(">II", head[16:24]), (size, size))

    def icons_of_other_systems_are_whole(self):
        folder = os.path.join(self.build, "installer", "icons")
        with open(os.path.join(folder, "regulars.ico"), "rb") as file:
            ico = file.read()
        kind, count = struct.unpack("<HH", ico[2:6])
        same(kind, 1)
        end, sides = 6 + 16 * count, []
        for place in range(6, end, 16):
            side, _, _, _, _, bits, size, offset = struct.unpack("<BBBBHHII", ico[place:place + 16])
            same((bits, offset), (32, end))
            sides.append(side or 256)
            end += size
        same(end, len(ico))
        assert {16, 32, 48, 256} <= set(sides), sides
        with open(os.path.join(folder, "regulars.icns"), "rb") as file:
            icns = file.read()
        same(icns[:8], b"icns" + struct.pack(">I", len(icns)))

    def desktop_entry_is_valid(self):
        need("desktop-file-validate")
        said = run("desktop-file-validate", self.at("share/applications/regulars.desktop"))
        same(said.stdout, "")

    def desktop_entry_speaks_three_languages_and_opens_files(self):
        with open(self.at("share/applications/regulars.desktop"), encoding="utf-8") as file:
            entry = dict(line.rstrip("\n").split("=", 1) for line in file if "=" in line)
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            for language in ("", "[zh_CN]", "[zh_TW]"):
                assert entry[key + language], key + language
        same(entry["Exec"], "regulars %f")
        same(entry["MimeType"], "".join(mime + ";" for mime in MIMES))

    def metainfo_is_valid(self):
        need("appstreamcli")
        path = self.at("share/metainfo/%s.metainfo.xml" % self.id)
        run("appstreamcli", "validate", "--no-net", path)
        with open(path, encoding="utf-8") as file:
            assert "<id>%s</id>" % self.id in file.read()

    def files_are_told_by_name_and_content(self):
        need("update-mime-database", "gio")
        data = os.path.join(self.root, "data")
        shutil.copytree(self.at("share/mime"), os.path.join(data, "mime"))
        shutil.copy("/usr/share/mime/packages/freedesktop.org.xml",
                    os.path.join(data, "mime", "packages"))
        said = run("update-mime-database", os.path.join(data, "mime"))
        assert "rror" not in said.stderr, said.stderr
        folder = os.path.join(self.root, "店 铺")
        os.makedirs(folder)
        environment = {**os.environ, "XDG_DATA_HOME": data, "XDG_DATA_DIRS": data,
                       "REGULARS_KEYS": os.path.join(folder, "keys")}
        program = self.at("bin/regulars")
        with open(os.path.join(folder, "pin"), "w", encoding="utf-8") as file:
            file.write("482913 x y z\n")
        store = os.path.join(folder, "小店.regulars")
        run(program, "init", "--store", store, "--template", "cafe", "--owner", "王",
            "--pin-file", os.path.join(folder, "pin"), env=environment)
        programme = os.path.join(folder, "新.programme.json")
        run(program, "export", "programme", "--store", store, "--output", programme,
            env=environment)
        shutil.copy(store, os.path.join(folder, "copy"))  # by its content alone
        shutil.copy(programme, os.path.join(folder, "draft"))
        for name, mime in (("小店.regulars", MIMES[0]), ("新.programme.json", MIMES[1]),
                           ("copy", MIMES[0]), ("draft", MIMES[1])):
            said = run("gio", "info", "-a", "standard::content-type", os.path.join(folder, name),
                       env=environment).stdout
            assert mime + "\n" in said, (name, said)

    def bundle_for_macos_opens_shops_and_programmes(self):
        """A property list as the build fills it in, with everything it refers to declared."""
        values = {"BUNDLE_NAME": "Regulars", "EXECUTABLE_NAME": "Regulars",
                  "ICON_FILE": "regulars.icns", "GUI_IDENTIFIER": self.id,
                  "SHORT_VERSION_STRING": "1.0", "BUNDLE_VERSION": "1.0"}
        with open(os.path.join(SOURCES, "installer/macos/Info.plist.in"), encoding="utf-8") as file:
            text = re.sub(r"\$\{MACOSX_BUNDLE_(\w+)\}", lambda name: values[name[1]], file.read())
        assert "${" not in text, text
        bundle = plistlib.loads(text.encode())
        opened = {kind: entry for entry in bundle["CFBundleDocumentTypes"]
                  for kind in entry["LSItemContentTypes"]}
        same(sorted(opened), sorted([self.id + ".store", "public.json"]))
        same(opened[self.id + ".store"]["LSHandlerRank"], "Owner")
        # JSON is others' as well.
        same(opened["public.json"]["LSHandlerRank"], "Alternate")
        declared = {entry["UTTypeIdentifier"]: entry["UTTypeTagSpecification"]
                    for entry in bundle["UTExportedTypeDeclarations"]}
        same(declared, {self.id + ".store": {"public.filename-extension": ["regulars"]}})

    def manual_page_tells_every_verb_as_help_does(self):
        need("man")
        page = run("man", "--warnings", "-E", "UTF-8", "-l", self.at("share/man/man1/regulars.1.gz"),
                   env={**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
        same(page.stderr, "")
        page = plain(page.stdout)
        lines = run(self.at("bin/regulars"), "help").stdout.splitlines()
        told = 0
        for line, summary in zip(lines, lines[1:]):
            if re.match(r"  \S", line) and summary.startswith("      "):
                told += 1
                for text in (line, summary):
                    assert plain(text.strip()) in page, text
        assert told >= 15, told

    def claims(self):
        return [self.holds_the_program_and_its_papers,
                self.icons_have_the_size_of_their_folder,
                self.icons_of_other_systems_are_whole, self.desktop_entry_is_valid,
                self.desktop_entry_speaks_three_languages_and_opens_files, self.metainfo_is_valid,
                self.files_are_told_by_name_and_content,
                self.manual_page_tells_every_verb_as_help_does,
                self.bundle_for_macos_opens_shops_and_programmes]


class Package:
    """The Debian package, on a Debian that has nothing but what its packages ask for."""
    HOME = "/home/店主 的 家"
    STORE = HOME + "/我的 小店.regulars"
    OLDER, NEWER = "/srv/older.deb", "/srv/newer.deb"

    def __init__(self, build, folder):
        need("cpack", "dpkg-deb", "dpkg-shlibdeps", "unshare", "chroot")
        if os.geteuid() != 0:
            raise Skip("a root to install in takes root's rights")
        self.build, self.folder = build, folder
        self.root = os.path.join(folder, "root")
        self.version = re.search(r"^set\(CPACK_PACKAGE_VERSION \"(.*)\"\)",
                                 self.text(os.path.join(build, "CPackConfig.cmake")), re.M)[1]
        self.newer = self.pack("newer", self.version)
        self.older = os.environ.get("REGULARS_OLDER_PACKAGE") or self.pack("older", "0.0.1")

    @staticmethod
    def text(path):
        with open(path, encoding="utf-8") as file:
            return file.read()

    def pack(self, name, version):
        folder = os.path.join(self.folder, name)
        run("cpack", "-G", "DEB", "--config", os.path.join(self.build, "CPackConfig.cmake"),
            "-B", folder, "-D", "CPACK_PACKAGE_VERSION=" + version,
            "-D", "CPACK_DEBIAN_PACKAGE_VERSION=" + version)
        return glob.glob(os.path.join(folder, "*.deb"))[0]

    def inside(self, *words, network=True, person=False, **options):
        """In the root; as the shop's person, in their home."""
        return run(*self.words(*words, network=network, person=person), **options)

    def words(self, *words, network=True, person=False):
        line = [] if network else ["unshare", "-n"]
        line += ["chroot"] + (["--userspec=keeper:keeper"] if person else []) + [self.root]
        line += ["/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
                 "DEBIAN_FRONTEND=noninteractive"]
        line += ["%s=%s" % pair for pair in os.environ.items() if pair[0].endswith("_proxy")]
        return line + (["HOME=" + self.HOME, "QT_QPA_PLATFORM=offscreen"] if person else []) + [
            str(word) for word in words]

    def verb(self, *words, **options):
        return self.inside("regulars", *words, network=False, person=True, **options).stdout

    def begin(self, *words):
        """Goes on while others do."""
        return subprocess.Popen(self.words("regulars", *words, network=False, person=True),
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def says_what_it_needs(self):
        said = run("dpkg-deb", "--field", self.newer).stdout
        for needed in ("fonts-noto-cjk", "fonts-wqy-microhei", "libqt6widgets6", "libqt6svg6",
                       "libsqlite3-0", "libsodium23", "libc6"):
            assert re.search(r"^Depends:.*\b%s\b" % needed, said, re.M), (needed, said)

    def lintian_finds_no_error(self):
        need("lintian")
        said = run("lintian", "--allow-root", "--fail-on", "error", "--tag-display-limit", "0",
                   self.newer, check=False)
        print(said.stdout, end="")
        same(said.returncode, 0)

    def installs_on_a_bare_debian(self):
        self.make_root()
        shutil.copy(self.older, self.root + self.OLDER)
        shutil.copy(self.newer, self.root + self.NEWER)
        self.inside("apt-get", "-q", "-y", "--no-install-recommends", "install", self.OLDER)
        self.inside("useradd", "--home-dir", self.HOME, "--create-home", "keeper")
        self.inside("apt-get", "check")
        assert self.verb("version").startswith("regulars ")

    def make_root(self):
        ready = os.environ.get("REGULARS_ROOT")
        if ready:
            run("cp", "-a", "--one-file-system", ready, self.root)
        else:
            if not shutil.which("debootstrap"):
                raise SkipRest("no debootstrap")
            done = run("debootstrap", "--variant=minbase", "bookworm", self.root, check=False)
            if done.returncode != 0:
                raise SkipRest("debootstrap: " + done.stdout[-300:])
        # Packages come from where this machine has them.
        for name in ("sources.list", "sources.list.d", "apt.conf.d", "auth.conf.d"):
            here, there = "/etc/apt/" + name, self.root + "/etc/apt/" + name
            if os.path.isdir(here):
                shutil.copytree(here, there, dirs_exist_ok=True)
            elif os.path.exists(here):
                shutil.copy(here, there)
            elif name == "sources.list":
                os.remove(there)
        shutil.copy("/etc/resolv.conf", self.root + "/etc/resolv.conf")
        run("mount", "-t", "proc", "proc", self.root + "/proc")
        self.inside("apt-get", "-q", "update")

    def works_without_network_for_a_person_with_a_chinese_home(self):
        pin = self.HOME + "/口令.txt"
        with open(self.root + pin, "w", encoding="utf-8") as file:
            file.write("three words 27\n")
        self.inside("chown", "keeper:keeper", pin)
        self.verb("init", "--store", self.STORE, "--template", "cafe", "--owner", "王老板",
                  "--pin-file", pin)
        till = self.begin("till", "--store", self.STORE)
        self.ask(till, {"op": "sign-in", "user": "王老板", "pin": "three words 27"})
        self.ask(till, {"op": "enrol", "phone": "13812345678", "name": "张三"})
        self.ask(till, {"op": "checkout", "member": "phone:13812345678",
                        "lines": [{"amount": "188.00"}]})
        till.stdin.close()
        same(till.wait(300), 0)
        paper = self.HOME + "/本月.pdf"
        self.verb("report", "monthly", "--store", self.STORE, "--month", time.strftime("%Y-%m"),
                  "--output", paper, "--language", "zh_CN")
        with open(self.root + paper, "rb") as file:
            same(file.read(5), b"%PDF-")
        if shutil.which("pdffonts"):
            fonts = run("pdffonts", self.root + paper).stdout
            assert re.search("NotoSansCJK|WenQuanYi", fonts) and "OpenSans" in fonts, fonts
        assert "sound" in self.verb("verify", "--store", self.STORE)

    @staticmethod
    def ask(till, request):
        till.stdin.write(json.dumps(request) + "\n")
        till.stdin.flush()
        answer = json.loads(till.stdout.readline())
        assert answer.get("ok"), (request, answer)
        return answer

    @contextlib.contextmanager
    def window(self, *words):
        """Open, with the shop's file in its hands."""
        window = self.begin(*words)
        try:
            for _ in range(1800):
                assert window.poll() is None, "the window has gone: %s" % window.returncode
                if self.STORE in map(self.inside_path, glob.glob("/proc/%d/fd/*" % window.pid)):
                    break
                time.sleep(0.1)
            else:
                raise AssertionError("the window doesn't open the shop")
            yield window
        finally:
            window.terminate()
            window.wait(60)

    def inside_path(self, link):
        try:
            return os.path.realpath(link).replace(self.root, "", 1)
        except OSError:
            return ""

    def window_opens_and_serves_others(self):
        with self.window(self.STORE) as window:
            for _ in range(600):
                if glob.glob(self.root + "/*/regulars-*/regulars-*"):
                    break
                time.sleep(0.1)
            else:
                raise AssertionError("the window serves nobody")
            self.verb("export", "members", "--store", self.STORE, "--output",
                      self.HOME + "/members.csv")
            assert "张三" in self.text(self.root + self.HOME + "/members.csv")
            # A second start finds the first and ends at once.
            self.verb(self.STORE)
            assert window.poll() is None

    def upgraded_program_finds_the_shop_again(self):
        with self.window() as window:
            assert not os.readlink("/proc/%d/exe" % window.pid).endswith("(deleted)")
        # Nothing of the shop lies where the program does.
        for path in self.inside("dpkg", "-L", "regulars").stdout.splitlines():
            assert not path.endswith(".regulars") and not path.startswith("/home"), path
        found = self.inside("find", "/usr", "/opt", "/var/lib", "-name", "*.regulars").stdout
        same(found, "")

    def upgrade_leaves_a_till_at_work_alone(self):
        till = self.begin("till", "--store", self.STORE)
        self.ask(till, {"op": "sign-in", "user": "王老板", "pin": "three words 27"})
        before = self.inside("sha256sum", "/usr/bin/regulars").stdout
        self.inside("apt-get", "-q", "-y", "--no-install-recommends", "install", self.NEWER)
        said = self.inside("dpkg-query", "-W", "-f", "${Version}", "regulars").stdout
        assert said.startswith(self.version), said
        with open("/proc/%d/cmdline" % till.pid, "rb") as file:
            assert b"till" in file.read()
        assert os.readlink("/proc/%d/exe" % till.pid).endswith("(deleted)"), "it is not the old one"
        self.ask(till, {"op": "checkout", "member": "phone:13812345678",
                        "lines": [{"amount": "12.00"}]})
        till.stdin.close()
        same(till.wait(300), 0)
        # Now the new one has the store to itself.
        self.verb("day-end", "--store", self.STORE)
        assert "sound" in self.verb("verify", "--deep", "--store", self.STORE)
        figures = self.HOME + "/m.json"
        self.verb("report", "monthly", "--store", self.STORE, "--month", time.strftime("%Y-%m"),
                  "--output", figures)
        same(json.loads(self.text(self.root + figures))["sales"], "200.00")
        if not os.environ.get("REGULARS_OLDER_PACKAGE"):
            same(before, self.inside("sha256sum", "/usr/bin/regulars").stdout)

    def olders(self):
        """Shops as released versions left them, by schema."""
        return {int(re.search(r"-(\d+)\.sql$", path)[1]): path for path in
                sorted(glob.glob(os.path.join(SOURCES, "tests/storage/fixtures/schema-*.sql")))}

    @staticmethod
    def holdings(path):
        """Members with their points, as the closed file itself tells; nothing is left beside it."""
        assert not os.path.exists(path + "-wal"), path
        with contextlib.closing(sqlite3.connect("file:%s?immutable=1" % path, uri=True)) as store:
            schema = store.execute("PRAGMA user_version").fetchone()[0]
            return schema, store.execute("SELECT m.id, m.name, a.points FROM member m"
                                         " JOIN account a ON a.member = m.id ORDER BY m.id").fetchall()

    def upgraded_program_brings_older_shops_up_to_date(self):
        """Each waits for whoever writes, is carried over with nothing lost, and its copy is kept."""
        reached = set()
        for schema, fixture in self.olders().items():
            store = "%s/旧店 %d.regulars" % (self.HOME, schema)
            path = self.root + store
            with contextlib.closing(sqlite3.connect(path)) as made:
                made.executescript(self.text(fixture))
            self.inside("chown", "keeper:keeper", store)
            before = self.holdings(path)
            same(before[0], schema)
            assert before[1], fixture
            said = self.inside("regulars", "verify", "--store", store, network=False, person=True,
                               check=False)
            same(said.returncode, 3)
            assert "schema %d" % schema in said.stderr and "Open it" in said.stderr, said.stderr
            same(self.holdings(path), before)  # reading changes nothing
            self.verb("day-end", "--store", store)
            reached.add(self.holdings(path)[0])
            same([row[:2] for row in self.holdings(path)[1]], [row[:2] for row in before[1]])
            copies = glob.glob(glob.escape(path) + ".before-*")
            same(len(copies), 1)
            same(self.holdings(copies[0]), before)
            assert "sound" in self.verb("verify", "--deep", "--store", store)
        same(len(reached), 1)
        assert reached.pop() > max(self.olders())

    def digests(self):
        found = {}
        for place, _, names in os.walk(self.root + self.HOME):
            for name in names:
                with open(os.path.join(place, name), "rb") as file:
                    found[os.path.join(place, name)] = hashlib.sha256(file.read()).hexdigest()
        return found

    def purging_leaves_the_shop_untouched(self):
        listed = self.inside("dpkg", "-L", "regulars").stdout.splitlines()
        before = self.digests()
        assert any(path.endswith(".regulars") for path in before), before
        assert any("/keys/" in path for path in before), before
        self.inside("dpkg", "--purge", "regulars")
        left = [path for path in listed
                if os.path.lexists(self.root + path) and not os.path.isdir(self.root + path)]
        same(left, [])
        same(self.digests(), before)
        self.inside("apt-get", "-q", "-y", "--no-install-recommends", "install", self.NEWER)
        for path in before:
            if path.endswith(".regulars"):
                store = path.replace(self.root, "", 1)
                assert "sound" in self.verb("verify", "--deep", "--store", store), store
        same(self.inside("apt-get", "check").returncode, 0)

    def claims(self):
        return [self.says_what_it_needs, self.lintian_finds_no_error,
                self.installs_on_a_bare_debian,
                self.works_without_network_for_a_person_with_a_chinese_home,
                self.window_opens_and_serves_others, self.upgrade_leaves_a_till_at_work_alone,
                self.upgraded_program_finds_the_shop_again,
                self.upgraded_program_brings_older_shops_up_to_date,
                self.purging_leaves_the_shop_untouched]


def main():
    whole = "--whole" in sys.argv
    build = os.path.abspath(sys.argv[-1])
    if whole and "REGULARS_PACKAGE_ALONE" not in os.environ and os.geteuid() == 0:
        # Mounts of its own, which end with it.
        with tempfile.TemporaryDirectory() as folder:
            return subprocess.run(["unshare", "--mount", "--propagation", "private", sys.executable,
                                   *sys.argv], env={**os.environ, "REGULARS_PACKAGE_ALONE": folder},
                                  check=False).returncode
    with tempfile.TemporaryDirectory() as here:
        folder = os.environ.get("REGULARS_PACKAGE_ALONE", here)
        claims = []
        for subject in (Package, WindowsInstaller) if whole else (Workflows, Tree):
            try:
                claims += subject(build, folder).claims()
            except Skip as reason:
                print("SKIP:", reason)
        if not claims:
            return 77
        passed, failed, skipped = tried(claims)
    print("Totals: %d passed, %d failed, %d skipped" % (passed, failed, skipped))
    return 1 if failed else 0


sys.exit(main())
