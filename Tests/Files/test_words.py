"""Words of the site in files of all kinds."""

import csv
import json
import re

import docx
import openpyxl
from docx.oxml.ns import qn

KEY = re.compile(r"[a-z]+(\.[A-Za-z]+)+")


def texts(path) -> list[str]:
    """Each piece of words in a file by itself."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [cell for row in csv.reader(file) for cell in row]
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        cells = [str(c.value) for s in book.worksheets for row in s.iter_rows() for c in row]
        return cells + book.sheetnames
    if path.suffix == ".docx":
        document = docx.Document(path)
        return [node.text or "" for node in document.element.body.iter(qn("w:t"))]
    found = []

    def collect(value) -> None:
        if isinstance(value, dict):
            for member in value.values():
                collect(member)
        elif isinstance(value, list):
            for member in value:
                collect(member)
        elif isinstance(value, str):
            found.append(value)

    if path.suffix == ".json":
        collect(json.loads(path.read_text(encoding="utf-8")))
    return found or path.read_text(encoding="utf-8").split()


def test_no_file_holds_the_name_of_a_word_in_its_place(language):
    """What a locale lacks would stand as its key, such as `exports.kind`."""
    count = 0
    for path in sorted(path for path in language.rglob("*") if path.is_file()):
        names = ("weights.yaml",) if path.suffix == ".json" else ()
        for text in texts(path):
            for word in re.split(r"\s+", text):
                if KEY.fullmatch(word) and not word.endswith(".yaml") and word not in names:
                    raise AssertionError((path, text))
            count += 1
    assert count > 5000
