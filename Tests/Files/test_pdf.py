"""Print editions as Poppler reads them, and what happens where their program fails."""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time
import zipfile

import pytest
from conftest import HOSTILE, SHIPPED, TOOL, levels, printed, statements, tool


def poppler(program: str, *arguments) -> str:
    return subprocess.run(
        [program, *map(str, arguments)], check=True, capture_output=True, text=True
    ).stdout


def words(path: pathlib.Path) -> str:
    return re.sub(r"\s+", "", poppler("pdftotext", "-raw", "-enc", "UTF-8", path, "-"))


@pytest.fixture(scope="session")
def editions(content) -> pathlib.Path:
    for chosen in ["--standard=" + SHIPPED], ["--standard=hostile", "--level=advanced"]:
        tool(content, "export", "pdf", *chosen, "--to", "Print")
    return content / "Print"


def test_every_statement_can_be_copied_in_order(editions, data):
    for level, _ in levels(data[SHIPPED]):
        text, place = words(editions / SHIPPED / level / "print.pdf"), 0
        for statement in statements(data[SHIPPED], level):
            bare = re.sub(r"\s+", "", statement)
            assert bare in text[place:], statement
            place = text.index(bare, place) + len(bare)


def test_it_is_tagged_and_has_an_outline(editions):
    for path in editions.rglob("*.pdf"):
        facts = poppler("pdfinfo", path)
        assert re.search(r"Tagged: +yes", facts) and "A4" in facts
        shown = subprocess.run(["pdfinfo", "-struct", path], capture_output=True, text=True)
        tree = shown.stdout
        assert shown.stderr == "" and "Span" in tree
        assert {"H1", "H2", "Table", "TR", "TH", "TD", "LI"} <= set(re.findall(r"\w+", tree))
        assert b"/Outlines" in path.read_bytes()


def test_sheets_stand_upright_but_for_matrices(editions):
    """A matrix needs the width: upright, its columns are a few characters wide."""
    for path in editions.rglob("*.pdf"):
        sizes = re.findall(r"size: +([\d.]+) x ([\d.]+)", poppler("pdfinfo", "-l", 999, path))
        lies = [float(width) > float(height) for width, height in sizes]
        assert len(lies) > 3 and any(lies) and not lies[0] and not lies[-1], path


def test_every_sheet_has_its_number_and_that_of_the_standard(editions, data):
    for path in editions.rglob("*.pdf"):
        sheets = poppler("pdftotext", "-layout", path, "-").rstrip("\f").split("\f")
        document = data[path.relative_to(editions).parts[0]]["files"]["standard.yaml"]["document"]
        for index, sheet in enumerate(sheets):
            lines = [line.strip() for line in sheet.splitlines() if line.strip()]
            assert lines[-1] == f"{index + 1} / {len(sheets)}", path
            assert printed(document["number"]).split("—")[0].split()[0] in lines[0], lines[0]


def test_without_an_address_of_its_own_a_site_has_no_links_to_itself(editions):
    for path in editions.rglob("*.pdf"):
        links = [line.split()[-1] for line in poppler("pdfinfo", "-url", path).splitlines()[1:]]
        assert all(re.match(r"https?://(?!gangmu\.example)", link) for link in links), links


def test_fonts_are_embedded_under_their_names(editions):
    for path in editions.rglob("*.pdf"):
        lines = poppler("pdffonts", path).splitlines()[2:]
        assert lines
        for line in lines:
            assert line[6] == "+" and "Type 3" not in line and re.search(r"yes yes yes", line), line


def test_it_knows_no_machine_and_its_date_is_that_of_the_content(editions, data):
    for path in editions.rglob("*.pdf"):
        content = path.read_bytes()
        assert b"file:" not in content and b"/tmp/" not in content
        day = data[path.relative_to(editions).parts[0]]["changed"].replace("-", "").encode()
        assert set(re.findall(rb"Date \(D:(\d+)", content)) == {day + b"000000"}


def test_the_same_standard_gives_the_same_bytes(content, editions):
    tool(content, "export", "pdf", "--standard", SHIPPED, "--level", "junior", "--to", "Twice")
    for path in (content / "Twice").rglob("*.pdf"):
        assert path.read_bytes() == (editions / path.relative_to(content / "Twice")).read_bytes()


def test_facts_of_english_sites_stand_beside_their_names(content, english):
    """Words of another language within a fact stay in their line."""
    tool(english.parent, "export", "pdf", "--standard", "national", "--level", "level-3",
         "--track", "painting", "--to", "Print")
    text = poppler("pdftotext", "-layout", english.parent / "Print/national/level-3/painting/print.pdf", "-")
    assert re.search(r"Staff +Invigilators: .*Invigilators in each 考场: at least 2 persons", text)


