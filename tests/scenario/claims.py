"""What is claimed of packages, installers and workflows: each claim is tried, fails with what was
seen, or is skipped with a reason."""
import os
import re
import shutil
import subprocess
import time
import traceback

SOURCES = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Skip(Exception):
    """Why a claim can't be tried here."""


class SkipRest(Skip):
    """What the same subject claims after it builds on it and is skipped as well."""


def need(*tools):
    for tool in tools:
        if not shutil.which(tool):
            raise Skip("no " + tool)


def run(*words, check=True, **options):
    done = subprocess.run([str(word) for word in words], capture_output=True, timeout=1800,
                          **{"text": True, **options})
    if check and done.returncode != 0:
        raise AssertionError("%s: %d\n%s%s" % (" ".join(map(str, words)), done.returncode,
                                               done.stdout, done.stderr))
    return done


def same(one, other):
    assert one == other, "%r is not %r" % (one, other)


def plain(text):
    """One line, however a page was wrapped and set."""
    text = re.sub(r".\x08", "", text).replace("\u2010", "-").replace("−", "-").replace("...", "…")
    return re.sub(r"\s+", " ", text)


def tried(claims):
    """Each in its turn; what builds on a claim that failed fails after it."""
    passed, failed, skipped = 0, 0, 0
    without = {}  # subjects whose later claims have nothing to stand on, and why
    for claim in claims:
        begun = time.monotonic()
        try:
            if id(claim.__self__) in without:
                raise Skip(without[id(claim.__self__)])
            claim()
            passed += 1
            print("PASS   : %s (%.1f s)" % (claim.__name__, time.monotonic() - begun), flush=True)
        except Skip as reason:
            if isinstance(reason, SkipRest):
                without[id(claim.__self__)] = str(reason)
            skipped += 1
            print("SKIP   : %s: %s" % (claim.__name__, reason), flush=True)
        except Exception:  # whatever it was, the others are tried as well
            failed += 1
            print("FAIL!  : %s\n%s" % (claim.__name__, traceback.format_exc()), flush=True)
    return passed, failed, skipped
