"""The form of eligibility: each path just met, and each of its conditions just missed."""

import json
import pathlib
import re

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT, STANDARD, build_sample
from playwright.sync_api import expect

# What does not depend on where the site lies is looked at once.
once = pytest.mark.parametrize("site", ["server"], indirect=True)

ADDRESS = f"{STANDARD}/eligibility.html"
VECTORS = json.loads(pathlib.Path(__file__).with_name("eligibility_vectors.json").read_text("utf-8"))
CONTENT = yaml.safe_load(
    (ROOT / "Content/standards" / STANDARD / "eligibility.yaml").read_text("utf-8")
)
PATHS = {
    f"{group['level']}.{path['id']}": path for group in CONTENT["eligibility"] for path in group["paths"]
}


def asked(page, answers: dict) -> dict:
    """The answers by the form's own controls: where years in the occupation and in related ones
    always count alike, it asks for their sum."""
    controls = set(page.locator("#eligibility-form [name]").evaluate_all("all => all.map(one => one.name)"))
    told = {}
    for name, answer in answers.items():
        either = re.sub(r"own$", "related", name)
        if name not in controls and either in controls:
            told[either] = round(told.get(either, 0) + answer, 6)
        else:
            told[name] = round(told[name] + answer, 6) if name in told else answer
    return told


def ask(page, answers: dict) -> None:
    """Fills in the form as a reader does and sends it."""
    page.locator("#eligibility-form button[type=reset]").click()
    # Answers that others depend on come first in each vector.
    for name, answer in asked(page, answers).items():
        control = page.locator(f"#eligibility-form [name='{name}']")
        if answer is True:
            control.check()
        elif isinstance(answer, str):
            control.select_option(answer)
        else:
            control.fill(str(answer))
    page.locator("#eligibility-form button[type=submit]").click()


def outcomes(page, kind: str) -> list[str]:
    return page.locator(f".outcome.{kind}").evaluate_all("all => all.map(one => one.dataset.path)")


def conditions_of_page(page, path: str) -> list[str]:
    """The conditions as the full list of the page states them."""
    listed = page.locator(f".path:has([id='{path}']) li")
    return listed.all_text_contents()


def test_every_path_and_every_condition_has_vectors():
    assert [vector["path"] for vector in VECTORS["paths"]] == list(PATHS)
    for vector in VECTORS["paths"]:
        missed = {miss["condition"] for miss in vector["misses"]}
        assert missed == set(range(len(PATHS[vector["path"]]["conditions"]))), vector["path"]
        assert all(miss["condition"] in miss["missing"] for miss in vector["misses"])


def test_a_path_just_met_is_met_with_its_sentence(page, site):
    page.goto(site + ADDRESS)
    for vector in VECTORS["paths"]:
        ask(page, vector["meets"])
        assert vector["path"] in outcomes(page, "met"), vector
        outcome = page.locator(f".outcome.met[data-path='{vector['path']}']")
        assert PATHS[vector["path"]]["text"] in outcome.inner_text()
        assert "证明材料" in outcome.inner_text()
        assert outcome.locator("a").get_attribute("href") == f"#{vector['path']}"


def test_a_missed_condition_is_named(page, site):
    page.goto(site + ADDRESS)
    for vector in VECTORS["paths"]:
        words = conditions_of_page(page, vector["path"])
        for miss in vector["misses"]:
            ask(page, miss["answers"])
            assert vector["path"] not in outcomes(page, "met"), (vector["path"], miss)
            is_near = vector["path"] in outcomes(page, "near")
            assert is_near == miss["near"], (vector["path"], miss)
            if is_near:
                text = page.locator(f".outcome.near[data-path='{vector['path']}']").text_content()
                assert all(words[condition] in text for condition in miss["missing"])


@once
@pytest.mark.parametrize("vector", VECTORS["others"], ids=lambda vector: vector["about"])
def test_exactly_these_paths_are_met(page, site, vector):
    page.goto(site + ADDRESS)
    ask(page, vector["answers"])
    assert outcomes(page, "met") == vector["met"]


@once
def test_only_what_was_begun_is_near(page, site):
    page.goto(site + ADDRESS)
    ask(page, {"work.own": 0})
    assert outcomes(page, "near") == []
    ask(page, {"work.own": 0.5})
    assert "junior.c" not in outcomes(page, "near"), "nothing was said about prizes"


@once
def test_a_diploma_without_a_major_asks_for_it(page, site):
    page.goto(site + ADDRESS)
    kinds = page.locator("[name^='diploma.']").evaluate_all("all => all.map(one => one.name)")
    ask(page, {kinds[-1]: "graduated"})
    assert "请选择所学专业" in page.locator("#eligibility-result").text_content()


@once
def test_contradictory_years_are_told(page, site):
    page.goto(site + ADDRESS)
    ask(page, {"certificate.junior": True, "since.junior.own": 4, "work.own": 1})
    assert "前后不一致" in page.locator("#eligibility-result").text_content()
    ask(page, {"certificate.junior": True, "since.junior.own": 4, "work.own": 5})
    assert "前后不一致" not in page.locator("#eligibility-result").text_content()


@once
def test_an_absurd_number_is_refused(page, site):
    page.goto(site + ADDRESS)
    ask(page, {"work.own": 1000})
    assert outcomes(page, "met") == []


