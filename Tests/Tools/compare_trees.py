"""Differences of HTML pages as trees, and of lists of lines."""

import difflib
import html.parser
import json
import re

from compare_values import change, differences_of_values, without_fingerprints

VOID = set("area base br col embed hr img input link meta source track wbr".split())
INLINE = set(
    "a abbr b bdi bdo button cite code data dfn em i img input kbd label mark meter output progress q"
    " rp rt ruby s samp select small span strong sub sup svg textarea time u var wbr".split()
)
KEPT = {"pre", "textarea", "script", "style"}
# What a start tag ends, if it is open and no element of the second set lies between.
CLOSES = {
    "li": ({"li"}, {"ul", "ol"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tbody": ({"thead", "tbody"}, {"table"}),
    "tfoot": ({"thead", "tbody"}, {"table"}),
    "option": ({"option"}, {"select", "datalist"}),
}
BLOCKS_IN_P = set(
    "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6"
    " header hr main menu nav ol p pre section table ul".split()
)


class Element:
    def __init__(self, tag: str, attributes: dict[str, str]):
        self.tag = tag
        self.attributes = attributes
        self.children: list["Element | str"] = []
        self.key = ""
        self.keys: set[str] = set()

    @property
    def text(self) -> str:
        parts = [child if isinstance(child, str) else child.text for child in self.children]
        return "".join(parts)

    @property
    def is_json(self) -> bool:
        return self.tag == "script" and "json" in self.attributes.get("type", "")

    @property
    def summary(self) -> str:
        attributes = "".join(f' {name}="{value}"' for name, value in self.attributes.items())
        return f"<{self.tag}{attributes}>{self.text}"

    def seal(self) -> None:
        """Gives every element a key of all that counts in it, and the keys of what is in it."""
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
                self.keys.add(child)
            else:
                child.seal()
                parts.append(child.key)
                self.keys |= child.keys | {child.key}
        if self.is_json:
            parts = [json.dumps(json.loads(without_fingerprints(self.text)), sort_keys=True)]
        self.key = repr((self.tag, sorted(self.attributes.items()), parts))
        if len(self.key) > 200:
            self.key = f"{self.tag} {hash(self.key)}"


class PageReader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_decl(self, decl):
        self.open[-1].children.append(f"<!{decl}>")

    def handle_starttag(self, tag, attrs):
        self.close_implied(tag)
        attributes = {
            name: without_fingerprints(value or "") for name, value in attrs if name != "class"
        }
        element = Element(tag, attributes)
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID and any(element.tag == "svg" for element in self.open):
            self.open.pop()

    def handle_endtag(self, tag):
        for index in range(len(self.open) - 1, 0, -1):
            if self.open[index].tag == tag:
                del self.open[index:]
                return

    def handle_data(self, data):
        children = self.open[-1].children
        if children and isinstance(children[-1], str):
            children[-1] += data
        else:
            children.append(data)

    def close_implied(self, tag):
        if tag in BLOCKS_IN_P and self.open[-1].tag == "p":
            self.open.pop()
        closed, bounds = CLOSES.get(tag, (set(), set()))
        for index in range(len(self.open) - 1, 0, -1):
            if self.open[index].tag in bounds:
                return
            if self.open[index].tag in closed:
                del self.open[index:]
                return


def page(text: str) -> Element:
    reader = PageReader()
    reader.feed(text)
    reader.close()
    collapse(reader.open[0])
    reader.open[0].seal()
    return reader.open[0]


def collapse(element: Element) -> None:
    """Runs of white space are one space; beside blocks and at their ends there is none."""
    if element.tag in KEPT:
        return
    children = element.children
    ends_are_blocks = element.tag not in INLINE
    kept: list[Element | str] = []
    for index, child in enumerate(children):
        if isinstance(child, Element):
            collapse(child)
            kept.append(child)
            continue
        text = re.sub(r"[ \t\r\n\f]+", " ", child)
        if is_block(children[index - 1]) if index > 0 else ends_are_blocks:
            text = text.removeprefix(" ")
        if is_block(children[index + 1]) if index + 1 < len(children) else ends_are_blocks:
            text = text.removesuffix(" ")
        if text:
            kept.append(text)
    element.children = kept


def is_block(child: Element | str) -> bool:
    return isinstance(child, Element) and child.tag not in INLINE


def differences_of_pages(before: str, after: str):
    """Differences as pairs of a path, such as `body/main/table[2]/tr`, and `before -> after`."""
    yield from differences_of_elements(page(before), page(after), "")


def differences_of_elements(before: Element, after: Element, path: str):
    if before.key == after.key:
        return
    if before.tag != after.tag:
        yield path, f"<{before.tag}> -> <{after.tag}>"
    for name in sorted(before.attributes.keys() | after.attributes.keys()):
        old, new = (side.attributes.get(name, "nothing") for side in (before, after))
        if old != new:
            yield f"{path}@{name}", change(old, new)
    if before.is_json and after.is_json:
        for place, difference in differences_of_values(json.loads(before.text), json.loads(after.text)):
            yield path + place, difference
        return
    for old, new in pairs(before.children, after.children):
        if isinstance(old, Element) and isinstance(new, Element):
            yield from differences_of_elements(old, new, f"{path}/{step(before, old)}".lstrip("/"))
        elif isinstance(old, Element):
            yield f"{path}/{step(before, old)}".lstrip("/"), change(old.summary, "nothing")
        elif isinstance(new, Element):
            yield f"{path}/{step(after, new)}".lstrip("/"), change("nothing", new.summary)
        else:
            texts = ["nothing" if side is None else f"“{side}”" for side in (old, new)]
            yield path, change(*texts)


def step(parent: Element, child: Element) -> str:
    if "id" in child.attributes:
        return f"{child.tag}#{child.attributes['id']}"
    alike = [
        other for other in parent.children if isinstance(other, Element) and other.tag == child.tag
    ]
    return child.tag if len(alike) == 1 else f"{child.tag}[{alike.index(child) + 1}]"


def pairs(before: list, after: list):
    """The children that differ, those that belong together in pairs, others beside None."""
    keys = [[key(child) for child in side] for side in (before, after)]
    matcher = difflib.SequenceMatcher(None, *keys, autojunk=False)
    for kind, a, a_end, b, b_end in matcher.get_opcodes():
        if kind != "equal":
            yield from aligned(before[a:a_end], after[b:b_end])


def key(child: Element | str) -> str:
    return child if isinstance(child, str) else child.key


def aligned(before: list, after: list):
    """Pairs in order, so that the sum of what differs is least."""
    if len(before) * len(after) > 40_000:
        both = min(len(before), len(after))
        yield from zip(before, after)
        yield from ((old, None) for old in before[both:])
        yield from ((None, new) for new in after[both:])
        return
    rows, columns = len(before), len(after)
    costs = [[float(column) for column in range(columns + 1)]]
    pairings = [[unlikeness(old, new) for new in after] for old in before]
    for row in range(1, rows + 1):
        line = [float(row)]
        for column in range(1, columns + 1):
            line.append(min(
                costs[row - 1][column] + 1, line[column - 1] + 1,
                costs[row - 1][column - 1] + pairings[row - 1][column - 1]))
        costs.append(line)
    result = []
    row, column = rows, columns
    while row > 0 or column > 0:
        if row > 0 and column > 0 and costs[row][column] == (
            costs[row - 1][column - 1] + pairings[row - 1][column - 1]
        ):
            row, column = row - 1, column - 1
            result.append((before[row], after[column]))
        elif row > 0 and costs[row][column] == costs[row - 1][column] + 1:
            row -= 1
            result.append((before[row], None))
        else:
            column -= 1
            result.append((None, after[column]))
    yield from reversed(result)


def unlikeness(old: Element | str, new: Element | str) -> float:
    """From 0 to 2.1; from 2 on two children do not belong together."""
    if isinstance(old, str) and isinstance(new, str):
        return 1.9 - difflib.SequenceMatcher(None, old, new).quick_ratio()
    if isinstance(old, str) or isinstance(new, str):
        return 2.1
    shared = 2 * len(old.keys & new.keys) / max(1, len(old.keys) + len(new.keys))
    same_id = old.attributes.get("id") == new.attributes.get("id")
    return (1.0 - shared) + (0.0 if old.tag == new.tag else 0.9) + (0.0 if same_id else 0.15)


def differences_of_lists(before: list[str], after: list[str]):
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, a, a_end, b, b_end in matcher.get_opcodes():
        if kind != "equal":
            old, new = before[a:a_end], after[b:b_end]
            texts = ("\n".join(side) if side else "nothing" for side in (old, new))
            yield f"line {a + 1}", change(*texts)
