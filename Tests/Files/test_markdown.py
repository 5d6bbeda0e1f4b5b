"""The Markdown of a standard as cmark-gfm renders it: words stay words."""

import ctypes
import ctypes.util
import html
import re

import pytest
from conftest import HOSTILE, SHIPPED, STANDARDS, levels, statements


def rendered(path) -> str:
    """HTML of the Markdown, by the system's library, with tables."""
    core = ctypes.CDLL(ctypes.util.find_library("cmark-gfm"))
    more = ctypes.CDLL(ctypes.util.find_library("cmark-gfm-extensions"))
    more.cmark_gfm_core_extensions_ensure_registered()
    for function in (core.cmark_parser_new, core.cmark_find_syntax_extension,
                     core.cmark_parser_finish, core.cmark_parser_get_syntax_extensions):
        function.restype = ctypes.c_void_p
    core.cmark_render_html.restype = ctypes.c_char_p
    parser = ctypes.c_void_p(core.cmark_parser_new(0))
    table = ctypes.c_void_p(core.cmark_find_syntax_extension(b"table"))
    core.cmark_parser_attach_syntax_extension(parser, table)
    text = path.read_bytes()
    core.cmark_parser_feed(parser, text, ctypes.c_size_t(len(text)))
    document = ctypes.c_void_p(core.cmark_parser_finish(parser))
    extensions = ctypes.c_void_p(core.cmark_parser_get_syntax_extensions(parser))
    return core.cmark_render_html(document, 1 << 17, extensions).decode()


def words(text: str) -> str:
    return re.sub(r"\s+", "", html.unescape(re.sub(r"<[^>]*>", "", text)))


@pytest.mark.parametrize("id", STANDARDS)
def test_every_statement_is_there_in_order(exports, data, id):
    text = words(rendered(exports / id / "text.md"))
    for level in {level for level, _ in levels(data[id])}:
        place = 0
        for statement in statements(data[id], level):
            bare = re.sub(r"\s+", "", statement)
            assert bare in text[place:], statement
            place = text.index(bare, place)


def test_tables_keep_all_their_heads(exports):
    text = (exports / "tracks/text.md").read_text("utf-8")
    heads = next(line for line in text.splitlines() if line.startswith("| ") and "技能等级" in line)
    columns = heads.strip("| ").split(" | ")
    assert len(columns) > 10 and len(set(columns[1:])) >= len(columns) - 2, columns


def test_footnotes_are_there(exports):
    text = words(rendered(exports / f"{SHIPPED}/text.md"))
    assert "¹相关职业:互联网营销师" in text and text.count("²") > 1


def test_words_are_no_marks(exports):
    page = rendered(exports / "hostile/text.md")
    assert "<script" not in page and "<em>" not in page and "<code>" not in page
    text = words(page)
    for statement in HOSTILE.values():
        if "\\u" not in statement:
            assert re.sub(r"\s+", "", statement) in text
