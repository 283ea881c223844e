#!/usr/bin/env python3
"""readme_numbers.py finds what is wrong in a document: altered numbers, numbers of no file, checks of no text."""

import contextlib
import io
import re
import unittest

import readme_numbers
from document_numbers import DIGITS, ROOT, Numbers, Value, apply, number, Number, prose, TOKENS

DOCUMENTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in readme_numbers.DOCUMENTS}


def found(numbers, text):
    problems, report, edits = numbers.examine({"a.md": text})
    return [str(problem) for problem in problems], report, edits


def table(*checks):
    """A table whose checks and constants the test makes."""
    numbers = Numbers(readme_numbers.__file__)
    for template, *values in checks:
        numbers.check(template, *values)
    return numbers


SPEED = Value("3.2", "results/a.csv")


class TheReadme(unittest.TestCase):
    def test_says_what_the_committed_files_say(self):
        self.assertEqual([str(p) for p in readme_numbers.numbers.examine(DOCUMENTS)[0]], [])

    def test_cannot_hold_another_number_anywhere(self):
        """Every number that comes from a file is altered at once: each is named with its line, and written back."""
        numbers = readme_numbers.numbers
        edits = []
        for check in numbers.checks:
            (name, match, _), problem = numbers._place(DOCUMENTS, check)
            self.assertIsNone(problem)
            for i, value in list(enumerate(check.values, 1))[check.keys:]:
                if re.search(r"\d", value.text):
                    last = list(re.finditer(r"\d", match.group(i)))[-1]
                    at = match.start(i) + last.start()
                    edits.append((name, at, at + 1, str((int(last.group()) + 1) % 10)))
        self.assertGreater(len(edits), 400)
        altered = apply(DOCUMENTS, edits)
        problems, _, repairs = numbers.examine(altered)
        wrong = [p for p in problems if ": says " in str(p)]
        self.assertEqual(len(wrong), len(set(edits)))
        lines = sorted(f"{name}:{DOCUMENTS[name].count(chr(10), 0, at) + 1}" for name, at, *_ in set(edits))
        self.assertEqual(sorted(p.where for p in wrong), lines)
        self.assertEqual(apply(altered, repairs), DOCUMENTS)

    def test_cannot_take_a_number_without_a_file(self):
        for sentence in ("It takes 3.7 s.", "It is 12 % faster.", "It gains 20x.", "On (1,234) images.", "At 5e-9.",
                         "In half of the time.", "Twice as fast.", "It runs at three times the speed.", "60k images.",
                         "```sh\nrun    # takes 14 s\n```", "| a | 17 |", "Error -.0031.", "v2 by 0.7%"):
            documents = {name: text + "\n" + sentence + "\n" for name, text in DOCUMENTS.items()}
            problems = [str(p) for p in readme_numbers.numbers.examine(documents)[0]]
            self.assertEqual(len(problems), len(documents), (sentence, problems))
            self.assertTrue(all("nothing backs" in problem for problem in problems))

    def test_may_name_things_that_hold_digits(self):
        for sentence in ("MNIST-32 and CIFAR-10 in db2.", "`--count 16` of 2blocks_noattn", "[a](b/3.png) U-Net2",
                         "```yaml\nsteps: 500  # a list\n```", "https://a.org/12", "See float32, torch.v2 and Fig.A1."):
            documents = {name: text + "\n" + sentence + "\n" for name, text in DOCUMENTS.items()}
            self.assertEqual([str(p) for p in readme_numbers.numbers.examine(documents)[0]], [], sentence)


class ACheck(unittest.TestCase):
    def test_holds_where_the_text_is_broken_into_lines_otherwise(self):
        self.assertEqual(found(table(("runs at {} images a second", SPEED)), "It runs\nat 3.2\n  images a second.")[0], [])

    def test_names_the_line_the_file_and_the_number(self):
        problems, _, edits = found(table(("runs at {} images", SPEED)), "\nIt\nruns at 3.1 images.")
        self.assertEqual(problems, ["a.md:3: says 3.1, but results/a.csv gives 3.2; run tests/readme_numbers.py --write"])
        self.assertEqual(edits, [("a.md", 12, 15, "3.2")])

    def test_without_its_text_is_an_error_in_the_table(self):
        problems, *_ = found(table(("runs at {} images", SPEED)), "Nothing of it.")
        self.assertRegex(problems[0], r"^tests/readme_numbers.py:\d+: no document says 'runs at 3.2 images'")

    def test_must_say_which_text_it_means(self):
        problems, *_ = found(table(("{} images", SPEED)), "3.2 images, 3.2 images")
        self.assertIn("stands at a.md:1, a.md:1: give this check more of the text", problems[0])

    def test_is_about_the_section_that_it_names(self):
        numbers = Numbers(readme_numbers.__file__)
        numbers.rows(["## B", "| n | 1 |"], [["x", SPEED]])
        text = "## A\n\n| n | 1 |\n|---|---|\n| x | 9 |\n\n## B\n\n| n | 1 |\n|---|---|\n| x | 3.2 |\n\n## C\n"
        self.assertEqual([p.partition(": ")[0] for p in found(numbers, text)[0]], ["a.md:3", "a.md:5"])

    def test_takes_no_part_of_a_longer_number(self):
        for text in ("runs at 13.2 images", "at 3.25 images", "at 3.2(1) images", "at 3.2e3 images"):
            problems, *_ = found(table(("at {} images", SPEED)), text)
            self.assertNotEqual(problems, [], text)

    def test_may_be_about_the_words_around_its_numbers(self):
        numbers = Numbers(readme_numbers.__file__)
        numbers.check("more than {}", SPEED, holds=False)
        self.assertIn("a.md:2: the files no longer bear this out", found(numbers, "\nmore than 3.2")[0][0])

    def test_needs_a_value_for_every_place(self):
        with self.assertRaises(ValueError):
            found(table(("{} of {}", SPEED)), "3.2 of 4")


class AConstant(unittest.TestCase):
    def test_that_explains_nothing_is_an_error(self):
        numbers = Numbers(readme_numbers.__file__)
        numbers.constant(r"Debian \d+", "a release")
        self.assertEqual(found(numbers, "On\nDebian\n13.")[0], [])
        self.assertIn("no document holds the constant", found(numbers, "On Arch.")[0][0])


class ANumber(unittest.TestCase):
    def test_is_rounded_to_nearest(self):
        for value, how, text in ((0.00693, ".5f", ".00693"), (0.002655, ".5f", ".00266"), (0.020645, ".5f", ".02065"),
                                 (0.0000149, ".5f", ".00001"), (-2.46, "+.1f", "\u22122.5"), (0.5, "+.0f", "+1"),
                                 (1234567, ",.0f", "1,234,567"), (13.31, ",.0f", "13"), (0.56, ".2f", "0.56")):
            self.assertEqual(number(Number(value, "a.csv"), how).text, text)

    def test_is_read_whole(self):
        for text in ("1,234", ".00693(6)", "+27", "\u22120.7", "1e-5", "12.5", "3"):
            self.assertTrue(re.fullmatch(DIGITS, text), text)
            self.assertEqual([m["number"] for m in TOKENS.finditer(f"at {text}, or")  if m["number"]], [text])

    def test_keeps_its_file_through_arithmetic(self):
        self.assertEqual(number(100 * (1 - Number(3, "a.csv") / 4)), Value("25", "a.csv"))


if __name__ == "__main__":
    unittest.main()
