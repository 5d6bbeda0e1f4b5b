"""Self-checks of tracks, and the comparison of five levels."""

import json
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import build_sample
from playwright.sync_api import Page, expect
from test_citing import CITE_ALL

TRACK = "sample/level-5/selling/self-check.html"
FORMER = "gangmu/self-check/sample/level-5/SAMPLE 9-98-98-98"
OWN = "gangmu/self-check/sample/level-5/selling/SAMPLE 9-98-98-98"


@pytest.fixture(scope="module")
def tracks(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("tracks")
    return build_sample(folder, "TracksSample", "zh-CN").as_uri() + "/"


@pytest.fixture
def opened(browser, tracks: str):
    context = browser.new_context(base_url=tracks, locale="zh-CN", service_workers="block")
    yield context.new_page()
    context.close()


def test_the_first_page_says_what_certificates_of_national_standards_are(opened: Page, tracks: str) -> None:
    opened.goto(tracks + "index.html")
    told = opened.locator("#certificate ~ .derived").inner_text()
    assert "取得职业技能等级证书" in told and "不是学历证书" in told and "团体标准" not in told


def test_no_place_of_a_sentence_is_left_open(tracks: str) -> None:
    pages = list(Path(tracks.removeprefix("file://")).rglob("*.html"))
    manuals = {"encoding.html", "rules.html", "templates.html"}
    left = [page.name for page in pages if page.name not in manuals and "{word." in page.read_text("utf-8")]
    assert len(pages) > 100 and left == []


def test_ticks_from_before_tracks_had_pages_are_read(opened: Page, tracks: str) -> None:
    opened.goto(tracks + TRACK)
    marks = {"checking.s1": "alone", "showing-work.s1": "alone"}
    opened.evaluate("([key, value]) => localStorage.setItem(key, value)", [FORMER, json.dumps(marks)])
    opened.reload()
    expect(opened.locator("input[name='checking.s1'][value=alone]")).to_be_checked()
    assert opened.locator("input[name='showing-work.s1']").count() == 0
    opened.locator("input[name='checking.k1'][value=withHelp]").check(force=True)
    kept = json.loads(opened.evaluate("key => localStorage.getItem(key)", OWN))
    assert kept == {"checking.s1": "alone", "checking.k1": "withHelp"}


@pytest.mark.parametrize(("track", "is_read"), [(None, True), ("selling", True), ("buying", False)])
def test_files_of_the_level_and_of_the_track_are_read(
    opened: Page, tracks: str, tmp_path: Path, track: str | None, is_read: bool
) -> None:
    content = {
        "format": "gangmu-self-check", "version": 1, "standard": "sample", "level": "level-5",
        "number": "SAMPLE 9-98-98-98", "marks": {"checking.s1": "alone"},
    }
    if track:
        content["track"] = track
    file = tmp_path / "marks.json"
    file.write_text(json.dumps(content), "utf-8")
    opened.goto(tracks + TRACK)
    opened.set_input_files("#self-check-file", file)
    box = opened.locator("input[name='checking.s1'][value=alone]")
    expect(opened.locator("#self-check-status")).not_to_be_empty()
    assert box.is_checked() == is_read
    if not is_read:
        expect(opened.locator("#self-check-status")).to_contain_text("另一个工种（选灯员）")


def test_an_exported_file_names_its_track(opened: Page, tracks: str) -> None:
    opened.goto(tracks + TRACK)
    with opened.expect_download() as download:
        opened.get_by_role("button", name="导出").click()
    content = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert (content["track"], content["trackName"], content["levelName"]) == ("selling", "售灯员", "五级")


@pytest.mark.parametrize("name", ["matrix", "syllabus", "self-check"])
def test_citations_name_the_track_of_the_page(opened: Page, tracks: str, name: str) -> None:
    for folder, level in [("level-4/touring", "四级（巡灯员）"), ("level-4", "四级")]:
        opened.goto(f"{tracks}sample/{folder}/{name}.html")
        told = [text for _, text in opened.evaluate(CITE_ALL) if text and "四级" in text]
        assert len(told) > (0 if "/" in folder else -1)
        assert [text for text in told if f" 3.2 {level} " not in text] == []


@pytest.mark.parametrize("name", ["hours", "syllabus", "matrix", "exam", "self-check"])
def test_the_choice_of_a_track_leaves_room_on_a_phone(opened: Page, tracks: str, name: str) -> None:
    opened.set_viewport_size({"width": 360, "height": 740})
    opened.goto(f"{tracks}sample/level-3/touring/{name}.html")
    assert opened.locator("h1").bounding_box()["y"] < 260
    for menu in (".levels", ".tracks", ".tabs"):
        current = opened.locator(f"{menu} [aria-current]").bounding_box()
        assert 0 <= current["x"] and current["x"] + current["width"] <= 360


def test_every_page_of_a_standard_with_tracks_fits_a_phone(opened: Page, tracks: str) -> None:
    opened.set_viewport_size({"width": 360, "height": 740})
    pages = ["index", "sample/index", "sample/text", "sample/print", "sample/levels", "sample/weights"]
    pages += ["sample/findings", "sample/downloads", "sample/functions/safety"]
    pages += [f"sample/level-4/{name}" for name in ("index", "touring/print", "matrix", "hours", "print")]
    for name in pages:
        opened.goto(f"{tracks}{name}.html")
        assert opened.locator("h1").bounding_box()["y"] < 260, name
        assert opened.evaluate("document.documentElement.scrollWidth") <= 360, name
        assert "{" not in opened.locator("body").inner_text(), name
        # What is pushed aside with the thumb stays one row.
        for menu in opened.locator(":is(.levels, .tracks, .tabs) ul:visible").all():
            assert menu.bounding_box()["height"] < 60, name


def test_a_cell_with_one_statement_hangs_like_others(opened: Page, tracks: str) -> None:
    opened.set_viewport_size({"width": 360, "height": 740})
    opened.goto(f"{tracks}sample/level-4/matrix.html")
    lefts = opened.locator(".matrix td:has(> .anchor:first-child)").evaluate_all(
        """cells => cells.map((cell) => {
          const range = document.createRange();
          range.setStartAfter(cell.querySelector('.anchor'));
          range.setEndAfter(cell.lastChild);
          const left = Math.min(...[...range.getClientRects()].filter((box) => box.width > 1).map((box) => box.left));
          return Math.round(left - cell.getBoundingClientRect().left);
        })"""
    )
    assert len(lefts) > 2 and len(set(lefts)) == 1 and lefts[0] > 40


def test_the_first_box_of_a_track_is_within_two_screens(opened: Page, tracks: str) -> None:
    opened.set_viewport_size({"width": 360, "height": 740})
    opened.goto(tracks + "sample/level-3/touring/self-check.html")
    assert opened.locator(".check input").first.bounding_box()["y"] < 2 * 740


def test_words_behind_bars_are_whole(browser, tmp_path: Path) -> None:
    site = build_sample(tmp_path, "NationalSample", "zh-CN").as_uri() + "/"
    page = browser.new_page(viewport={"width": 360, "height": 740}, service_workers="block")
    page.goto(site + "sample/weights.html")
    page.locator("main summary").evaluate_all("all => all.forEach((one) => one.click())")
    # Of the longest names and bars.
    page.wait_for_function(
        """() => [...document.querySelectorAll('svg.chart')].every((chart) => {
          const { left, right, width } = chart.getBoundingClientRect();
          return width > 0 && [...chart.querySelectorAll('text')].every((text) => {
            const box = text.getBoundingClientRect();
            return box.left >= left - 1 && box.right <= right + 1;
          });
        })""",
        timeout=5000,
    )
    assert page.locator("svg.chart text").count() > 10
    page.close()


@pytest.mark.parametrize(("width", "count"), [(1280, 3), (390, 2)])
def test_levels_are_compared_a_few_at_a_time(
    opened: Page, tracks: str, width: int, count: int
) -> None:
    opened.set_viewport_size({"width": width, "height": 900})
    opened.goto(tracks + "sample/levels.html")
    assert opened.locator("#level-choice input:checked").count() == count
    table = opened.locator("#table-safety")
    # The heads are hidden from the eye on phones.
    assert table.locator("tbody tr").first.locator("td:visible").count() == count
    boxes = [cell.bounding_box() for cell in table.locator("tbody td:visible").all()]
    assert all(box["width"] > 200 for box in boxes)
    opened.locator("#level-choice input[value=level-1]").check()
    assert opened.locator("#level-choice input:checked").count() == count
    address = opened.url
    assert "level-1" in address and "level-5" not in address
    opened.reload()
    assert opened.url == address
    expect(opened.locator("#level-choice input[value=level-1]")).to_be_checked()
    assert opened.evaluate("document.documentElement.scrollWidth") <= width


@pytest.fixture(params=["TracksSample", "NationalSample"])
def without_script(request, browser, tmp_path: Path):
    """The comparison of five levels where no script runs, and a table of more than three levels."""
    site = build_sample(tmp_path, request.param, "zh-CN").as_uri() + "/"
    context = browser.new_context(java_script_enabled=False, service_workers="block")
    page = context.new_page()
    page.goto(site + "sample/levels.html")
    function = {"TracksSample": "safety", "NationalSample": "framing"}[request.param]
    yield page, page.locator(f"#table-{function}")
    context.close()


@pytest.mark.parametrize(("width", "side_by_side"), [(1280, 3), (390, 1)])
def test_without_a_script_neighbouring_levels_stand_together(
    without_script, width: int, side_by_side: int
) -> None:
    page, table = without_script
    page.set_viewport_size({"width": width, "height": 900})
    expect(page.locator("#level-choice")).to_be_hidden()
    cells = table.locator("tbody tr").first.locator("td").all()
    assert len(cells) > 3
    boxes = [cell.bounding_box() for cell in cells]
    assert all(box["width"] > 200 and box["x"] + box["width"] <= width for box in boxes)
    # Row by row, the lowest level first.
    lines = [boxes[start : start + side_by_side] for start in range(0, len(boxes), side_by_side)]
    for line in lines:
        assert len({round(box["y"]) for box in line}) == 1
        assert [box["x"] for box in line] == sorted(box["x"] for box in line)
    tops = [line[0]["y"] for line in lines]
    assert tops == sorted(tops) and len(set(tops)) == len(tops)
    labels = [cell.get_attribute("data-label") for cell in cells]
    assert labels == ["五级", "四级", "三级", "二级", "一级"][: len(labels)]


def test_what_no_chosen_level_has_is_not_shown(opened: Page, tracks: str) -> None:
    opened.goto(tracks + "sample/levels.html?levels=level-5,level-4")
    # The function begins at the second level from the top.
    table = opened.locator("#table-guidance")
    expect(table).to_be_hidden()
    section = opened.locator("h2#guidance ~ .elsewhere").first
    expect(section).to_be_visible()
    expect(section).to_have_text("所选的等级没有这项职业功能，它列在二级、一级。")
    # One track patrols at night, from the fourth level on.
    opened.goto(tracks + "sample/levels.html?levels=level-5")
    rows = opened.locator("#table-safety tbody tr")
    assert [row.is_visible() for row in rows.all()] == [True, False]
    opened.goto(tracks + "sample/levels.html?levels=level-4")
    assert [row.is_visible() for row in rows.all()] == [True, True]
    expect(opened.locator("h2#safety ~ .elsewhere").first).to_be_hidden()


def test_marks_compare_with_a_level_that_is_shown(opened: Page, tracks: str) -> None:
    marks = "#table-safety td:visible :is(.tag.new, .tag.changed, .tag.inherited, .tag.dropped, del)"
    opened.goto(tracks + "sample/levels.html?levels=level-5,level-4,level-3")
    assert opened.locator(marks).locator("visible=true").count() > 0
    expect(opened.locator("#marks-left-out")).to_be_hidden()
    opened.goto(tracks + "sample/levels.html?levels=level-5,level-3")
    assert opened.locator("#table-safety td:visible a").count() > 1
    assert opened.locator(marks).locator("visible=true").count() == 0
    expect(opened.locator("#marks-left-out")).to_be_visible()


def test_a_function_has_columns_only_for_its_levels(opened: Page, tracks: str) -> None:
    opened.goto(tracks + "sample/levels.html")
    heads = opened.locator("#table-guidance thead th").all_text_contents()
    assert [head.strip() for head in heads][1:] == ["二级", "一级"]


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("english")
    return build_sample(folder, "TracksSample", "en").as_uri() + "/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["level-4/index", "level-4/selling/hours", "level-4/selling/exam"])
def test_axe_finds_nothing_where_words_of_two_languages_meet(
    browser, english: str, path: str, scheme: str
) -> None:
    page = browser.new_page(color_scheme=scheme, service_workers="block", bypass_csp=True)
    page.goto(f"{english}sample/{path}.html")
    result = Axe().run(page)
    page.close()
    assert result.violations_count == 0, result.generate_report()
