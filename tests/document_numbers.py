"""Holds the numbers in documents against the committed files that they come from. The table is readme_numbers.py.

A check is a piece of a document's text with {} for every number, and the values that belong there:

    check("fitted in {} s", number(sizes["local r=1 D=2"].row("fit_seconds"), ".0f"))

- A number of the text that no check fills and no constant explains is an error, so that none is written down without
  the file it comes from. Not numbers of the text: code, links, and names such as MNIST-32. `half`, `twice` and
  the like count as numbers.
- A check whose text stands in no document, and a constant that explains nothing, are errors too.
- Text moves freely within and between the documents; spaces and line ends are alike.

Rounding, everywhere: to nearest, from the unrounded values (a half goes up).
"""

import argparse
import csv
import decimal
import functools
import json
import pathlib
import re
import statistics
import sys
import traceback
import typing

decimal.getcontext().rounding = decimal.ROUND_HALF_UP
ROOT = pathlib.Path(__file__).resolve().parent.parent
SIGMAS = (1, 2, 3, 4)

# --- What stands in files -------------------------------------------------------------------------------------------


class Value(typing.NamedTuple):
    """What a document should say, and where that comes from."""
    text: str
    source: str


class Number(float):
    """A number that knows its file, and keeps it when one computes with it (of two files the first)."""

    def __new__(cls, value, source):
        result = super().__new__(cls, value)
        result.source = source
        return result


def _keep_source(name):
    operation = getattr(float, name)
    return lambda self, *other: Number(operation(self, *map(float, other)), self.source)


for _name in ("add", "sub", "mul", "truediv", "radd", "rsub", "rmul", "rtruediv", "abs", "neg"):
    setattr(Number, f"__{_name}__", _keep_source(f"__{_name}__"))


