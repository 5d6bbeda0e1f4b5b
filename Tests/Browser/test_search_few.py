"""The search of a small catalogue: pages, tracks and texts are found without choosing a standard."""

import shutil
import urllib.parse

import pytest
from conftest import ROOT, STANDARD, Watch, build_site, serve
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    folder = tmp_path_factory.mktemp("few")
    standards = folder / "Content/standards"
    shutil.copytree(ROOT / "Content/standards" / STANDARD, standards / STANDARD)
    shutil.copytree(ROOT / "Tests/NationalSample", standards / "national")
    shutil.copytree(ROOT / "Tests/TracksSample", standards / "tracks")
    settings = "title: 样例站\naddress: https://gangmu.example/\nlanguage: zh-CN\n"
    (folder / "Content/site.yaml").write_text(settings, "utf-8")
    with serve(build_site(folder)) as address:
        yield address


@pytest.fixture
def opened(browser, few):
    context = browser.new_context(locale="zh-CN", service_workers="block")
    watch = Watch(context, few)
    yield context.new_page()
    context.close()
    assert watch.faults == []


def first_links(page, few, query, **values):
    page.goto(f"{few}search.html?{urllib.parse.urlencode({'q': query, **values})}")
    expect(page.locator("#search-status")).not_to_contain_text("加载")
    return page.locator("#search-results li a").evaluate_all("links => links.map((link) => link.getAttribute('href'))")


@pytest.mark.parametrize(
    "query, links",
    [
        ("考核指南", [f"{STANDARD}/junior/exam.html", "national/level-5/exam.html", "tracks/level-5/exam.html"]),
        ("报名", [f"{STANDARD}/eligibility.html#c9.1.1"]),
        ("考试时间", [f"{STANDARD}/junior/exam.html"]),
        ("初级 学时", [f"{STANDARD}/junior/hours.html"]),
    ])
def test_pages_are_found_in_all_of_them(opened, few, query, links):
    found = first_links(opened, few, query)
    assert [link for link in links if link not in found] == [], found
    assert opened.locator("#search-results h2").count() >= 1


def test_each_leads_on_to_all_its_hits(opened, few):
    first_links(opened, few, "考核指南")
    expect(opened.locator("#search-status")).to_contain_text("3 份标准的内容中有")
    opened.get_by_role("link", name="在《", exact=False).first.click()
    expect(opened.locator(".search-scope")).to_contain_text("搜索范围")


@pytest.mark.parametrize(
    "query, link",
    [("售灯员 学时", "tracks/level-4/selling/hours.html"), ("售灯员 考核", "tracks/level-4/selling/exam.html"),
     ("中级 考核指南", "tracks/level-4/exam.html"), ("技师 考试", "tracks/level-2/exam.html")])
def test_tracks_and_titles_of_levels_lead_to_pages(opened, few, query, link):
    found = first_links(opened, few, query, **{"in": "tracks"})
    assert link in found[:12], found


@pytest.mark.parametrize(
    "query", ["初级 报名", "学时多少", "考试多长时间", "怎么报名", "要学多久", "初级和中级的区别", "大专", "应届生", "合格线"])
def test_plain_questions_lead_to_a_page(opened, few, query):
    found = first_links(opened, few, query, **{"in": STANDARD})
    assert found and opened.locator(".found-kind").first.inner_text().endswith("页面"), found
    # Words that only help to find are not shown.
    assert "（" not in opened.locator("#search-results li a").first.inner_text()
