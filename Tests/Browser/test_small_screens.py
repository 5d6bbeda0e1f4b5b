"""The first things on a phone, and how its lines run."""

import pytest
import yaml
from conftest import ROOT, STANDARD

# What does not depend on where the site lies is looked at once.
once = pytest.mark.parametrize("site", ["server"], indirect=True)

LEVEL = f"{STANDARD}/intermediate"
PAGES = [
    "index.html",
    *(f"{STANDARD}/{name}.html" for name in
      ("index", "text", "levels", "weights", "eligibility", "glossary", "findings", "print")),
    *(f"{LEVEL}/{name}.html" for name in
      ("index", "syllabus", "matrix", "hours", "exam", "self-check", "print")),
    f"{STANDARD}/functions/team.html",
]


@pytest.fixture
def phone(browser, site):
    context = browser.new_context(
        base_url=site, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True,
        service_workers="block",
    )
    yield context.new_page()
    context.close()


@once
@pytest.mark.parametrize("path", PAGES)
def test_the_first_heading_is_in_sight(phone, site, path):
    phone.goto(site + path)
    assert phone.locator("h1").first.bounding_box()["y"] < 260
    assert phone.evaluate("document.documentElement.scrollWidth") == 360
    assert phone.locator(".permalink:visible").count() == 0


@once
@pytest.mark.parametrize(
    "path, target",
    [(f"{LEVEL}/self-check.html", ".check input"), (f"{STANDARD}/eligibility.html", "button.main")],
)
def test_what_a_form_is_for_is_within_two_screens(phone, site, path, target):
    phone.goto(site + path)
    assert phone.locator(target).first.bounding_box()["y"] < 2 * 740


@once
@pytest.mark.parametrize("path", [f"{LEVEL}/matrix.html", f"{LEVEL}/syllabus.html"])
def test_numbered_lines_have_one_rhythm_and_one_edge(phone, site, path):
    """The room between the words of one item and the next is the same, however long they are, and
    all lines of an item begin at one edge."""
    phone.goto(site + path)
    told = phone.evaluate(
        """() => {
          const items = [...document.querySelectorAll('main :is(.line, .lines.codes li)')]
            .filter(item => item.querySelector(':scope > .anchor:first-child'));
          const lines = items.map(item => {
            const range = document.createRange();
            range.selectNodeContents(item);
            range.setStartAfter(item.querySelector('.anchor'));
            const boxes = [...range.getClientRects()].filter(box => box.width > 1);
            const lefts = new Map();
            for (const box of boxes) {
              const row = Math.round(box.top / 4);
              lefts.set(row, Math.min(lefts.get(row) ?? Infinity, box.left));
            }
            return { top: boxes[0].top, bottom: boxes.at(-1).bottom, lefts: [...lefts.values()],
              parent: item.parentElement };
          });
          const gaps = lines.slice(1).map((line, at) => [line, lines[at]])
            .filter(([line, before]) => line.parent === before.parent)
            .map(([line, before]) => line.top - before.bottom);
          return { gaps, edges: lines.filter(({ lefts }) => lefts.length > 1).map(({ lefts }) => lefts) };
        }"""
    )
    assert len(told["gaps"]) > 40 and len(told["edges"]) > 10
    assert max(told["gaps"]) - min(told["gaps"]) < 1.5
    assert all(max(lefts) - min(lefts) < 0.6 for lefts in told["edges"])


def names_of_the_standard() -> list[str]:
    folder = ROOT / "Content/standards" / STANDARD
    content = yaml.safe_load((folder / "standard.yaml").read_text("utf-8"))
    terms = yaml.safe_load((folder / "terms.yaml").read_text("utf-8"))
    return [
        content["occupation"]["name"],
        *content["document"]["title"]["printed"].split(),
        *(level["title"] for level in content["levels"]),
        *(function["name"] for function in content["functions"]),
        *(term["name"] for term in terms["terms"]),
    ]


@once
def test_no_title_is_broken_within_a_name(phone, site):
    paths = [
        f"{STANDARD}/index.html", f"{STANDARD}/text.html", f"{STANDARD}/eligibility.html",
        f"{STANDARD}/levels.html", f"{LEVEL}/syllabus.html", f"{LEVEL}/exam.html",
        f"{STANDARD}/functions/team.html", f"{STANDARD}/glossary.html", f"{LEVEL}/index.html",
        f"{STANDARD}/junior/print.html", f"search.html?q=%E9%80%89%E5%93%81&in={STANDARD}",
    ]
    measured, titles, broken = 0, set(), []
    for path in paths:
        phone.goto(site + path)
        if "search" in path:
            phone.wait_for_selector("#search-results h2")
        found = phone.evaluate(
            """names => [...document.querySelectorAll('main :is(h1, h2, h3, h4), main .printed p')].flatMap(title => {
              const nodes = [];
              const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) nodes.push(walker.currentNode);
              return nodes.flatMap(node => names.flatMap(name => {
                const at = node.textContent.indexOf(name);
                if (at < 0) return [];
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + name.length);
                const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                return [[title.textContent, name, tops.size]];
              }));
            })""",
            names_of_the_standard(),
        )
        measured += len(found)
        titles |= {words[0] for words in found}
        broken += [words for words in found if words[2] > 1]
    assert measured >= 60 and len(titles) >= 30
    assert broken == []


# What the names of functions and tasks, and the heads of tables, are made of.
WORDS = (
    "直播 电商 运营 平台 账号 管理 选品 供应链 营销 活动 策划 筹备 实施 推广 引流 客户 数据 分析 采集 复盘"
    " 团队 组建 培训 指导 职业 能力 道德 基础 知识 权重 学时 技能 产品 选择 规划 产品 服务 工作 任务 推算"
).split()


@once
@pytest.mark.parametrize(
    "width, name", [(360, "hours"), (360, "exam"), (360, "matrix"), (360, "../weights"), (1280, "matrix")]
)
@pytest.mark.parametrize("level", ["junior", "senior"])
def test_no_name_in_a_table_is_broken_within_a_word(page, site, level, width, name):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site}{STANDARD}/{level}/{name}.html")
    found = page.evaluate(
        """words => {
          const broken = [];
          const names = [...document.querySelectorAll('main :is(caption, th)')].filter((name) =>
            (name.closest('thead') ?? name).offsetHeight > 1 && getComputedStyle(name).writingMode === 'horizontal-tb');
          for (const name of names) {
            const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
            const letters = [];
            while (walker.nextNode()) {
              [...walker.currentNode.data].forEach((letter, at) => {
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + 1);
                letters.push([letter, Math.round(range.getBoundingClientRect().bottom)]);
              });
            }
            const text = letters.map(([letter]) => letter).join('');
            for (const word of words) {
              for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                const lines = letters.slice(at, at + word.length).map(([, bottom]) => bottom);
                if (Math.max(...lines) - Math.min(...lines) > 8) broken.push([text, word]);
              }
            }
          }
          return [names.length, broken];
        }""",
        WORDS,
    )
    assert found[0] > 5
    assert found[1] == []


@once
def test_words_behind_bars_stay_in_the_picture(phone, site):
    phone.goto(f"{site}{STANDARD}/weights.html")
    phone.locator("main summary").first.click()
    phone.wait_for_function(
        """() => {
          const chart = document.querySelector('svg.chart');
          const right = chart.getBoundingClientRect().right + 0.5;
          return [...chart.querySelectorAll('text')].every((text) => {
            const box = text.getBoundingClientRect();
            return box.width > 0 && box.right <= right;
          });
        }""",
        timeout=5000,
    )
