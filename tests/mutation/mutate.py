#!/usr/bin/env python3
"""Would the tests notice? Changes one token of the engine's or the verifier's sources at a time (a
comparison, a sign, a constant, a condition, a statement taken out), builds that one file, links the
tests of that part with it and runs them until one fails. Every mutant that no test tells from the
program is printed; those that can't be told are listed with the reason in equivalent.txt.

usage: mutate.py BUILD [--part engine|verify] [--count N] [--seed S] [--jobs J] [--only PATH[:LINE]] [--all]

BUILD is a build folder whose layers are shared libraries, with the programs of tests/engine and those
named below (tests/run mutate makes it); nothing in it is changed. Mutants are drawn from each file in
turn, so that none is left out for being short. The same seed and count draw the same mutants as long
as the sources are the same. Answers 1 when fewer than 95 % of them were told from the program.
"""

import argparse
import json
import os
import random
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AIM = 0.95

# What is mutated, in which library it lies, and who must notice.
Part = namedtuple('Part', 'sources layer tests')
PARTS = {
    'engine': Part('models/engine/*.cpp', 'models/engine/libregulars_engine.so', 'tests/engine/tst_*.cpp'),
    'verify': Part('models/storage/verify/*.cpp', 'models/storage/libregulars_storage.so',
                   ('tests/storage/tst_seals.cpp', 'tests/storage/tst_limitterms.cpp',
                    'tests/storage/tst_chaintail.cpp', 'tests/services/tst_damage.cpp',
                    'tests/services/tst_damagedstores.cpp')),
}

Mutant = namedtuple('Mutant', 'path line old new text')  # old, new: the line; text: the whole file

SWAPS = [  # clang-format puts blanks around binary operators, and none around a template's brackets
    (r' < ', [' <= ']), (r' <= ', [' < ']), (r' > ', [' >= ']), (r' >= ', [' > ']),
    (r' == ', [' != ']), (r' != ', [' == ']),
    (r' \+ ', [' - ']), (r' - ', [' + ']), (r' \* (?=[\w(])', [' + ']), (r' / ', [' * ']), (r' % ', [' * ']),
    (r' \+= ', [' -= ']), (r' -= ', [' += ']),
    (r' && ', [' || ']), (r' \|\| ', [' && ']),
    (r'\btrue\b', ['false']), (r'\bfalse\b', ['true']),
    (r'\bstd::min\b', ['std::max']), (r'\bstd::max\b', ['std::min']),
    (r'(?<![\w.\'"])\d+(?![\w.\'"])', [lambda n: str(int(n) + 1), lambda n: str(int(n) - 1)]),
    (r'\bif \((?=[^;]*\) \{$)', ['if (!(']),
    (r'(?<=return )[^;{}]+(?=;$)', [lambda e: '!(' + e + ')' if re.search(r'==|!=|[<>]=? | && | \|\| |^is|^has|^!', e) else None]),
]
SQL_SWAPS = [
    (r' = ', [' <> ']), (r' <> ', [' = ']), (r' < ', [' <= ']), (r' <= ', [' < ']), (r' > ', [' >= ']), (r' >= ', [' > ']),
    (r' \+ ', [' - ']), (r' - ', [' + ']), (r' \* (?=[\w(])', [' + ']), (r' / ', [' * ']),
    (r'\bAND\b', ['OR']), (r'\bOR\b', ['AND']), (r'\bIS NOT\b', ['IS']), (r'\bIS (?!NOT)', ['IS NOT ']),
    (r'\bNOT (EXISTS|IN|BETWEEN)\b', [lambda w: w[4:]]), (r'(?<!NOT )\bEXISTS\b', ['NOT EXISTS']),
    (r'\bMIN\b', ['MAX']), (r'\bMAX\b', ['MIN']),
    (r'(?<![\w.\'":?])\d+(?![\w.\'"])', [lambda n: str(int(n) + 1)]),
]
# A whole statement on one line that is neither a declaration nor the end of a function's answer.
STATEMENT = re.compile(r'^\s+(?:[\w:.>\[\]()*-]+(?:\.|->|::))?[\w:]+\(.*\);$|^\s+[\w.>\[\]()*-]+ [-+*/|&]?= .*;$|^\s+(continue|break|return);$|^\s+(\+\+|--).*;$')


def lines_of(text):
    """The lines that may change, each with 'sql' or 'code'; comments and includes are left out."""
    kind = 'code'
    for number, line in enumerate(text.split('\n')):
        if kind == 'code' and re.search(r'R"\w*\(', line):
            if not re.search(r'\)\w*"', line.split('R"', 1)[1].split('(', 1)[1]):
                kind = 'sql'
            continue
        if kind == 'sql':
            if re.search(r'\)(sql)?"', line):
                kind = 'code'
                continue
            yield number, line, 'sql'
            continue
        bare = line.strip()
        if bare.startswith(('//', '#', 'using ', 'namespace', 'static_assert', 'Q_UNREACHABLE')) or not bare or '.reserve(' in bare:
            continue
        yield number, line, 'code'


