"""The live preview: real files, the real server, a real browser."""

import re
import shutil
import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT
from preview import Preview

SYLLABUS = "sample/basic/syllabus.html"
WEIGHT = ("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
BROKEN = ("weights.yaml", "weights: [40, 30]", "weights: [40, 30")


@pytest.fixture
def preview(tmp_path):
    running = Preview(tmp_path)
    yield running
    running.stop()


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 700})
    faults = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    opened = context.new_page()
    yield opened
    context.close()
    assert faults == []


def show(page, address: str) -> None:
    """Opens a page and marks it, so that a page that was loaded anew is told from it."""
    page.goto(address)
    page.wait_for_function("() => document.querySelector('.offline') === null")
    page.evaluate("window.isFirst = true")


def is_first(page) -> bool:
    return page.evaluate("window.isFirst === true")


def wait_for_text(page, text: str) -> None:
    page.wait_for_function("text => document.body.textContent.includes(text)", arg=text)


def news(page):
    return page.locator("aside .news")


def panel(page):
    return page.locator("aside .body")


def held(page):
    return page.locator("aside .held")


def unfold(page) -> None:
    page.locator("aside .fold").click()


# What is shown


def test_changed_page_is_updated_with_scroll_focus_and_details_kept(preview, page):
    show(page, preview.start() + "sample/weights.html")
    page.locator("main details").first.evaluate("each => { each.open = true; }")
    page.locator("main details summary").first.focus()
    page.evaluate("scrollTo(0, 60)")
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [43, 30]")
    wait_for_text(page, "43")
    assert is_first(page)
    assert page.evaluate("scrollY") == 60
    assert page.locator("main details").first.evaluate("each => each.open")
    assert page.evaluate("document.activeElement.localName") == "summary"
    news(page).filter(has_text=re.compile(r"weights.yaml · [0-9.]+ m?s")).wait_for()
    preview.wait_for(r"changed: Content/standards/sample/weights.yaml · \d")


def test_entries_of_a_form_are_kept_though_its_page_is_loaded_anew(preview, page):
    show(page, preview.start() + "sample/eligibility.html")
    # A field has its own state beside what the page was sent with.
    field = page.locator("main select, main input[type=text], main input[type=number]").first
    field.wait_for()
    if field.evaluate("each => each.localName") == "select":
        field.select_option(index=1)
    else:
        field.fill("7")
    entered = field.input_value()
    page.evaluate("scrollTo(0, 80)")
    preview.edit("standard.yaml", "name: 茶艺师\n", "name: 茶艺能手\n")
    wait_for_text(page, "茶艺能手")
    page.wait_for_function("() => document.readyState === 'complete'")
    page.wait_for_function("() => window.isFirst === undefined")
    assert field.input_value() == entered
    assert abs(page.evaluate("scrollY") - 80) <= 1


def test_styles_are_swapped_in_place(preview, page):
    own = preview.folder / "Own/styles/99-own.css"
    own.parent.mkdir(parents=True)
    own.write_text("h1 { letter-spacing: 1px; }", "utf-8")
    show(page, preview.start("--templates", "Own") + SYLLABUS)
    # Without a style sheet, h1 has no letter spacing at all.
    page.evaluate("""() => {
      window.seen = new Set();
      const look = () => {
        window.seen.add(getComputedStyle(document.querySelector("h1")).letterSpacing);
        requestAnimationFrame(look);
      };
      look();
    }""")
    for width in (2, 3, 4):
        own.write_text(f"h1 {{ letter-spacing: {width}px; }}", "utf-8")
        page.wait_for_function(f"() => window.seen.has('{width}px')")
    assert page.evaluate("[...window.seen]") == ["1px", "2px", "3px", "4px"]
    assert is_first(page)
    page.wait_for_function("() => document.querySelectorAll('link[rel=stylesheet]').length === 1")


