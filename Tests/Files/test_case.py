"""Frameworks of CASE: what they must hold, and a site that answers as a provider of CASE does."""

import functools
import http.server
import json
import pathlib
import shutil
import threading
import urllib.error
import urllib.request

import jsonschema
import pytest
from case_constraints import package
from conftest import ROOT, STANDARDS, levels, statements, tool

SAMPLES = {"eligibility": "EligibilitySample"}
FILES = {"1.1": "case.json", "1.0": "case-1-0.json"}
SERVICE = "ims/case/v1p1/"


@pytest.fixture(scope="session")
def frameworks(content, exports, tmp_path_factory):
    """Packages by standard and version."""
    folder = tmp_path_factory.mktemp("case")
    for id, sample in SAMPLES.items():
        shutil.copytree(ROOT / "Tests" / sample, folder / "Content/standards" / id)
    shutil.copy(content / "Content/site.yaml", folder / "Content/site.yaml")
    tool(folder, "export", "case", "--to", "Exports")
    places = {id: exports for id in STANDARDS} | {id: folder / "Exports" for id in SAMPLES}
    return {
        (id, version): json.loads((place / id / name).read_text(encoding="utf-8"))
        for id, place in places.items()
        for version, name in FILES.items()
    }


ALL = [(id, version) for id in STANDARDS + list(SAMPLES) for version in FILES]


@pytest.mark.parametrize("id, version", ALL)
def test_it_is_valid(frameworks, id, version):
    validator = jsonschema.Draft202012Validator(package(version))
    errors = validator.iter_errors(frameworks[id, version])
    assert [f"{error.json_path}: {error.message}" for error in errors] == []


def test_the_versions_differ_by_what_the_older_one_lacks(frameworks):
    new, old = frameworks["sample", "1.1"], frameworks["sample", "1.0"]
    assert list(jsonschema.Draft202012Validator(package("1.0")).iter_errors(new))
    for member in ("CFItems", "CFAssociations"):
        assert [x["identifier"] for x in new[member]] == [x["identifier"] for x in old[member]]


@pytest.mark.parametrize("id, version", ALL)
def test_each_object_is_named_once_and_every_link_leads_to_one(frameworks, id, version):
    framework = frameworks[id, version]
    objects = (
        [framework["CFDocument"]] + framework["CFItems"] + framework["CFAssociations"]
        + framework["CFDefinitions"]["CFItemTypes"] + framework["CFRubrics"]
        + [c for rubric in framework["CFRubrics"] for c in rubric["CFRubricCriteria"]]
    )
    uris = {x["identifier"]: x["uri"] for x in objects}
    assert len(uris) == len(objects)
    links = [a[end] for a in framework["CFAssociations"]
             for end in ("originNodeURI", "destinationNodeURI")]
    links += [item["CFItemTypeURI"] for item in framework["CFItems"]]
    links += [c["CFItemURI"] for r in framework["CFRubrics"] for c in r["CFRubricCriteria"]]
    assert all(uris[link["identifier"]] == link["uri"] for link in links)


def children(framework: dict) -> dict[str, list[str]]:
    found = sorted(
        (a for a in framework["CFAssociations"] if a["associationType"] == "isChildOf"),
        key=lambda a: a["sequenceNumber"],
    )
    tree = {}
    for association in found:
        parent = association["destinationNodeURI"]["identifier"]
        tree.setdefault(parent, []).append(association["originNodeURI"]["identifier"])
    return tree


@pytest.mark.parametrize("id", STANDARDS)
def test_every_statement_stands_below_its_level_in_order(frameworks, data, id):
    framework = frameworks[id, "1.1"]
    items = {item["identifier"]: item for item in framework["CFItems"]}
    tree = children(framework)

    def below(parent: str) -> list[str]:
        return [x for child in tree.get(parent, []) for x in [child, *below(child)]]

    assert set(below(framework["CFDocument"]["identifier"])) == set(items)
    names = {"level": {}, "statement": data[id]["statements"]}
    kinds = {t["identifier"]: t["typeCode"] for t in framework["CFDefinitions"]["CFItemTypes"]}
    found = [x for x in items.values() if kinds[x["CFItemTypeURI"]["identifier"]] == "level"]
    wanted = dict.fromkeys(level for level, _ in levels(data[id]))
    assert len(found) == len(wanted)
    for level, item in zip(wanted, sorted(found, key=lambda x: list(items).index(x["identifier"]))):
        own = [items[x] for x in below(item["identifier"]) if x in items]
        texts = [x["fullStatement"] for x in own
                 if kinds[x["CFItemTypeURI"]["identifier"]] in ("skill", "knowledge")]
        assert texts == statements(data[id], level)
    for key, urn in names["statement"].items():
        if not key.startswith("eligibility/"):
            assert items[urn.removeprefix("urn:uuid:")]["extensions"]["key"] == key


@pytest.mark.parametrize("id", STANDARDS)
def test_weights_of_a_rubric_are_those_of_the_paper(frameworks, id):
    sums = [
        sum(c["weight"] for c in rubric["CFRubricCriteria"])
        for rubric in frameworks[id, "1.1"]["CFRubrics"]
    ]
    assert sums and set(sums) == {100}


