"""What the verb says and does when it is asked for something wrong."""

import subprocess

import pytest
from conftest import ROOT, TOOL, tool


def test_without_a_format_it_lists_them(content):
    lines = tool(content, "export", "--language", "en").stdout.splitlines()
    assert [line.split()[0] for line in lines][:3] == ["case", "csv", "docx"]


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["xlx"], "there is no format “xlx”"),
        (["csv", "--standard", "none"], "there is no standard “none”"),
        (["csv", "--level", "none"], "there is no level “none”"),
        (["csv", "--track", "none"], "there is no track “none”"),
        (["csv", "--to", "Content/site.yaml"], "Content/site.yaml"),
        (["all", "foo"], "there is no format “foo”"),
        (["csv", "json", "--level", "junior"], "json: there are no such files of one level"),
        (["csv", "--to", "Content/Files"], "is within Content"),
        (["csv", "--level", "level-2", "--track", "painting", "--standard", "national"],
         "the level “level-2” has no track “painting”"),
        (["json", "--level", "junior"], "json: there are no such files of one level or track"),
    ],
)
def test_wrong_usage_is_said_and_nothing_written(content, arguments, message):
    before = sorted(path for path in content.rglob("*"))
    result = tool(content, "export", "--language", "en", *arguments, check=False)
    assert result.returncode == 2 and message in result.stderr
    assert sorted(path for path in content.rglob("*")) == before


def test_a_site_takes_no_files_that_it_does_not_know(content, tmp_path):
    (tmp_path / ".gangmu-manifest").write_text("", "utf-8")
    result = tool(content, "export", "csv", "--language", "en", "--to", str(tmp_path), check=False)
    assert result.returncode == 2 and "is the folder of a site" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == [".gangmu-manifest"]


def test_reasons_of_the_system_are_in_the_language_of_messages(content):
    result = tool(content, "export", "csv", "--language", "zh", "--to", "/proc/none", check=False)
    assert result.returncode == 2 and "不存在" in result.stderr


def test_a_full_disk_leaves_no_part_of_a_file(content):
    result = tool(
        content, "export", "csv", "--language", "en", "--to", "/dev/full", check=False
    )
    assert result.returncode == 2 and "/dev/full" in result.stderr


def test_a_disk_that_is_full_keeps_what_was_there(content, tmp_path):
    """A limit on the size of files stands for the disk: writing fails in the midst of a file."""
    tool(content, "export", "json", "--standard", "sample", "--to", str(tmp_path))
    before = (tmp_path / "sample/standard.json").read_bytes()
    site = content / "Content/site.yaml"
    result = subprocess.run(
        ["sh", "-c", 'ulimit -f 1; trap "" XFSZ; exec "$@"', "sh", TOOL, "export", "json", "csv",
         "--standard", "sample", "--language", "en", "--to", str(tmp_path),
         "--base-url", "https://elsewhere.example/"],
        cwd=content, capture_output=True, text=True,
    )
    assert result.returncode == 2 and str(tmp_path) in result.stderr and site.exists()
    assert (tmp_path / "sample/standard.json").read_bytes() == before
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or path.suffix in (".json", ".csv"), path


@pytest.mark.parametrize("kind", ["csv", "xlsx", "docx"])
def test_a_folder_that_takes_no_files_is_named(content, kind):
    """Not even root may write there."""
    result = tool(content, "export", kind, "--language", "en", "--to", "/proc/none", check=False)
    assert result.returncode == 2 and "/proc/none" in result.stderr


def test_level_and_track_select(content):
    arguments = ["csv", "--standard", "national", "--level", "level-5", "--to", "Some"]
    result = tool(content, "export", *arguments, "--quiet")
    assert result.stdout == ""
    files = [path.relative_to(content / "Some") for path in (content / "Some").rglob("*.csv")]
    assert files and {path.parts[:2] for path in files} == {("national", "level-5")}


def test_faults_of_the_content_stop_it(content, tmp_path):
    (tmp_path / "Content/standards/bad").mkdir(parents=True)
    (tmp_path / "Content/standards/bad/standard.yaml").write_text("address: 1\n")
    site = (content / "Content/site.yaml").read_text(encoding="utf-8")
    (tmp_path / "Content/site.yaml").write_text(site, encoding="utf-8")
    result = tool(tmp_path, "export", "csv", check=False)
    assert result.returncode == 1 and "standard.yaml" in result.stdout
    assert not (tmp_path / "Exports").exists()


def test_english_sites_get_english_files(english):
    head = (english / "sample/statements.csv").read_text(encoding="utf-8-sig")
    line = head.splitlines()[0]
    assert line.startswith("Permanent id,Key,") and line.isascii() and "." not in line