def test_page_that_does_not_depend_on_the_change_is_left_alone(preview, page):
    show(page, preview.start() + "rules.html")
    page.evaluate("""() => {
      window.changes = 0;
      new MutationObserver((all) => { window.changes += all.length; })
        .observe(document.querySelector("main"), { subtree: true, childList: true, attributes: true });
    }""")
    preview.edit(*WEIGHT)
    news(page).filter(has_text="weights.yaml").wait_for()
    page.wait_for_timeout(300)
    assert is_first(page)
    assert page.evaluate("window.changes") == 0


def test_nothing_flashes_in_thirty_saves(preview, page):
    show(page, preview.start() + SYLLABUS)
    page.evaluate("""() => {
      window.least = 1e9;
      const look = () => {
        window.least = Math.min(window.least, document.querySelector("main").clientHeight);
        requestAnimationFrame(look);
      };
      look();
    }""")
    height = page.evaluate("window.least")
    text = "能选用泡茶用水"
    for number in range(30):
        preview.edit("levels/basic.yaml", text, f"能选用泡茶用水{number}号")
        text = f"能选用泡茶用水{number}号"
        wait_for_text(page, text)
    assert is_first(page)
    assert page.evaluate("window.least") >= height - 80


def test_template_and_string_are_followed(preview, page):
    own = preview.folder / "Own"
    shutil.copytree(ROOT / "Templates/pages", own / "pages")
    show(page, preview.start("--templates", "Own") + "sample/glossary.html")
    template = own / "pages/glossary.md"
    template.write_text(template.read_text("utf-8") + "\n\nA word at the end.\n", "utf-8")
    wait_for_text(page, "A word at the end.")
    assert is_first(page)


# Findings


def test_findings_hold_nothing_back_and_go_with_the_fault(preview, page):
    show(page, preview.start() + "sample/weights.html")
    preview.edit(*WEIGHT)
    wait_for_text(page, "41")
    unfold(page)
    finding = panel(page).locator("li", has_text="sum to 101, not 100")
    finding.wait_for()
    assert "weights: [41, 30]" in finding.locator("pre").text_content()
    assert finding.locator("a").get_attribute("href") == "/rules.html#weights-sum"
    assert re.fullmatch(r"Content/standards/sample/weights.yaml:\d+", finding.locator("code").text_content())
    preview.edit(WEIGHT[0], WEIGHT[2], WEIGHT[1])
    finding.wait_for(state="detached")
    page.locator("aside .fold").wait_for(state="hidden")


