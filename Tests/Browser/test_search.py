"""The search never misses: whatever the printed text holds is found, and nothing else."""

import gzip
import random
import re
import shutil
import urllib.parse

import pytest
from conftest import ROOT, STANDARD, build_sample
from playwright.sync_api import expect

SOURCE = ROOT / "Content/standards" / STANDARD / "source.txt"
NONSENSE = (
    "鑫淼 犇犇 饕餮 魑魅 直播饕 农产品貔貅 区块链挖矿 咖啡拉花 汽车维修 航天发射 美容美发 "
    "qwerty zzz 9.9.9 7.3.9 GB/T99999 初级厨师 心理咨询 能能能 的的"
).split()


def compact(text: str) -> str:
    return re.sub(r"\s", "", text)


def cells_of_source() -> list[str]:
    """Lines of the printed text, table rows cell by cell, without white space and list dashes. The
    printed table of contents is left out: what it names is found itself."""
    text = SOURCE.read_text(encoding="utf-8")
    lines = re.sub(r"\n目 次\n.*?\n\n前 言\n", "\n", text, flags=re.S).splitlines()
    cells = [compact(re.sub(r"^- ", "", cell)) for line in lines for cell in line.split("\t")]
    return sorted({cell for cell in cells if re.search(r"\w", cell)})


def samples(count: int) -> list[str]:
    """Substrings of 1 to 12 characters; every cell is as likely as it is long."""
    chance = random.Random(2026)
    cells = cells_of_source()
    taken = []
    while len(taken) < count:
        cell = chance.choices(cells, weights=[len(cell) for cell in cells])[0]
        length = min(chance.randint(1, 12), len(cell))
        start = chance.randint(0, len(cell) - length)
        taken.append(cell[start : start + length])
    return taken


def address(site: str, **values: str) -> str:
    return f"{site}search.html?{urllib.parse.urlencode(values)}"


def open_search(page, site, **values) -> None:
    page.goto(address(site, **values))
    expect(page.locator("#search-status")).not_to_contain_text("加载")


def ask(page, query: str) -> int:
    """Types a query and gives the number of results."""
    page.fill("#search-field", query)
    status = page.locator("#search-status").text_content()
    assert f"“{query.strip()}”" in status
    found = re.search(r"共 (\d+) 条", status)
    return int(found[1]) if found else 0


def missed(page, queries: list[str]) -> list[str]:
    """Types many queries, within the page, and gives those that have no result."""
    return page.evaluate(
        """async queries => {
          const field = document.getElementById('search-field');
          const missed = [];
          for (const query of queries) {
            field.value = query;
            field.dispatchEvent(new Event('input'));
            await new Promise(resolve => setTimeout(resolve));
            const status = document.getElementById('search-status').textContent;
            const told = [...query].slice(0, 40).join('');
            if (!status.includes(`“${told}`) || !status.includes('”共')) missed.push(query);
          }
          return missed;
        }""",
        queries,
    )


def marked(page) -> list[str]:
    """The marked words of the results, without white space."""
    texts = page.locator("#search-results li > a").evaluate_all(
        "links => links.map(link => [...link.querySelectorAll('mark')].map(m => m.textContent).join(''))"
    )
    return [compact(text) for text in texts]


def test_a_hundred_substrings_of_the_printed_text_are_found(page, site):
    open_search(page, site)
    lost = []
    for text in samples(100):
        count = ask(page, text)
        if count == 0 or not any(text in words for words in marked(page)):
            lost.append(text)
    assert lost == []


def test_every_single_character_of_the_printed_text_is_found(page, site):
    open_search(page, site)
    characters = sorted(set("".join(cells_of_source())))
    assert missed(page, characters) == []


def test_every_cell_of_the_printed_text_is_found_whole(page, site):
    open_search(page, site)
    assert missed(page, cells_of_source()) == []


def test_a_long_query_leaves_room_for_the_results(page, site):
    open_search(page, site)
    page.fill("#search-field", "卖点" * 1000)
    assert page.locator("#search-status").bounding_box()["height"] < 120


