#!/usr/bin/env python3
"""The examples of experiments/README.md are experiments, and its tables name every key and option that there is.

    experiments_readme_test.py WAVESCORE

Every ```yaml block goes to `wavescore check`, with an empty data folder:

- The first block is a whole experiment, the base. The top-level keys of any other block replace those of the base.
- A block whose first line is a comment with a file name, `# linear.yaml`, is a file of that name too.
- A block with `include` is taken as it is.
- Blocks that name a network are left out where the program has none (built without LibTorch).
- A data set that has not been fetched is no failure: the program has read everything else by then.

What the tables must have:

- The keys of each map that harness/config reads are the rows of one table that begins with `| key |`.
- The options of `wavescore list` are rows of tables that begin with `| option |`, with the same defaults (or `auto`, of
  which `list` shows what it comes to), and these tables have no others.
- Every other name that `wavescore list` prints, and every experiment of the folder, stands somewhere in backquotes.

Python's standard library is enough.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENT = "experiments/README.md"
NETWORKS = ["unet", "cnn"]
FEWEST_MAPS = 10  # that the reading of sources below must find
# Methods with options that they have in some settings alone. No key is near enough to zzzz to be suggested.
SETTINGS = ["{name: wavelet, estimator: moments, ridge: folds, zzzz: 1}",
            "{name: shared_readout, estimator: moments, zzzz: 1}"]

# --- The document ---------------------------------------------------------------------------------------------------


class Block:
    """A ```yaml block; line k of its text, counted from 1, is line start + k of the document."""

    def __init__(self, start, text):
        self.start, self.text = start, text
        self.parts = parts_of(text)
        named = re.match(r"# (\S+\.yaml)\n", text)
        self.file = named.group(1) if named else None

    def names_a_network(self):
        return re.search(rf"\b({'|'.join(NETWORKS)})\b", self.text) is not None


def parts_of(text):
    """Top-level keys of an experiment, with their lines."""
    parts, key = {}, None
    for line in text.splitlines(keepends=True):
        if begins := re.match(r"(\w+):", line):
            key = begins.group(1)
        if key:
            parts[key] = parts.get(key, "") + line
    return parts


def blocks_of(document):
    found = [Block(document[:match.end(1)].count("\n"), match.group(2))
             for match in re.finditer(r"^(```yaml\n)(.*?)^```$", document, re.MULTILINE | re.DOTALL)]
    if not found or not {"data", "sigmas", "denoisers"} <= set(found[0].parts):
        sys.exit(f"{DOCUMENT}: the first ```yaml block is no whole experiment")
    return found


def tables_of(document, head):
    """The rows of each table whose first heading is `head`: lists of (line, [the cells])."""
    tables, rows = [], None
    for number, line in enumerate(document.splitlines(), 1):
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("|") else None
        if cells is None:
            rows = None
        elif rows is None:
            rows = []
            if cells[0] == head:
                tables.append(rows)
        elif not line.startswith("|--"):
            rows.append((number, cells))
    return tables


def name_in(cell):
    return cell.strip("`")


# --- The program ----------------------------------------------------------------------------------------------------


class Program:
    def __init__(self, path, folder):
        self.path = str(pathlib.Path(path).resolve())
        self.folder = folder
        data = folder / "data"
        data.mkdir()
        self.environment = {**os.environ, "WAVESCORE_DATA": str(data)}

    def call(self, *arguments):
        return subprocess.run([self.path, *arguments], cwd=self.folder, env=self.environment, capture_output=True,
                              text=True)

    def list(self):
        outcome = self.call("list")
        if outcome.returncode != 0:
            sys.exit(f"wavescore list: {outcome.stderr}")
        return outcome.stdout

    def check(self, name, text):
        """What is wrong with an experiment; empty if nothing."""
        (self.folder / name).write_text(text, encoding="utf-8")
        outcome = self.call("check", name)
        if outcome.returncode == 0 or re.search(r"is absent: run `wavescore data fetch \w+`", outcome.stderr):
            return ""
        return outcome.stderr.strip() or f"exit status {outcome.returncode}"


def options_in(listing):
    """(option, default) of every method: the lines below a method are indented by eight."""
    pairs = []
    for line in re.findall(r"^ {8}(?! )(.+)$", listing, re.MULTILINE):
        if line.strip() != "no options":
            pairs += [item.split(": ", 1) for item in line.strip().split("  ")]
    return pairs


def names_in(listing):
    """Methods, families, data sets, metrics and illustrations: lines indented by two."""
    return re.findall(r"^ {2}(\w+) ", listing, re.MULTILINE)


