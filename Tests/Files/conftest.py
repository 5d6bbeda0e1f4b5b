"""Files that people take away, made by the tool and read by other people's programs."""

import json
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / ".build/debug/gangmu"
SHIPPED = "rural-live-streaming-operator"
STANDARDS = [SHIPPED, "sample", "national", "tracks", "hostile"]

HOSTILE = {
    "能设计茶席": '=HYPERLINK("https://example.com/","x")',
    "茶席设计原则": "<script>alert(1)</script> & </w:t> ]]> {{title}}",
    "能策划茶会": "+1 | * _ ` # " + "长" * 3000,
    "茶会流程": "@SUM(A1) \\u0007 _x0041_ \\u202e",
    "能选用泡茶用水": "-2+3",
}

HOSTILE_FACTS = {"SAMPLE 1—2026": "SAMPLE\\u000B1—2026", "高级茶艺师": "高级\\u001F\\uFFFE茶艺师"}


def tool(folder: pathlib.Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess:
    return subprocess.run(
        [TOOL, *arguments], cwd=folder, check=check, capture_output=True, text=True
    )


def make_hostile(folder: pathlib.Path) -> None:
    """The sample with statements that look like formulas and markup."""
    shutil.copytree(ROOT / "Tests/Sample", folder)
    (folder / "source.txt").unlink()
    (folder / "acknowledgements.yaml").unlink()
    for path in (folder / "levels").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        for old, new in HOSTILE.items():
            quoted = '"' + new.replace('"', '\\"') + '"'
            text = text.replace(f"text: {old}\n", f"text: {quoted}\n")
        path.write_text(text, encoding="utf-8")
    # What stands in heads of sheets and in the properties of files; U+000B is a line break of Word.
    path = folder / "standard.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in HOSTILE_FACTS.items():
        assert f": {old}\n" in text
        text = text.replace(f": {old}\n", f': "{new}"\n')
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def content(tmp_path_factory) -> pathlib.Path:
    """A folder with the content of a site with several standards."""
    folder = tmp_path_factory.mktemp("files")
    standards = folder / "Content/standards"
    shutil.copytree(ROOT / "Content/standards" / SHIPPED, standards / SHIPPED)
    shutil.copytree(ROOT / "Tests/Sample", standards / "sample")
    shutil.copytree(ROOT / "Tests/NationalSample", standards / "national")
    shutil.copytree(ROOT / "Tests/TracksSample", standards / "tracks")
    make_hostile(standards / "hostile")
    (folder / "Content/site.yaml").write_text(
        "title: 样例站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def exports(content) -> pathlib.Path:
    """All files of all standards, by standard and level."""
    tool(content, "export", "case", "csv", "docx", "json", "markdown", "xlsx", "--to", "Exports")
    return content / "Exports"


@pytest.fixture(scope="session")
def english(content, exports, tmp_path_factory) -> pathlib.Path:
    """The same files as a site in English has them."""
    folder = tmp_path_factory.mktemp("english")
    shutil.copytree(content / "Content", folder / "Content")
    site = folder / "Content/site.yaml"
    site.write_text(site.read_text(encoding="utf-8").replace("zh-CN", "en"), encoding="utf-8")
    tool(folder, "export", "case", "csv", "docx", "markdown", "xlsx", "--to", "Exports")
    return folder / "Exports"


@pytest.fixture(scope="session", params=["zh-CN", "en"])
def language(request, exports, english) -> pathlib.Path:
    """All files in each language."""
    return exports if request.param == "zh-CN" else english


@pytest.fixture(scope="session")
def data(exports):
    """The JSON of a standard by its id."""
    return {
        id: json.loads((exports / id / "standard.json").read_text(encoding="utf-8"))
        for id in STANDARDS
    }


def printed(text) -> str:
    return text if isinstance(text, str) else text["printed"]


def statements(standard: dict, level: str, track: str | None = None) -> list[str]:
    """The requirements of a level in printed order."""
    found = []
    for function in standard["files"][f"levels/{level}.yaml"]["functions"]:
        for task in function["tasks"]:
            own = task.get("tracks") or function.get("tracks")
            if track and own and track not in own:
                continue
            for item in task.get("skills", []) + task.get("knowledge", []):
                found.append(printed(item["text"]))
    return found


def levels(standard: dict) -> list[tuple[str, str | None]]:
    """The levels with their tracks."""
    head = standard["files"]["standard.yaml"]
    tracks = head.get("tracks", [])
    return [
        (level["id"], track)
        for level in head["levels"]
        for track in [t["id"] for t in tracks if level["id"] in t["levels"]] or [None]
    ]


def folder_of(exports: pathlib.Path, id: str, level: str, track: str | None) -> pathlib.Path:
    return exports / id / level / (track or "")
