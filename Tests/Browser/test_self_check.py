"""The self-check: kept, weighted, exported, printed."""

import json
import subprocess
from fractions import Fraction

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT, STANDARD
from playwright.sync_api import expect

# What does not depend on where the site lies is looked at once.
once = pytest.mark.parametrize("site", ["server"], indirect=True)

LEVEL = "senior"
ADDRESS = f"{STANDARD}/{LEVEL}/self-check.html"
FOLDER = ROOT / "Content/standards" / STANDARD
VALUES = ["notYet", "withHelp", "alone"]
CREDIT = {"notYet": Fraction(0), "withHelp": Fraction(1, 2), "alone": Fraction(1)}


def content(name: str) -> dict:
    return yaml.safe_load((FOLDER / name).read_text("utf-8"))


def items() -> list[tuple[str, str, str]]:
    """Function, kind and id of each requirement of the level."""
    return [
        (function["function"], kind, f"{task['task']}.{one['id']}")
        for function in content(f"levels/{LEVEL}.yaml")["functions"]
        for task in function["tasks"]
        for kind in ("skills", "knowledge")
        for one in task[kind]
    ]


def weights() -> dict[tuple[str, str], int]:
    """By function and kind."""
    found = {}
    for table in content("weights.yaml")["weightTables"]:
        column = [one["level"] for one in table["columns"]].index(LEVEL)
        for row in table["rows"]:
            figure = row["weights"][column]
            if row["subject"].startswith("function/") and figure != "-":
                found[row["subject"].removeprefix("function/"), table["paper"]] = figure
    return found


def percent(marks: dict[str, str], only: str | None = None) -> int:
    """What the page has to show, from the content and exactly."""
    reached = total = Fraction(0)
    for (function, kind), weight in weights().items():
        own = [item for owner, of, item in items() if (owner, of) == (function, kind)]
        if not own or only not in (None, function):
            continue
        credit = sum((CREDIT[marks[item]] for item in own if item in marks), Fraction(0))
        reached += weight * credit / len(own)
        total += weight
    return int(reached / total * 100 + Fraction(1, 2))


def box(page, item: str, value: str):
    return page.locator(f"input[name='{item}'][value='{value}']")


def tick(page, marks: dict[str, str]) -> None:
    for item, value in marks.items():
        box(page, item, value).check()


def ticked(page) -> dict[str, str]:
    pairs = page.locator(".check input:checked").evaluate_all(
        "all => all.map(one => [one.name, one.value])"
    )
    return dict(pairs)


def some_marks(step: int = 3) -> dict[str, str]:
    return {item: VALUES[index % 3] for index, (_, _, item) in enumerate(items()[::step])}


def shown(page, name: str) -> int:
    return int(page.locator(f"[data-progress='{name}'] .value").text_content().rstrip("%"))


def test_each_requirement_has_three_boxes_that_say_what_they_are(page, site):
    page.goto(site + ADDRESS)
    assert page.locator(".check input").count() == 3 * len(items())
    names = page.get_by_role("radio", name="需帮助 1.1.1 能根据运营需求规划多平台账号矩阵搭建")
    assert names.count() == 1


def test_ticks_survive_a_reload(page, site):
    page.goto(site + ADDRESS)
    marks = some_marks()
    tick(page, marks)
    page.reload()
    assert ticked(page) == marks
    expect(page.locator("#self-check-answered")).to_contain_text(f"已填 {len(marks)} 条")


@once
def test_levels_are_kept_apart(page, site):
    page.goto(site + ADDRESS)
    tick(page, some_marks(step=20))
    page.goto(f"{site}{STANDARD}/junior/self-check.html")
    assert ticked(page) == {}


def test_progress_is_weighted_by_the_tables(page, site):
    page.goto(site + ADDRESS)
    assert shown(page, "overall") == 0
    marks = some_marks(step=2)
    tick(page, marks)
    assert shown(page, "overall") == percent(marks)
    for function in {function for function, _, _ in items()}:
        assert shown(page, function) == percent(marks, only=function), function
        bar = page.locator(f"[data-progress='{function}'] progress")
        assert bar.evaluate("bar => bar.value") == percent(marks, only=function)
    tick(page, {item: "alone" for _, _, item in items()})
    assert shown(page, "overall") == 100


