#!/usr/bin/env python3
"""What the tests run through: clang's counts of lines and branches, folder by folder, and each branch
of the engine and the verifier that is never taken. Those that can't be are listed with the reason in
leftout.txt.

usage: coverage.py BUILD [--tests REGEX] [--folders models/engine …] [--jobs J] [--counted]

BUILD is a folder built with -fprofile-instr-generate -fcoverage-mapping (tests/run coverage makes
one). --counted takes the counts of the last run. Answers 1 when a branch of engine or verifier is
neither taken nor listed, or less than 90 % of the lines of another folder are run.
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WHOLE = ('models/engine', 'models/storage/verify')  # every reachable branch
# What the compiler decides, and the way past all cases of a switch.
FIXED = re.compile(r'if constexpr|std::is_\w+_v<|= default;|^\s*switch \(')
AIM = 0.90                                          # of the lines elsewhere


def tool(name):
    for candidate in (name, name + '-14', name + '-15', name + '-16', name + '-17', name + '-18'):
        if subprocess.run(['which', candidate], capture_output=True).returncode == 0:
            return candidate
    sys.exit(f'{name} is missing: install llvm')


def run_tests(build, tests, jobs):
    counts = build / 'counts'
    counts.mkdir(exist_ok=True)
    for old in counts.glob('*.profraw'):
        old.unlink()
    env = dict(os.environ, LLVM_PROFILE_FILE=str(counts / '%m.profraw'))
    # Only what was built: the tests of the window are not.
    names = [p.name for p in sorted((build / 'bin').glob('tst_*')) if re.search(tests, p.name)]
    command = ['ctest', '--test-dir', str(build), '-j', str(jobs), '--output-on-failure', '--no-tests=error',
               '-R', '^(' + '|'.join(names) + ')$']
    failed = subprocess.run(command, env=env).returncode
    raw = sorted(str(p) for p in counts.glob('*.profraw'))
    subprocess.run([tool('llvm-profdata'), 'merge', '-sparse', '-o', str(counts / 'all.profdata'), *raw], check=True)
    return failed


def files_of(build):
    """path → (lines, lines run, branches, [(line, column, side never taken)])"""
    programs = sorted((build / 'bin').glob('tst_*'))
    command = [tool('llvm-cov'), 'export', '--skip-functions', '-instr-profile', str(build / 'counts/all.profdata'),
               str(programs[0])]
    for program in programs[1:]:
        command += ['-object', str(program)]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    files = {}
    for file in told['data'][0]['files']:
        path = Path(file['filename'])
        if not path.is_relative_to(ROOT / 'models'):
            continue
        sides = collections.defaultdict(lambda: [0, 0])  # a template is told once for each use
        for line, column, _, _, yes, no, *_ in file['branches']:
            sides[line, column][0] += yes
            sides[line, column][1] += no
        never = [(line, column, name) for (line, column), counts in sorted(sides.items())
                 for name, count in zip(('true', 'false'), counts) if count == 0]
        text = path.read_text().split('\n')
        never = [n for n in never if not FIXED.search(text[n[0] - 1])]
        lines = file['summary']['lines']
        files[str(path.relative_to(ROOT))] = (lines['count'], lines['covered'], 2 * len(sides), never)
    return files


def left_out():
    """path ¦ line ¦ side ¦ reason, the line without what stands around it."""
    known = {}
    for row in (ROOT / 'tests/coverage/leftout.txt').read_text().split('\n'):
        if row.strip() and not row.startswith('#'):
            parts = [p.strip() for p in row.split(' ¦ ')]
            if len(parts) != 4 or not parts[3]:
                sys.exit(f'leftout.txt: four parts and a reason, not: {row}')
            known[tuple(parts[:3])] = parts[3]
    return known


def percent(part, whole):
    return f'{100 * part / whole:5.1f} %' if whole else '      –'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('build', type=Path)
    parser.add_argument('--tests', default='', help='only the tests whose names match')
    parser.add_argument('--folders', nargs='*', default=[], help='only these folders')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    parser.add_argument('--counted', action='store_true')
    args = parser.parse_args()
    build = args.build.resolve()
    status = 0 if args.counted else run_tests(build, args.tests, args.jobs)

    known = left_out()
    folders = collections.defaultdict(lambda: [0, 0, 0, 0])
    open_branches = []
    for path, (lines, run, branches, never) in sorted(files_of(build).items()):
        folder = str(Path(path).parent)
        if args.folders and folder not in args.folders:
            continue
        text = (ROOT / path).read_text().split('\n')
        listed = [n for n in never if (path, text[n[0] - 1].strip(), n[2]) in known]
        for number, value in enumerate((lines, run, branches - len(listed), branches - len(never))):
            folders[folder][number] += value
        if folder in WHOLE:
            open_branches += [(path, *n, text[n[0] - 1].strip()) for n in never if n not in listed]

    print(f'{"folder":32}{"lines":>8}{"run":>10}{"branches":>10}{"taken":>10}')
    for folder, (lines, run, branches, taken) in sorted(folders.items()):
        print(f'{folder:32}{lines:8}{percent(run, lines):>10}{branches:10}{percent(taken, branches):>10}')
        if folder not in WHOLE and run < AIM * lines:
            status = 1
            print(f'{folder}: fewer than {100 * AIM:.0f} % of the lines are run')
    for path, line, column, side, text in open_branches:
        status = 1
        print(f'{path}:{line}:{column}: never {side}: {text}')
    return status


if __name__ == '__main__':
    sys.exit(main())