def test_hostile_words_stay_words(editions):
    text = words(editions / "hostile/advanced/print.pdf")
    assert "<script>alert(1)</script>&</w:t>]]>{{title}}" in text
    assert HOSTILE["能设计茶席"] in text


def test_links_to_its_own_chapters_stay_in_it(editions):
    path = editions / SHIPPED / "junior/print.pdf"
    places = set(re.findall(r'"([\w.-]+)"', poppler("pdfinfo", "-dests", path)))
    links = {place.decode() for place in re.findall(rb"/Dest /([\w.#-]+)", path.read_bytes())}
    assert {"hours", "exam", "syllabus.platform-accounts"} <= links & places
    assert links <= places


def test_marks_of_footnotes_have_their_notes(editions):
    assert "¹相关职业:互联网营销师" in words(editions / SHIPPED / "junior/print.pdf")


def test_temporary_folders_may_have_any_name(content, editions, tmp_path):
    odd = tmp_path / "a #1 %20 茶"
    odd.mkdir()
    subprocess.run(
        [TOOL, "export", "pdf", "--standard", SHIPPED, "--level", "junior", "--to", "Odd"],
        cwd=content, check=True, env=os.environ | {"TMPDIR": str(odd)})
    name = f"{SHIPPED}/junior/print.pdf"
    assert (content / "Odd" / name).read_bytes() == (editions / name).read_bytes()
    assert list(odd.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_who_ends_it_ends_all_that_it_started(content, tmp_path, number):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    note = tmp_path / "note"
    browser = tmp_path / "chromium"
    browser.write_text(f"#!/bin/sh\nsleep 300 &\necho $$ $! > {note}\nwait\n")
    browser.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{tmp_path}:{os.environ['PATH']}", "TMPDIR": str(temporary)}
    process = subprocess.Popen(
        [TOOL, "export", "pdf", "--standard", SHIPPED, "--to", "Ended"], cwd=content,
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 30
    while not note.exists() or not note.read_text():
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(number)
    assert process.wait(timeout=10) == 128 + number
    assert list(temporary.iterdir()) == [] and not (content / "Ended").exists()
    for started in map(int, note.read_text().split()):
        state = pathlib.Path(f"/proc/{started}/stat")
        assert not state.exists() or state.read_text().split(")")[1].split()[0] == "Z"


def test_a_folder_that_is_called_like_the_browser_is_none(content, tmp_path):
    (tmp_path / "chromium").mkdir()
    done = run(content, without_browser(tmp_path), "export", "pdf")
    assert done.returncode == 2 and "Chromium is missing" in done.stderr


def test_links_are_absolute_where_readers_can_reach_the_site(content):
    tool(content, "export", "pdf", "--standard", "sample", "--level", "basic",
         "--base-url", "https://standards.example.org/tea/", "--to", "Linked")
    pages = poppler("pdfinfo", "-url", content / "Linked/sample/basic/print.pdf")
    links = re.findall(r"https?:\S+", pages)
    assert links and all(link.startswith("https://standards.example.org/tea/sample/") for link in links)


def without_browser(folder: pathlib.Path) -> dict:
    """An environment in which only a program of ours can be found."""
    folder.mkdir(exist_ok=True)
    return os.environ | {"PATH": str(folder)}


def run(content, environment, *arguments):
    return subprocess.run(
        [TOOL, *arguments, "--language", "en"], cwd=content, env=environment, capture_output=True,
        text=True,
    )


def test_a_missing_program_is_named_and_the_rest_goes_on(content, tmp_path):
    environment = without_browser(tmp_path / "empty")
    arguments = ["export", "csv", "pdf", "--standard", "sample", "--to", "Rest"]
    result = run(content, environment, *arguments)
    assert result.returncode == 2 and "apt-get install chromium" in result.stderr
    assert list((content / "Rest").rglob("*.csv")) and not list((content / "Rest").rglob("*.pdf"))


def browser(folder: pathlib.Path, script: str) -> dict:
    """An environment whose browser is a script."""
    environment = without_browser(folder)
    program = folder / "chromium"
    program.write_text("#!/bin/sh\n" + script)
    program.chmod(0o755)
    return environment


@pytest.mark.parametrize(
    "script, reason",
    [
        ("echo no display >&2; exit 3", "failed: no display"),
        ("exit 0", "wrote no PDF file"),
        ("exec /bin/sleep 1000", "did not end within 30 seconds"),
    ],
)
def test_a_program_that_fails_is_named_and_the_rest_goes_on(content, tmp_path, script, reason):
    environment = browser(tmp_path / "bad", script)
    target = tmp_path / "Failed"
    result = run(content, environment, "export", "csv", "pdf", "--standard", "sample", "--to", str(target))
    assert result.returncode == 2 and reason in result.stderr
    assert list(target.rglob("*.csv")) and not list(target.rglob("*.pdf"))


def test_missing_fonts_are_named_and_the_rest_goes_on(content, tmp_path):
    # Without any font at all browsers may break off.
    others = "/usr/share/fonts/opentype/noto"
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{others}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    environment = os.environ | {"FONTCONFIG_FILE": str(fonts)}
    target = tmp_path / "Poor"
    result = run(content, environment, "export", "csv", "pdf", "--standard", "sample", "--to", str(target))
    assert result.returncode == 2 and "WenQuanYi Micro Hei, WenQuanYi Zen Hei" in result.stderr
    assert "apt-get install fonts-wqy-microhei fonts-wqy-zenhei" in result.stderr
    assert list(target.rglob("*.csv")) and not list(target.rglob("*.pdf"))


def test_only_root_runs_it_without_its_sandbox(content, tmp_path):
    environment = browser(tmp_path / "spy", 'echo "$@" >&2\nexit 1\n')
    result = run(content, environment, "export", "pdf", "--standard", "sample", "--to", "Spied")
    assert ("--no-sandbox" in result.stderr) == (os.geteuid() == 0)


# Before the first file the browser shows that it can.
TRIAL = 1


@pytest.fixture
def site(content, tmp_path):
    """A folder with one standard, and an environment whose browser notes each of its runs."""
    folder = tmp_path / "site"
    shutil.copytree(content / "Content/standards/sample", folder / "Content/standards/sample")
    shutil.copy(content / "Content/site.yaml", folder / "Content/site.yaml")
    program = tmp_path / "bin/chromium"
    program.parent.mkdir()
    real = shutil.which("chromium") or shutil.which("google-chrome")
    program.write_text(f'#!/bin/sh\necho run >> {tmp_path}/runs\nexec {real} "$@"\n')
    program.chmod(0o755)
    environment = os.environ | {"PATH": f"{program.parent}:{os.environ['PATH']}"}

    def build(*arguments: str, environment: dict = environment, status: int = 0) -> int:
        """Builds the site; how often the browser has run since the beginning."""
        result = run(folder, environment, "build", "--cache", "Cache", *arguments)
        assert result.returncode == status, result.stderr + result.stdout
        runs = tmp_path / "runs"
        return len(runs.read_text().split()) if runs.exists() else 0

    return folder, build


def test_a_build_makes_heavy_files_only_when_asked(site):
    folder, build = site
    assert build() == 0 and not [p for p in folder.rglob("*") if p.suffix in (".pdf", ".docx")]
    assert build("--downloads", "all") == 3 + TRIAL
    pages = [folder / "Site/sample" / name for name in ("downloads.html", "basic/syllabus.html")]
    for page in pages:
        for href, size in re.findall(r'href="([^"]+\.(?:pdf|docx))".*?(\d+ KB)', page.read_text(), re.S):
            file = page.parent / href
            assert size == f"{(file.stat().st_size + 999) // 1000} KB"
    assert len(re.findall(r'href="[^"]+\.pdf"', pages[0].read_text())) == 3
    listed = json.loads((folder / "Site/sample/data/offline.json").read_text())["files"]
    with zipfile.ZipFile(folder / "Site/sample/data/sample.zip") as archive:
        for names in (listed, archive.namelist()):
            assert not [name for name in names if name.endswith((".pdf", ".docx"))]
        for name in archive.namelist():
            if name.endswith(".html"):
                assert not re.search(rb'href="[^"]+\.(pdf|docx)"', archive.read(name)), name


def test_what_has_not_changed_is_not_printed_again(site):
    folder, build = site
    assert build("--downloads", "pdf") == 3 + TRIAL
    level = folder / "Content/standards/sample/levels/basic.yaml"
    text = level.read_text(encoding="utf-8")
    level.write_text(text + "\n# A remark.\n", encoding="utf-8")
    assert build("--downloads", "pdf") == 3 + TRIAL
    (folder / "Content/standards/sample/source.txt").unlink()
    level.write_text(text.replace("text: ", "text: 新", 1), encoding="utf-8")
    # The level's own, and that of the standard; the other level's stays.
    assert build("--downloads", "pdf") == 5 + TRIAL


def test_what_was_missing_is_made_as_soon_as_it_is_there(site, tmp_path):
    folder, build = site
    build("--downloads", "csv", "pdf", environment=browser(tmp_path / "bad", "exit 3"), status=2)
    page = folder / "Site/sample/downloads.html"
    assert page.exists() and not list(folder.rglob("*.pdf"))
    build("--downloads", "csv", "pdf")
    assert len(list((folder / "Site").rglob("*.pdf"))) == 3 and ".pdf" in page.read_text()
