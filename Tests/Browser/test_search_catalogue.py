"""The search across a catalogue of several standards: by names first, then on into one."""

import pathlib
import subprocess
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT, STANDARD, Watch, build_site, serve
from playwright.sync_api import expect

COUNT = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> pathlib.Path:
    """The folder of a site of several standards."""
    folder: pathlib.Path = tmp_path_factory.mktemp("catalogue")
    subprocess.run([ROOT / "Scripts/catalogue", str(COUNT), folder / "Content"], check=True)
    return build_site(folder)


@pytest.fixture
def catalogue(folder) -> str:
    """Address of the site on disk."""
    return folder.as_uri() + "/"


@pytest.fixture
def opened(browser, catalogue):
    context = browser.new_context(locale="zh-CN")
    watch = Watch(context, catalogue)
    page = context.new_page()
    yield page
    context.close()
    assert watch.faults == []


def open_search(page, catalogue: str, **values: str) -> None:
    page.goto(f"{catalogue}search.html?{urllib.parse.urlencode(values)}")
    expect(page.locator("#search-status")).not_to_contain_text("加载")


def test_the_first_page_leads_to_every_standard(opened, catalogue):
    opened.goto(catalogue + "index.html")
    links = opened.locator("nav.cards a")
    expect(links).to_have_count(COUNT)
    opened.click("nav.links a")
    expect(opened.locator("#search-field")).to_be_focused()
    opened.go_back()
    links.last.click()
    expect(opened).to_have_url(f"{catalogue}{STANDARD}-{COUNT - 1:04}/index.html")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_page_is_for_everyone(browser, folder, width, scheme):
    with serve(folder) as address, browser.new_page(
        color_scheme=scheme, viewport={"width": width, "height": 900}, service_workers="block"
    ) as page:
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        result = Axe().run(page)
        assert result.violations_count == 0, result.generate_report()


def test_a_name_is_found_in_all_standards_that_bear_it(opened, catalogue):
    open_search(opened, catalogue, q="账号管理")
    expect(opened.locator("#search-status")).to_have_text(f"“账号管理”见于 {COUNT} 份标准的名称")
    assert opened.locator("#search-results h2").count() == 10
    opened.click(".search-more")
    expect(opened.locator("#search-results h2")).to_have_count(COUNT)
    open_search(opened, catalogue, q="海岛")
    expect(opened.locator("#search-status")).to_contain_text("见于 1 份")


def test_traditional_characters_are_found_in_all_standards(opened, catalogue):
    open_search(opened, catalogue, q="賬號管理")
    expect(opened.locator("#search-status")).to_have_text(f"“账号管理”见于 {COUNT} 份标准的名称")


def test_words_of_statements_are_no_names(opened, catalogue):
    open_search(opened, catalogue, q="能准确分析")
    expect(opened.locator("#search-status")).to_contain_text("没有找到")
    expect(opened.locator("#search-results")).to_contain_text("请进入那份标准搜索")
    # So many standards are not offered one by one.
    assert opened.locator(".search-parts").count() == 0


def test_a_result_leads_on_into_its_standard(opened, catalogue):
    open_search(opened, catalogue, q="供应链管理")
    opened.get_by_role("link", name="在本标准中搜索").first.click()
    expect(opened.locator("#search-status")).to_contain_text("“供应链管理”共")
    assert f"in={STANDARD}-0000" in opened.url
    expect(opened.locator(".search-scope")).to_contain_text("搜索范围")
    opened.fill("#search-field", "能准确分析")
    expect(opened.locator("#search-status")).to_contain_text("“能准确分析”共")
    opened.get_by_role("link", name="搜索全部标准").click()
    expect(opened.locator(".search-scope")).to_contain_text(f"{COUNT} 份标准")


def test_a_standard_is_opened_by_its_id(opened, catalogue):
    last = f"{STANDARD}-{COUNT - 1:04}"
    open_search(opened, catalogue, q="海岛", **{"in": last})
    expect(opened.locator("#search-status")).to_contain_text("没有找到")
    open_search(opened, catalogue, q="山区", **{"in": last})
    expect(opened.locator("#search-status")).to_contain_text("“山区”共")


def test_an_unknown_standard_falls_back_to_all(opened, catalogue):
    open_search(opened, catalogue, q="供应链", **{"in": "no-such-standard"})
    expect(opened.locator("#search-status")).to_contain_text("份标准的名称")


def test_a_query_is_looked_up_by_its_rarest_key(opened, catalogue):
    open_search(opened, catalogue)
    files = {
        "split": ["管", "理"],
        "names": [["a", "one", 100, False], ["品", "two", 900, False],
                  ["管", "three", 500, True], ["管理", "four", 400, False], ["选", "five", 300, False]],
    }
    chosen = opened.evaluate(
        "files => [['选品'], ['管理'], ['管'], ['品管']].map(words => fileOfNames(files, words))",
        files,
    )
    names = [choice["path"].removeprefix("search/").removesuffix(".js") for choice in chosen]
    assert names == ["five", "four", "three", "two"]
    assert [choice["isCut"] for choice in chosen] == [False, False, True, False]
