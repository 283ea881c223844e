"""That same_numbers.py sees what differs, and leaves aside what no two runs share."""

import struct
import tempfile
import unittest
from pathlib import Path

import same_numbers

ROWS = "label,metric,mean\nlinear,mse,0.25\nlinear,fit_seconds,{seconds}\n"


class SameNumbers(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.old, self.new = (Path(self.temporary.name) / name for name in ("old", "new"))
        for folder, seconds in ((self.old, 1), (self.new, 2)):
            folder.mkdir()
            (folder / "metrics.csv").write_text(ROWS.format(seconds=seconds))

    def tearDown(self):
        self.temporary.cleanup()

    def put_tensor(self, folder, value, comment):
        header = f'{{"__metadata__":{{"made":"{comment}"}},"x":{{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}}}'
        (folder / "images.safetensors").write_bytes(struct.pack("<Q", len(header)) + header.encode() + struct.pack("<f", value))

    def differences(self):
        return same_numbers.compare(self.old, self.new)[0]

    def test_times_are_left_aside(self):
        self.assertEqual(self.differences(), [])
        self.assertEqual(same_numbers.main([str(self.old), str(self.new)]), 0)

    def test_a_number_that_differs_in_its_last_digit_is_seen(self):
        (self.new / "metrics.csv").write_text(ROWS.format(seconds=1).replace("0.25", "0.25000000000000006"))
        self.assertEqual(self.differences(), ["metrics.csv: row 2, mean: 0.25, then 0.25000000000000006"])
        self.assertEqual(same_numbers.main([str(self.old), str(self.new)]), 1)

    def test_tensors_are_compared_and_what_is_said_of_them_is_not(self):
        self.put_tensor(self.old, 1.0, "today")
        self.put_tensor(self.new, 1.0, "tomorrow")
        self.assertEqual(self.differences(), [])
        self.put_tensor(self.new, 1.5, "tomorrow")
        self.assertEqual(self.differences(), ["images.safetensors: x differs"])

    def test_a_missing_row_is_seen_and_a_missing_file_is_said(self):
        (self.new / "metrics.csv").write_text("label,metric,mean\n")
        (self.old / "agreement.csv").write_text("a,b\n")
        found, remarks, _ = same_numbers.compare(self.old, self.new)
        self.assertEqual(found, ["metrics.csv: 1 rows, then 0"])
        self.assertEqual(remarks, ["agreement.csv: in one of them only"])

    def test_a_folder_without_results_is_refused(self):
        self.assertEqual(same_numbers.main([str(self.old), self.temporary.name]), 2)


if __name__ == "__main__":
    unittest.main()
