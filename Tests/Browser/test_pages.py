"""What holds on every page kind: nothing overflows, nobody is locked out, paper works."""

import json
import pathlib
import re
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT, STANDARD, pages_of_site
from playwright.sync_api import expect

on_server = pytest.mark.parametrize("site", ["server"], indirect=True)

KINDS = [
    "index.html",
    "search.html",
    "rules.html",
    "encoding.html",
    "templates.html",
    "offline.html",
    *(
        f"{STANDARD}/{name}.html"
        for name in (
            "index text levels weights eligibility glossary drafting-notes findings"
            " functions/product-selection intermediate/index intermediate/syllabus"
            " intermediate/matrix intermediate/hours intermediate/exam intermediate/self-check"
            " print intermediate/print downloads"
        ).split()
    ),
]


# The page for errors has absolute addresses, since servers show it at any depth.
@pytest.mark.parametrize("path", [path for path in pages_of_site() if path != "404.html"])
def test_nothing_is_wider_than_a_small_phone(page, site, path):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site + path)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 360


@on_server
def test_the_page_for_errors_fits_a_small_phone(page, site):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site + "404.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@on_server
@pytest.mark.parametrize("path", ["index.html", *(
    f"{STANDARD}/{name}.html" for name in (
        "index levels text eligibility downloads weights functions/customers senior/index senior/syllabus"
        " senior/matrix senior/exam senior/hours senior/print senior/self-check").split())])
def test_what_has_one_name_leads_to_one_place(page, site, path):
    page.goto(site + path)
    found = page.locator("main :is(a[href]:not([aria-hidden]), summary, input, select)").evaluate_all(
        """all => all.map((one, index) => [
          (one.getAttribute("aria-label") ?? one.labels?.[0]?.textContent ?? one.textContent).trim(),
          one.href ?? `${index}`]).filter(([name]) => name)""")
    places = {}
    for name, place in found:
        places.setdefault(name, set()).add(place)
    assert {name: all_of for name, all_of in places.items() if len(all_of) > 1} == {}


@on_server
@pytest.mark.parametrize("path, clause", [
    ("index.html", "8.7"), (f"{STANDARD}/eligibility.html", "8.7"), (f"{STANDARD}/junior/exam.html", "8.3"),
    (f"{STANDARD}/junior/print.html", "8.3"), (f"{STANDARD}/junior/hours.html", "9.1.1")])
def test_links_to_clauses_without_a_title_say_that_they_lead_to_one(page, site, path, clause):
    page.goto(site + path)
    assert page.get_by_role("link", name=f"条款 {clause}", exact=True).count() == 1
    links = page.locator("main a:not(.anchor)").all_text_contents()
    assert [link for link in links if link.strip().replace(".", "").isdigit()] == []


@on_server
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", [*KINDS, "404.html"])
def test_axe_finds_nothing(page, site, path, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + path)
    result = Axe().run(page)
    assert result.violations_count == 0, result.generate_report()


def test_every_kind_of_page_is_looked_at():
    listed = subprocess.run(
        [ROOT / ".build/debug/gangmu", "list", "--json"], cwd=ROOT, capture_output=True, check=True)
    listed = json.loads(listed.stdout)
    templates = {page["path"]: page["template"] for page in listed if page["kind"] == "page"}
    assert {templates[path] for path in [*KINDS, "404.html"]} == set(templates.values())


@pytest.mark.parametrize("path", KINDS)
def test_one_heading_and_a_language(page, site, path):
    page.goto(site + path)
    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == "zh-CN"


@on_server
def test_paper_holds_the_text_in_reading_order(page, site, tmp_path: pathlib.Path):
    page.goto(f"{site}{STANDARD}/junior/matrix.html")
    target = tmp_path / "matrix.pdf"
    page.pdf(path=str(target), prefer_css_page_size=True)
    run = subprocess.run(
        ["pdftotext", "-raw", str(target), "-"], capture_output=True, text=True, check=True
    )
    text = re.sub(r"\s", "", run.stdout)
    places = [
        text.find(word)
        for word in ("1.1.1能准确分析直播电商平台的特点", "4.1.1能发布直播产品链接和促销活动",
                     "7.2.3能将运营数据分析初步结果整理成简单报告")
    ]
    assert -1 not in places and places == sorted(places)
    assert "跳到正文" not in text


@on_server
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["intermediate/matrix", "intermediate/hours"])
def test_a_table_is_a_stop_of_the_tab_key_only_where_it_scrolls(page, site, name, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site}{STANDARD}/{name}.html")
    page.wait_for_function(
        """() => [...document.querySelectorAll('.table-scroll')].every((region) =>
          region.hasAttribute('tabindex') === region.scrollWidth > region.clientWidth + 1)""",
        timeout=5000,
    )
    if name != "intermediate/matrix":
        # With less room it scrolls, and is one.
        page.set_viewport_size({"width": 200, "height": 740})
        expect(page.locator(".table-scroll").first).to_have_attribute("tabindex", "0")


@on_server
def test_without_scripts_nothing_is_dead_and_one_is_told_what_to_do(browser, site):
    context = browser.new_context(java_script_enabled=False, service_workers="block")
    page = context.new_page()
    page.goto(f"{site}{STANDARD}/eligibility.html")
    expect(page.locator("#eligibility-form")).to_be_hidden()
    note = page.locator(".unscripted")
    expect(note).to_be_visible()
    assert "JavaScript" in note.inner_text()
    page.goto(f"{site}search.html")
    expect(page.locator(".search-without-script")).to_be_visible()
    assert page.locator(".search-examples a:visible").count() == 0
    context.close()


@on_server
def test_with_scripts_only_the_form_is_there(page, site):
    page.goto(f"{site}{STANDARD}/eligibility.html")
    expect(page.locator("#eligibility-form")).to_be_visible()
    expect(page.locator(".unscripted")).to_be_hidden()


@on_server
@pytest.mark.parametrize("path", [f"{STANDARD}/junior/exam.html", "templates.html"])
def test_all_but_matrices_end_at_one_edge(page, site, path):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(site + path)
    edges = page.locator("main :is(.facts, .hours, .lead, pre)").evaluate_all(
        "boxes => boxes.map((box) => Math.round(box.getBoundingClientRect().right))")
    assert len(edges) > 4 and max(edges) - min(edges) <= 1


@on_server
def test_what_folds_below_a_table_is_as_wide_as_the_table(page, site):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{site}{STANDARD}/weights.html")
    table = page.locator("main table").first.bounding_box()
    fold = page.locator("main details").first.bounding_box()
    assert abs(table["x"] + table["width"] - fold["x"] - fold["width"]) < 1
