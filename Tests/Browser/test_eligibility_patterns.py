"""Every way in which national standards word eligibility: met, just missed, not to be judged."""

import json
import pathlib

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import build_sample
from playwright.sync_api import expect
from test_eligibility import ask, outcomes

VECTORS = json.loads(
    pathlib.Path(__file__).with_name("eligibility_patterns.json").read_text("utf-8")
)["vectors"]


@pytest.fixture(scope="module", params=["zh-CN", "en"])
def patterns(request, tmp_path_factory, browser):
    """The form of the sample that has every pattern, in each language."""
    folder = tmp_path_factory.mktemp("patterns")
    site = build_sample(folder, "EligibilitySample", request.param)
    page = browser.new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto((site / "sample/eligibility.html").as_uri())
    page.language = request.param
    yield page
    page.close()
    assert faults == []


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["about"])
def test_exactly_these_paths_are_met_or_left_to_the_reader(patterns, vector):
    ask(patterns, vector["answers"])
    assert outcomes(patterns, "met") == vector["met"]
    assert outcomes(patterns, "open") == vector.get("judged", ["level-1.b"])


def test_what_cannot_be_judged_never_reads_as_met(patterns):
    ask(patterns, {"age": 30})
    status = patterns.locator("#eligibility-status")
    level = patterns.locator("section.undecided")
    assert level.count() == 1
    assert "✓" not in level.inner_text()
    if patterns.language == "en":
        expect(status).to_contain_text("judge by the printed sentence")
        expect(status).not_to_contain_text("You can apply")
    else:
        expect(status).to_have_text("请对照原文自行判断能否申报：一级。")
        expect(level).to_contain_text("请对照原文自行判断：对本职业技艺传承有突出贡献的人员")


def test_alternatives_and_titles_are_told_in_full(patterns):
    text = patterns.locator("main").inner_text()
    assert "职称职称" not in text
    if patterns.language == "en":
        told = [
            "holds a diploma in any major of 大学专科 or 大学本科",
            "holds the professional title 工艺美术师",
            "holds, in a fitting field, the intermediate title (中级职称), or a higher one",
        ]
    else:
        told = [
            "取得大学专科或大学本科（专业不限）毕业证书",
            "具有工艺美术师职称",
            "持有本职业或相关职业五级职业资格（职业技能等级）证书",
            "，或累计从事本职业工作满 2 年",
        ]
    assert [words for words in told if words not in text] == []


def test_work_without_a_certificate_is_told_what_else_a_path_asks_for(patterns):
    ask(patterns, {"work.own": 6})
    assert outcomes(patterns, "lacking") == ["level-3.a", "level-3.b", "level-1.a"]
    lacking = patterns.locator(".outcome.lacking[data-path='level-3.a']").inner_text()
    if patterns.language == "en":
        assert "Missing: " in lacking
    else:
        assert "还差：持有本职业四级职业资格（职业技能等级）证书、取得上述证书后" in lacking
        section = patterns.locator("section:has(> .lacking[data-path='level-3.a'])")
        assert "都不相关" not in section.inner_text()


def test_the_number_of_a_path_leads_to_it(patterns):
    ask(patterns, {"work.own": 6})
    patterns.locator(".outcome.met a").first.click()
    assert patterns.url.endswith("#level-4.a")
    assert patterns.locator(".copy").count() == 0
    assert patterns.locator(".outcome.met a").first.get_attribute("aria-label") == "四级 （1）"


def test_judgement_alone_is_no_answer_to_what_was_filled_in(patterns):
    ask(patterns, {"work.own": 6})
    status = patterns.locator("#eligibility-status")
    expect(status).to_contain_text("四级")
    expect(status).not_to_contain_text("一级")
    assert outcomes(patterns, "open") == ["level-1.b"]
    ask(patterns, {"work.own": 6, "certificate.level-3": True, "held.level-3": 2})
    expect(status).to_contain_text("二级")
