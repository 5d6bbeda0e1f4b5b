"""The ways of readers through the site: each finds on foot what it came for."""

import re

import pytest
from conftest import STANDARD
from playwright.sync_api import expect

# What does not depend on where the site lies is looked at once.
once = pytest.mark.parametrize("site", ["server"], indirect=True)


@once
def test_a_learner_goes_from_may_apply_to_how_and_back(page, site):
    page.goto(f"{site}{STANDARD}/eligibility.html")
    page.fill("[name='work.related']", "1")
    page.click("#eligibility-form button[type=submit]")
    junior = page.locator(".outcomes .can")
    links = junior.locator("nav a").all_inner_texts()
    assert links == ["看这一级的全部条件", "怎样申报", "培训学时指南", "教学大纲", "考核指南", "自评表"]
    junior.locator("nav a", has_text="怎样申报").click()
    heading = page.locator("#apply")
    expect(heading).to_be_in_viewport()
    for name in ["培训学时指南", "教学大纲", "考核指南"]:
        page.locator(".outcomes .can nav a", has_text=name).click()
        expect(page.locator("h1")).to_contain_text("初级")
        page.go_back()
        expect(page.locator(".outcomes .can h3")).to_contain_text("初级")
        assert page.locator("[name='work.related']").input_value() == "1"
        assert "work" not in page.url


@once
def test_how_to_apply_says_how_long_and_who_gives_the_certificate(page, site):
    page.goto(f"{site}{STANDARD}/eligibility.html#apply")
    texts = " ".join(page.locator("blockquote").all_inner_texts())
    for words in ["填报评价申请表", "7 个工作日", "统一编号"]:
        assert words in texts
    page.locator("h3 a", has_text="10.2").click()
    page.wait_for_url("**/text.html#c10.2")


@once
@pytest.mark.parametrize("level, exam", [("junior", "90 分钟"), ("senior", "综合评审")])
def test_a_level_says_who_may_apply_and_how_the_exam_goes(page, site, level, exam):
    page.goto(f"{site}{STANDARD}/{level}/index.html")
    facts = page.locator(".facts")
    assert "申报条件中的任何一条" in facts.inner_text() and exam in facts.inner_text()
    facts.locator("a", has_text="任何一条").click()
    expect(page).to_have_url(re.compile(r"eligibility\.html#c9\.1\.[13]$"))


@once
def test_hours_are_a_demand_only_on_those_who_apply_by_training(page, site):
    page.goto(f"{site}{STANDARD}/levels.html")
    assert page.locator("#figures-table th", has_text="标准学时").inner_text() == "标准学时（凭培训申报的）"
    page.goto(f"{site}{STANDARD}/index.html")
    hours = page.locator("main").get_by_text("80 标准学时").all_inner_texts()
    assert hours and all("凭培训申报的" in words for words in hours)


@once
@pytest.mark.parametrize("level, total", [("junior", 80), ("intermediate", 64), ("senior", 56)])
def test_the_hours_of_a_trainer_add_up(page, site, level, total):
    page.goto(f"{site}{STANDARD}/{level}/hours.html")
    rows = page.locator("#hours-table tbody tr").evaluate_all(
        """rows => rows.map(row => [
          row.querySelector('.sub') !== null,
          ...[...row.cells].slice(1).map(cell => Number(cell.textContent) || 0)])"""
    )
    foot = page.locator("#hours-table tfoot td").all_inner_texts()
    assert float(foot[-1]) == total
    leads = [row for row in rows if not row[0]]
    for column in range(5):
        assert sum(row[1 + column] for row in leads) == float(foot[column])
    # Each function is the sum of its tasks, and no task with items goes without hours.
    totals, at = [], None
    for sub, knowledge, theory, skills, practice, hours in rows:
        if not sub:
            totals.append([hours, 0, False])
        else:
            totals[-1][1] += hours
            totals[-1][2] = True
            assert hours == theory + practice
            assert (theory > 0) == (knowledge > 0) and (practice > 0) == (skills > 0)
    assert all(own == parts for own, parts, has in totals if has)


