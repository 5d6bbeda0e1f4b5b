"""Holds content files against the JSON Schemas that the site publishes for editors.

usage: validate_schemas.py [--refuse FOLDER] SCHEMAS CONTENT...

SCHEMAS is the folder with NAME.schema.json. Each YAML file below the CONTENT folders is valid, or
its problems are printed as `file: problem`. With --refuse each file FOLDER/NAME/*.yaml is one that
the schema NAME must refuse. Any problem makes the exit status 1.
"""

import argparse
import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """Reads scalars as YAML 1.2 does (core schema), which editors follow."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"null|Null|NULL|~|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), first
    )


def schema_name(path: pathlib.Path) -> str:
    if path.parent.name == "levels":
        return "level"
    return "text" if path.stem == "drafting-notes" else path.stem


class Validator:
    def __init__(self, folder: pathlib.Path):
        self.validators = {}
        for path in sorted(folder.glob("*.schema.json")):
            schema = json.loads(path.read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(schema)
            name = path.name.removesuffix(".schema.json")
            self.validators[name] = jsonschema.Draft202012Validator(schema)

    def problems(self, path: pathlib.Path, name: str) -> list[str]:
        if name not in self.validators:
            return [f"there is no schema {name}"]
        try:
            value = yaml.load(path.read_text(encoding="utf-8"), Loader)
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            return [" ".join(str(error).split())]
        errors = self.validators[name].iter_errors(value)
        return sorted(f"{error.json_path}: {error.message[:300]}" for error in errors)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--refuse", type=pathlib.Path)
    parser.add_argument("schemas", type=pathlib.Path)
    parser.add_argument("content", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    validator = Validator(arguments.schemas)
    found = [
        f"{path}: {problem}"
        for folder in arguments.content
        for path in sorted(folder.rglob("*.yaml"))
        for problem in validator.problems(path, schema_name(path))
    ]
    valid = [path for folder in arguments.content for path in folder.rglob("*.yaml")]
    refused = sorted(arguments.refuse.glob("*/*.yaml")) if arguments.refuse else []
    for path in refused:
        if path.parent.name not in validator.validators:
            found.append(f"{path}: there is no schema {path.parent.name}")
        elif not validator.problems(path, path.parent.name):
            found.append(f"{path}: the schema accepts what it must refuse")
    for line in found:
        print(line)
    print(f"{len(valid)} files to accept, {len(refused)} to refuse, {len(found)} problems")
    return 1 if found or not validator.validators or not valid + refused else 0


if __name__ == "__main__":
    sys.exit(main())