def test_levels_and_functions_precede_the_next(frameworks):
    framework = frameworks["sample", "1.1"]
    order = [a for a in framework["CFAssociations"] if a["associationType"] == "precedes"]
    titles = [(a["originNodeURI"]["title"], a["destinationNodeURI"]["title"]) for a in order]
    heads = [x["fullStatement"] for x in framework["CFItems"] if "classHours" in x.get("extensions", {})]
    assert titles[0] == tuple(heads[:2]) and len(titles) > 1


# A site as a provider


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Builds a site of the sample below an address."""

    def build(address: str, *settings: str) -> pathlib.Path:
        folder = tmp_path_factory.mktemp("provider")
        shutil.copytree(ROOT / "Tests/Sample", folder / "Content/standards/sample")
        lines = ["title: 样例站", f"address: {address}", "language: zh-CN", *settings]
        (folder / "Content/site.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        tool(folder, "build", "--cache", "Cache")
        return folder / "Site"

    return build


class Provider(http.server.SimpleHTTPRequestHandler):
    """Does what the lines for servers in the README say."""

    def translate_path(self, path: str) -> str:
        found = super().translate_path(path)
        named = pathlib.Path(found + ".json")
        return str(named) if path.startswith("/" + SERVICE) and named.is_file() else found

    def guess_type(self, path) -> str:
        return "application/json" if str(path).endswith(".json") else super().guess_type(path)

    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture(scope="session")
def ask(site):
    """Answers of the provider, by the addresses that systems ask for."""
    folder = site("https://standards.example.org/", "case: endpoints")
    handler = functools.partial(Provider, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def get(path: str):
            address = f"http://127.0.0.1:{server.server_port}/{SERVICE}{path}"
            with urllib.request.urlopen(address) as answer:
                assert answer.headers["Content-Type"] == "application/json"
                return json.load(answer)

        yield get
        server.shutdown()


def test_each_address_in_a_package_answers_with_what_it_names(ask):
    documents = ask("CFDocuments")["CFDocuments"]
    assert len(documents) == 1 and documents[0] == ask("CFDocuments/" + documents[0]["identifier"])
    base = "https://standards.example.org/" + SERVICE
    framework = ask(documents[0]["CFPackageURI"]["uri"].removeprefix(base))
    jsonschema.Draft202012Validator(package("1.1")).validate(framework)
    for kind in ("CFItems", "CFAssociations"):
        for wanted in framework[kind]:
            assert wanted["uri"].startswith(base)
            answer = ask(wanted["uri"].removeprefix(base))
            assert answer.pop("CFDocumentURI")["identifier"] == documents[0]["identifier"]
            assert answer == wanted
    for wanted in framework["CFRubrics"]:
        assert ask(wanted["uri"].removeprefix(base)) == wanted
    types = framework["CFDefinitions"]["CFItemTypes"]
    for wanted in types:
        answer = ask(wanted["uri"].removeprefix(base))["CFItemTypes"]
        below = [t for t in types if t["hierarchyCode"].startswith(wanted["hierarchyCode"] + ".")]
        assert answer == [wanted, *below]
    assert any(t["hierarchyCode"].count(".") == 2 for t in types)


def test_an_item_is_answered_with_its_associations(ask):
    framework = ask("CFPackages/" + ask("CFDocuments")["CFDocuments"][0]["identifier"])
    item = framework["CFItems"][0]["identifier"]
    wanted = [a["identifier"] for a in framework["CFAssociations"]
              if item in (a["originNodeURI"]["identifier"], a["destinationNodeURI"]["identifier"])]
    answer = ask("CFItemAssociations/" + item)
    assert answer["CFItem"]["identifier"] == item and wanted
    assert [a["identifier"] for a in answer["CFAssociations"]] == wanted


def test_discovery_names_what_is_answered(ask):
    paths = ask("discovery/imscasev1p1_openapi3_v1p0.json")["paths"]
    kinds = ("CFDocuments", "CFPackages", "CFItems", "CFAssociations", "CFItemAssociations",
             "CFItemTypes", "CFRubrics")
    assert set(paths) == {"/CFDocuments"} | {f"/{kind}/{{sourcedId}}" for kind in kinds}


def test_what_is_not_there_is_not_answered(ask):
    with pytest.raises(urllib.error.HTTPError, match="404"):
        ask("CFItems/00000000-0000-4000-8000-000000000000")


def test_items_are_answered_only_when_the_site_says_so(site):
    service = site("https://standards.example.org/") / SERVICE
    assert sorted(path.name for path in service.iterdir()) == [
        "CFDocuments", "CFDocuments.json", "CFPackages", "discovery"]
    text = (service / "discovery/imscasev1p1_openapi3_v1p0.json").read_text(encoding="utf-8")
    assert "CFItems" not in json.loads(text)["paths"] and "/CFPackages/{sourcedId}" in text


@pytest.mark.parametrize(
    "settings",
    [("https://gangmu.example/",), ("https://standards.example.org/", "downloads: [csv]")],
)
def test_without_an_address_or_the_format_there_is_no_service(site, settings):
    assert not (site(*settings) / "ims").exists()
