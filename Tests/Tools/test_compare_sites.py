"""What counts as a difference of two sites, and what does not."""

import pathlib
import subprocess

import pytest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "Scripts" / "compare"
PAGE = '<!doctype html><html><body><p class="a">One <b>two</b></p>\n<p id="x">Three</p></body></html>'


def compare(folder: pathlib.Path, before: dict, after: dict, *options: str):
    for side, files in (("before", before), ("after", after)):
        (folder / side).mkdir()
        for name, text in files.items():
            path = folder / side / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    command = [SCRIPT, *options, folder / "before", folder / "after"]
    result = subprocess.run(command, capture_output=True, text=True)
    return result.returncode, result.stdout


@pytest.mark.parametrize("before, after", [
    ({"a.html": PAGE}, {"a.html": PAGE.replace('class="a"', 'class="b c"')}),
    ({"a.html": PAGE}, {"a.html": PAGE.replace("\n", " \n\n ").replace("One ", "One\n  ")}),
    ({"assets/site.0123456789.css": "a"}, {"assets/site.9876543210.css": "a"}),
    ({"a.html": '<a href="assets/site.0123456789.css">'}, {"a.html": '<a href="assets/site.ff76543210.css">'}),
    ({"search/0123456789.js": "1", "search/abcdef0123.js": "2"}, {"search/0123456789.js": "2", "search/9999999999.js": "1"}),
    ({"a.json": '{"a": 1, "b": [2]}'}, {"a.json": '{"b":[2],"a":1}'}),
    ({"a.html": '<script type="application/json">{"a": 1}</script>'}, {"a.html": '<script type="application/json">{"a":1}</script>'}),
    ({"offline.json": '{"files":{"index.html":"0123456789"}}'}, {"offline.json": '{"files":{"index.html":"aaaaaaaaaa"}}'}),
])
def test_these_are_alike(tmp_path, before, after):
    assert compare(tmp_path, before, after) == (0, "0 differences in 0 files, 0 kinds meant\n")


@pytest.mark.parametrize("before, after, line", [
    ({"a.html": PAGE}, {"a.html": PAGE.replace("two", "2")}, "a.html: html/body/p[1]/b: “two” -> “2”"),
    ({"a.html": PAGE}, {"a.html": PAGE.replace("Three", "Th ree")}, "a.html: html/body/p#x: “Three” -> “Th ree”"),
    ({"a.html": PAGE}, {"a.html": PAGE.replace('id="x"', 'id="y"')}, "a.html: html/body/p#x@id: x -> y"),
    ({"a.html": PAGE}, {"a.html": PAGE.replace(" <b>", "<b>")}, "a.html: html/body/p[1]: “One ” -> “One”"),
    ({"a.html": PAGE}, {"a.html": PAGE.replace('<p id="x">Three</p>', "")}, 'a.html: html/body/p#x: <p id="x">Three -> nothing'),
    ({"a.html": PAGE}, {"a.html": PAGE.replace("<b>", "<i>").replace("</b>", "</i>")}, "a.html: html/body/p[1]/b: <b> -> <i>"),
    ({"a.html": PAGE}, {}, "a.html: files: 1 -> 0"),
    ({"a.json": '{"a": [1, 2]}'}, {"a.json": '{"a": [1, 3]}'}, "a.json: $.a[1]: 2 -> 3"),
    ({"data/search.0123456789.js": 'document.currentScript.data={"a":1};'}, {"data/search.9876543210.js": 'document.currentScript.data={"a":2};'}, "data/search.js: $.a: 1 -> 2"),
    ({"a.html": '<script type="application/json">{"a":1}</script>'}, {"a.html": '<script type="application/json">{"a":2}</script>'}, "a.html: script$.a: 1 -> 2"),
    ({"robots.txt": "a\nb"}, {"robots.txt": "a\nc"}, "robots.txt: line 2: b -> c"),
])
def test_these_differ(tmp_path, before, after, line):
    status, output = compare(tmp_path, before, after)
    assert (status, output.splitlines()[:-1]) == (1, [line])


def test_meant_differences_are_left_out_and_unused_ones_named(tmp_path):
    (tmp_path / "meant").write_text("# renamed\na\\.html: .*b: “two” -> “2”\nnever\n")
    status, output = compare(
        tmp_path, {"a.html": PAGE}, {"a.html": PAGE.replace("two", "2")},
        "--allow", str(tmp_path / "meant"))
    assert status == 0
    assert output == "allowed, but not there: never\n0 differences in 0 files, 1 kinds meant\n"


def test_alike_differences_are_printed_once_and_many_are_cut(tmp_path):
    before = {f"{name}.html": PAGE for name in "abc"} | {"d.json": "[1,2,3]"}
    after = {name: text.replace("two", "2") for name, text in before.items()} | {"d.json": "[4,5,6]"}
    _, output = compare(tmp_path, before, after, "--limit", "1")
    assert output.splitlines() == [
        "a.html: html/body/p[1]/b: “two” -> “2”    [and in 2 other files]",
        "d.json: $[0]: 1 -> 4",
        "d.json: … 2 more",
        "6 differences in 4 files, 0 kinds meant",
    ]


def test_a_wrong_expression_is_told_with_its_place(tmp_path):
    (tmp_path / "meant").write_text("# wrong\na\\.html: (two\n")
    status, _ = compare(tmp_path, {"a.html": PAGE}, {"a.html": PAGE}, "--allow", str(tmp_path / "meant"))
    assert status == 2
    command = [SCRIPT, "--allow", tmp_path / "meant", tmp_path / "before", tmp_path / "after"]
    errors = subprocess.run(command, capture_output=True, text=True).stderr
    assert "meant:2:10: missing ), unterminated subpattern" in errors and "Traceback" not in errors