def test_a_word_may_name_the_level(page, site):
    open_search(page, site)
    hits = ask(page, "中级 选品")
    assert 0 < hits < ask(page, "选品")
    ask(page, "中级 选品")
    kinds = page.locator("#search-results .found-kind").all_inner_texts()
    assert all("中级" in kind for kind in kinds)


def test_nonsense_is_not_found_and_parts_are_offered(page, site):
    open_search(page, site)
    assert len(NONSENSE) == 20
    for text in NONSENSE:
        assert ask(page, text) == 0, text
        assert "没有找到" in page.locator("#search-status").text_content()
    ask(page, "直播饕")
    assert page.locator(".search-parts a").first.text_content().startswith("“直播”")
    page.locator(".search-parts a").first.click()
    expect(page.locator("#search-status")).to_contain_text("“直播”共")
    assert page.input_value("#search-field") == "直播"


def test_every_result_leads_to_a_place_that_holds_it(page, site):
    open_search(page, site)
    places: dict[str, set[str]] = {}
    for text in "能的直职播1一法务":
        ask(page, text)
        while page.locator(".search-more:visible").count():
            page.click(".search-more")
        results = page.locator("#search-results li > a")
        for link in results.evaluate_all("links => links.map(link => link.href)"):
            path, _, anchor = link.partition("#")
            places.setdefault(path, set()).add(urllib.parse.unquote(anchor))
    assert sum(map(len, places.values())) > 350 and len(places) > 12
    for path, anchors in places.items():
        page.goto(path)
        ids = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
        assert anchors - ids - {""} == set(), path


def test_codes_lead_to_what_bears_them(page, site):
    open_search(page, site)
    assert ask(page, "3.1.2") > 0
    codes = page.locator("#search-results li .found-code").all_text_contents()
    assert codes[0] == "3.1.2" and codes.count("3.1.2") >= 6
    ask(page, "GB/T 38652")
    assert "电子商务业务术语" in page.locator("#search-results li").first.text_content()


@pytest.mark.parametrize(
    "typed, printed",
    [("ＩＰ　管理", "IP管理"), ("ip 管 理", "IP管理"), ("ａｉ", "AI"), ("gb/t 1.1-2020", "GB/T1.1—2020"),
     ("(AI)技术", "（AI）技术"), (" 直 播 电 商 ", "直播电商")],
)
def test_width_case_space_and_dashes_fold(page, site, typed, printed):
    open_search(page, site)
    assert ask(page, typed) > 0
    assert any(printed in words for words in marked(page))


def test_words_in_any_order_are_found_after_the_phrase(page, site):
    open_search(page, site)
    assert ask(page, "话术 直播") > 0
    for text in page.locator("#search-results li > a").all_text_contents():
        assert "话术" in text and "直播" in text


def test_names_come_before_statements_before_prose(page, site):
    open_search(page, site)
    ask(page, "供应链管理")
    kinds = page.locator("#search-results li .found-kind").all_text_contents()
    assert kinds[0].endswith("任务")
    ask(page, "电子商务")
    assert page.locator("#search-results li").first.text_content() == "术语3.1电子商务"


def test_the_address_carries_everything(page, site):
    open_search(page, site, q="选品", level="senior", kind="skill", **{"in": STANDARD})
    assert page.input_value("#search-field") == "选品"
    kinds = page.locator("#search-results li .found-kind").all_text_contents()
    assert kinds and set(kinds) == {"高级 · 技能"}
    page.fill("#search-field", "品控")
    values = urllib.parse.parse_qs(page.evaluate("location.search.slice(1)"))
    assert values == {"q": ["品控"], "in": [STANDARD], "level": ["senior"], "kind": ["skill"]}
    page.reload()
    page.wait_for_selector("#search-results li")
    assert page.input_value("#search-field") == "品控"


def test_filters_narrow_and_say_what_they_hide(page, site):
    open_search(page, site)
    everything = ask(page, "直播")
    page.select_option("#search-level", "junior")
    page.select_option("#search-kind", "knowledge")
    narrowed = re.search(r"共 (\d+) 条", page.locator("#search-status").text_content())
    assert 0 < int(narrowed[1]) < everything
    assert ask(page, "爱国守法") == 0
    assert "不限等级和类别" in page.locator(".search-parts").text_content()


