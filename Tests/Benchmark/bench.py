"""Measures this tree, another commit, Hugo and `cp` in one run, and prints tables in Markdown.

Usage: Scripts/bench [--against COMMIT] [--sizes 1,100,400] [--repeats 3]

Every tool does everything once before any does it again, so that a busy minute hits all alike.
Pages are measured alone, since neither the other tools nor early commits make files to take away;
what those cost besides is a line of its own.
Hugo gets the same data and makes as many pages of like size. Each figure is the median of the
repeats: seconds on the clock, seconds of processor, the most memory held.
"""

import argparse
import pathlib
import re
import shutil
import sys

from hugo_site import make_hugo_site
from measuring import Sample, machine, measure, median
from programs import ROOT, WORK, Programs, content_of
from tables import Result, print_tables

# A word that every standard has. Replaced throughout, the standard stays faultless.
WORDS = ("账号", "帐号")
ACTIONS = ("clean build", "no change", "one edit", "check")


class Contestant:
    """A tool with its own content, output and cache."""

    def __init__(self, name: str, folder: pathlib.Path, edited: pathlib.Path):
        self.name = name
        self.folder = folder
        self.edited = edited
        self.output = folder / "out"
        self.samples: dict[str, list[Sample]] = {action: [] for action in ACTIONS}

    def build_command(self) -> list:
        raise NotImplementedError

    def check_command(self) -> list | None:
        return None

    def run(self, action: str) -> None:
        command = self.check_command() if action == "check" else self.build_command()
        if command is None:
            return
        if action == "clean build":
            for name in ("out", "cache", "site/resources"):
                shutil.rmtree(self.folder / name, ignore_errors=True)
        elif action == "one edit":
            edit(self.edited)
        self.samples[action].append(measure(command, self.folder))

    def result(self) -> Result:
        sizes = [path.stat().st_size for path in self.output.rglob("*.html")]
        figures = {action: median(samples) for action, samples in self.samples.items() if samples}
        return Result(self.name, len(sizes), sum(sizes) / 1e6, figures)


class Gangmu(Contestant):
    def __init__(
        self, name: str, tree: pathlib.Path, folder: pathlib.Path, size: int, makes_files: bool
    ):
        content = content_of(tree, size, folder)
        if not makes_files:
            leave_out_files(content / "site.yaml")
        super().__init__(name, folder, sorted((content / "standards").iterdir())[0])
        self.tool = tree / ".build/release/gangmu"

    def build_command(self):
        return [self.tool, "build", "--quiet", "--content", self.folder / "content",
                "--output", self.output, "--cache", self.folder / "cache"]

    def check_command(self):
        return [self.tool, "check", "--quiet", "--content", self.folder / "content"]


class Hugo(Contestant):
    def __init__(self, name: str, kind: str, program: pathlib.Path, folder: pathlib.Path, content):
        data = make_hugo_site(kind, content, folder / "site")
        super().__init__(name, folder, sorted(data.iterdir())[0])
        self.program = program

    def build_command(self):
        return [self.program, "--quiet", "--source", self.folder / "site",
                "--destination", self.output, "--cacheDir", self.folder / "cache"]


class Copy(Contestant):
    """The floor: the bytes that this tree makes, merely written."""

    def __init__(self, folder: pathlib.Path, original: Contestant):
        folder.mkdir(parents=True)
        super().__init__("`cp -r`", folder, folder)
        self.original = original

    def run(self, action: str) -> None:
        if action == "clean build":
            super().run(action)

    def build_command(self):
        return ["cp", "-r", self.original.output, self.output]


def leave_out_files(settings: pathlib.Path) -> None:
    text = settings.read_text("utf-8")
    text = re.sub(r"^downloads:.*\n(?:[ \t-].*\n)*", "", text, flags=re.MULTILINE)
    settings.write_text(text.rstrip("\n") + "\ndownloads: []\n", "utf-8")


def edit(folder: pathlib.Path) -> None:
    files = [path for path in folder.rglob("*") if path.suffix in (".yaml", ".txt")]
    texts = {path: path.read_text("utf-8") for path in files}
    old, new = WORDS if any(WORDS[0] in text for text in texts.values()) else reversed(WORDS)
    for path, text in texts.items():
        if old in text:
            path.write_text(text.replace(old, new), "utf-8")


def contestants(size: int, programs: Programs, folder: pathlib.Path) -> list[Contestant]:
    own = Gangmu(programs.own_name, ROOT, folder / "own", size, makes_files=False)
    files = Gangmu(f"{programs.own_name}, with files", ROOT, folder / "files", size, makes_files=True)
    other = Gangmu(
        programs.other_name, programs.other_tree, folder / "other", size, makes_files=True)
    content = folder / "own/content"
    return [
        own, files, other,
        Hugo("Hugo, HTML templates", "html", programs.hugo, folder / "hugo-html", content),
        Hugo("Hugo, Markdown templates", "markdown", programs.hugo, folder / "hugo-md", content),
        Copy(folder / "copy", own),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="Scripts/bench", description="Measures in one run.")
    parser.add_argument("--against", default="66b4ab0", metavar="COMMIT")
    parser.add_argument("--sizes", default="1,100,400", help="numbers of standards")
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    sizes = sorted(int(size) for size in options.sizes.split(","))

    programs = Programs(options.against)
    results: dict[int, list[Result]] = {}
    for size in sizes:
        folder = WORK / f"run-{size}"
        shutil.rmtree(folder, ignore_errors=True)
        runners = contestants(size, programs, folder)
        for repeat in range(options.repeats):
            for action in ACTIONS:
                for runner in runners:
                    print(f"{size}: {repeat + 1}: {action}: {runner.name}", file=sys.stderr)
                    runner.run(action)
        results[size] = [runner.result() for runner in runners]
        shutil.rmtree(folder)
    print_tables(results, ACTIONS, machine(programs, options.repeats))


if __name__ == "__main__":
    main()
