"""Workbooks as openpyxl reads them, and as a spreadsheet calculates them."""

import csv
import re
import shutil
import warnings

import formulas
import openpyxl
import pytest
from conftest import HOSTILE, ROOT, SHIPPED, STANDARDS, folder_of, levels, printed, statements, tool
from openpyxl.utils import get_column_letter

HOURS = {"junior": 80, "intermediate": 64, "senior": 56}


def load(path, data_only=False):
    return openpyxl.load_workbook(path, data_only=data_only)


def unescape(text: str) -> str:
    """Characters that the format writes as `_x0007_`, which openpyxl leaves as they are."""
    return re.sub(r"_x(00[01][0-9A-Fa-f])_", lambda match: chr(int(match[1], 16)), text)


def words(sheet) -> list[str]:
    return [unescape(str(cell.value)) for row in sheet.iter_rows() for cell in row if cell.value is not None]


def row_of(sheet, label: str) -> int:
    return next(
        row[0].row
        for row in sheet.iter_rows()
        if any(cell.value == label for cell in row[:2])
    )


def calculated(path) -> dict:
    """Every cell after a calculation of all formulas, by sheet and place."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        solution = formulas.ExcelModel().loads(str(path)).finish().calculate()
    found = {}
    for key, value in solution.items():
        if hasattr(value, "value") and ":" not in key:
            sheet, _, cell = key.replace("'", "").partition("]")[2].partition("!")
            found[sheet, cell] = value.value[0, 0]
    return found


@pytest.mark.parametrize("id", STANDARDS)
def test_every_statement_is_there_in_order(exports, data, id):
    for level, track in levels(data[id]):
        book = load(folder_of(exports, id, level, track) / "workbook.xlsx")
        for title in ("能力矩阵", "自评表"):
            if title not in book.sheetnames:
                continue
            text = "\n".join(words(book[title]))
            place = 0
            for statement in statements(data[id], level, track):
                assert statement in text[place:], (title, statement)
                place = text.index(statement, place)


@pytest.mark.parametrize("id", STANDARDS)
def test_standard_workbook_has_every_permanent_id(exports, data, id):
    sheet = load(exports / id / "tables.xlsx")["全部要求"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert {row[1]: row[0] for row in rows} == data[id]["statements"]
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref


@pytest.mark.parametrize("id", STANDARDS)
def test_standard_workbook_has_all_weights_and_findings(exports, id):
    book = load(exports / id / "tables.xlsx")
    for title, name in (("权重表", "weights"), ("核查结果", "findings")):
        path = exports / id / f"{name}.csv"
        assert path.exists() == (title in book.sheetnames)
        if not path.exists():
            continue
        with path.open(encoding="utf-8-sig", newline="") as file:
            wanted = [[cell.removeprefix("'") for cell in row] for row in csv.reader(file)]
        found = [["" if v is None else str(v) for v in row] for row in book[title].values]
        assert found == wanted


@pytest.mark.parametrize(
    "folder",
    [*(f"{SHIPPED}/{level}" for level in HOURS), "national/level-3/painting", "tracks/level-3/touring"],
)
def test_written_results_are_those_of_a_calculation(exports, folder):
    path = exports / folder / "workbook.xlsx"
    written = load(path, data_only=True)
    cells = load(path)
    results = calculated(path)
    count = 0
    for sheet in cells.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    result = results[sheet.title.upper(), cell.coordinate]
                    kept = written[sheet.title][cell.coordinate].value
                    assert (kept or 0) == (result or 0), (sheet.title, cell.coordinate)
                    count += 1
    assert count > 20


@pytest.mark.parametrize("level, hours", HOURS.items())
def test_total_is_the_plan(exports, level, hours):
    sheet = load(exports / SHIPPED / level / "workbook.xlsx", data_only=True)["学时分配"]
    row = row_of(sheet, "合计")
    assert sheet.cell(row, 5).value == hours
    assert sheet.cell(row, 3).value + sheet.cell(row, 4).value == hours


def test_the_provider_changes_the_verdict(exports, tmp_path):
    """Entering the derived hours keeps both; one hour less keeps none."""
    path = exports / SHIPPED / "junior/workbook.xlsx"
    values = load(path, data_only=True)["学时分配"]
    inputs = [
        row[5].row for row in load(path)["学时分配"].iter_rows(min_row=5)
        if row[5].fill.fgColor.rgb == "FFFFF4C2"
    ]
    assert len(inputs) > 10
    total, minimum = (row_of(values, label) for label in ("总学时", "标准学时"))
    first = values.cell(inputs[0], 5).value
    wrong = "有的格子填得不对：请填 0.5 的倍数，不小于 0。"
    for own, verdicts in [
        (None, ("尚未填写本机构学时", "尚未填写本机构学时")),
        (first, ("与推算的总学时一致", "达到标准所列的学时数")),
        (first - 1, ("比推算的总学时少1", "未达到标准所列的学时数")),
        # What is pasted is not asked whether it may be entered.
        (-1, (wrong, wrong)), (0.3, (wrong, wrong)), ("无", (wrong, wrong)),
    ]:
        book = load(path)
        sheet = book["学时分配"]
        if own is not None:
            for row in inputs:
                sheet.cell(row, 6).value = values.cell(row, 5).value
            sheet.cell(inputs[0], 6).value = own
        changed = tmp_path / "changed.xlsx"
        book.save(changed)
        results = calculated(changed)
        said = tuple(str(results["学时分配", f"C{row}"]) for row in (total, minimum))
        assert said == verdicts


def test_a_nought_is_an_entry(exports, tmp_path):
    book = load(exports / SHIPPED / "junior/workbook.xlsx")
    book["学时分配"]["F5"].value = 0
    book.save(tmp_path / "nought.xlsx")
    results = calculated(tmp_path / "nought.xlsx")
    assert results["学时分配", "G5"] == -results["学时分配", "E5"] < 0
    assert results["学时分配", "G6"] == ""


@pytest.mark.parametrize("number", ["Q/P&G 001—2026", "A&[Picture]&P&&G"])
def test_names_with_the_signs_of_heads_are_printed(tmp_path, number):
    standard = tmp_path / "Content/standards/sample"
    shutil.copytree(ROOT / "Tests/Sample", standard)
    (standard / "source.txt").unlink()
    facts = standard / "standard.yaml"
    facts.write_text(facts.read_text("utf-8").replace("SAMPLE 1—2026", f'"{number}"'), "utf-8")
    (tmp_path / "Content/site.yaml").write_text(
        "title: 样例站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", "utf-8")
    tool(tmp_path, "export", "xlsx")
    for path in tmp_path.rglob("*.xlsx"):
        for sheet in load(path).worksheets:
            head = sheet.oddHeader.right.text.replace("\u2060", "").replace("&&", "&")
            assert head.startswith(number), head


def test_choices_of_the_self_check_move_the_progress(exports, tmp_path):
    path = exports / SHIPPED / "junior/workbook.xlsx"
    book = load(path)
    sheet = book["自评表"]
    rule = next(r for r in sheet.data_validations.dataValidation if r.type == "list")
    assert rule.formula1 == '"还不会,需帮助,能独立"'
    rows = range(7, sheet.max_row + 1)
    assert f"F7:F{sheet.max_row}" == str(rule.sqref)
    for choice, progress in [("能独立", 1), ("需帮助", 0.5), ("还不会", 0)]:
        for row in rows:
            sheet.cell(row, 6).value = choice
        book.save(tmp_path / "choices.xlsx")
        results = calculated(tmp_path / "choices.xlsx")
        assert abs(float(results["自评表", "E3"]) - progress) < 1e-9
        assert int(results["自评表", "E4"]) == len(rows)


def test_only_multiples_of_the_unit_are_taken(exports):
    sheet = load(exports / SHIPPED / "junior/workbook.xlsx")["学时分配"]
    rules = [r for r in sheet.data_validations.dataValidation if r.type == "custom"]
    assert len(rules) > 10 and all("MOD(" in r.formula1 for r in rules)
    # What the plan proposes can be entered as it is.
    figures = load(exports / SHIPPED / "junior/workbook.xlsx", data_only=True)["学时分配"]
    for rule in rules:
        cell = str(rule.sqref)
        steps = int(re.search(r"MOD\(F\d+\*(\d+),1\)", rule.formula1)[1])
        proposed = figures["E" + cell[1:]].value
        assert proposed > 0 and (proposed * steps) % 1 == 0, (cell, proposed, steps)
    assert any(figures["E" + str(rule.sqref)[1:]].value % 1 for rule in rules)
    assert all(r.showErrorMessage for r in rules)
    assert not sheet.protection.sheet


def test_matrix_is_ready_to_print(exports, data):
    sheet = load(exports / SHIPPED / "junior/workbook.xlsx")["能力矩阵"]
    assert sheet.page_setup.paperSize == 9 and sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$2:$2" and sheet.freeze_panes == "A3"
    functions = data[SHIPPED]["files"]["levels/junior.yaml"]["functions"]
    tall = [range for range in sheet.merged_cells.ranges if range.min_col == 1 and range.max_col == 1]
    assert len(tall) == sum(len(function["tasks"]) > 1 for function in functions)


def test_weights_of_tasks_stand_beside_the_tasks(exports):
    sheet = load(exports / "national/level-3/painting/workbook.xlsx")["能力矩阵"]
    rows = [[cell.value for cell in row[:4]] for row in sheet.iter_rows(min_row=3)]
    assert rows == [["1. 备料", 10, 20, "1.1 裁料"], ["3. 灯面彩绘", 70, 80, "3.1 敷色"]]


def test_every_page_on_paper_names_the_standard(exports, data):
    for path in exports.rglob("*.xlsx"):
        id = path.relative_to(exports).parts[0]
        title = printed(data[id]["files"]["standard.yaml"]["document"]["title"])
        for sheet in load(path).worksheets:
            assert title in sheet.oddHeader.right.text and sheet.oddFooter.center.text == "&P / &N"
            assert sheet.page_setup.paperSize == 9 and sheet.page_setup.fitToHeight == 0


def columns(text: str) -> int:
    return sum(1 if ord(character) < 0x2E80 else 2 for character in text)


def test_no_words_are_cut_off(language):
    """Rows are as high as their words need, since viewers do not measure."""
    count = 0
    for path in language.rglob("*.xlsx"):
        for sheet in load(path).worksheets:
            merged = {(r.min_row, r.min_col): r for r in sheet.merged_cells.ranges}
            for cell in (cell for row in sheet.iter_rows() for cell in row):
                if not isinstance(cell.value, str) or cell.value.startswith("="):
                    continue
                area = merged.get((cell.row, cell.column))
                last_row, last_column = (area.max_row, area.max_col) if area else (cell.row, cell.column)
                width = sum(
                    sheet.column_dimensions[get_column_letter(c)].width
                    for c in range(cell.column, last_column + 1)
                )
                height = sum(
                    sheet.row_dimensions[r].height or 15 for r in range(cell.row, last_row + 1)
                )
                lines = sum(-(-max(1, columns(line)) // width) for line in cell.value.split("\n"))
                assert min(409, lines * (19 if cell.font.sz > 11 else 14)) <= height, (path, sheet.title, cell)
                longest = max(map(len, re.findall(r"[A-Za-z]+", cell.value)), default=0)
                assert not cell.font.b or longest < width, (path, sheet.title, cell.value)
                count += 1
    assert count > 1000


def test_the_provider_signs_below_the_hours(exports):
    for level, track in (("level-5", "selling"), ("level-3", "touring")):
        sheet = load(exports / "tracks" / level / track / "workbook.xlsx")["学时分配"]
        labels = words(sheet)
        assert [w for w in labels if w in ("培训机构", "授课教师", "日期", "审批（签章）")] == [
            "培训机构", "授课教师", "日期", "审批（签章）"]
        assert "售灯员" in sheet["A1"].value if track == "selling" else "巡灯员" in sheet["A1"].value


def test_blueprint_has_points_and_questions(exports):
    sheet = load(exports / SHIPPED / "junior/workbook.xlsx", data_only=True)["考核细目表"]
    sums = [row for row in sheet.iter_rows(values_only=True) if row[0] == "合计"]
    assert [row[:3] for row in sums] == [("合计", 100, 100)] * 2
    assert sums[0][3] == 100 and sums[1][3] is None


@pytest.mark.parametrize("name", ["basic/workbook.xlsx", "advanced/workbook.xlsx", "tables.xlsx"])
def test_hostile_words_stay_words(exports, name):
    formulas_allowed = ("=SUM(", "=IF(", "=C", "=COUNTA(", "=SUMPRODUCT(")
    for sheet in load(exports / "hostile" / name).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert str(cell.value).startswith(formulas_allowed), cell.value
    text = "\n".join(
        word for file in ("basic/workbook.xlsx", "advanced/workbook.xlsx")
        for sheet in load(exports / "hostile" / file).worksheets for word in words(sheet)
    )
    for statement in HOSTILE.values():
        if "\\u" not in statement:
            assert statement in text


def test_exported_again_they_are_the_same_bytes(content, exports):
    tool(content, "export", "xlsx", "--to", "Again")
    files = sorted(path.relative_to(content / "Again") for path in (content / "Again").rglob("*.xlsx"))
    assert len(files) > 10
    for file in files:
        assert (content / "Again" / file).read_bytes() == (exports / file).read_bytes(), file


def test_no_temporary_folder_stays(content, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    tool(content, "export", "xlsx", "--standard", "sample", "--to", "Again")
    assert list(tmp_path.iterdir()) == []


def test_without_room_for_temporary_files_it_says_so(content, monkeypatch):
    monkeypatch.setenv("TMPDIR", "/proc/none")
    result = tool(content, "export", "xlsx", "--language", "en", "--to", "None", check=False)
    assert result.returncode == 2 and "temporary files cannot be written" in result.stderr
    assert not (content / "None").exists()