def value_of(text):
    """1e-06 and 1e-6, [1, 2] and [1,2] are alike."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def maps_in_sources():
    """The keys of each map that an experiment has, from the code that reads them."""
    maps = []
    for file in sorted((ROOT / "harness/config").glob("*.cc")):
        for kind, keys in re.findall(r"const (Section|ExperimentFile) \w+\([^;{]*\{([^}]*)\}",
                                     file.read_text(encoding="utf-8")):
            maps.append(re.findall(r'"(\w+)"', keys) + (["include"] if kind == "ExperimentFile" else []))
    return maps


# --- What is checked ------------------------------------------------------------------------------------------------


def check_example(program, block, base):
    text = block.text  # first, so that its lines keep their numbers
    if "include" not in block.parts:
        text += "".join(lines for key, lines in base.items() if key not in block.parts)
    name = f"block-{block.start}.yaml"
    message = program.check(name, text)
    if not message:
        return []
    place = re.match(rf"wavescore: {re.escape(name)}:(\d+): ", message)
    if place and int(place.group(1)) <= len(block.text.splitlines()):
        return [f"{DOCUMENT}:{block.start + int(place.group(1))}: {message[place.end():]}"]
    return [f"{DOCUMENT}:{block.start}: {message}"]


def check_examples(program, blocks):
    for block in blocks:
        if block.file:
            (program.folder / block.file).write_text(block.text, encoding="utf-8")
    # A start of the program takes most of a second.
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for wrong in pool.map(lambda block: check_example(program, block, blocks[0].parts), blocks):
            yield from wrong


def check_keys(document):
    tables = tables_of(document, "key")
    rows = [[name_in(cells[0]) for _, cells in table] for table in tables]
    maps = maps_in_sources()
    if len(maps) < FEWEST_MAPS:
        yield f"harness/config: only {len(maps)} maps found in the sources, not {FEWEST_MAPS}"
    for keys in maps:
        if not any(set(keys) == set(table) for table in rows):
            nearest = max(rows, key=lambda table: len(set(keys) & set(table)), default=[])
            yield (f"{DOCUMENT}: no table has exactly the keys {', '.join(keys)}; the nearest lacks "
                   f"{sorted(set(keys) - set(nearest))} and has {sorted(set(nearest) - set(keys))} besides")
    for table, names in zip(tables, rows):
        if not any(set(keys) == set(names) for keys in maps):
            yield f"{DOCUMENT}:{table[0][0]}: the program reads no map of the keys {', '.join(names)}"


def known_options(program, base, experiment_data):
    """Names of options that `list` does not have, from what the program says about an unknown one."""
    texts = [base | {"denoisers": f"denoisers: [{method}]\n"} for method in SETTINGS]
    texts.append(base | {"data": f"data: [{experiment_data}]\n"})
    for number, parts in enumerate(texts):
        message = program.check(f"options-{number}.yaml", "".join(parts.values()))
        takes = re.search(r"unknown parameter 'zzzz' .*\(it takes (.+)\)", message)
        if not takes:
            sys.exit(f"an unknown option is not answered by those that there are, but by: {message}")
        yield from takes.group(1).split(", ")


def check_options(document, listing, others, whole):
    rows = [(line, name_in(cells[0]), name_in(cells[1]))
            for table in tables_of(document, "option") for line, cells in table]
    for option, default in options_in(listing):
        if not any(name == option and (written == "auto" or value_of(written) == value_of(default))
                   for _, name, written in rows):
            yield f"{DOCUMENT}: no table has the option '{option}' with the default {default}"
    for option in others:
        if not any(name == option for _, name, _ in rows):
            yield f"{DOCUMENT}: no table has the option '{option}'"
    known = {option for option, _ in options_in(listing)} | others
    for line, name, _ in rows:
        if whole and name not in known:
            yield f"{DOCUMENT}:{line}: no method has the option '{name}'"


def check_names(document, listing):
    for name in names_in(listing) + sorted(file.name for file in (ROOT / "experiments").glob("*.yaml")):
        if f"`{name}`" not in document:
            yield f"{DOCUMENT}: `{name}` is not there"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    document = (ROOT / DOCUMENT).read_text(encoding="utf-8")
    blocks = blocks_of(document)
    with tempfile.TemporaryDirectory() as folder:
        program = Program(sys.argv[1], pathlib.Path(folder))
        listing = program.list()
        has_networks = set(NETWORKS) <= set(names_in(listing))
        others = set(known_options(program, blocks[0].parts, "{name: gaussian_field, resolution: 32, zzzz: 1}"))
        examples = [block for block in blocks if has_networks or not block.names_a_network()]
        wrong = [*check_examples(program, examples), *check_keys(document),
                 *check_options(document, listing, others, has_networks), *check_names(document, listing)]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{DOCUMENT}: {len(examples)} of {len(blocks)} examples checked")


if __name__ == "__main__":
    main()