def test_what_to_learn_next_begins_with_the_largest_weighted_gap(page, site):
    page.goto(site + ADDRESS)
    marks = {item: "withHelp" for _, _, item in items()[::4]}
    marks[items()[8][2]] = "notYet"
    marks[items()[0][2]] = "alone"
    tick(page, marks)
    counts = {}
    for function, kind, _ in items():
        counts[function, kind] = counts.get((function, kind), 0) + 1
    gaps = [
        (Fraction(weights()[function, kind], counts[function, kind]) * (1 - CREDIT[marks[item]]), item)
        for function, kind, item in items()
        if marks.get(item, "alone") != "alone"
    ]
    best = [item for _, item in sorted(gaps, key=lambda gap: -gap[0])[:10]]
    links = page.locator("#self-check-next a")
    hrefs = links.evaluate_all("all => all.map(one => one.getAttribute('href'))")
    found = [href.removeprefix("syllabus.html#") for href in hrefs]
    sizes = dict((item, gap) for gap, item in gaps)
    assert [sizes[item] for item in found] == [sizes[item] for item in best]
    links.first.click()
    page.wait_for_url("**/syllabus.html#*")
    assert page.locator(f"[id='{found[0]}']").is_visible()


def exported(page, tmp_path):
    with page.expect_download() as download:
        page.get_by_role("button", name="导出").click()
    target = tmp_path / download.value.suggested_filename
    download.value.save_as(target)
    return target


def test_export_reset_import_gives_the_same(page, site, tmp_path):
    page.goto(site + ADDRESS)
    marks = some_marks()
    tick(page, marks)
    before = shown(page, "overall")
    target = exported(page, tmp_path)
    assert target.name == f"self-check-{STANDARD}-{LEVEL}.json"
    assert json.loads(target.read_text("utf-8"))["marks"] == marks
    page.get_by_role("button", name="清空").click()
    assert ticked(page) == {} and shown(page, "overall") == 0
    page.locator("#self-check-file").set_input_files(target)
    expect(page.locator("#self-check-status")).to_contain_text(f"已导入 {len(marks)} 条")
    assert ticked(page) == marks and shown(page, "overall") == before


@once
@pytest.mark.parametrize(("change", "told"), [
    ({"standard": "other", "title": "直播销售员"}, "另一份标准（直播销售员 T/CAFTV XXXX—2026）"),
    ({"standard": "other", "title": None}, "另一份标准（other）"),
    ({"level": "junior"}, "另一个等级（初级）"),
    ({"level": "level-6", "levelName": "六级"}, "另一个等级（六级）"),
    ({"level": "level-6", "levelName": None}, "另一个等级（level-6）")])
def test_a_file_that_does_not_fit_is_named_as_people_name_it(page, site, tmp_path, change, told):
    page.goto(site + ADDRESS)
    tick(page, some_marks(step=20))
    target = exported(page, tmp_path)
    content = json.loads(target.read_text("utf-8"))
    assert (content["title"], content["levelName"]) == ("乡村直播电商运营师", "高级")
    target.write_text(json.dumps(content | change), "utf-8")
    page.locator("#self-check-file").set_input_files(target)
    expect(page.locator("#self-check-status")).to_contain_text(told)


def test_reset_can_be_undone(page, site):
    page.goto(site + ADDRESS)
    marks = some_marks(step=9)
    tick(page, marks)
    page.get_by_role("button", name="清空").click()
    page.get_by_role("button", name="撤销").click()
    page.reload()
    assert ticked(page) == marks


@once
def test_a_box_that_is_ticked_again_is_empty(page, site):
    page.goto(site + ADDRESS)
    item = items()[0][2]
    tick(page, {item: "alone"})
    page.locator(f"input[name='{item}'][value=alone]").click()
    assert ticked(page) == {}
    page.reload()
    assert ticked(page) == {}


@once
def test_two_windows_keep_each_others_ticks(page, site):
    other = page.context.new_page()
    page.goto(site + ADDRESS)
    other.goto(site + ADDRESS)
    first, second = items()[0][2], items()[1][2]
    tick(page, {first: "alone"})
    expect(other.locator(f"input[name='{first}'][value=alone]")).to_be_checked()
    tick(other, {second: "notYet"})
    page.reload()
    assert ticked(page) == {first: "alone", second: "notYet"}


@once
def test_what_was_kept_damaged_is_begun_anew(page, site):
    page.goto(site + ADDRESS)
    item = items()[0][2]
    tick(page, {item: "alone"})
    page.evaluate("localStorage.setItem(Object.keys(localStorage)[0], '[[')")
    page.reload()
    assert ticked(page) == {}
    expect(page.locator("#self-check-kept")).not_to_contain_text("不允许保存")