def test_place_of_a_finding_is_copied(preview, page):
    preview.edit(*WEIGHT)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    show(page, preview.start() + "sample/weights.html")
    unfold(page)
    panel(page).locator("li", has_text="sum to 101").get_by_role("button").click()
    news(page).filter(has_text="copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(r"Content/standards/sample/weights.yaml:\d+", copied)


def test_panel_stays_folded_where_it_was_folded(preview, page):
    preview.edit(*WEIGHT)
    address = preview.start()
    show(page, address + "sample/weights.html")
    page.locator("aside .fold").wait_for()
    assert panel(page).is_hidden()
    unfold(page)
    page.goto(address + SYLLABUS)
    panel(page).wait_for()
    page.locator("aside .fold").focus()
    page.keyboard.press("Escape")
    assert panel(page).is_hidden()
    page.keyboard.press("Enter")
    panel(page).wait_for()


def test_focus_stays_in_the_panel_when_another_finding_comes(preview, page):
    preview.edit(*WEIGHT)
    show(page, preview.start() + "sample/weights.html")
    unfold(page)
    finding = panel(page).locator("li", has_text="sum to 101")
    finding.get_by_role("button").focus()
    preview.edit("levels/basic.yaml", "能选用泡茶用水", "能选用泡茶用的水")
    panel(page).locator("li", has_text="levels/basic.yaml").first.wait_for()
    focused = "document.body.lastElementChild.shadowRoot.activeElement"
    assert page.evaluate(f"{focused}?.localName") == "button"
    assert "sum to 101" in page.evaluate(f"{focused}.closest('li').textContent")


def test_file_that_cannot_be_read_leaves_the_last_page(preview, page):
    show(page, preview.start() + "sample/weights.html")
    preview.edit(*BROKEN)
    held(page).filter(has_text="shows what could last be made").wait_for()
    assert page.locator("main table").count() > 0
    preview.edit(BROKEN[0], BROKEN[2], "weights: [44, 30]")
    wait_for_text(page, "44")
    held(page).filter(has_text="shows what could last be made").wait_for(state="hidden")
    assert is_first(page)


def test_panel_does_not_flash_while_one_types(preview, page):
    show(page, preview.start() + "sample/weights.html")
    page.evaluate("""() => {
      window.flashes = 0;
      const root = document.body.lastElementChild.shadowRoot;
      new MutationObserver(() => { window.flashes += 1; })
        .observe(root.querySelector(".body"), { childList: true, attributes: true });
    }""")
    for _ in range(6):
        preview.edit(*BROKEN)
        time.sleep(0.05)
        preview.edit(BROKEN[0], BROKEN[2], BROKEN[1])
        time.sleep(0.05)
    page.wait_for_timeout(600)
    # On a busy machine one of the faults may have stood for long enough.
    assert page.evaluate("window.flashes") <= 4
    assert held(page).text_content() == ""


def test_content_that_has_never_been_right_shows_its_faults_and_comes_when_mended(preview, page):
    preview.edit(*BROKEN)
    page.goto(preview.start() + "sample/weights.html")
    held(page).filter(has_text="this page cannot be made yet").wait_for()
    assert panel(page).locator("li").count() > 0
    assert panel(page).is_visible()
    preview.edit(BROKEN[0], BROKEN[2], BROKEN[1])
    page.locator("main table").first.wait_for()


def test_settings_that_have_never_been_right_show_their_faults(preview, page):
    settings = preview.folder / "Content/site.yaml"
    right = settings.read_text("utf-8")
    settings.write_text("title: [", "utf-8")
    page.goto(preview.start() + SYLLABUS)
    panel(page).locator("li", has_text="site.yaml").wait_for()
    settings.write_text(right, "utf-8")
    page.locator("main h2").first.wait_for()


def test_fault_of_a_template_leaves_the_last_page(preview, page):
    own = preview.folder / "Own"
    shutil.copytree(ROOT / "Templates/pages", own / "pages")
    show(page, preview.start("--templates", "Own") + "sample/glossary.html")
    template = own / "pages/glossary.md"
    right = template.read_text("utf-8")
    template.write_text(right + "\n\n{{nobody}}\n", "utf-8")
    held(page).filter(has_text="Own/pages/glossary.md cannot be used as saved").wait_for()
    unfold(page)
    panel(page).locator("li", has_text="nobody").wait_for()
    assert page.locator("main h1").count() == 1
    template.write_text(right + "\n\nMended.\n", "utf-8")
    wait_for_text(page, "Mended.")


def test_file_that_is_deleted_and_folder_that_is_renamed_are_told(preview, page):
    address = preview.start()
    show(page, address + SYLLABUS)
    level = preview.standard / "levels/basic.yaml"
    text = level.read_text("utf-8")
    level.unlink()
    unfold(page)
    panel(page).locator("li", has_text="levels/basic.yaml").first.wait_for()
    level.write_text(text, "utf-8")
    page.locator("aside .fold").wait_for(state="hidden")
    preview.standard.rename(preview.standard.with_name("other"))
    page.locator("main a[href='/other/index.html']").wait_for()
    page.goto(address + "other/basic/syllabus.html")
    page.locator("main h2").first.wait_for()
    assert page.request.get(address + SYLLABUS).status == 404


def test_page_that_goes_with_its_file_says_why(preview, page):
    show(page, preview.start() + "sample/weights.html")
    (preview.standard / "weights.yaml").unlink()
    page.locator("aside .fold", has_text="error").wait_for()
    unfold(page)
    panel(page).locator("li").first.wait_for()
    assert page.locator("main table").count() == 0


def test_other_standards_with_findings_are_named_and_led_to(preview, page):
    other = preview.standard.with_name("other")
    shutil.copytree(preview.standard, other)
    weights = other / "weights.yaml"
    weights.write_text(weights.read_text("utf-8").replace(*WEIGHT[1:]), "utf-8")
    show(page, preview.start() + SYLLABUS)
    fold = page.locator("aside .fold", has_text="in other standards")
    fold.wait_for()
    assert not re.search(r"\b0 ", fold.text_content())
    unfold(page)
    panel(page).get_by_role("link", name="in other").click()
    page.wait_for_url("**/other/index.html")
    panel(page).locator("li", has_text="sum to 101").wait_for()


def test_what_changed_is_told_though_the_page_is_loaded_anew(preview, page):
    show(page, preview.start() + "sample/eligibility.html")
    preview.edit("standard.yaml", "name: 茶艺师\n", "name: 茶艺能手\n")
    page.wait_for_function("() => window.isFirst === undefined")
    news(page).filter(has_text=re.compile(r"standard.yaml · [0-9.]+ m?s")).wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_axe_finds_nothing_in_the_panel(preview, page, scheme, language):
    preview.edit(*WEIGHT)
    page.emulate_media(color_scheme=scheme)
    show(page, preview.start("--language", language) + "sample/weights.html")
    unfold(page)
    panel(page).locator("li").first.wait_for()
    assert page.locator("aside.preview").get_attribute("lang") == ("en" if language == "en" else "zh-CN")
    violations = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in violations] == []


