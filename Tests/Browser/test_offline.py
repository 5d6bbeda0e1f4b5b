"""Reading without a network: after one visit, through an update, and from the archive."""

import functools
import hashlib
import http.server
import json
import os
import pathlib
import shutil
import threading
import zipfile

import pytest
from conftest import ROOT, SITE, STANDARD, QuietHandler, Watch, build_sample

READY = "已可离线使用"
UPDATED = "有新版本"
OVERVIEW = f"{STANDARD}/index.html"
GLOSSARY = f"{STANDARD}/glossary.html"
SHARED = "offline.json"
OWN = f"{STANDARD}/data/offline.json"


class Published:
    """A copy of a site on a server that can be stopped."""

    def __init__(self, folder: pathlib.Path, site: pathlib.Path = SITE) -> None:
        self.folder = folder
        self.asked: list[str] = []
        shutil.copytree(site, folder)
        self._running = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(self._handler(), directory=str(folder))
        )
        self.address = f"http://127.0.0.1:{self._running.server_port}/"
        threading.Thread(target=self._running.serve_forever, daemon=True).start()

    def _handler(self):
        asked = self.asked

        class Handler(QuietHandler):
            def send_head(self):
                asked.append(self.path.lstrip("/"))
                return super().send_head()

        return Handler

    def stop(self) -> None:
        self._running.shutdown()
        self._running.server_close()

    def files(self, list_name: str) -> list[str]:
        return list(json.loads((self.folder / list_name).read_text("utf-8"))["files"])

    def change(self, name: str, old: str, new: str) -> None:
        """What a second build does: other bytes in a page, and a list that says so."""
        path = self.folder / name
        before = path.read_bytes()
        after = before.replace(old.encode(), new.encode())
        assert after != before
        self._write(path, after)
        own = self.folder / OWN
        content = json.loads(own.read_text("utf-8"))
        content["files"][name] = hashlib.sha256(after).hexdigest()[:10]
        listing = json.dumps(content["files"]).encode()
        content["version"] = hashlib.sha256(listing).hexdigest()[:10]
        self._write(own, json.dumps(content).encode())

    @staticmethod
    def _write(path: pathlib.Path, content: bytes) -> None:
        path.write_bytes(content)
        # Servers tell versions apart by whole seconds.
        later = path.stat().st_mtime + 10
        os.utime(path, (later, later))


@pytest.fixture
def published(tmp_path):
    site = Published(tmp_path / "site")
    yield site
    site.stop()


@pytest.fixture
def reader(browser, published):
    """A reader whose browser may keep pages. A cut network is no fault here."""
    context = browser.new_context(locale="zh-CN")
    watch = Watch(context, published.address)
    yield context.new_page()
    context.close()
    assert watch.faults == []


def visit(page, published, path: str, words: str) -> None:
    page.goto(published.address + path)
    status = page.locator(".offline")
    status.get_by_text(words).wait_for(timeout=30_000)


def caches(page) -> list[str]:
    return page.evaluate("caches.keys()")


def test_after_one_visit_everything_opens_without_network(reader, published):
    visit(reader, published, f"{STANDARD}/junior/matrix.html", READY)
    published.stop()
    reader.context.set_offline(True)
    paths = [
        path for name in (OWN, SHARED) for path in published.files(name) if path.endswith(".html")
    ]
    assert len(paths) > 30
    for path in paths:
        reader.goto(published.address + path)
        assert reader.locator("h1").count() == 1
        family = reader.evaluate("getComputedStyle(document.body).maxInlineSize")
        assert family != "none", f"{path} has no style"
    reader.goto(f"{published.address}{STANDARD}/")
    assert reader.locator("h1").count() == 1
    reader.goto(f"{published.address}{STANDARD}/text.html?q=1#c1")
    assert reader.locator("#c1").count() == 1


def test_links_work_without_network(reader, published):
    visit(reader, published, OVERVIEW, READY)
    published.stop()
    reader.context.set_offline(True)
    reader.locator("main a[href$='matrix.html']").first.click()
    reader.wait_for_url("**/matrix.html")
    assert reader.locator("table").count() > 0


def test_the_search_works_without_network(reader, published):
    visit(reader, published, OVERVIEW, READY)
    published.stop()
    reader.context.set_offline(True)
    reader.goto(f"{published.address}search.html?in={STANDARD}&q=卖点")
    reader.locator("main mark").first.wait_for()
    assert "卖点" in reader.locator("main mark").all_inner_texts()


def test_of_several_standards_those_that_were_opened_can_be_searched_offline(browser, tmp_path):
    shutil.copytree(ROOT / "Content/standards", tmp_path / "Content/standards")
    several = Published(tmp_path / "site", build_sample(tmp_path, "TracksSample", "zh-CN"))
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    visit(page, several, "index.html", "首页已可离线使用；打开过的标准可以离线阅读和搜索")
    visit(page, several, OVERVIEW, READY)
    several.stop()
    context.set_offline(True)
    page.goto(f"{several.address}search.html?in={STANDARD}&q=卖点")
    page.locator("main mark").first.wait_for()
    page.goto(f"{several.address}search.html?in=sample&q=灯")
    page.get_by_text("这份标准没有保存，要联网打开一次").wait_for()
    context.close()


