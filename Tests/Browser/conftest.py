"""A real browser for the tests, and the built site from disk and from a local server."""

import contextlib
import functools
import http.server
import pathlib
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = ROOT / "Site"
STANDARD = "rural-live-streaming-operator"


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments) -> None:
        pass


@contextlib.contextmanager
def serve(folder: pathlib.Path):
    """Address of a folder on a server of the loopback interface."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()


@pytest.fixture(scope="session")
def server():
    """Address of the site on a server."""
    with serve(SITE) as address:
        yield address


@pytest.fixture(scope="session", params=["server", "file"])
def site(request, server) -> str:
    """Base address of the site: once from a server, once from disk."""
    return server if request.param == "server" else SITE.as_uri() + "/"


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        running = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield running
        running.close()


def build_site(folder: pathlib.Path) -> pathlib.Path:
    """Builds the site of a folder's `Content`; its folder."""
    arguments = ["build", "--quiet", "--cache", "Caches"]
    subprocess.run([ROOT / ".build/debug/gangmu", *arguments], cwd=folder, check=True)
    return folder / "Site"


def build_sample(folder: pathlib.Path, sample: str, language: str) -> pathlib.Path:
    """Builds a site of one sample of `Tests`, under the name `sample`; its folder."""
    shutil.copytree(ROOT / "Tests" / sample, folder / "Content/standards/sample")
    settings = f"title: Sample\naddress: https://gangmu.example/\nlanguage: {language}\n"
    (folder / "Content/site.yaml").write_text(settings, "utf-8")
    return build_site(folder)


class Watch:
    """Collects what a good page never does: talk to the console, fail, or ask other hosts."""

    def __init__(self, context: BrowserContext, base: str) -> None:
        self.faults: list[str] = []
        context.on("console", lambda message: self._console(message.text))
        context.on("weberror", lambda error: self.faults.append(f"error: {error.error}"))
        context.on("request", lambda request: self._request(request.url, base))

    def _console(self, text: str) -> None:
        if not text.startswith("Service Worker registration blocked by Playwright"):
            self.faults.append(f"console: {text}")

    def _request(self, url: str, base: str) -> None:
        if not url.startswith((base, "data:", "blob:")):
            self.faults.append(f"request: {url}")


@pytest.fixture
def page(browser: Browser, site: str):
    """A page in a context of its own; any fault at the end fails the test."""
    # Only the tests of reading offline need the worker, which loads the whole standard.
    context = browser.new_context(base_url=site, locale="zh-CN", service_workers="block")
    watch = Watch(context, site)
    opened: Page = context.new_page()
    yield opened
    context.close()
    assert watch.faults == []


def pages_of_site() -> list[str]:
    return sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))