@once
@pytest.mark.parametrize(
    "path, target, words",
    [
        ("text.html", "#c9\\.2", ["征求意见稿", "9.2", "监考人员、考评人员设置", "1:20"]),
        ("text.html", "#c8\\.3", ["征求意见稿", "8.3", "线上或线下"]),
        ("glossary.html", "main h2", ["征求意见稿", "3.1", "电子商务"]),
        ("junior/syllabus.html", "main h3[id='platform-accounts']", ["7.3.1", "初级", "直播电商平台账号管理"]),
        ("junior/syllabus.html", "main h4", ["7.3.1", "初级", "1.1", "平台分析"]),
        ("junior/matrix.html", "td a.anchor", ["征求意见稿", "7.3.1", "初级", "1.1.1"]),
        ("eligibility.html", "#junior\\.b", ["9.1.1", "b)", "80标准学时"]),
    ],
)
def test_an_examiner_cites_whatever_has_a_number(browser, site, path, target, words):
    context = browser.new_context(base_url=site, service_workers="block")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site}{STANDARD}/{path}")
    page.locator(target).first.click()
    page.locator(".copy button").nth(1).click()
    page.wait_for_function("() => document.querySelector('.said').textContent === '已复制'")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert [word for word in words if word not in copied] == [], copied
    assert copied.startswith("《乡村直播电商运营师")
    context.close()


@once
def test_a_finding_leads_to_its_passage(page, site):
    page.goto(f"{site}{STANDARD}/findings.html")
    severities = page.locator(".findings .badge").evaluate_all("all => all.map(one => one.className)")
    order = [["error", "warning", "note"].index(name.split()[-1]) for name in severities]
    assert order == sorted(order) and order[0] == 0
    assert "/home" not in page.content() and "Content/" not in page.locator("main").inner_text()
    rules = page.locator("main p > a[href*='rules.html#']:has(+ .badge)").all_inner_texts()
    assert "label-drift" in rules and len(rules) == len(set(rules))
    first = page.locator(".findings li").first
    link = first.locator("a", has_text="7.3.2 中级")
    assert link.inner_text() == "7.3.2 中级 相关知识要求 2.1.2"
    link.click()
    page.wait_for_url("**/intermediate/matrix.html#selection-planning.k*")
    expect(page.locator(":target")).to_have_text("2.1.2")


@once
def test_numbers_are_one_stop_of_the_tab_key_and_say_what_they_are(page, site):
    page.goto(f"{site}{STANDARD}/junior/matrix.html")
    stops = page.locator("#requirements a.anchor:not([tabindex='-1'])")
    assert page.locator("#requirements a.anchor").count() > 100 and stops.count() == 1
    names = page.locator("#requirements td a.anchor").evaluate_all("all => all.map(one => one.ariaLabel)")
    assert all("复制链接或引用" in name and "初级" in name for name in names)
    stops.first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "1.1"
    assert page.locator(".toc[tabindex]").count() == 0


@once
def test_the_first_page_of_one_standard_is_about_it(page, site):
    page.goto(f"{site}index.html")
    assert page.locator("h1").inner_text().replace("\n", "") == "乡村直播电商运营师 职业能力水平评价规范"
    tasks = page.locator("nav.cards a")
    assert tasks.all_inner_texts() == ["我能申报哪一级", "我要办培训", "查标准"]
    told = page.locator("main").inner_text()
    assert "团体标准" in told and "统一编号" in told and "不是国家职业资格证书" in told
    tasks.nth(1).click()
    expect(page.locator("#levels")).to_be_in_viewport()
    page.locator("a", has_text="培训学时指南").first.click()
    page.wait_for_url("**/junior/hours.html")


@once
def test_paper_has_what_the_screen_shows_and_the_date_of_the_data(page, site):
    page.emulate_media(media="print")
    page.goto(f"{site}{STANDARD}/functions/product-selection.html")
    items = page.locator("main details li")
    assert items.count() > 0
    assert all(box["height"] > 0 for box in (item.bounding_box() for item in items.all()))
    assert page.locator(".more:visible, .links:visible").count() == 0
    assert "数据更新于 20" in page.locator(".colophon").inner_text()
    page.goto(f"{site}{STANDARD}/junior/hours.html")
    fields = ["培训机构", "授课教师", "日期", "审批（签章）"]
    assert page.locator(".signature li:visible").all_inner_texts() == fields
    # The address of an example leads nowhere.
    assert page.locator(".on-paper").count() == 0


@pytest.mark.parametrize("name", ["syllabus", "matrix", "hours"])
def test_a_level_without_the_function_opens_at_its_top_and_names_no_place(page, site, name):
    page.goto(f"{site}{STANDARD}/senior/{name}.html#team")
    page.locator(".levels a", has_text="初级").evaluate("link => link.click()")
    expect(page.locator("h1")).to_contain_text("初级")
    page.wait_for_url(f"**/junior/{name}.html")
    assert page.evaluate("[location.hash, scrollY]") == ["", 0]


@once
def test_an_address_that_cannot_be_read_harms_nothing(page, site):
    page.goto(f"{site}{STANDARD}/senior/syllabus.html#%E4%B")
    page.locator(".levels a", has_text="初级").evaluate("link => link.click()")
    expect(page.locator("h1")).to_contain_text("初级")
