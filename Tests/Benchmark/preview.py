"""From a saved file to the page: `Scripts/bench preview`. Needs what `Scripts/test` installs."""

import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import Page, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / ".build/release/gangmu"
STANDARD = "rural-live-streaming-operator-0000"

# Runs in the page: notes when what is wanted is there, frame by frame.
WATCH = """() => {
  const look = () => {
    if (window.wanted && !window.seen && window.wanted()) {
      window.seen = performance.timeOrigin + performance.now();
    }
    requestAnimationFrame(look);
  };
  look();
}"""


class Site:
    """A catalogue of many standards with templates of its own, and the preview of it."""

    def __init__(self, folder: pathlib.Path, size: int) -> None:
        self.folder = folder
        content = folder / "Content"
        subprocess.run([ROOT / "Scripts/catalogue", str(size), content], check=True)
        shutil.copytree(ROOT / "Templates/pages", folder / "Own/pages")
        self.standard = content / "standards" / STANDARD
        self.style = folder / "Own/styles/99-own.css"
        self.style.parent.mkdir()
        self.style.write_text("h1 { letter-spacing: 0px; }", "utf-8")
        self.log = folder / "log"

    def start(self) -> dict[str, float]:
        """Seconds until the first page and until everything is checked."""
        began = time.monotonic()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [TOOL, "serve", "--language", "en", "--templates", "Own"], cwd=self.folder,
                stdout=log, stderr=subprocess.STDOUT)
        self.address = self.wait(r"http://\S+")
        page = f"{self.address}{STANDARD}/junior/syllabus.html"
        subprocess.run(["curl", "-sf", "-o", self.folder / "page", page], check=True)
        first = time.monotonic() - began
        self.wait(r"\d errors?,")
        return {"first page": first, "all checked": time.monotonic() - began}

    def wait(self, pattern: str) -> str:
        while not (found := re.search(pattern, self.log.read_text("utf-8"))):
            time.sleep(0.002)
        return found.group()

    def memory(self) -> int:
        """Megabytes in use."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()


class Edit:
    """One kind of edit: the page that shows it, and the same edit over and over, numbered."""

    def __init__(self, path: pathlib.Path, page: str, old: str, new: str, wanted: str) -> None:
        self.path, self.page = path, page
        self.before, self.new, self.wanted = path.read_text("utf-8"), new, wanted
        self.old = old
        assert self.before.count(old) >= 1, (path, old)

    def save(self, page: Page, number: int) -> float:
        """Milliseconds from the save until the page shows it."""
        text = self.before.replace(self.old, self.new.format(number), 1)
        wanted = self.wanted.replace("NUMBER", str(number))
        page.evaluate(
            "() => { window.before = document.querySelector('main table')?.textContent; }")
        page.evaluate(f"() => {{ window.seen = 0; window.wanted = () => {wanted}; }}")
        began = time.time()
        self.path.write_text(text, "utf-8")
        page.wait_for_function("() => window.seen > 0", timeout=20000)
        return page.evaluate("window.seen") - began * 1000


def edits(site: Site) -> dict[str, Edit]:
    text = "document.querySelector('main').textContent.includes('{}')"
    weights = (site.standard / "weights.yaml").read_text("utf-8")
    weight = re.search(r"weights: \[(\d+), (\d+), (\d+)\]", weights)
    return {
        "statement": Edit(
            site.standard / "levels/junior.yaml", "junior/syllabus.html",
            "text: 能", "text: 能第{}次", text.format("能第NUMBER次")),
        "weight": Edit(
            site.standard / "weights.yaml", "weights.html", weight.group(),
            f"weights: [{{}}, {weight[2]}, {weight[3]}]",
            "document.querySelector('main table').textContent !== window.before"),
        "template": Edit(
            site.folder / "Own/pages/syllabus.md", "junior/syllabus.html", "# {{title}}",
            "# {{{{title}}}}\n\nEdition {}.", text.format("Edition NUMBER.")),
        "style": Edit(
            site.style, "junior/syllabus.html", "0px", "{}px",
            "getComputedStyle(document.querySelector('h1')).letterSpacing === 'NUMBERpx'"),
    }


def measure(site: Site, edit: Edit, page: Page, repeats: int) -> list[float]:
    page.goto(f"{site.address}{STANDARD}/{edit.page}")
    page.evaluate(WATCH)
    page.wait_for_timeout(500)
    times = []
    for number in range(21, 21 + repeats):
        times.append(edit.save(page, number))
        page.wait_for_timeout(50)
    edit.path.write_text(edit.before, "utf-8")
    page.wait_for_timeout(500)
    return times


def row(*cells) -> None:
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def bench(size: int, repeats: int, browser) -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Site(pathlib.Path(folder), size)
        start = site.start()
        print(f"\n{size} standards: " + ", ".join(f"{name} {value:.2f} s" for name, value in start.items())
              + f", {site.memory()} MB\n")
        row("edit", "median ms", "95th percentile ms")
        row("---", "---:", "---:")
        page = browser.new_page()
        for name, edit in edits(site).items():
            times = sorted(measure(site, edit, page, repeats))
            row(name, round(statistics.median(times)), round(times[int(len(times) * 0.95)]))
        edit = edits(site)["statement"]
        page.goto(f"{site.address}{STANDARD}/{edit.page}")
        page.evaluate(WATCH)
        memory = {}
        for number in range(1, 501):
            edit.save(page, number)
            if number in (50, 500):
                memory[number] = site.memory()
        print("\nmemory after edits: " + ", ".join(f"{count}: {size} MB" for count, size in memory.items()))
        page.close()
        site.end()


def main() -> None:
    parser = argparse.ArgumentParser(prog="Scripts/bench preview", description=__doc__)
    parser.add_argument("--sizes", default="1,1000", help="numbers of standards")
    parser.add_argument("--repeats", type=int, default=30)
    options = parser.parse_args()
    subprocess.run(
        ["swift", "build", "--configuration", "release", "--product", "gangmu"], cwd=ROOT, check=True,
        stdout=sys.stderr)
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for size in options.sizes.split(","):
            bench(int(size), options.repeats, browser)


if __name__ == "__main__":
    main()
