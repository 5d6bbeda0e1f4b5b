"""Compares two built sites by what they say.

Usage: Scripts/compare [--limit N] [--allow FILE] BEFORE AFTER

Pages are compared by their tree of elements, their text and every attribute but `class`, data by
value, archives by what is in them, everything else by bytes. Fingerprints in names do not count,
nor do digests in `offline.json`. Each difference is one line, `file: path/to/element: before ->
after`; what differs alike in several files is printed once. The file given by --allow holds one
regular expression per line; differences whose line it is found in are meant. Ends with 1 if
other differences are left.
"""

import argparse
import collections
import gzip
import io
import json
import pathlib
import re
import sys
import zipfile

from compare_trees import differences_of_lists, differences_of_pages
from compare_values import differences_of_values, shortened, without_fingerprints

DATA_SCRIPT = re.compile(r"\s*document\.currentScript\.data=(.*?);?\s*", re.DOTALL)
DIGEST = re.compile(r"[0-9a-f]{10,64}")

Files = dict[str, list[bytes]]


def files_of_folder(folder: pathlib.Path) -> Files:
    """Contents by name without fingerprint. Several files may share such a name."""
    files: Files = collections.defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            files[without_fingerprints(path.relative_to(folder).as_posix())].append(path.read_bytes())
    return files


def files_of_archive(data: bytes) -> Files:
    files: Files = collections.defaultdict(list)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            files[without_fingerprints(name)].append(archive.read(name))
    return files


def differences_of_files(before: Files, after: Files, prefix: str = ""):
    """All differences as pairs of a file's name and `path: before -> after`."""
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name, []), after.get(name, [])
        if len(old) != len(new):
            yield prefix + name, f"files: {len(old)} -> {len(new)}"
        # Files that share a name are paired by what they hold.
        for one, other in zip(unmatched(name, old, new), unmatched(name, new, old)):
            for path, change in differences_of_file(name, one, other):
                if path.startswith("!/"):
                    yield f"{prefix}{name}{path}", change
                else:
                    yield prefix + name, f"{path}: {change}"


def unmatched(name: str, contents: list[bytes], others: list[bytes]) -> list[bytes]:
    left = collections.Counter(comparable(name, other) for other in others)
    rest = []
    for content in contents:
        key = comparable(name, content)
        if left[key] > 0:
            left[key] -= 1
        else:
            rest.append(content)
    return sorted(rest, key=lambda content: comparable(name, content))


def comparable(name: str, content: bytes) -> bytes:
    return without_fingerprints(content.decode()).encode() if name.endswith(".js") else content


def differences_of_file(name: str, before: bytes, after: bytes):
    """Differences as pairs of a path in the file and `before -> after`."""
    if before == after:
        return
    if name.endswith(".zip"):
        for inner, change in differences_of_files(files_of_archive(before), files_of_archive(after)):
            yield f"!/{inner}", change
        return
    if name.endswith(".gz"):
        yield from differences_of_file(name[:-3], gzip.decompress(before), gzip.decompress(after))
        return
    try:
        old, new = before.decode(), after.decode()
    except UnicodeDecodeError:
        yield "bytes", f"{len(before)} -> {len(after)}"
        return
    if name.endswith(".html"):
        yield from differences_of_pages(old, new)
    elif name.endswith(".json"):
        yield from differences_of_values(value_of(name, old), value_of(name, new))
    elif (old_data := DATA_SCRIPT.fullmatch(old)) and (new_data := DATA_SCRIPT.fullmatch(new)):
        yield from differences_of_values(json.loads(old_data[1]), json.loads(new_data[1]))
    elif name.endswith("manifest"):
        lines = [sorted(without_fingerprints(text).splitlines()) for text in (old, new)]
        yield from differences_of_lists(*lines)
    else:
        yield from differences_of_lists(old.split("\n"), new.split("\n"))


def value_of(name: str, text: str):
    value = json.loads(text)
    return without_digests(value) if name.endswith("offline.json") else value


def without_digests(value):
    if isinstance(value, dict):
        return {key: without_digests(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [without_digests(inner) for inner in value]
    return "*" if isinstance(value, str) and DIGEST.fullmatch(value) else value


def print_differences(differences: list[tuple[str, str]], limit: int) -> None:
    files = collections.defaultdict(list)
    for name, difference in differences:
        files[difference].append(name)
    first = collections.defaultdict(list)
    for difference, names in files.items():
        first[names[0]].append(difference)
    for name in sorted(first):
        for difference in first[name][:limit]:
            more = len(set(files[difference])) - 1
            print(f"{name}: {difference}" + (f"    [and in {more} other files]" if more else ""))
        if len(first[name]) > limit:
            print(f"{name}: … {len(first[name]) - limit} more")


def patterns_of(file: pathlib.Path) -> dict[str, re.Pattern]:
    """The regular expressions of a file, one in each line that is not empty or a comment."""
    patterns = {}
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            patterns[line] = re.compile(line)
        except re.error as error:
            raise ValueError(f"{file}:{number}:{(error.pos or 0) + 1}: {error.msg}") from error
    return patterns


def main() -> int:
    parser = argparse.ArgumentParser(prog="Scripts/compare", description="Compares two built sites.")
    parser.add_argument("before", type=pathlib.Path)
    parser.add_argument("after", type=pathlib.Path)
    parser.add_argument("--limit", type=int, default=20, help="differences printed per file")
    parser.add_argument("--allow", type=pathlib.Path, help="regular expressions of meant differences")
    options = parser.parse_args()
    for folder in (options.before, options.after):
        if not folder.is_dir():
            parser.error(f"there is no folder {folder}")

    try:
        patterns = patterns_of(options.allow) if options.allow else {}
    except (OSError, ValueError) as error:
        parser.error(str(error))
    allowed = dict.fromkeys(patterns, 0)
    left = []
    for name, difference in differences_of_files(
        files_of_folder(options.before), files_of_folder(options.after)
    ):
        meant = [line for line, pattern in patterns.items() if pattern.search(f"{name}: {difference}")]
        for line in meant:
            allowed[line] += 1
        if not meant:
            left.append((name, difference))

    print_differences(left, options.limit)
    for line, count in allowed.items():
        if count == 0:
            print(f"allowed, but not there: {shortened(line)}")
    names = len({name for name, _ in left})
    print(f"{len(left)} differences in {names} files, {sum(map(bool, allowed.values()))} kinds meant")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
