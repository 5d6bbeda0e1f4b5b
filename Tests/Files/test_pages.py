"""Pages of a site and the files that they link to."""

import html.parser
import pathlib
import shutil

import pytest
from conftest import ROOT, tool

ENDINGS = {
    "case": {"case.json", "case-1-0.json"}, "csv": {".csv"}, "docx": {".docx"},
    "json": {"standard.json"}, "markdown": {".md"}, "xlsx": {".xlsx"},
}


class Links(html.parser.HTMLParser):
    """The address, the words and the name for keeping of each link to a file."""

    def __init__(self, page: pathlib.Path):
        super().__init__()
        self.found = []
        self.inside = False
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "download" in values:
            self.inside = True
            self.found.append([values["href"], "", values["download"]])

    def handle_data(self, data):
        if self.inside:
            self.found[-1][1] += data

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "a"


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Builds the site of a sample with some kinds of files."""

    def build(sample: str, *kinds: str, setting: bool = False) -> pathlib.Path:
        folder = tmp_path_factory.mktemp("pages")
        shutil.copytree(ROOT / "Tests" / sample, folder / "Content/standards/sample")
        lines = ["title: 样例站", "address: https://gangmu.example/", "language: zh-CN"]
        if setting:
            lines.append(f"downloads: [{', '.join(kinds)}]")
        (folder / "Content/site.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        asked = [] if setting else ["--downloads", *kinds]
        tool(folder, "build", "--cache", "Cache", *asked)
        return folder / "Site/sample"

    return build


def test_links_on_a_page_are_told_apart_and_lead_to_files(site):
    standard = site("TracksSample", "csv", "docx", "xlsx")
    shared = Links(standard / "level-4/hours.html").found
    assert [words for _, words, _ in shared][:3] == [
        "教学工作簿 · 选灯员", "教学大纲 · 选灯员", "学时分配 · 选灯员"]
    count = 0
    for page in standard.rglob("*.html"):
        links = Links(page).found
        for href, _, name in links:
            assert (page.parent / href).is_file() and "/" not in name
        if page.name != "downloads.html":
            assert len({words for _, words, _ in links}) == len(links), page
        count += len(links)
    assert count > 200


@pytest.mark.parametrize("kind", ENDINGS)
def test_a_site_has_the_kinds_of_files_that_it_names(site, kind):
    standard = site("Sample", kind, setting=True)
    files = [p for p in (standard / "data").rglob("*") if p.is_file()]
    own = {p for p in files if any(p.name.endswith(e) for e in ENDINGS[kind])}
    assert own
    # What reading offline, the search and the archive need is no download.
    others = {p.name.split(".")[0] for p in files if p not in own}
    assert others <= {"offline", "search", "sample"}
    linked = {page.parent / href for page in standard.rglob("*.html") for href, _, _ in Links(page).found}
    assert {p.resolve() for p in linked if p.suffix != ".zip"} == {p.resolve() for p in own}


def test_who_reads_the_findings_gets_the_form(site):
    links = Links(site("Sample", "docx") / "findings.html").found
    assert [href for href, _, _ in links] == ["data/feedback.docx"]