@functools.lru_cache(maxsize=None)
def read_csv(path):
    with open(ROOT / path, newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


class Row:
    """One row of a CSV file."""

    def __init__(self, path, columns):
        self.path, self.columns = path, columns

    def __getitem__(self, column):
        if column not in self.columns:
            raise LookupError(f"{self.path} has no column '{column}'")
        return Number(self.columns[column], self.path)

    def option(self, name):
        """An option of the method, as resolved."""
        options = json.loads(self.columns["options"])
        if name not in options:
            raise LookupError(f"{self.path}: '{self.columns['label']}' has no option '{name}'")
        return Number(options[name], self.path)


@functools.lru_cache(maxsize=None)
def rows_with(path, columns):
    """The rows of a CSV file with these (name, value)."""
    if not columns:
        return read_csv(path)
    name, value = columns[-1]
    return [row for row in rows_with(path, columns[:-1]) if row.get(name) == value]


class Table:
    """The rows of a CSV file whose columns have the given values."""

    def __init__(self, path, **columns):
        self.path, self.columns = path, {name: str(value) for name, value in columns.items()}

    def where(self, **columns):
        return Table(self.path, **{**self.columns, **columns})

    def __getitem__(self, label):
        """The rows of one method."""
        return self.where(label=label)

    def rows(self, **columns):
        wanted = self.where(**columns).columns
        rows = rows_with(self.path, tuple(wanted.items()))
        if not rows:
            raise LookupError(f"{self.path} has no row with " + ", ".join(f"{n}={v}" for n, v in wanted.items()))
        return [Row(self.path, r) for r in rows]

    def row(self, metric=None, **columns):
        """The only such row."""
        wanted = {**columns, **({} if metric is None else {"metric": metric})}
        rows = self.rows(**wanted)
        if len(rows) > 1:
            raise LookupError(f"{self.path} has {len(rows)} rows with {({**self.columns, **wanted})}: name more columns")
        return rows[0]

    def median(self, column, **columns):
        return Number(statistics.median(row[column] for row in self.rows(**columns)), self.path)

    def mse(self, sigma):
        return self.row("mse", sigma=sigma)

    def mses(self):
        return [self.mse(sigma)["mean"] for sigma in SIGMAS]

    def labels(self, pattern):
        return list(dict.fromkeys(r.columns["label"] for r in self.rows() if re.fullmatch(pattern, r.columns["label"])))


def from_text(path, pattern):
    """What the one group of a regular expression finds in a file that is no table."""
    found = set(re.findall(pattern, (ROOT / path).read_text(encoding="utf-8")))
    if len(found) != 1:
        raise LookupError(f"{path} has {len(found)} different matches of {pattern}, not one")
    return Value(found.pop(), path)


def read_json(path):
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def lines_of(path):
    return Number(len((ROOT / path).read_text(encoding="utf-8").splitlines()), path)


# --- How it is written ----------------------------------------------------------------------------------------------


def number(value, how=",.0f"):
    """20,000 by default; `how` is a format of Python. Errors of images, with five decimals, have no 0 before the point."""
    value = as_number(value)
    text = format(decimal.Decimal(repr(float(value))), how)
    if how == ".5f":
        text = re.sub(r"^(-?)0\.", r"\1.", text)
    return Value(text.replace("-", "\u2212"), value.source)


def as_number(value):
    return Number(value.text.replace(",", ""), value.source) if isinstance(value, Value) else value


def mean(row):
    return number(row["mean"], ".5f")


def with_error(row):
    """.00693(6): the standard error in units of the last digit."""
    return Value(f"{mean(row).text}({number(1e5 * row['std_error']).text})", row.path)


def change(value, of, how="+.0f"):
    """By how many per cent `value` lies above `of`."""
    return number(100 * (value / of - 1), how)


def span(values, how=",.0f"):
    """The least and the largest of some numbers."""
    return [number(min(values), how), number(max(values), how)]


def minutes_and_seconds(value):
    seconds = round(float(value))
    return [Value(str(seconds // 60), value.source), Value(str(seconds % 60), value.source)]


# --- Documents ------------------------------------------------------------------------------------------------------

DIGITS = r"[+\-\u2212]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?(?:\(\d+\))?"
WORDS = (r"(?i:half|halves|halved|twice|thrice|doubl\w+|tripl\w+|quarters?|thirds|tenths?|dozens?|hundreds?|thousands?"
         r"|millions?|billions?|(?:two|three|four|five|six|seven|eight|nine|ten)(?=\s+times\b))(?!-)\b")
NAMES = r"[A-Za-z_][\w\u2019']*(?:[-./][A-Za-z0-9_]+)*"
TOKENS = re.compile(rf"\d+[A-Za-z]+_\w+|(?P<number>\b{WORDS}|(?<![\w.]){DIGITS})|{NAMES}")


def prose(text):
    """The text with everything blank that makes no statement: code but for its comments, links, and remarks."""

    def comments(match):
        lines = [line.partition("# ") for line in match.group().split("\n")]
        return "\n".join(" " * len(code + mark) + comment for code, mark, comment in lines)

    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())

    text = re.sub(r"^```.*?^```", comments, text, flags=re.DOTALL | re.MULTILINE)
    for pattern in (r"<!--.*?-->", r"`[^`]*`", r"\]\([^)\n]*\)", r"https?://\S+"):
        text = re.sub(pattern, blank, text, flags=re.DOTALL)
    return text


def loose(text):
    """A regular expression for a text in which spaces and line ends are alike."""
    return r"\s+".join(re.escape(word) for word in re.split(r"\s+", text))


def pattern_of(template, values, keys=0):
    """Matches the template with any number where a value has one; every {} is a group. The first `keys` values tell
    which text is meant: they match as they are."""
    parts = template.split("{}")
    if len(parts) != len(values) + 1:
        raise ValueError(f"'{template}' has {len(parts) - 1} places for {len(values)} values")
    result = loose(parts[0])
    for i, (value, part) in enumerate(zip(values, parts[1:])):
        any_number = loose(value.text) if i < keys else DIGITS.join(map(loose, re.split(DIGITS, value.text)))
        result += f"({any_number})" + loose(part)
    # A number begins and ends where the document's does.
    return re.compile(r"(?<![\w.,])" * (template[:1] == "{") + result + r"(?![\w(]|[.,]\d)" * (template[-1:] == "}"))


class Check(typing.NamedTuple):
    template: str
    values: typing.Sequence[Value]
    inside: typing.Sequence[str]  # texts that stand before it, in this order
    holds: bool
    keys: int
    line: int  # of the table


class Constant(typing.NamedTuple):
    pattern: str
    reason: str
    line: int


class Problem(typing.NamedTuple):
    where: str
    text: str

    def __str__(self):
        return f"{self.where}: {self.text}"


class Numbers:
    """A table of checks and constants."""

    def __init__(self, table):
        sys.excepthook = self._explain
        self.table = str(pathlib.Path(table).resolve().relative_to(ROOT))
        self.checks = []
        self.constants = []

    def _line(self):
        frame = sys._getframe()
        while frame and not frame.f_code.co_filename.endswith(pathlib.Path(self.table).name):
            frame = frame.f_back
        return frame.f_lineno if frame else 0

    def _explain(self, kind, problem, trace):
        """A table that asks for rows or files that are not there ends with one line."""
        lines = [number for frame, number in traceback.walk_tb(trace)
                 if frame.f_code.co_filename.endswith(pathlib.Path(self.table).name)]
        if not lines or not isinstance(problem, (LookupError, OSError)):
            sys.__excepthook__(kind, problem, trace)
            return
        text = problem.args[0] if isinstance(problem, LookupError) else problem
        print(f"{self.table}:{lines[-1]}: {text}: mend this check, or commit the file that it reads", file=sys.stderr)

    def check(self, template, *values, inside=(), holds=True, keys=0):
        """`inside`: texts that stand before it, such as a heading, and after it the header of a table. `holds`: whether
        what the words around the numbers say is true."""
        flat = []
        for value in values:
            flat += value if isinstance(value, list) else [value]
        self.checks.append(Check(template, flat, inside, bool(holds), keys, self._line()))

    def rows(self, inside, rows):
        """Rows of a table: a cell is a text, a value, or a list of a template and its values. The first tells the row."""
        for row in rows:
            cells = [cell if isinstance(cell, list) else ["{}", cell] if isinstance(cell, Value) else [cell]
                     for cell in row]
            self.check("| " + " | ".join(cell[0] for cell in cells) + " |", *[v for cell in cells for v in cell[1:]],
                       inside=inside, keys=len(cells[0]) - 1)

    def constant(self, pattern, reason):
        """Numbers that nothing measured, as a regular expression."""
        self.constants.append(Constant(pattern, reason, self._line()))

    # --- Looking ---

    def _place(self, documents, check):
        """Where a check's text stands: document and match; or what is wrong."""
        pattern = pattern_of(check.template, check.values, check.keys)
        found = []
        for name, text in documents.items():
            begin, end = 0, len(text)
            headers = []
            for before in check.inside:
                header = re.compile(loose(before)).search(text, begin, end)
                if not header:
                    break
                begin = header.end()
                headers.append(header.span())
                if before.startswith("#"):
                    level = len(before) - len(before.lstrip("#"))
                    following = re.compile(rf"^#{{1,{level}}} ", re.MULTILINE).search(text, begin)
                    end = following.start() if following else len(text)
                elif before.startswith("|"):
                    end = min(end, (text + "\n\n").index("\n\n", begin))
            else:
                found += [(name, match, headers) for match in pattern.finditer(text, begin, end)]
        if len(found) == 1:
            return found[0], None
        texts = iter(check.values)
        said = re.sub(r"\{\}", lambda _: next(texts).text, check.template)
        said = said if len(said) < 100 else said[:97] + "..."
        where = f"{self.table}:{check.line}"
        if not found:
            inside = f" under '{check.inside[-1]}'" if check.inside else ""
            return None, Problem(where, f"no document says '{said}'{inside}: write that, or change this check")
        places = ", ".join(f"{name}:{line_of(documents[name], match.start())}" for name, match, _ in found)
        return None, Problem(where, f"'{said}' stands at {places}: give this check more of the text")

    def examine(self, documents):
        """Problems, what each number of each document rests on, and the replacements that would mend wrong numbers."""
        problems, backed, edits = [], {name: [] for name in documents}, []
        for check in self.checks:
            place, problem = self._place(documents, check)
            if problem:
                problems.append(problem)
                continue
            name, match, headers = place
            text = documents[name]
            backed[name] += [(*header, f"{self.table}:{check.line}") for header in headers]
            for i, value in enumerate(check.values, 1):
                said = match.group(i)
                backed[name].append((match.start(i), match.end(i), value.source))
                if said.split() != value.text.split():
                    problems.append(Problem(f"{name}:{line_of(text, match.start(i))}",
                                            f"says {said}, but {value.source} gives {value.text}; "
                                            f"run tests/readme_numbers.py --write"))
                    edits.append((name, match.start(i), match.end(i), value.text))
            if not check.holds:
                problems.append(Problem(f"{name}:{line_of(text, match.start())}",
                                        f"the files no longer bear this out (see {self.table}:{check.line}); "
                                        f"change the sentence: {' '.join(match.group().split())}"))
        for constant in self.constants:
            used = False
            for name, text in documents.items():
                for match in re.finditer(constant.pattern.replace(" ", r"\s+"), text):
                    used = True
                    backed[name].append((*match.span(), constant.reason))
            if not used:
                problems.append(Problem(f"{self.table}:{constant.line}",
                                        f"no document holds the constant '{constant.pattern}' any more: delete it"))
        report = []
        for name, text in documents.items():
            for token in TOKENS.finditer(prose(text)):
                if not token["number"]:
                    continue
                begin, end = token.span()
                sources = [source for b, e, source in backed[name] if b <= begin and end <= e]
                line = line_of(text, begin)
                if sources:
                    report.append((name, line, token["number"], sources[0]))
                else:
                    shown = text[text.rfind("\n", 0, begin) + 1:(text + "\n").index("\n", end)].strip()
                    shown = shown if len(shown) <= 100 else shown[:97] + "..."
                    problems.append(Problem(f"{name}:{line}",
                                            f"nothing backs '{token['number']}' ({shown}): add a check to "
                                            f"{self.table}, a constant with its reason, or take the number out"))
        return problems, report, edits

    def main(self, names):
        parser = argparse.ArgumentParser(description="Holds the numbers in " + ", ".join(names)
                                         + " against the committed files that they come from.")
        parser.add_argument("--write", action="store_true", help="write the files' numbers into the documents")
        parser.add_argument("--list", action="store_true", help="print every number with what backs it")
        arguments = parser.parse_args()
        sys.stdout.reconfigure(errors="backslashreplace")  # minus signs, where the terminal has none
        documents = {name: (ROOT / name).read_text(encoding="utf-8") for name in names}
        problems, report, edits = self.examine(documents)
        if arguments.write and edits:
            documents = apply(documents, edits)
            for name in sorted({edit[0] for edit in edits}):
                (ROOT / name).write_text(documents[name], encoding="utf-8")
            print(f"wrote {len(edits)} numbers")
            problems, report, _ = self.examine(documents)
        if arguments.list:
            for name, line, said, source in report:
                print(f"{name}:{line}: {said}  <-  {source}")
        for problem in problems:
            print(problem)
        files = {source for *_, source in report if (ROOT / source).is_file()}
        from_files = sum(source in files for *_, source in report)
        print(f"{len(report)} numbers in {', '.join(names)}: {from_files} as in {len(files)} committed files, "
              f"{len(report) - from_files} constants; {len(problems)} problems")
        return 1 if problems else 0


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def apply(documents, edits):
    """Each edit is a document, the range to replace, and the new text."""
    result = dict(documents)
    for name, begin, end, new in sorted(edits, key=lambda edit: -edit[1]):
        result[name] = result[name][:begin] + new + result[name][end:]
    return result
