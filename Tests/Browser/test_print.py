"""On paper: documents complete and in order, with heads, numbers and addresses."""

import re
import subprocess

import pytest
from conftest import STANDARD

LEVEL = f"{STANDARD}/junior/print.html"
WHOLE = f"{STANDARD}/print.html"


@pytest.fixture
def paper(page, site, tmp_path):
    """Prints a page; gives the text of each sheet."""

    def print_page(path):
        page.goto(site + path)
        target = tmp_path / "page.pdf"
        page.pdf(path=str(target), prefer_css_page_size=True)
        size = subprocess.run(["pdfinfo", str(target)], capture_output=True, text=True, check=True)
        assert "(A4)" in size.stdout
        run = subprocess.run(
            ["pdftotext", "-raw", str(target), "-"], capture_output=True, text=True, check=True
        )
        return run.stdout.split("\f")[:-1]

    return print_page


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_a_level_is_one_document_in_order(paper):
    sheets = [squeezed(sheet) for sheet in paper(LEVEL)]
    text = "".join(sheets)
    assert "教学大纲" in sheets[0] and "考核指南" in sheets[0], "the contents come first"
    # Words that the contents do not have.
    places = [text.find(word) for word in ("通过培训", "技能及能力要求", "学时分配", "考核细目表")]
    assert -1 not in places and places == sorted(places)
    assert "跳到正文" not in text and "上一页" not in text


@pytest.mark.parametrize("path", [LEVEL, WHOLE])
def test_every_sheet_has_its_number_and_the_standards(paper, path):
    sheets = paper(path)
    assert len(sheets) >= 10
    for number, sheet in enumerate(sheets, start=1):
        assert f"{number}/{len(sheets)}" in squeezed(sheet)
        assert "T/CAFTVXXXX—2026" in squeezed(sheet)


def test_heads_of_tables_are_repeated(paper):
    heads = [sheet for sheet in paper(LEVEL) if "技能及能力要求" in squeezed(sheet)]
    assert len(heads) >= 3


def test_a_heading_is_not_parted_from_its_table(paper):
    sheets = [squeezed(sheet) for sheet in paper(LEVEL)]
    # The heading, the heads of its columns, and its first row.
    begin = "权重与学时职业功能知识权重技能权重理论学时实操学时学时"
    assert any(begin + "1.直播电商平台账号管理" in sheet for sheet in sheets)


def test_links_without_words_of_their_own_are_left_out(paper):
    assert "查看标准原文" not in squeezed("".join(paper(f"{STANDARD}/weights.html")))
    overview = squeezed("".join(paper(f"{STANDARD}/index.html")))
    assert "下载本标准" not in overview and "解压后" not in overview and "点开" not in overview
    assert "逐级查看这项职业功能" not in squeezed("".join(paper(f"{STANDARD}/levels.html")))


def test_levels_side_by_side_lie_across_the_sheet(page, site, tmp_path):
    page.goto(f"{site}{STANDARD}/levels.html")
    target = tmp_path / "levels.pdf"
    page.pdf(path=str(target), prefer_css_page_size=True)
    size = subprocess.run(["pdfinfo", str(target)], capture_output=True, text=True, check=True)
    width, height = re.search(r"Page size: +([\d.]+) x ([\d.]+)", size.stdout).groups()
    assert float(width) > float(height)
    assert int(re.search(r"Pages: +(\d+)", size.stdout)[1]) <= 18


def test_the_whole_standard_prints_every_part(paper):
    sheets = paper(WHOLE)
    text = squeezed("".join(sheets))
    for word in ("前言", "规范性引用文件", "能准确分析直播电商平台的特点", "权重", "申报条件"):
        assert word in text, word
    assert len(squeezed(sheets[0])) > 100, "the first sheet is not left empty"


def test_no_row_is_cut(page, site):
    page.emulate_media(media="print")
    for path in (LEVEL, WHOLE):
        page.goto(site + path)
        cut = page.evaluate(
            "[...document.querySelectorAll('tr')]"
            ".filter((row) => getComputedStyle(row).breakInside !== 'avoid').length"
        )
        assert cut == 0
        groups = page.evaluate(
            "[...document.querySelectorAll('thead')]"
            ".filter((head) => getComputedStyle(head).display !== 'table-header-group').length"
        )
        assert groups == 0