@pytest.mark.parametrize("width", [360, 1280])
def test_panel_is_no_wider_than_the_screen(preview, page, width):
    preview.edit(*WEIGHT)
    page.set_viewport_size({"width": width, "height": 740})
    show(page, preview.start() + "sample/weights.html")
    unfold(page)
    panel(page).wait_for()
    box = page.locator("aside.preview").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width


# Saves


def test_saves_during_work_are_not_lost(preview, page):
    show(page, preview.start() + "sample/weights.html")
    for number in range(41, 90):
        preview.edit("weights.yaml", f"weights: [{number - 1}, 30]", f"weights: [{number}, 30]")
    wait_for_text(page, "89")
    updates = preview.log.read_text("utf-8").count("changed: ")
    assert updates < 45


def test_ways_in_which_editors_save_all_end_right(preview, page):
    show(page, preview.start() + "sample/weights.html")
    target = preview.standard / "weights.yaml"
    right = target.read_text("utf-8")

    def text(number):
        return right.replace("weights: [40, 30]", f"weights: [{number}, 30]")

    # Written beside and moved into place.
    beside = target.with_name("weights.yaml.new")
    beside.write_text(text(51), "utf-8")
    beside.rename(target)
    wait_for_text(page, "51")
    preview.wait_for("changed: Content/standards/sample/weights.yaml · ")
    # Moved away as a copy, then written anew.
    target.rename(target.with_name("weights.yaml~"))
    time.sleep(0.02)
    target.write_text(text(52), "utf-8")
    target.with_name("weights.yaml~").unlink()
    wait_for_text(page, "52")
    # Cut to nothing and written in pieces.
    with target.open("w", encoding="utf-8") as file:
        for line in text(53).splitlines(keepends=True):
            file.write(line)
            file.flush()
            time.sleep(0.001)
    wait_for_text(page, "53")
    assert is_first(page)


def test_folders_are_looked_through_where_the_system_tells_nothing(preview, page):
    show(page, preview.start("--poll") + "sample/weights.html")
    preview.wait_for("watching by looking again and again: as you asked")
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [43, 30]")
    wait_for_text(page, "43")


def test_page_left_open_follows_the_next_run(preview, page):
    address = preview.start()
    show(page, address + "sample/weights.html")
    preview.stop()
    preview.edit("weights.yaml", "weights: [40, 30]", "weights: [47, 30]")
    news(page).filter(has_text="has ended").wait_for()
    assert preview.start("--port", str(preview.port)) == address
    wait_for_text(page, "47")
    assert is_first(page)
    assert "has ended" not in news(page).text_content()


def test_nothing_is_written(preview, page):
    show(page, preview.start() + SYLLABUS)
    preview.edit(*WEIGHT)
    news(page).filter(has_text="weights.yaml").wait_for()
    assert sorted(path.name for path in preview.folder.iterdir()) == ["Content", "log"]
