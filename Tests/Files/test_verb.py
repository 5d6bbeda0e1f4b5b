"""What the verb says and does when it is asked for something wrong."""

import pytest
from conftest import ROOT, tool


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
        (["json", "--level", "junior"], "there is nothing to make"),
    ],
)
def test_wrong_usage_is_said_and_nothing_written(content, arguments, message):
    before = sorted(path for path in content.rglob("*"))
    result = tool(content, "export", "--language", "en", *arguments, check=False)
    assert result.returncode == 2 and message in result.stderr
    assert sorted(path for path in content.rglob("*")) == before


def test_a_full_disk_leaves_no_part_of_a_file(content):
    result = tool(
        content, "export", "csv", "--language", "en", "--to", "/dev/full", check=False
    )
    assert result.returncode == 2 and "/dev/full" in result.stderr


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


def test_english_sites_get_english_files(content):
    site = content / "Content/site.yaml"
    text = site.read_text(encoding="utf-8")
    site.write_text(text.replace("zh-CN", "en"), encoding="utf-8")
    try:
        tool(content, "export", "csv", "--standard", "sample", "--to", "English")
    finally:
        site.write_text(text, encoding="utf-8")
    head = (content / "English/sample/statements.csv").read_text(encoding="utf-8-sig")
    line = head.splitlines()[0]
    assert line.startswith("Permanent id,Key,") and line.isascii() and "." not in line
