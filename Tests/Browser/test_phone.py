"""On a small phone: nothing to pan, everything big enough to press, nothing jumps."""

import pytest
from conftest import STANDARD
from playwright.sync_api import expect

LEVEL = f"{STANDARD}/intermediate"
PAGES = [
    "index.html",
    f"{STANDARD}/index.html",
    f"{STANDARD}/levels.html",
    f"{STANDARD}/text.html",
    f"{STANDARD}/eligibility.html",
    *(f"{LEVEL}/{name}.html" for name in
      ("index", "syllabus", "matrix", "hours", "exam", "self-check", "print")),
]
TARGETS = "nav a, nav summary, main summary, button, .home, .banner a, .skip, .colophon a"


def on_phone(page, address):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address)


@pytest.mark.parametrize("path", PAGES)
def test_what_one_presses_is_big_enough(page, site, path):
    on_phone(page, site + path)
    for target in page.locator(TARGETS).all():
        if not target.is_visible():
            continue
        card = target.locator("xpath=ancestor::li[ancestor::*[contains(@class, 'cards')]]")
        box = (card if card.count() else target).bounding_box()
        assert box["height"] >= 43.9, (target.inner_text(), box)


@pytest.mark.parametrize(
    "path", [f"{LEVEL}/matrix.html", f"{LEVEL}/self-check.html", f"{STANDARD}/text.html"]
)
def test_a_number_is_pressed_with_a_thumb(page, site, path):
    on_phone(page, site + path)
    missed = page.evaluate(
        """() => [...document.querySelectorAll('main a.anchor[data-id]')].filter((anchor, at) => {
          if (at % 7) return false;
          anchor.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = anchor.getBoundingClientRect();
          const row = anchor.parentElement.getBoundingClientRect();
          return document.elementFromPoint(box.left + 2, row.top + 42) !== anchor;
        }).map((anchor) => anchor.id)"""
    )
    assert missed == []


@pytest.mark.parametrize("path", [f"{LEVEL}/matrix.html", f"{STANDARD}/text.html"])
def test_one_always_sees_where_one_is(page, site, path):
    on_phone(page, site + path)
    page.locator("main h2").nth(1).evaluate(
        "head => head.scrollIntoView({ behavior: 'instant' })"
    )
    page.mouse.wheel(0, 300)
    reading = page.locator(".toc .reading")
    page.wait_for_function("() => document.querySelector('.toc .reading').textContent !== ''")
    box = reading.bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] < 60
    page.locator(".toc summary").click()
    page.locator(".toc li a").nth(1).click()
    assert page.locator(".toc details").get_attribute("open") is None
    assert page.evaluate("window.scrollY") > 0


@pytest.mark.parametrize("path", [f"{LEVEL}/matrix.html", f"{STANDARD}/levels.html"])
def test_a_matrix_needs_no_panning(page, site, path):
    on_phone(page, site + path)
    for region in page.locator(".table-scroll:has(.matrix, .compare)").all():
        width = region.evaluate("region => [region.scrollWidth, region.clientWidth]")
        assert width[0] <= width[1]
    cell = page.locator(":is(.matrix, .compare) td").first
    assert cell.bounding_box()["width"] > 250
    assert cell.evaluate("cell => getComputedStyle(cell, '::before').content") not in ("none", "")