def in_string(line, at):
    return line[:at].replace('\\"', '').count('"') % 2 == 1


def mutants_of(path):
    text = (ROOT / path).read_text()
    lines = text.split('\n')

    def made(number, new):
        return Mutant(path, number, lines[number], new, '\n'.join(lines[:number] + [new] + lines[number + 1:]))

    for number, line, kind in lines_of(text):
        code = line.split(' // ')[0] if kind == 'code' else line
        for pattern, instead in SWAPS if kind == 'code' else SQL_SWAPS:
            for found in re.finditer(pattern, code):
                if kind == 'code' and in_string(line, found.start()):
                    continue
                if kind == 'sql' and code[:found.start()].count("'") % 2 == 1:
                    continue
                for other in instead:
                    put = other(found.group()) if callable(other) else other
                    if put is None or put == '-1':
                        continue
                    tail = line[found.end():]
                    if put == 'if (!(':
                        tail = re.sub(r'\) \{$', ')) {', tail)
                    new = line[:found.start()] + put + tail
                    if new != line:
                        yield made(number, new)
        if kind == 'code' and STATEMENT.match(code):
            yield made(number, re.match(r'\s*', line).group() + ';')
        if kind == 'sql' and re.match(r'\s+(AND|OR) .*[^(]$', line) and line.count('(') == line.count(')'):
            yield made(number, '')


def checked_by(mutant):
    """The verifier's code in which the line stands: its own damages tell soonest."""
    for line in reversed(mutant.text.split('\n')[:mutant.line + 1]):
        found = re.search(r'(?:^    \{|begin\(u|run\(u)"([a-z-]+)"', line)
        if found:
            return found.group(1)
    return ''


class Build:
    """Reads a Ninja build folder: how files are compiled and libraries linked."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.compiled = {}
        for entry in json.loads((self.folder / 'compile_commands.json').read_text()):
            self.compiled[str(Path(entry['file']).resolve())] = entry['command'].split()

    def linking(self, layer):
        """The words of the command that links it, without what the shell is told around it."""
        told = self.run(['ninja', '-t', 'commands', '-s', layer]).stdout.strip()
        words = [word for word in shlex.split(told) if word not in (':', '&&')]
        if '-shared' not in words:
            sys.exit(f'{self.folder} does not link {layer}: configure it with REGULARS_SHARED_LAYERS')
        return words

    def program(self, test):
        path = self.folder / 'bin' / test
        if not path.exists():
            sys.exit(f'{self.folder} has no bin/{test}: build it first')
        return str(path)

    def run(self, command):
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)


def at_most(seconds, command, env, folder):
    """Whether the test program ends well; stopped at the first claim that fails."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors='replace',
                               env=env, cwd=folder, start_new_session=True)

    def stop():
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    clock = threading.Timer(seconds, stop)
    clock.start()
    failed = False
    for line in process.stdout:
        if line.startswith(('FAIL!', 'XPASS', 'QFATAL')):
            failed = True
            stop()
            break
    process.stdout.close()
    code = process.wait()
    clock.cancel()
    return not failed and code == 0


