"""Sheet by sheet: what lies across, what begins and ends a sheet, and the address to scan."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as xml
from dataclasses import dataclass

import pytest
import zxingcpp
from conftest import ROOT, STANDARD, build_site, serve

LEVEL = f"{STANDARD}/junior"
WHOLE = f"{STANDARD}/print.html"
HANDED_ON = [f"{LEVEL}/{name}.html" for name in ("hours", "syllabus", "matrix", "exam", "self-check")]
DOCUMENTS = [f"{LEVEL}/print.html", WHOLE]
# Of each kind the pages that once ended sheets in heads, or had a sheet for their foot alone.
OTHERS = [f"{STANDARD}/{name}.html" for name in (
    "eligibility", "findings", "weights", "intermediate/hours", "intermediate/matrix", "intermediate/print",
    "senior/exam", "senior/hours", "senior/matrix", "functions/campaign-operation", "functions/promotion")]

# What does not depend on where the site lies is looked at once.
once = pytest.mark.parametrize("site", ["server"], indirect=True)

# Head and foot of a sheet, in points.
EDGE = 40


@dataclass
class Word:
    left: float
    top: float
    bottom: float
    text: str


@dataclass
class Sheet:
    width: float
    height: float
    # Words of each line without white space, from top to bottom, and where the lowest ends.
    lines: list[str]
    bottom: float


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def read(pdf) -> list[Sheet]:
    run = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True)
    space = "{http://www.w3.org/1999/xhtml}"
    sheets = []
    for page in xml.fromstring(run.stdout).iter(space + "page"):
        height = float(page.get("height"))
        words = [Word(*(float(word.get(key)) for key in ("xMin", "yMin", "yMax")), word.text)
                 for word in page.iter(space + "word")]
        lines: list[list[Word]] = []
        for word in sorted(words, key=lambda word: word.bottom):
            if EDGE < (word.top + word.bottom) / 2 < height - EDGE:
                if not lines or word.bottom - lines[-1][-1].bottom > 2:
                    lines.append([])
                lines[-1].append(word)
        texts = ["".join(word.text for word in sorted(line, key=lambda word: word.left)) for line in lines]
        sheets.append(
            Sheet(float(page.get("width")), height, [squeezed(text) for text in texts], lines[-1][0].bottom)
        )
    return sheets


@pytest.fixture
def sheets(page, site, tmp_path):
    """Prints a page, which stays open; its sheets."""

    def print_page(path):
        page.goto(site + path)
        target = tmp_path / "page.pdf"
        page.pdf(path=str(target), prefer_css_page_size=True)
        return read(target)

    return print_page


@once
@pytest.mark.parametrize(
    "name", ["platform-accounts", "campaign-operation", "data-analysis-review", "customers", "training-guidance"])
def test_the_head_of_a_table_stays_with_its_first_row(sheets, name):
    printed = sheets(f"{STANDARD}/functions/{name}.html")
    assert len(printed) > 1
    ends = [sheet.lines[-1] for sheet in printed[:-1]]
    assert [end for end in ends if end == "工作任务技能要求相关知识要求" or end.startswith("对照等级")] == []


@once
def test_wherever_a_table_begins_its_head_has_a_row_below(sheets, page, tmp_path):
    sheets(f"{STANDARD}/functions/platform-accounts.html")
    # Rows as high as those of standards with many statements to a task.
    page.evaluate(
        "document.querySelector('.lead').after(document.createElement('hr'));"
        "document.querySelectorAll('tbody td').forEach(cell => { cell.style.paddingBlock = '5rem' })"
    )
    for height in range(40, 520, 120):
        page.evaluate("height => { document.querySelector('hr').style.height = `${height}px` }", height)
        page.pdf(path=str(tmp_path / "pushed.pdf"), prefer_css_page_size=True)
        for sheet in read(tmp_path / "pushed.pdf"):
            assert not re.search(r"^(初级|中级|高级)：|对照等级|工作任务.*要求$", sheet.lines[-1]), height
            assert len(sheet.lines) > 2, height


@once
def test_no_sheet_holds_only_the_last_rows_of_a_matrix(sheets, page, tmp_path):
    sheets(f"{STANDARD}/senior/matrix.html")
    # Functions of two tasks with a statement each, as in standards that say little of a level.
    page.evaluate(
        """() => {
          const table = document.querySelector('.matrix');
          document.querySelector('main').replaceChildren(document.createElement('hr'), table.parentElement);
          for (const body of table.tBodies) {
            [...body.rows].slice(2).forEach((row) => row.remove());
            body.rows[0].cells[0].rowSpan = body.rows.length;
          }
          for (const line of table.querySelectorAll('td > .line + .line')) line.remove();
        }"""
    )
    parted = 0
    for height in range(0, 400, 40):
        page.evaluate("height => { document.querySelector('hr').style.height = `${height}px` }", height)
        page.pdf(path=str(tmp_path / "pushed.pdf"), prefer_css_page_size=True)
        counts = [len(re.findall(r"(?<![\d.])\d\.\d(?![\d.])", "".join(sheet.lines)))
                  for sheet in read(tmp_path / "pushed.pdf")]
        parted += len(counts) > 1
        assert counts[-1] > 2, height
    assert parted > 5


@once
@pytest.mark.parametrize("path", DOCUMENTS)
def test_of_a_document_only_the_matrices_lie_across(sheets, path):
    printed = sheets(path)
    head = "职业功能工作任务技能及能力要求相关知识要求"
    matrices = [any(line == head for line in sheet.lines) for sheet in printed]
    assert 3 <= sum(matrices) < len(printed) - 5
    for sheet, has_matrix in zip(printed, matrices):
        # Weights and hours may follow the matrix of a level on a sheet of their own.
        may_lie = has_matrix or sheet.lines[0] == "权重与学时"
        assert (sheet.width > sheet.height) == may_lie, sheet.lines[:3]


@once
@pytest.mark.parametrize("path", DOCUMENTS)
def test_no_statement_is_lost(sheets, page, path):
    text = "".join("".join(sheet.lines) for sheet in sheets(path))
    # Columns stand beside each other: what is looked for are pieces that fit into one.
    statements = page.locator("main :is(.line, .lines li) .number, main a.anchor").all_inner_texts()
    assert len(statements) > 100
    missing = [number for number in set(statements) if squeezed(number) not in text]
    words = page.locator("main :is(.line, .lines li, td, dd, p)").all_inner_texts()
    heads = {squeezed(text)[:8] for text in words if len(squeezed(text)) > 8}
    assert len(heads) > 80
    missing += [head for head in heads if head not in text]
    assert missing == []


@once
@pytest.mark.parametrize("path", HANDED_ON + DOCUMENTS + OTHERS)
def test_every_sheet_is_worth_its_paper(sheets, page, path):
    printed = sheets(path)
    heads = page.locator("main :is(h1, h2, h3, h4, h5, thead, caption, summary)").all_inner_texts()
    # Before a list of findings stands its rule, maybe with a reason.
    heads += page.locator("main p:has(+ .findings, + p + .findings)").all_inner_texts()
    heads = {squeezed(head).removesuffix("#") for head in heads}
    for sheet in printed:
        assert sheet.lines[-1] not in heads, "a heading or the head of a table ends the sheet"
        assert not (sheet.lines[0] in heads and sheet.lines[1].startswith("合计")), "a sum is alone"
        assert not re.match(r"数据更新于|T/CAFTV", sheet.lines[0]), "the colophon is alone"
        assert not sheet.lines[0].startswith("※"), "a note is parted from its table"
        alone = [line for line in sheet.lines if re.fullmatch(r"[㐀-鿿]", line) and line != "或"]
        assert alone == [], "a character stands alone in its line"
        # Parts begin a sheet, so one may be part empty, but none is nearly so before the last.
        assert sheet.bottom > 0.25 * sheet.height or sheet is printed[-1], sheet.lines
        assert len(sheet.lines) > 3
    for items in page.locator("main .lines").evaluate_all(
        "lists => lists.map(list => [...list.querySelectorAll('li')].map(item => item.innerText))"
    ):
        if len(items) > 1:
            last = squeezed(items[-1])[:12]
            assert all(not sheet.lines[0].startswith(last) for sheet in printed), "the last item is alone"


@once
def test_in_manuals_an_example_is_whole(sheets, page):
    for path in ("templates.html", "rules.html"):
        printed = sheets(path)
        labels = page.locator("main :is(h2, h2 + p, h3:has(+ .whole), p:has(+ pre))").all_inner_texts()
        labels = {squeezed(label).removesuffix("#") for label in labels}
        assert len(printed) > 20 and len(labels) > 20
        assert [sheet.lines[-1] for sheet in printed if sheet.lines[-1] in labels] == []
    templates = sheets("templates.html")
    given = squeezed(page.locator("pre + p").last.inner_text())
    assert all(given not in (sheet.lines[0], sheet.lines[-1]) for sheet in templates)


@once
@pytest.mark.parametrize("path", ["templates.html", "encoding.html"])
def test_keys_are_whole_on_paper_and_screen(page, site, path):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(site + path)
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        counts = page.locator(".keys th > code").evaluate_all(
            "keys => keys.map((key) => key.getClientRects().length)")
        assert len(counts) > 40 and set(counts) == {1}, media


@once
def test_lines_without_numbers_do_not_hang(sheets, page):
    sheets("templates.html")
    indents = page.locator("#templates-table td > .line").evaluate_all(
        "lines => lines.map((line) => getComputedStyle(line).paddingInlineStart)")
    assert len(indents) > 20 and set(indents) == {"0px"}


@once
def test_a_chart_is_not_cut(sheets, page):
    printed = ["".join(sheet.lines) for sheet in sheets(f"{STANDARD}/weights.html")]
    for chart in page.locator(".chart").all():
        names = [squeezed(name) for name in chart.locator(".label").all_text_contents()]
        names += [squeezed(page.locator("figure > p:last-child").first.text_content())]
        assert len(names) > 8
        assert any(all(name in text for name in names) for text in printed), "a chart is parted"


@once
def test_what_only_the_screen_uses_is_not_printed(sheets, page):
    assert not any(line.endswith("#") for sheet in sheets(f"{STANDARD}/findings.html") for line in sheet.lines)
    for sheet in sheets(f"{STANDARD}/levels.html"):
        assert page.locator("#level-choice legend").inner_text() not in "".join(sheet.lines)
        assert len(sheet.lines) > 4


@pytest.fixture(scope="session")
def public(tmp_path_factory):
    """The shipped standard under an address that readers could reach: folder and address."""
    folder = tmp_path_factory.mktemp("public")
    shutil.copytree(ROOT / "Content", folder / "Content")
    settings = (folder / "Content/site.yaml").read_text("utf-8")
    address = "https://standards.example.org/"
    (folder / "Content/site.yaml").write_text(
        settings.replace("https://gangmu.example/", address), "utf-8"
    )
    return build_site(folder), address


def scanned(pdf) -> list[str]:
    """What a camera reads on the sheets."""
    codes = []
    for number in range(1, len(read(pdf)) + 1):
        run = subprocess.run(
            ["pdftoppm", "-gray", "-r", "110", "-f", str(number), "-l", str(number), pdf],
            capture_output=True, check=True,
        )
        _, size, _, pixels = run.stdout.split(b"\n", 3)
        width, height = map(int, size.split())
        picture = memoryview(pixels).cast("B", shape=[height, width])
        codes += [code.text for code in zxingcpp.read_barcodes(picture)]
    return codes


@pytest.mark.parametrize("path", [f"{LEVEL}/hours.html", f"{LEVEL}/matrix.html", WHOLE])
def test_what_is_handed_on_bears_its_address_to_scan(browser, public, tmp_path, path):
    folder, address = public
    with serve(folder) as server, browser.new_context(base_url=server) as context:
        page = context.new_page()
        page.goto(path)
        assert not page.locator(".address").is_visible()
        page.pdf(path=str(tmp_path / "page.pdf"), prefer_css_page_size=True)
    assert scanned(tmp_path / "page.pdf") == [address + path]
    assert address + path in "".join(read(tmp_path / "page.pdf")[-1].lines)


@once
def test_an_example_has_no_address_to_scan(sheets, tmp_path):
    sheets(f"{LEVEL}/hours.html")
    assert scanned(tmp_path / "page.pdf") == []
