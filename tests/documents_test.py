#!/usr/bin/env python3
"""Looks whether what the documents name is there: links, files and folders of the project, and the program's commands.

    tests/documents_test.py [PROGRAM]     with the program, its commands and their flags are asked, too
"""

import functools
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(path for pattern in ("*.md", "*/*.md") for path in ROOT.glob(pattern)
                   if not path.relative_to(ROOT).parts[0].startswith(("build", ".")) and path.name != "CHANGELOG.md")
FOLDERS = sorted(path.name for path in ROOT.iterdir() if path.is_dir() and path.name[0] != "." and path.name != "build")
# build/ is made by the build, results/my is the reader's own, of others the name is made from what is drawn.
MADE = re.compile(r"build/|results/(my|<)|.*[A-Z]{4}|.*\.\.\.")


def lines(text):
    return enumerate(text.splitlines(), 1)


def missing_links(document, text):
    for number, line in lines(text):
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", line):
            if not target.startswith("http") and not (document.parent / target).exists():
                yield number, f"links to {target}, which is not there"


def missing_files(document, text):
    """Of paths in code that begin with a folder of the project, and names of files that stand beside the document."""
    path = re.compile(rf"(?<![\w./-])(?:\./)?((?:{'|'.join(FOLDERS)})/[\w./<>{{}}*-]*[\w/*])")
    for number, line in lines(text):
        code = line if line.startswith(("wavescore", "./", "experiments/", "srun", "sbatch", "torchrun")) else " ".join(
            re.findall(r"`([^`]+)`", line))
        for name in path.findall(code):
            if MADE.match(name) or any(ROOT.glob(name)) or (document.parent / name).exists():
                continue
            # A method's own file of an example in the text
            if f"// {name}" not in text:
                yield number, f"names {name}, which is not there"


@functools.lru_cache(maxsize=None)
def help_of(program, command):
    outcome = subprocess.run([program, *command.split(), "--help"], capture_output=True, text=True, check=False)
    return outcome.stdout if outcome.returncode == 0 else None


def unknown_commands(program, text):
    """Of `wavescore COMMAND ... --flag` in code."""
    code = re.findall(r"```sh\n(.*?)```", text, flags=re.DOTALL) + re.findall(r"`(wavescore [^`]+)`", text)
    for call in re.findall(r"\bwavescore (?!--)(\w+[^\n`]*)", "\n".join(code)):
        call = call.partition(" #")[0]
        words = call.split()
        command = " ".join(words[:2]) if words[0] == "data" else words[0]
        shown = help_of(program, command)
        if shown is None:
            yield f"names the command 'wavescore {command}', which is not known"
            continue
        for flag in re.findall(r"(?<!\S)--[a-z-]+", call):
            if flag not in shown:
                yield f"names the flag {flag} of 'wavescore {command}', which is not known"


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else None
    problems = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        name = document.relative_to(ROOT)
        for check in (missing_links, missing_files):
            problems += [f"{name}:{number}: {what}" for number, what in check(document, text)]
        if program:
            problems += [f"{name}: {what}" for what in unknown_commands(program, text)]
    print("\n".join(problems + [f"{len(DOCUMENTS)} documents, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