@once
def test_what_is_missing_is_told_in_figures(page, site):
    page.goto(site + ADDRESS)
    ask(page, {"work.own": 2.5})
    near = page.locator(".outcome.near[data-path='senior.d']")
    assert "还差 1.5 年" in near.text_content()
    ask(page, {"training.junior": 80})
    assert "还差培训合格证书" in page.locator(".outcome.near[data-path='junior.b']").text_content()


def test_the_result_is_announced_and_follows_later_answers(page, site):
    page.goto(site + ADDRESS)
    status = page.locator("#eligibility-status")
    assert status.get_attribute("role") == "status"
    page.locator("#eligibility-form button[type=submit]").click()
    expect(status).to_contain_text("请先填写")
    ask(page, {"work.own": 1})
    expect(status).to_have_text("可以申报：初级。")
    page.locator("[name='work.related']").fill("4")
    page.keyboard.press("Tab")
    expect(status).to_have_text("可以申报：初级、中级、高级。")


@once
def test_keyboard_alone_is_enough(page, site):
    page.goto(site + ADDRESS)
    page.locator("[name='work.related']").focus()
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    assert outcomes(page, "met") == ["junior.a"]


def test_without_scripts_the_page_is_the_full_list(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + ADDRESS)
    assert not page.locator("#eligibility-form").is_visible()
    assert page.locator(".path").count() == len(PATHS)
    context.close()


@once
def test_answers_stay_in_the_tab_until_they_are_cleared(page, site):
    page.goto(site + ADDRESS)
    page.wait_for_load_state("networkidle")
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    ask(page, {"work.own": 3, "certificate.junior": True})
    assert requests == []
    assert page.evaluate("[localStorage.length, document.cookie]") == [0, ""]
    assert page.url == site + ADDRESS
    assert "标签页" in page.locator(".panel").inner_text()
    told = page.locator("#eligibility-result").inner_text()
    page.reload()
    assert page.locator("[name='work.related']").input_value() == "3"
    assert page.locator("[name='certificate.junior']").is_checked()
    assert page.locator("#eligibility-result").inner_text() == told
    page.locator("#eligibility-form button[type=reset]").click()
    assert page.evaluate("sessionStorage.length") == 0
    page.reload()
    assert page.locator("[name='work.related']").input_value() == ""
    assert page.locator("#eligibility-result").inner_text() == ""


@once
def test_years_are_not_rounded_up(page, site):
    page.goto(site + ADDRESS)
    ask(page, {"work.own": 0.996})
    assert "junior.a" not in outcomes(page, "met")
    assert "还差 0.01 年" in page.locator("#eligibility-result").inner_text()


@once
def test_a_missing_major_is_asked_for(page, site):
    page.goto(site + ADDRESS)
    ask(page, {"diploma.大学本科": "graduated"})
    expect(page.locator("#eligibility-status")).to_have_text("请先选择所学专业，再看能否申报：高级。")


@once
def test_targets_are_large_and_nothing_overflows(page, site):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(site + ADDRESS)
    ask(page, {"certificate.junior": True, "work.own": 1, **VECTORS["paths"][7]["meets"]})
    small = page.evaluate(
        """() => [...document.querySelectorAll(".panel :is(button, select, label, summary, a)")]
          .map(one => ({text: one.textContent, box: one.getBoundingClientRect()}))
          .filter(({box}) => box.height > 0 && (box.height < 43.9 || box.width < 24))
          .map(({text, box}) => `${text} ${box.width}×${box.height}`)"""
    )
    assert small == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@once
def test_the_form_moves_nothing_when_it_appears(page, site):
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
def test_axe_finds_nothing_in_the_filled_form(page, site, width, scheme):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + ADDRESS)
    ask(page, {"work.own": 1, "certificate.junior": True, "training.intermediate": 64,
               **VECTORS["paths"][7]["meets"]})
    page.locator(".outcomes details").evaluate_all("all => all.forEach(one => { one.open = true })")
    result = Axe().run(page)
    assert result.violations_count == 0, result.generate_report()


@pytest.fixture(scope="module")
def national(tmp_path_factory) -> pathlib.Path:
    """A site of the sample with tracks, ages and titles, in English."""
    return build_sample(tmp_path_factory.mktemp("national"), "NationalSample", "en")


@pytest.mark.parametrize(
    ("answers", "met"),
    [
        ({"age": 16, "intends.own": True}, ["level-5.a"]),
        ({"age": 16}, []),
        ({"age": 15.5}, []),
        ({"title.工艺美术师": True, "training.level-2": 80, "passed.level-2": True}, ["level-2.b"]),
        ({"training.level-2": 80, "passed.level-2": True}, []),
        (
            {
                "certificate.level-4": True,
                "training.level-3.painting": 100,
                "passed.level-3.painting": True,
            },
            ["level-3.painting-a"],
        ),
        ({"certificate.level-5": True, "since.level-5.own": 3}, ["level-4.a"]),
        ({"diploma.技工学校": "graduated", "major.技工学校": "own"}, ["level-4.b"]),
        ({"award.city": "2"}, ["level-3.painting-b"]),
        ({"award.city": "3"}, []),
    ],
)
def test_other_standards_ask_other_questions(browser, national, answers, met):
    page = browser.new_page()
    page.goto((national / "sample/eligibility.html").as_uri())
    ask(page, answers)
    assert outcomes(page, "met") == met
    expect(page.locator("#eligibility-status")).to_contain_text("ou can apply for")
    assert page.locator("[name='work.related']").count() == 0
    page.close()
