"""The JSON of a standard against its schema, and read back by the tool."""

import json
import shutil

import jsonschema
import pytest
from conftest import ROOT, STANDARDS, statements, tool


@pytest.fixture(scope="session")
def validator(content):
    tool(content, "build", "--only", "schema/", "--output", "Schemas")
    schema = json.loads((content / "Schemas/schema/standard-data.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("id", STANDARDS)
def test_it_is_valid(validator, data, id):
    assert [error.message for error in validator.iter_errors(data[id])] == []


def test_the_schema_refuses_what_is_not_there(validator, data):
    for change in ({"version": 2}, {"files": {}}, {"other": 1}):
        assert list(validator.iter_errors({**data["sample"], **change}))


@pytest.mark.parametrize("id", STANDARDS)
def test_read_back_it_gives_the_same_file(content, exports, data, tmp_path, id):
    folder = tmp_path / "Content/standards" / id
    (folder / "levels").mkdir(parents=True)
    for name, value in data[id]["files"].items():
        text = value if name.endswith(".txt") else json.dumps(value, ensure_ascii=False).replace("\ufffe", r"\ufffe")
        (folder / name).write_text(text, encoding="utf-8")
    shutil.copy(content / "Content/site.yaml", tmp_path / "Content/site.yaml")
    tool(tmp_path, "export", "json", "--to", "Again")
    again = (tmp_path / "Again" / id / "standard.json").read_bytes()
    assert again == (exports / id / "standard.json").read_bytes()


def test_it_holds_the_words_of_the_content_files(data):
    source = (ROOT / "Tests/Sample/levels/basic.yaml").read_text(encoding="utf-8")
    found = statements(data["sample"], "basic")
    assert found and all(text in source for text in found)
