"""CSV as Python reads it."""

import csv

import pytest
from conftest import HOSTILE, STANDARDS, folder_of, levels, statements


def read(path) -> list[list[str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert len({len(row) for row in rows}) == 1, path
    return rows


def harmless(text: str) -> str:
    return "'" + text if text[0] in "=+-@\t\r" else text


@pytest.mark.parametrize("id", STANDARDS)
def test_statements_are_complete_and_in_order(exports, data, id):
    rows = read(exports / id / "statements.csv")[1:]
    standard = data[id]
    assert {row[1]: row[0] for row in rows} == standard["statements"]
    levels_in_order = [level["id"] for level in standard["files"]["standard.yaml"]["levels"]]
    found = [row[-1] for row in rows if row[1].split("/")[0] in levels_in_order]
    for level in levels_in_order:
        for text in statements(standard, level):
            assert harmless(text) in found


@pytest.mark.parametrize("id", STANDARDS)
def test_matrix_has_every_statement_in_order(exports, data, id):
    for level, track in levels(data[id]):
        rows = read(folder_of(exports, id, level, track) / "matrix.csv")[1:]
        text = "\n".join(cell for row in rows for cell in row[2:])
        place = 0
        for statement in statements(data[id], level, track):
            assert statement in text[place:], (level, track, statement)
            place = text.index(statement, place) + len(statement)


def test_hours_add_up_to_the_printed_minimum(exports):
    for level, hours in [("junior", 80), ("intermediate", 64), ("senior", 56)]:
        rows = read(exports / "rural-live-streaming-operator" / level / "hours.csv")[1:]
        for column in (2, 3, 4):
            assert sum(float(row[column]) for row in rows[:-1]) == float(rows[-1][column])
        assert float(rows[-1][4]) == hours
        assert all("推算" in row[5] for row in rows)


def test_points_of_each_paper_add_up(exports):
    rows = read(exports / "rural-live-streaming-operator/junior/blueprint.csv")[1:]
    papers = {row[0] for row in rows}
    assert len(papers) == 2
    assert all("推算" in row[5] for row in rows)
    for paper in papers:
        assert sum(int(row[3]) for row in rows if row[0] == paper) == 100


def test_weights_are_figures_of_every_level(exports):
    rows = read(exports / "rural-live-streaming-operator/weights.csv")[1:]
    for level in ("初级", "中级", "高级"):
        for paper in {row[0] for row in rows}:
            cells = [row[4] for row in rows if row[0] == paper and row[1] == level]
            assert sum(int(cell) for cell in cells if cell.isdigit()) == 100


def test_findings_hold_no_path_of_this_machine(exports, content):
    rows = read(exports / "rural-live-streaming-operator/findings.csv")
    assert len(rows) > 30
    assert not any(str(content) in cell or cell.startswith("/") for row in rows for cell in row)


def test_hostile_words_stay_words(exports):
    cells = [cell for row in read(exports / "hostile/statements.csv") for cell in row]
    assert not any(cell[:1] in ("=", "+", "-", "@") for cell in cells)
    for text in HOSTILE.values():
        assert harmless(text.encode().decode("unicode_escape") if "\\u" in text else text) in cells