@once
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "other"}, "不是自评表导出的文件"),
        ({"marks": None}, "不是自评表导出的文件"),
        ({"version": 2}, "格式版本（2）"),
        ({"standard": "other"}, "另一份标准（other）"),
        ({"level": "junior"}, "另一个等级（初级）"),
        ({"marks": {}}, "没有本页的条目"),
        ({"marks": {"nothing.s1": "alone"}}, "没有本页的条目"),
        ({"level": None}, "不是自评表导出的文件"),
        ({"number": "T/OTHER 1—1999"}, "另一版标准（T/OTHER 1—1999"),
        (None, "读不出这个文件"),
    ],
)
def test_a_wrong_file_is_refused_and_changes_nothing(page, site, tmp_path, change, message):
    page.goto(site + ADDRESS)
    marks = some_marks(step=15)
    tick(page, marks)
    target = exported(page, tmp_path)
    right = json.loads(target.read_text("utf-8"))
    target.write_text("{" if change is None else json.dumps({**right, **change}), "utf-8")
    page.locator("#self-check-file").set_input_files(target)
    expect(page.locator("#self-check-status")).to_contain_text(message)
    assert ticked(page) == marks


@once
def test_unknown_items_of_a_file_are_left_out(page, site, tmp_path):
    page.goto(site + ADDRESS)
    item = items()[0][2]
    tick(page, {item: "alone"})
    target = exported(page, tmp_path)
    right = json.loads(target.read_text("utf-8"))
    right["marks"] |= {"no.such": "alone", items()[1][2]: "perhaps", "__proto__": "alone"}
    target.write_text(json.dumps(right), "utf-8")
    page.locator("#self-check-file").set_input_files(target)
    expect(page.locator("#self-check-status")).to_contain_text("已导入 1 条")
    assert ticked(page) == {item: "alone"}


@once
def test_keyboard_alone_is_enough(page, site):
    page.goto(site + ADDRESS)
    item, following = items()[0][2], items()[1][2]
    page.locator(f"[id='{item}']").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert ticked(page) == {item: "notYet"}
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert ticked(page) == {item: "alone"}
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert ticked(page) == {item: "alone", following: "notYet"}


def test_without_storage_the_page_says_so_and_still_counts(page, site):
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})"
    )
    page.goto(site + ADDRESS)
    expect(page.locator("#self-check-kept")).to_contain_text("关闭本页后自评不保留")
    marks = some_marks(step=10)
    tick(page, marks)
    assert shown(page, "overall") == percent(marks)


@once
def test_spoilt_storage_is_ignored(page, site):
    page.goto(site + ADDRESS)
    tick(page, some_marks(step=30))
    page.evaluate("localStorage.setItem(localStorage.key(0), '{broken')")
    page.reload()
    assert ticked(page) == {}


def text_on_paper(page, target) -> str:
    page.pdf(path=str(target), prefer_css_page_size=True)
    run = subprocess.run(
        ["pdftotext", "-raw", str(target), "-"], capture_output=True, text=True, check=True
    )
    return "".join(run.stdout.split())


@once
def test_paper_is_a_blank_list_until_something_is_ticked(page, site, tmp_path):
    page.goto(site + ADDRESS)
    blank = text_on_paper(page, tmp_path / "blank.pdf")
    assert "自评进度" not in blank and "✓" not in blank
    assert blank.find("1.1.1能根据运营需求规划多平台账号矩阵搭建") > 0
    marks = some_marks(step=7)
    tick(page, marks)
    filled = text_on_paper(page, tmp_path / "filled.pdf")
    assert "自评进度" in filled and "自评不是正式评价" in filled
    assert filled.count("✓") == len(marks)
    assert "导出" not in filled


def test_without_scripts_the_page_is_the_list_to_print(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + ADDRESS)
    assert page.locator(".scripted:visible").count() == 0
    assert page.locator(".check td").first.text_content() == "☐"
    context.close()


@once
def test_targets_are_large_and_nothing_overflows(page, site):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site + ADDRESS)
    tick(page, some_marks(step=10))
    small = page.evaluate(
        """() => [...document.querySelectorAll(".check label, .panel :is(button, a)")]
          .map(one => ({text: one.textContent, box: one.getBoundingClientRect()}))
          .filter(({box}) => box.height < 43.9 || box.width < 43.9)
          .map(({text, box}) => `${text} ${box.width}×${box.height}`)"""
    )
    assert small == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@once
@pytest.mark.parametrize("width", [390, 1280])
def test_boxes_and_panels_move_nothing_when_they_appear(page, site, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.add_init_script(
        """new PerformanceObserver(list => { window.shift = (window.shift ?? 0)
          + list.getEntries().reduce((sum, entry) => sum + entry.value, 0); })
          .observe({type: "layout-shift", buffered: true});"""
    )
    page.goto(site + ADDRESS)
    page.wait_for_timeout(200)
    assert page.evaluate("window.shift ?? 0") == 0


@once
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_in_the_filled_list(page, site, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + ADDRESS)
    tick(page, some_marks(step=5))
    page.get_by_role("button", name="清空").click()
    page.get_by_role("button", name="撤销").click()
    result = Axe().run(page)
    assert result.violations_count == 0, result.generate_report()
