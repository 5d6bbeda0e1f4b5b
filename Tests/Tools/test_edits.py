"""What Scripts/edits does to a standard, and what it tells of the checks."""

import copy
import importlib.machinery
import importlib.util
import pathlib
import random
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / ".build/debug/gangmu"
SCRIPT = ROOT / "Scripts/edits"


def script():
    loader = importlib.machinery.SourceFileLoader("edits", str(SCRIPT))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("edits", loader))
    loader.exec_module(module)
    return module


edits = script()


@pytest.fixture(scope="module")
def sample():
    return edits.Standard(ROOT / "Tests/Sample", edits.Tool(TOOL), without_source=False)


def made(kind, data, seed=1):
    """The data after an edit of the kind at each place in turn."""
    results = []
    for index, _ in enumerate(edits.places(data)):
        own = copy.deepcopy(data)
        places = list(edits.places(own))
        edits.make(kind, places[index], places, random.Random(seed))
        results.append(own)
    return results


def test_scalars_and_items_are_places_and_mappings_are_not():
    data = {"a": 1, "list": ["x", {"b": "y"}], "map": {"c": True}}
    found = [(place.name, place.value) for place in edits.places(data)]
    assert found == [("a", 1), ("list", "x"), ("list", {"b": "y"}), ("b", "y"), ("c", True)]


@pytest.mark.parametrize("kind, data, after", [
    ("delete", {"a": 1}, [{}]),
    ("delete", ["x", "y"], [["y"], ["x"]]),
    ("repeat", ["x", "y"], [["x", "x", "y"], ["x", "y", "y"]]),
    ("swap", ["x", "y"], [["y", "x"], ["x", "y"]]),
    ("swap", [{"a": 1}, {"a": 2}], [
        [{"a": 2}, {"a": 1}], [{"a": 2}, {"a": 1}], [{"a": 1}, {"a": 2}], [{"a": 2}, {"a": 1}]]),
    ("character", {"a": True}, [{"a": False}]),
    ("digit", {"a": "能"}, [{"a": "能"}]),
    ("rename", {"a": "能"}, [{"a": "能"}]),
])
def test_an_edit_is_of_its_kind(kind, data, after):
    if kind == "swap" and isinstance(data[0], dict):
        data = copy.deepcopy(data)
        peers = list(edits.places(data))
        edits.make(kind, peers[1], [peer for peer in peers if peer.name == "a"], random.Random(1))
        assert data == after[1]
    else:
        assert made(kind, data) == after


def test_one_sign_changes_and_figures_stay_figures():
    for seed in range(20):
        (after,) = made("digit", {"a": 60}, seed)
        assert isinstance(after["a"], int) and len(str(after["a"])) <= 2
        (after,) = made("character", {"a": "能泡茶，"}, seed)
        assert sum(one != other for one, other in zip(after["a"], "能泡茶，")) <= 1


def test_the_same_seed_gives_the_same_edits(sample):
    def all_edits(seed):
        chance = random.Random(seed)
        return [sample.edit(chance) for _ in range(60)]

    assert all_edits(1) == all_edits(1)
    assert all_edits(1) != all_edits(2)
    assert {edit.kind for edit in all_edits(1)} == set(edits.KINDS)
    assert len({edit.file for edit in all_edits(1)}) > 5
    assert "acknowledgements.yaml" not in {edit.file for edit in all_edits(1)}


def replaced(sample, file, old, new):
    text = edits.yaml_text(sample.data[file])
    assert text.count(old) == 1
    return edits.Edit(file, text.replace(old, new), "digit", old.split(":")[0], old)


def test_what_passes_is_told_from_what_is_caught_and_what_says_the_same(sample):
    passes = replaced(sample, "standard.yaml", "changed: '2026-06-01'", "changed: '2026-06-02'")
    caught = replaced(sample, "levels/advanced.yaml", "能设计茶席", "能设计茶具")
    same = replaced(sample, "standard.yaml", "status: draft", "status: draft\n  embargoed: false")
    assert edits.survivors(sample, [caught, passes, same], edits.Tool(TOOL)) == ([passes], 1)


def test_few_edits_of_a_sample_pass_and_more_without_its_print(sample):
    def share(*options):
        command = [SCRIPT, "--tool", TOOL, "--count", "80", "--seed", "3", *options, ROOT / "Tests/Sample"]
        run = subprocess.run(command, capture_output=True, text=True)
        assert run.stderr == ""
        head = run.stdout.splitlines()[0]
        return run.returncode, int(head.split(": ")[1].split(" ")[0])

    with_print, without = share(), share("--without-source")
    assert with_print == (0, with_print[1])
    assert without == (1, without[1])
    assert without[1] > with_print[1]


def test_a_standard_with_findings_is_refused(tmp_path):
    run = subprocess.run(
        ["cp", "-r", ROOT / "Tests/Sample", tmp_path / "sample"], check=True)
    level = tmp_path / "sample/levels/advanced.yaml"
    level.write_text(level.read_text("utf-8").replace("能设计茶席", "能设计茶具"), "utf-8")
    run = subprocess.run(
        [SCRIPT, "--tool", TOOL, "--count", "1", tmp_path / "sample"], capture_output=True, text=True)
    assert run.returncode == 1
    assert "has findings as it is" in run.stderr
