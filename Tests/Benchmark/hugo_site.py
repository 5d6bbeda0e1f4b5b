"""Makes a Hugo site of the same data, with as many pages of like size."""

import pathlib
import re
import shutil

TEMPLATES = pathlib.Path(__file__).resolve().parent / "hugo"
LEVELS = ("junior", "intermediate", "senior")
LEVEL_PARTS = ("syllabus", "matrix", "hours", "exam")
SETTINGS = """baseURL = "https://gangmu.example/"
title = "纲目"
locale = "zh-CN"
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS", "section"]
[markup.goldmark.renderer]
unsafe = true
"""


def make_hugo_site(kind: str, content: pathlib.Path, site: pathlib.Path) -> pathlib.Path:
    """
    - kind: `html` writes pages by HTML templates, `markdown` as Markdown that Hugo renders.
    - Returns the folder of data, with a folder for each standard.
    """
    site.mkdir(parents=True)
    (site / "hugo.toml").write_text(SETTINGS, "utf-8")
    shutil.copytree(TEMPLATES / kind, site / "layouts")
    data = site / "data/standards"
    for standard in sorted((content / "standards").iterdir()):
        # Hugo reads YAML; the printed text is no data of pages.
        shutil.copytree(standard, data / standard.name, ignore=shutil.ignore_patterns("*.txt"))
        functions = re.search(r"^functions:\n(.*?)^\S", (standard / "standard.yaml").read_text("utf-8"),
                              re.DOTALL | re.MULTILINE)
        names = re.findall(r"^  - id: (\S+)", functions[1], re.MULTILINE) if functions else []
        for path, parts in pages(names).items():
            write_page(kind, site / "content" / standard.name / f"{path}.md", standard.name, parts)
    return data


def pages(functions: list[str]) -> dict[str, list[tuple[str, str, str]]]:
    """Parts of each page, as kind, level and function: what comes near our page in size."""
    made = {}
    for level in LEVELS:
        for part in LEVEL_PARTS:
            made[f"{level}/{part}"] = [(part, level, "")]
        made[f"{level}/overview"] = [("exam", level, "")]
        made[f"{level}/self-check"] = [(part, level, "") for part in ("matrix", "hours", "exam")]
        made[f"{level}/print"] = [(part, level, "") for part in LEVEL_PARTS]
    for function in functions:
        made[f"functions/{function}"] = [("matrix", level, function) for level in LEVELS]
    made["text"] = [("text", "", "")] + [("matrix", level, "") for level in LEVELS]
    made["print"] = made["text"] + [("syllabus", level, "") for level in LEVELS]
    made["levels"] = [("matrix", level, "") for level in LEVELS]
    made["weights"] = [("hours", level, "") for level in LEVELS[:1]]
    for name in ("eligibility", "glossary", "findings", "overview", "drafting-notes"):
        made[name] = [("exam", level, "") for level in LEVELS]
    return made


def write_page(kind: str, path: pathlib.Path, standard: str, parts: list[tuple[str, str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    front = [f"title: {path.parent.name} {path.stem}", f"standard: {standard}", "parts:"]
    front += [f"  - {{kind: {part}, level: '{level}', function: '{only}'}}" for part, level, only in parts]
    body = [
        f'{{{{% {part} standard="{standard}" level="{level}" function="{only}" %}}}}\n'
        for part, level, only in parts
    ] if kind == "markdown" else []
    path.write_text("---\n" + "\n".join(front) + "\n---\n\n" + "\n".join(body), "utf-8")