def test_keys_do_everything(page, site):
    page.goto(f"{site}{STANDARD}/junior/matrix.html")
    page.keyboard.press("/")
    page.wait_for_url(f"**/search.html*in={STANDARD}*")
    assert page.evaluate("document.activeElement.id") == "search-field"
    page.keyboard.type("选品")
    page.wait_for_selector("#search-results li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    first = page.locator("#search-results li > a").first
    assert first.evaluate("link => link === document.activeElement")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "search-field"
    page.keyboard.press("Escape")
    assert page.input_value("#search-field") == "" and page.locator("#search-results li").count() == 0
    page.keyboard.type("选品")
    page.wait_for_selector("#search-results li")
    page.keyboard.press("Enter")
    target = first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{target}")


def test_many_results_come_step_by_step(page, site):
    open_search(page, site)
    total = ask(page, "直播")
    items = page.locator("#search-results li")
    assert total > 50 and items.count() == 50
    page.click(".search-more")
    assert items.count() == min(100, total)
    assert page.evaluate("document.activeElement.tagName") == "A"


def test_the_empty_search_helps(page, site):
    open_search(page, site)
    assert page.locator(".search-help").is_visible()
    assert not page.locator(".search-without-script").is_visible()
    page.locator(".search-examples a").first.click()
    page.wait_for_selector("#search-results li")
    assert not page.locator(".search-help").is_visible()


def test_without_scripts_the_page_leads_to_the_full_text(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + "search.html")
    assert not page.locator("#search-form").is_visible()
    assert page.locator(".search-without-script a").first.get_attribute("href").endswith("text.html")
    context.close()


def first_results(page, query: str, count: int) -> list[str]:
    """Where the first results lead, without the site's address."""
    assert ask(page, query) > 0, query
    links = page.locator("#search-results li > a").evaluate_all("all => all.map(one => one.pathname + one.hash)")
    return [link.split(f"{STANDARD}/")[1] for link in links[:count]]


LEVELS = ["junior", "intermediate", "senior"]


@pytest.mark.parametrize(
    "query, pages",
    [
        ("考核指南", [f"{level}/exam.html" for level in LEVELS]),
        ("教学大纲", [f"{level}/syllabus.html" for level in LEVELS]),
        ("培训学时", [f"{level}/hours.html" for level in LEVELS]),
        ("自评", [f"{level}/self-check.html" for level in LEVELS]),
        ("考试时间", [f"{level}/exam.html" for level in LEVELS]),
        ("初级 学时", ["junior/hours.html"]),
        ("报名", ["eligibility.html", "eligibility.html#apply"]),
        ("等级对照", ["levels.html"]),
        ("打印", ["print.html", "junior/print.html"]),
    ],
)
def test_the_pages_of_the_site_come_first(page, site, query, pages):
    open_search(page, site)
    assert first_results(page, query, len(pages)) == pages


def test_hours_and_papers_are_found(page, site):
    open_search(page, site)
    assert ask(page, "80 标准学时") > 0
    assert "junior/hours.html" in first_results(page, "凭培训申报的不少于 80", 1)
    assert "senior/exam.html" in first_results(page, "综合评审（必要时进行", 1)


def test_a_query_that_nothing_holds_whole_is_found_by_its_parts(page, site):
    open_search(page, site)
    page.fill("#search-field", "直播控场异常")
    status = page.locator("#search-status").text_content()
    assert "没有连在一起" in status and "直播控场 异常" in status
    assert "直播控场及异常应对" in page.locator("#search-results li").first.text_content()


@pytest.mark.parametrize("typed, printed", [("異常", "异常"), ("直播間", "直播间"), ("電商", "电商")])
def test_traditional_characters_are_found(page, site, typed, printed):
    open_search(page, site)
    page.fill("#search-field", typed)
    assert f"“{printed}”共" in page.locator("#search-status").text_content()


def test_weights_say_of_which_table_and_level_they_are(page, site):
    open_search(page, site)
    page.fill("#search-field", "直播营销活动策划与筹备")
    kinds = page.locator("#search-results .found-kind").all_text_contents()
    assert any("职业知识权重表：初级" in kind for kind in kinds)


@pytest.mark.parametrize(
    "query, manual",
    [("编码手册", "encoding.html"), ("检查规则", "rules.html"), ("模板", "templates.html"), ("yaml", "encoding.html")],
)
def test_the_manuals_are_found(page, site, query, manual):
    open_search(page, site)
    assert ask(page, query) > 0
    assert page.locator(f"#search-results a[href='{manual}']").count() == 1


@pytest.mark.parametrize(
    "query, place",
    [
        ("9.1.1b", "eligibility.html#junior.b"), ("9.1.1 b)", "eligibility.html#junior.b"),
        ("9.1.1(b)", "eligibility.html#junior.b"), ("9.1.1 b项", "eligibility.html#junior.b"),
        ("第8章", "text.html#c8"),
    ],
)
def test_clauses_are_found_as_people_cite_them(page, site, query, place):
    open_search(page, site)
    assert ask(page, query) > 0
    hrefs = page.locator("#search-results li > a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert hrefs[0] == f"{STANDARD}/{place}", hrefs[:3]


@pytest.mark.parametrize(
    "query, page_of",
    [
        ("乡村直播电商运营师 学时", "junior/hours.html"), ("选品 学时", "junior/hours.html"),
        ("监考人员", "junior/exam.html"), ("总学时", "junior/hours.html"), ("PDF", "downloads.html"),
        ("中级和高级的区别", "levels.html"), ("学历要求", "eligibility.html"), ("考试大纲", "junior/exam.html"),
    ],
)
def test_words_of_readers_lead_to_the_page(page, site, query, page_of):
    open_search(page, site)
    assert ask(page, query) > 0
    hrefs = page.locator("#search-results li > a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert f"{STANDARD}/{page_of}" in [href.split("#")[0] for href in hrefs[:12]], hrefs[:12]


def test_no_part_of_a_latin_word_is_offered(page, site):
    open_search(page, site)
    assert ask(page, "chengzhe") == 0
    assert page.locator(".search-parts a").count() == 0


def test_no_single_letter_is_offered(page, site):
    open_search(page, site)
    page.fill("#search-field", "zhibo")
    assert page.locator(".search-parts a").count() == 0


def test_the_data_are_small(site):
    files = list((ROOT / "Site" / STANDARD / "data").glob("search.*.js"))
    assert len(files) == 1 and len(gzip.compress(files[0].read_bytes(), 9)) <= 30_000


def size_with(folder, words: list[str]) -> int:
    """Bytes of the search file, compressed, of the sample with further statements."""
    sample = folder / "Sample"
    shutil.copytree(ROOT / "Tests/Sample", sample)
    for name in ("source.txt", "acknowledgements.yaml"):
        (sample / name).unlink()
    path = sample / "levels/basic.yaml"
    text = path.read_text(encoding="utf-8")
    head, rest = text.split("        skills:\n", 1)
    further = "".join(
        f"          - id: s{900 + number}\n            text: {word}\n"
        for number, word in enumerate(words, start=1)
    )
    path.write_text(head + "        skills:\n" + further + rest, encoding="utf-8")
    [file] = (build_sample(folder, sample, "zh-CN") / "sample/data").glob("search.*.js")
    return len(gzip.compress(file.read_bytes(), 9))


def test_a_further_statement_costs_little(tmp_path):
    levels = (ROOT / "Content/standards" / STANDARD / "levels").glob("*.yaml")
    texts = "".join(path.read_text(encoding="utf-8") for path in sorted(levels))
    words = re.findall(r"text: (能\S+)", texts)
    assert len(words) > 100
    few, many = size_with(tmp_path / "few", words[:1]), size_with(tmp_path / "many", words)
    assert 0 < (many - few) / (len(words) - 1) <= 60