def test_addresses_of_external_links_are_printed(page, site):
    page.emulate_media(media="print")
    page.goto(site + LEVEL)
    page.evaluate(
        "() => { const link = document.createElement('a'); link.href = 'https://example.org/a';"
        " link.id = 'outside'; link.textContent = 'x'; document.querySelector('main').append(link); }"
    )
    content = page.evaluate("getComputedStyle(document.getElementById('outside'), '::after').content")
    assert "https://example.org/a" in content


@pytest.mark.parametrize("path", [LEVEL, WHOLE])
def test_contents_lead_to_every_part(page, site, path):
    page.goto(site + path)
    links = page.locator("nav.outline a")
    assert links.count() >= 15
    for target in links.evaluate_all("links => links.map((link) => link.hash.slice(1))"):
        assert page.evaluate("id => !!document.getElementById(id)", target)


@pytest.mark.parametrize("name", ["index", "junior/index"])
def test_print_editions_are_linked(page, site, name):
    page.goto(f"{site}{STANDARD}/{name}.html")
    page.get_by_role("link", name="打印整份").click()
    page.wait_for_url("**/print.html")


def test_a_matrix_lies_across_the_sheet(page, site, tmp_path):
    page.goto(f"{site}{STANDARD}/junior/matrix.html")
    page.pdf(path=str(tmp_path / "matrix.pdf"), prefer_css_page_size=True)
    command = ["pdfinfo", str(tmp_path / "matrix.pdf")]
    size = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    width, height = re.search(r"Page size: +([\d.]+) x ([\d.]+)", size).groups()
    assert float(width) > float(height)


LEVEL_PAGES = [f"junior/{name}" for name in ("hours", "syllabus", "matrix", "exam", "print")]


@pytest.mark.parametrize("name", LEVEL_PAGES + ["print", "eligibility"])
def test_a_button_prints_what_people_hand_in(page, site, name):
    page.add_init_script("window.print = () => { window.isPrinted = true }")
    page.goto(f"{site}{STANDARD}/{name}.html")
    page.get_by_role("button", name="打印").click()
    assert page.evaluate("window.isPrinted")
    page.emulate_media(media="print")
    assert not page.get_by_role("button", name="打印").is_visible()


def test_without_scripts_no_button_is_shown(browser, site):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{site}{STANDARD}/junior/hours.html")
        assert page.locator("[data-action=print]").count() == 1
        assert not page.locator("[data-action=print]").is_visible()


@pytest.mark.parametrize("name", LEVEL_PAGES)
def test_what_a_provider_hands_in_has_lines_to_fill(page, site, name):
    page.emulate_media(media="print")
    page.goto(f"{site}{STANDARD}/{name}.html")
    fields = page.locator(".signature li")
    assert fields.all_inner_texts() == ["培训机构", "授课教师", "日期", "审批（签章）"]
    # Room for the name of an institution.
    assert all(field.bounding_box()["width"] > 180 for field in fields.all())


def test_conditions_that_are_handed_in_have_lines_to_fill(page, site):
    page.emulate_media(media="print")
    page.goto(f"{site}{STANDARD}/eligibility.html")
    for line in ("姓名", "单位", "日期"):
        assert page.locator(".signature li", has_text=line).is_visible()


def test_what_was_answered_is_printed_with_the_verdict(page, site, paper):
    address = f"{STANDARD}/eligibility.html"
    assert "我能申报哪一级" not in squeezed("".join(paper(address)))
    page.locator("[name='work.related']").fill("3")
    page.locator("[name='certificate.junior']").check()
    page.locator("[name='award.county']").select_option(index=1)
    # Not asked for, yet what is printed tells all.
    text = squeezed("".join(paper(address)))
    assert "累计工作年限从事本职业或相关职业（年）3" in text
    assert "已取得初级证书" in text and "一等奖" in text.partition("可以申报：")[0]
    assert "可以申报：初级、中级。" in text
    assert "没有的留空" not in text and "清空" not in text
    page.emulate_media(media="screen")
    assert not page.locator("#eligibility-answers").is_visible()
    page.get_by_role("button", name="清空").click()
    assert "可以申报：" not in squeezed("".join(paper(address)))


def test_files_to_take_away_are_for_the_screen_only(page, site):
    page.goto(site + f"{STANDARD}/junior/hours.html")
    links = page.locator("#downloads, #downloads + .downloads")
    assert [link.is_visible() for link in links.all()] == [True, True]
    page.emulate_media(media="print")
    assert [link.is_visible() for link in links.all()] == [False, False]
