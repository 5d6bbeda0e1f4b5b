"""Links and citations of statements; what the page says to other machines."""

import json

import pytest
from conftest import STANDARD, pages_of_site

MATRIX = f"{STANDARD}/intermediate/matrix.html"
TEXT = f"{STANDARD}/text.html"
TITLE = "《乡村直播电商运营师 职业能力水平评价规范》T/CAFTV XXXX—2026（征求意见稿）"


def open_menu(page, site, path, number=0):
    page.goto(site + path)
    anchor = page.locator("a.anchor[data-id]").nth(number)
    anchor.focus()
    page.keyboard.press("Enter")
    return anchor


def copied(page) -> str:
    """What a paste would give, by pasting into a field of the test's own."""
    page.evaluate(
        "() => { const field = document.createElement('textarea'); field.id = 'paste';"
        " document.body.append(field); field.focus(); }"
    )
    page.keyboard.press("Control+V")
    return page.input_value("#paste")


def test_a_citation_is_copied_with_the_keyboard(page, site):
    anchor = open_menu(page, site, MATRIX)
    assert anchor.get_attribute("aria-expanded") == "true"
    assert page.evaluate("document.activeElement.textContent") == "复制链接"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "复制引用"
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('.said').textContent === '已复制'")
    assert copied(page) == f"{TITLE} 7.3.2 中级 技能及能力要求 1.1.1：“能根据直播电商平台规则政策提出平台资源优化策略”"
    assert page.locator(".copy").count() == 0


def test_the_full_text_names_the_level_too(page, site):
    page.goto(site + TEXT)
    page.locator('a.anchor[id="senior.account-management.s1"]').click()
    page.get_by_role("button", name="复制引用").click()
    page.wait_for_function("() => document.querySelector('.said').textContent === '已复制'")
    assert copied(page).startswith(f"{TITLE} 7.3.3 高级 技能及能力要求 1.1.1：“")


def test_a_lettered_item_is_cited_with_its_clause(page, site):
    page.goto(site + TEXT)
    page.locator('a.anchor[id="ethics.a"]').click()
    page.get_by_role("button", name="复制引用").click()
    page.wait_for_function("() => document.querySelector('.said').textContent === '已复制'")
    assert copied(page).startswith(f"{TITLE} 7.1 a)：“")


def test_a_link_is_copied(page, site):
    anchor = open_menu(page, site, MATRIX, 1)
    page.get_by_role("button", name="复制链接").click()
    page.wait_for_function("() => document.querySelector('.said').textContent === '已复制'")
    address = copied(page)
    assert address.endswith(MATRIX + "#" + anchor.get_attribute("id"))
    assert not address.startswith("file:")


def test_without_a_clipboard_the_text_is_shown_selected(page, site):
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
        "document.execCommand = () => false;"
    )
    open_menu(page, site, MATRIX)
    page.get_by_role("button", name="复制引用").click()
    field = page.get_by_label("请自行复制：")
    assert field.input_value().startswith(TITLE)
    assert page.evaluate("getSelection().toString() || document.activeElement.value") != ""


def test_escape_closes_and_gives_the_focus_back(page, site):
    anchor = open_menu(page, site, MATRIX)
    page.keyboard.press("Escape")
    assert page.locator(".copy").count() == 0
    assert anchor.evaluate("anchor => anchor === document.activeElement")


def test_the_menu_moves_nothing(page, site):
    page.goto(site + MATRIX)
    anchor = page.locator("a.anchor[data-id]").nth(5)
    anchor.scroll_into_view_if_needed()
    before = page.evaluate("document.documentElement.scrollHeight"), anchor.bounding_box()
    anchor.click()
    assert page.locator(".copy button").count() == 2
    after = page.evaluate("document.documentElement.scrollHeight"), anchor.bounding_box()
    assert before == after


@pytest.mark.parametrize("path", [MATRIX, TEXT, f"{STANDARD}/eligibility.html"])
def test_without_scripts_the_number_is_a_link(browser, site, path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + path)
    anchor = page.locator("a.anchor[data-id]").first
    anchor.click()
    page.wait_for_url("**#" + anchor.get_attribute("id"))
    context.close()


# The page for missing addresses begins its links at the root of a server.
ADDRESSED = [path for path in pages_of_site() if path != "404.html"]


def test_linked_data_parses_everywhere(page, site):
    found = 0
    for path in ADDRESSED:
        page.goto(site + path)
        for text in page.locator('script[type="application/ld+json"]').all_text_contents():
            assert json.loads(text)["@context"] == "https://schema.org"
            found += 1
    assert found > 10


def test_no_address_of_a_page_is_missing_its_canonical(page, site):
    for path in ADDRESSED:
        page.goto(site + path)
        canonical = page.locator("link[rel=canonical]").get_attribute("href")
        assert canonical == "https://gangmu.example/" + path
