#!/usr/bin/env python3
"""Holds one folder of results against another: `tests/same_numbers.py OLD NEW`.

Every number must be the same text, every image and estimate the same bytes. Left aside: times, memory, and columns and files
that only one of them has (which are named, so that nothing is left out silently). Run it when code moves without changing
what it computes: the same experiment with the program of before and of after, each into a folder of its own.
Exit status 0: the same; 1: different; 2: a folder cannot be read.
"""

import csv
import json
import struct
import sys
from pathlib import Path

# What no two runs share: times, memory, and the size of model files, which name the commit that made them.
TIMES = {"seconds", "images_per_second"}
MEASURES = {"fit_seconds", "model_bytes", "denoise_images_per_second", "peak_memory_bytes"}
# Stored for the next run under names that depend on the version of a method, or drawn from the other files.
INTERNAL = {"cells", "models", "figures", "tables"}


def table(path):
    """The lines of a CSV file without times, as dictionaries."""
    with open(path, newline="") as file:
        lines = list(csv.DictReader(file))
    kept = []
    for line in lines:
        if line.get("metric") in MEASURES:
            continue
        kept.append({key: value for key, value in line.items() if key not in TIMES})
    return kept


def tensors(path):
    """Name -> bytes of each tensor of a safetensors file."""
    content = path.read_bytes()
    (size,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + size])
    return {
        name: (entry["dtype"], entry["shape"], content[8 + size + entry["data_offsets"][0] : 8 + size + entry["data_offsets"][1]])
        for name, entry in header.items()
        if name != "__metadata__"
    }


def compare_tables(name, old, new):
    """Differences of two tables and remarks, as sentences, and the number of values compared."""
    if len(old) != len(new):
        return [f"{name}: {len(old)} rows, then {len(new)}"], [], 0
    differences = []
    remarks = []
    values = 0
    if old and (one_sided := set(old[0]) ^ set(new[0])):
        remarks.append(f"{name}: only one of them has the columns {', '.join(sorted(one_sided))}")
    for number, (a, b) in enumerate(zip(old, new), 2):
        for key in a.keys() & b.keys():
            values += 1
            if a[key] != b[key]:
                differences.append(f"{name}: row {number}, {key}: {a[key]}, then {b[key]}")
    return differences, remarks, values


def compare_tensors(name, old, new):
    """Differences of two safetensors files, and the number of tensors compared."""
    differences = [f"{name}: only one of them has {key}" for key in sorted(old.keys() ^ new.keys())]
    common = old.keys() & new.keys()
    differences += [f"{name}: {key} differs" for key in sorted(common) if old[key] != new[key]]
    return differences, len(common)


def files(folder):
    """What a reader takes from a folder of results: its tables, tensors and verdicts."""
    return {
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file()
        and (path.suffix in {".csv", ".safetensors"} or path.name == "verdicts.json")
        and path.relative_to(folder).parts[0] not in INTERNAL
    }


def compare(old, new):
    """Differences and remarks of two folders, as sentences, and what was compared, in a sentence."""
    differences = []
    remarks = [f"{name}: in one of them only" for name in sorted(files(old) ^ files(new))]
    values = 0
    arrays = 0
    common = sorted(files(old) & files(new))
    for name in common:
        if name.suffix == ".csv":
            found, said, count = compare_tables(name, table(old / name), table(new / name))
            remarks += said
            values += count
        elif name.suffix == ".safetensors":
            found, count = compare_tensors(name, tensors(old / name), tensors(new / name))
            arrays += count
        else:
            found = [] if (old / name).read_bytes() == (new / name).read_bytes() else [f"{name} differs"]
        differences += found
    return differences, remarks, f"{len(common)} files, {values} values and {arrays} tensors"


def main(arguments):
    if len(arguments) != 2 or not all((Path(folder) / "metrics.csv").is_file() for folder in arguments):
        print("usage: tests/same_numbers.py OLD NEW (two folders of results of the same experiment)", file=sys.stderr)
        return 2
    differences, remarks, compared = compare(*map(Path, arguments))
    for line in remarks + differences[:20]:
        print(line)
    if len(differences) > 20:
        print(f"... and {len(differences) - 20} more")
    print(f"{compared}: {len(differences) or 'no'} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