def test_an_update_arrives_whole(reader, published):
    visit(reader, published, OVERVIEW, READY)
    assert len(caches(reader)) == 2
    published.change(GLOSSARY, "<h1", "<h1 data-edition='2'")
    published.asked.clear()
    visit(reader, published, f"{STANDARD}/levels.html", UPDATED)
    fetched = set(published.asked) - {"sw.js"}
    assert fetched == {SHARED, OWN, GLOSSARY}, "only what changed is fetched"
    reader.goto(published.address + GLOSSARY)
    assert reader.locator("h1[data-edition='2']").count() == 1
    assert len(caches(reader)) == 2, "the old pages are gone"
    visit(reader, published, OVERVIEW, READY)


def test_an_update_that_breaks_off_changes_nothing(reader, published):
    visit(reader, published, OVERVIEW, READY)
    published.change(GLOSSARY, "<h1", "<h1 data-edition='2'")
    published.change(f"{STANDARD}/weights.html", "<h1", "<h1 data-edition='2'")
    # The server is in the midst of the update: one page is not yet as the list says.
    half = published.folder / GLOSSARY
    whole = half.read_bytes()
    published._write(half, b"half")
    reader.goto(published.address + OVERVIEW)
    reader.wait_for_timeout(1500)
    for path in (GLOSSARY, f"{STANDARD}/weights.html"):
        reader.goto(published.address + path)
        assert reader.locator("h1").count() == 1
        assert reader.locator("h1[data-edition]").count() == 0
    published._write(half, whole)
    # The update that broke off may be still at work: then the next page brings it.
    for _ in range(10):
        reader.goto(published.address + OVERVIEW)
        reader.wait_for_timeout(1500)
        reader.goto(published.address + GLOSSARY)
        if reader.locator("h1[data-edition='2']").count() == 1:
            break
    for path in (GLOSSARY, f"{STANDARD}/weights.html"):
        reader.goto(published.address + path)
        assert reader.locator("h1[data-edition='2']").count() == 1


def test_an_update_is_there_offline_too(reader, published):
    visit(reader, published, OVERVIEW, READY)
    published.change(GLOSSARY, "<h1", "<h1 data-edition='2'")
    visit(reader, published, OVERVIEW, UPDATED)
    published.stop()
    reader.context.set_offline(True)
    reader.goto(published.address + GLOSSARY)
    assert reader.locator("h1[data-edition='2']").count() == 1


def test_the_message_moves_nothing(reader, published):
    reader.add_init_script(
        "window.shift = 0; new PerformanceObserver((list) => list.getEntries()"
        ".forEach((entry) => { window.shift += entry.value; }))"
        ".observe({ type: 'layout-shift', buffered: true });"
    )
    reader.set_viewport_size({"width": 390, "height": 800})
    visit(reader, published, f"{STANDARD}/senior/exam.html", READY)
    reader.wait_for_timeout(300)
    assert reader.evaluate("window.shift") == 0
    assert reader.locator(".offline").get_attribute("role") == "status"


def test_the_archive_opens_from_disk(browser, tmp_path):
    with zipfile.ZipFile(SITE / STANDARD / "data" / f"{STANDARD}.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    context = browser.new_context(locale="zh-CN")
    base = tmp_path.as_uri() + "/"
    watch = Watch(context, base)
    page = context.new_page()
    pages = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.html"))
    assert len(pages) > 30
    for path in pages:
        page.goto(base + path)
        assert page.evaluate("getComputedStyle(document.body).maxInlineSize") != "none"
        links = page.evaluate("[...document.links].map((link) => link.href.split('#')[0])")
        for link in {link for link in links if link.startswith("file:")}:
            target = pathlib.Path(page.evaluate("(link) => decodeURI(new URL(link).pathname)", link))
            assert target.is_file(), f"{path} links to {link}"
    page.goto(base + "index.html")
    page.locator("main a[href$='junior/index.html']").first.click()
    page.wait_for_url("**/junior/index.html")
    assert page.locator("h1").count() == 1
    context.close()
    assert watch.faults == []


def test_the_overview_offers_the_archive(page, site):
    page.goto(site + OVERVIEW)
    with page.expect_download() as download:
        page.locator("main a[href$='.zip']").click()
    assert download.value.suggested_filename == f"{STANDARD}.zip"


def wait_until(page, question: str, *values: str) -> None:
    """Waits until an asynchronous question to the browser is answered with yes."""
    for _ in range(100):
        if page.evaluate(question, list(values)):
            return
        page.wait_for_timeout(100)
    raise AssertionError(question)


def test_a_withdrawn_standard_is_forgotten(reader, published):
    visit(reader, published, OVERVIEW, READY)
    shutil.rmtree(published.folder / STANDARD)
    reader.goto(published.address + "index.html")
    wait_until(
        reader,
        "async ([list]) => !(await caches.keys()).some((name) => name.includes(list))",
        published.address + OWN,
    )
    assert reader.request.get(published.address + OVERVIEW).status == 404


def test_every_page_brings_what_is_kept_up_to_date(reader, published):
    visit(reader, published, OVERVIEW, READY)
    published.change(GLOSSARY, "术语", "新词")
    reader.goto(published.address + "index.html")
    wait_until(
        reader,
        """async ([list]) => {
          const names = (await caches.keys()).filter((name) => name.includes(list));
          return names.length === 2 && (await (await caches.open(names[1])).match(list)) !== undefined;
        }""",
        published.address + OWN,
    )
    published.stop()
    reader.context.set_offline(True)
    reader.goto(published.address + GLOSSARY)
    assert reader.inner_text("h1") == "新词"
