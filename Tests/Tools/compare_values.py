"""Differences of JSON values, and how a difference is printed."""

import difflib
import json
import re

FINGERPRINT = re.compile(r"\.[0-9a-f]{10}(?=\.[a-z]+\b)")
SEARCH_FILE = re.compile(r"\bsearch/[0-9a-f]{10}\.js\b")
WIDTH = 160


def without_fingerprints(text: str) -> str:
    """`assets/site.0123456789.css` is `assets/site.css`, `search/0123456789.js` `search/*.js`."""
    return SEARCH_FILE.sub("search/*.js", FINGERPRINT.sub("", text))


def shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def change(before: str, after: str) -> str:
    """`before -> after`. Of long texts only the part that differs, with some letters around it."""
    if max(len(before), len(after)) > WIDTH:
        start = 0
        while start < min(len(before), len(after)) and before[start] == after[start]:
            start += 1
        start = max(0, start - 20)
        if start > 0:
            before, after = "…" + before[start:], "…" + after[start:]
    return f"{shortened(before)} -> {shortened(after)}"


def differences_of_values(before, after, path: str = "$"):
    """Differences as pairs of a path, such as `$.rows[3].title`, and `before -> after`."""
    if isinstance(before, dict) and isinstance(after, dict):
        old = {without_fingerprints(key): value for key, value in before.items()}
        new = {without_fingerprints(key): value for key, value in after.items()}
        for key in sorted(old.keys() | new.keys()):
            if key in old and key in new:
                yield from differences_of_values(old[key], new[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}", change(*(text(side, key) for side in (old, new)))
    elif isinstance(before, list) and isinstance(after, list):
        yield from differences_in_order(before, after, path)
    elif canonical(before) != canonical(after):
        yield path, change(canonical(before), canonical(after))


def differences_in_order(before: list, after: list, path: str):
    old, new = [canonical(item) for item in before], [canonical(item) for item in after]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, a_end, b, b_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        both = min(a_end - a, b_end - b)
        for offset in range(both):
            place = f"{path}[{a + offset}]"
            yield from differences_of_values(before[a + offset], after[b + offset], place)
        for index in range(a + both, a_end):
            yield f"{path}[{index}]", change(old[index], "nothing")
        for index in range(b + both, b_end):
            yield f"{path}[{index}]", change("nothing", new[index])


def canonical(value) -> str:
    return without_fingerprints(json.dumps(value, ensure_ascii=False, sort_keys=True))


def text(values: dict, key: str) -> str:
    return canonical(values[key]) if key in values else "nothing"
