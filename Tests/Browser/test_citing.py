"""What is copied as a citation: the words of the standard, with the place where they stand."""

import re

import pytest
from conftest import ROOT, STANDARD

# What does not depend on where the site lies is looked at once.
once = pytest.mark.parametrize("site", ["server"], indirect=True)

# Presses every number and heading, and copies what the menu offers.
CITE_ALL = """async () => {
  let copied;
  const clipboard = { writeText: async (text) => { copied = text; } };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  const found = [];
  for (const link of document.querySelectorAll("main :is(a.anchor:not(.findings a), a.permalink)")) {
    copied = null;
    link.click();
    document.querySelectorAll(".copy button")[1]?.click();
    await new Promise((done) => setTimeout(done));
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    found.push([link.id || link.parentElement.id, copied]);
  }
  return found;
}"""
FORM = re.compile(r"《乡村直播电商运营师 职业能力水平评价规范》T/CAFTV XXXX—2026（征求意见稿） (.+?)：“(.+)”", re.S)
CLAUSES = {"junior": ("7.3.1 初级", "9.1.1 初级"), "intermediate": ("7.3.2 中级", "9.1.2 中级"),
           "senior": ("7.3.3 高级", "9.1.3 高级")}
# Rows that the print breaks between two sheets, in other words than those of the row.
BROKEN = ["能营造氛围促进", "能基于客户基础", "能使用直播电商平台数据分析工具", "评价方式"]


def citations(page, address):
    """Id, place and words of every citation that the page offers."""
    page.goto(address)
    for place, text in page.evaluate(CITE_ALL):
        if text is not None:
            found = FORM.fullmatch(text)
            assert found, (place, text)
            yield place, found[1], found[2]


def printed():
    return re.sub(r"\s", "", (ROOT / f"Content/standards/{STANDARD}/source.txt").read_text("utf-8"))


@once
@pytest.mark.parametrize(
    "path, least",
    [("text.html", 400), ("senior/syllabus.html", 100), ("intermediate/matrix.html", 100),
     ("functions/customers.html", 30), ("glossary.html", 7), ("eligibility.html", 20),
     ("junior/print.html", 200)])
def test_every_citation_quotes_the_print(page, site, path, least):
    source = printed()
    found = list(citations(page, f"{site}{STANDARD}/{path}"))
    assert len(found) >= least
    strange = [
        (place, words) for _, place, words in found
        if re.sub(r"\s", "", words) not in source and not words.startswith(tuple(BROKEN))]
    assert strange == []
    assert [place for _, place, _ in found if not re.match(r"\d", place)] == []


@once
@pytest.mark.parametrize("path", ["text.html", "junior/print.html", "senior/self-check.html"])
def test_numbers_are_cited_with_the_clause_of_their_level(page, site, path):
    for anchor, place, words in citations(page, f"{site}{STANDARD}/{path}"):
        level = next((part for part in anchor.split(".") if part in CLAUSES), None)
        if level and "c" + place.split()[0] not in anchor:
            requirement, condition = CLAUSES[level]
            number = place.split()[-1]
            expected = requirement if number[0].isdigit() else condition
            assert place.startswith(expected + " "), (anchor, place, words)


@once
def test_what_is_no_clause_of_the_standard_is_only_linked_to(page, site):
    cited = {anchor for anchor, _, _ in citations(page, f"{site}{STANDARD}/senior/syllabus.html")}
    assert "platform-accounts" in cited and not {"aims", "basics", "hours", "ethics"} & cited
    notes = list(citations(page, f"{site}{STANDARD}/drafting-notes.html"))
    assert notes and all(place.startswith("编制说明 ") for _, place, _ in notes)


@once
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path, heading", [
    ("text.html", "c9.2"), ("text.html", "c10.2"), ("senior/syllabus.html", "promotion"),
    ("glossary.html", "c3.7"), ("eligibility.html", "c9.1.2")])
def test_the_menu_of_a_heading_opens_beside_it(page, site, path, heading, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site}{STANDARD}/{path}")
    page.evaluate("id => document.getElementById(id).scrollIntoView({ block: 'center' })", heading)
    box = page.locator(f"[id='{heading}']").bounding_box()
    page.mouse.click(box["x"] + 4, box["y"] + box["height"] / 2)
    menu = page.locator(".copy").bounding_box()
    assert box["y"] <= menu["y"] <= box["y"] + box["height"] + 8, (box, menu)
    assert menu["x"] >= 0 and menu["x"] + menu["width"] <= width


@once
def test_headings_are_cited_with_the_keyboard(page, site):
    page.goto(f"{site}{STANDARD}/glossary.html")
    stops = page.locator("main a.permalink:not([tabindex='-1'])")
    assert stops.count() == 1
    stops.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.locator(".copy").get_attribute("aria-label") == "3.2 直播电商"
    assert page.evaluate("document.activeElement.textContent") == "复制链接"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("3.2 直播电商")
    assert page.locator("main a.permalink[aria-hidden=true]:not([tabindex='-1'])").count() == 0


@once
@pytest.mark.parametrize("path", ["text", "eligibility", "findings", "junior/print", "senior/syllabus",
                                  "senior/self-check", "intermediate/matrix", "functions/customers"])
def test_no_two_places_of_a_page_have_the_same_name(page, site, path):
    page.goto(f"{site}{STANDARD}/{path}.html")
    names = page.locator("main :is(a.anchor, a.permalink)").evaluate_all(
        "all => all.map(one => one.getAttribute('aria-label'))")
    assert len(names) > 10
    assert [name for name in names if not name or names.count(name) > 1 or "：：" in name] == []


@once
def test_findings_are_one_stop_of_the_tab_key(page, site):
    page.goto(f"{site}{STANDARD}/findings.html")
    signs = page.locator(".findings a.anchor")
    assert signs.count() > 30
    stop = page.locator(".findings a.anchor[tabindex='0']")
    assert stop.count() == 1
    assert stop.get_attribute("aria-label") == "duplicate-code 7.3.2 中级 相关知识要求 2.1.2"
    stop.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.id") == signs.nth(1).get_attribute("id")
    page.keyboard.press("Enter")
    page.wait_for_url("**#" + signs.nth(1).get_attribute("id"))
    assert page.locator(".copy").count() == 0