@pytest.mark.parametrize("path", PAGES)
def test_nothing_jumps_while_loading(page, site, path):
    page.set_viewport_size({"width": 360, "height": 740})
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver((list) => {"
        " for (const entry of list.getEntries()) window.shift += entry.value;"
        "}).observe({ type: 'layout-shift', buffered: true });"
    )
    page.goto(site + path)
    page.wait_for_load_state("networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(200)
    # A busy machine paints half a page; what is "good" elsewhere is 0.1.
    assert page.evaluate("window.shift") < 0.001


@pytest.mark.parametrize("name", ["matrix", "syllabus", "hours", "exam", "self-check", "print"])
def test_another_level_keeps_the_kind_of_page(page, site, name):
    on_phone(page, f"{site}{LEVEL}/{name}.html")
    page.locator(".levels a", has_text="高级").click()
    expect(page).to_have_url(f"{site}{STANDARD}/senior/{name}.html")
    assert page.locator(".levels [aria-current]").inner_text() == "高级"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("place", ["note-insert", "contents-line", "clause-item"])
def test_a_long_page_opens_at_its_place_at_once(page, site, place, width):
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{site}encoding.html#{place}")
    top = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", place)
    assert 40 < top < 100


def test_contents_of_the_manual_of_encoding_are_short(page, site):
    on_phone(page, f"{site}encoding.html")
    page.locator(".toc summary").click()
    heights = page.locator(".toc li a").evaluate_all("all => all.map(one => one.offsetHeight)")
    assert len(heights) > 40 and max(heights) < 50, "each in a line of its own"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("name", ["matrix", "syllabus", "exam"])
def test_the_current_page_is_seen_in_the_menu(page, site, name, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}{LEVEL}/{name}.html")
    box = page.locator(".tabs [aria-current=page]").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] < 900


def test_the_contents_show_what_is_being_read(page, site):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site}{STANDARD}/text.html")
    page.locator(".toc a", has_text="权重").first.click()
    page.wait_for_function("() => document.querySelector('.toc [aria-current]')")
    current = page.locator(".toc [aria-current=location]")
    assert "权重" in current.inner_text()
    box, toc = current.bounding_box(), page.locator(".toc").bounding_box()
    assert toc["y"] <= box["y"] and box["y"] + box["height"] <= toc["y"] + toc["height"]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", [f"{STANDARD}/text.html", f"{LEVEL}/syllabus.html"])
def test_no_heading_hides_below_something_that_stays(page, site, path, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(reduced_motion="reduce")
    page.goto(site + path)
    for index in (1, 3, 5):
        link = page.locator(".toc li a").nth(index)
        if not link.is_visible():
            page.locator(".toc summary").click()
        link.click()
        target = link.get_attribute("href").split("#")[1]
        page.wait_for_url("**#" + target)
        top = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", target)
        covered = page.evaluate(
            "() => Math.max(0, ...[...document.querySelectorAll('header, nav, aside')]"
            ".filter((part) => ['fixed', 'sticky'].includes(getComputedStyle(part).position)"
            " && (innerWidth < 1024 || !part.matches('.toc')))"
            ".map((part) => part.getBoundingClientRect().bottom))"
        )
        assert top >= covered


def test_the_same_place_at_another_level_is_in_the_contents(page, site):
    on_phone(page, site + f"{STANDARD}/senior/syllabus.html#promotion")
    expect(page.locator(".toc .reading")).to_contain_text("推广引流")
    # Pressing by way of the mouse would first scroll what sticks to the top into view.
    page.locator(".toc summary").evaluate("summary => summary.click()")
    page.locator(".toc .other-levels a", has_text="中级").evaluate("link => link.click()")
    page.wait_for_url("**/intermediate/syllabus.html#promotion")
    assert 0 < page.locator("#promotion").bounding_box()["y"] < 300


def test_a_phone_compares_two_levels_and_a_desk_all_three(page, site):
    on_phone(page, site + f"{STANDARD}/levels.html")
    assert page.locator("#level-choice input:checked").count() == 2
    assert page.evaluate("document.documentElement.scrollHeight") < 20_000
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(site + f"{STANDARD}/levels.html")
    assert page.locator("#level-choice input:checked").count() == 3


@pytest.mark.parametrize("site", ["server"], indirect=True)
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    "name, place",
    [("matrix", "customers"), ("hours", "customers"), ("self-check", "customers"),
     ("print", "matrix.customers")],
)
def test_the_switch_of_levels_keeps_the_place(page, site, name, place, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site}{LEVEL}/{name}.html#{place}")
    # The switch is at the top of the page, which one reads further below.
    page.locator(".levels a", has_text="高级").evaluate("link => link.click()")
    page.wait_for_url(f"**/senior/{name}.html#{place}")
    row = page.locator(f"[id='{place}'], main th > a[href='syllabus.html#{place}']").first
    expect(row).to_be_in_viewport()


@pytest.mark.parametrize("site", ["server"], indirect=True)
def test_at_the_top_the_switch_of_levels_leads_to_the_top(page, site):
    on_phone(page, f"{site}{LEVEL}/matrix.html")
    page.locator(".levels a", has_text="高级").click()
    page.wait_for_url("**/senior/matrix.html")
    assert page.evaluate("window.scrollY") == 0