class Trial:
    def __init__(self, build, part, folder):
        self.build = build
        self.part = part
        self.folder = Path(folder)
        sources = [part.tests] if isinstance(part.tests, str) else part.tests
        self.tests = [Path(p).stem for source in sources for p in sorted(ROOT.glob(source))]
        self.linking = build.linking(part.layer)
        self.seconds = {}
        self.kills = {}
        self.prepare()

    def shared(self, folder, replaced):
        """The library in `folder`, with other objects in the place of some; programs take it from there."""
        words = [replaced.get(word, word) for word in self.linking]
        words[words.index('-o') + 1] = str(folder / Path(self.part.layer).name)
        done = self.build.run(words)
        if done.returncode:
            sys.exit(done.stderr)

    def prepare(self):
        """How long each test takes with the program as it is."""
        plain = self.folder / 'plain'
        plain.mkdir()
        self.shared(plain, {})
        for test in self.tests:
            began = time.monotonic()
            if not self.passes(test, plain, 900):
                sys.exit(f'{test} fails without a mutant')
            self.seconds[test] = time.monotonic() - began
        print(', '.join(f'{t} {s:.1f} s' for t, s in sorted(self.seconds.items(), key=lambda x: x[1])), flush=True)

    def passes(self, test, library, seconds, code=''):
        scratch = Path(tempfile.mkdtemp(dir=library))
        env = dict(os.environ, LD_LIBRARY_PATH=str(library), TMPDIR=str(scratch), QT_QPA_PLATFORM='offscreen',
                   REGULARS_DAMAGES=code, RC_PARAMS=os.environ.get('RC_PARAMS', 'seed=20261122') + ' max_success=60')
        try:
            return at_most(seconds, [self.build.program(test)], env, scratch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def order(self, path):
        """Who noticed before in this file, then the quick ones."""
        kills = self.kills.get(path, {})
        return sorted(self.tests, key=lambda t: (-kills.get(t, 0), self.seconds[t]))

    def take(self, mutant):
        """'survived', 'stillborn' (it doesn't build), or who noticed."""
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            source = folder / Path(mutant.path).name
            source.write_text(mutant.text)
            command = list(self.build.compiled[str((ROOT / mutant.path).resolve())])
            compiler = next(i for i, word in enumerate(command) if re.search(r'(clang\+\+|g\+\+|c\+\+)(-\d+)?$', word))
            command = [word for word in command[compiler:] if not word.startswith(('-W', '-g'))]  # no ccache
            at = command.index('-o')
            object_ = command[at + 1]
            command[at + 1] = str(folder / 'mutant.o')
            command[command.index('-c') + 1] = str(source)
            command += ['-w', '-I', str(ROOT / Path(mutant.path).parent)]
            if self.build.run(command).returncode:
                return 'stillborn'
            self.shared(folder, {object_: str(folder / 'mutant.o')})
            code = checked_by(mutant)
            if code and 'tst_damagedstores' in self.tests and not self.passes('tst_damagedstores', folder, 600, code):
                return 'tst_damagedstores'
            for test in self.order(mutant.path):
                if not self.passes(test, folder, 10 * self.seconds[test] + 10):
                    own = self.kills.setdefault(mutant.path, {})
                    own[test] = own.get(test, 0) + 1
                    return test
            return 'survived'
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def told_to_be_equivalent():
    """path ¦ line ¦ changed line (* for any) ¦ reason, the lines without what stands around them."""
    known = {}
    for row in (ROOT / 'tests/mutation/equivalent.txt').read_text().split('\n'):
        if row.strip() and not row.startswith('#'):
            parts = [p.strip() for p in row.split(' ¦ ')]
            if len(parts) != 4 or not parts[3]:
                sys.exit(f'equivalent.txt: four parts and a reason, not: {row}')
            known[tuple(parts[:3])] = parts[3]
    return known


def is_known(mutant, known):
    path, old = mutant.path, mutant.old.strip()
    return (path, old, mutant.new.strip()) in known or (path, old, '*') in known


def drawn(part, args):
    """From each file in turn, each file's in an order of its own."""
    def is_asked(mutant):
        return not args.only or any(path in mutant.path and line in ('', str(mutant.line + 1))
                                    for path, _, line in (only.partition(':') for only in args.only))

    paths = sorted(str(p.relative_to(ROOT)) for p in ROOT.glob(part.sources))
    of_files = [[m for m in mutants_of(path) if is_asked(m)] for path in paths]
    if not args.all:
        draw = random.Random(args.seed)
        for mutants in of_files:
            draw.shuffle(mutants)
        draw.shuffle(of_files)
    return [m for turn in zip_longest(*of_files) for m in turn if m is not None]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build')
    parser.add_argument('--part', choices=PARTS, default='engine')
    parser.add_argument('--count', type=int, default=200)
    parser.add_argument('--seed', type=int, default=20261122)
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    parser.add_argument('--only', action='append', help='files whose path contains this; with :LINE, that line alone')
    parser.add_argument('--all', action='store_true', help='every mutant there is')
    args = parser.parse_args()

    known = told_to_be_equivalent()
    part = PARTS[args.part]
    candidates = drawn(part, args)
    total = len(candidates)
    candidates = [m for m in candidates if not is_known(m, known)]
    count = len(candidates) if args.all else args.count
    survivors, killed = [], 0
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix='mutants-') as folder:
        trial = Trial(Build(args.build), part, folder)
        source = iter(candidates)
        lock = threading.Lock()
        judged = 0

        def work():
            nonlocal killed, judged
            while True:
                with lock:
                    mutant = next(source, None) if judged < count else None
                    judged += 1
                if mutant is None:
                    return
                fate = trial.take(mutant)
                with lock:
                    if fate == 'stillborn':
                        judged -= 1  # another in its place
                    elif fate == 'survived':
                        survivors.append(mutant)
                        print(f'SURVIVED {mutant.path}:{mutant.line + 1}\n  - {mutant.old.strip()}\n'
                              f'  + {mutant.new.strip()}', flush=True)
                    else:
                        killed += 1
                    tried = killed + len(survivors)
                    if fate != 'stillborn' and tried % 25 == 0:
                        print(f'{tried} tried, {killed} killed', flush=True)

        with ThreadPoolExecutor(args.jobs) as pool:
            for done in [pool.submit(work) for _ in range(args.jobs)]:
                done.result()
    tried = killed + len(survivors)
    print(f'{args.part}: {killed} of {tried} mutants killed ({100 * killed / max(1, tried):.1f} %), {len(survivors)} survived; '
          f'{total} there are, {total - len(candidates)} known to be no different; seed {args.seed}, '
          f'{time.monotonic() - began:.0f} s')
    return 0 if tried and killed >= AIM * tried else 1


if __name__ == '__main__':
    sys.exit(main())
