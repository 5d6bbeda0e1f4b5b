"""The documents as python-docx reads them."""

import re
import zipfile

import docx
import pytest
from conftest import HOSTILE, SHIPPED, STANDARDS, folder_of, levels, printed, statements, tool
from docx.oxml.ns import qn
from docx.shared import Mm


@pytest.fixture(scope="session", params=STANDARDS)
def syllabuses(request, exports, data):
    """The syllabus of each level and track of a standard, with its statements."""
    id = request.param
    return [
        (docx.Document(folder_of(exports, id, *level) / "syllabus.docx"), statements(data[id], *level))
        for level in levels(data[id])
    ]


def words(document) -> str:
    """All that is printed, in the order of the document."""
    return "".join(node.text or "" for node in document.element.body.iter(qn("w:t")))


def test_every_statement_is_there_in_order(syllabuses):
    for document, wanted in syllabuses:
        text, place = words(document), 0
        for statement in wanted:
            bare = re.sub(r"[\u0000-\u0008]", "\ufffd", statement)
            assert bare in text[place:], statement
            place = text.index(bare, place) + len(bare)


def test_sheets_styles_and_edges_are_as_offices_expect(syllabuses):
    for document, _ in syllabuses:
        section = document.sections[0]
        assert abs(section.page_width - Mm(210)) < Mm(1)
        assert abs(section.page_height - Mm(297)) < Mm(1)
        assert section.header.paragraphs[0].text
        assert "PAGE" in section.footer._element.xml and "NUMPAGES" in section.footer._element.xml
        names = {paragraph.style.name for paragraph in document.paragraphs}
        assert {"Title", "Subtitle", "Heading 1", "Heading 2"} <= names
        assert "TOC1" in document.element.body.xml
        fonts = document.styles["Normal"].element.getparent().find(".//" + qn("w:rFonts"))
        assert fonts.get(qn("w:eastAsia")) == "宋体"


def test_contents_are_written_and_nothing_asks_on_opening(syllabuses):
    for document, _ in syllabuses:
        body = document.element.body
        marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
        links = list(body.iter(qn("w:hyperlink")))
        assert "TOC" in "".join(node.text for node in body.iter(qn("w:instrText")))
        assert links and all(link.get(qn("w:anchor")) in marks for link in links)
        assert "updateFields" not in document.settings.element.xml
        assert "dirty" not in body.xml
        headings = [p for p in document.paragraphs if p.style.name in ("Heading 1", "Heading 2")]
        for link, heading in zip(links, headings, strict=True):
            entry = "".join(node.text for node in link.iter(qn("w:t")))
            assert entry.endswith(heading.text)


def test_heads_are_repeated_and_cells_merged(exports):
    document = docx.Document(exports / SHIPPED / "junior/syllabus.docx")
    heads = [t for t in document.tables if t._tbl.findall(".//" + qn("w:tblHeader"))]
    assert len(heads) > 5
    hours = next(t for t in heads if t.cell(0, 2).text == "理论学时")
    # A function stands once beside its tasks.
    assert hours.cell(3, 0)._tc is hours.cell(4, 0)._tc


def test_hours_add_up_and_derived_figures_are_marked(exports):
    document = docx.Document(exports / SHIPPED / "junior/syllabus.docx")
    hours = next(t for t in document.tables if len(t.columns) == 5 and "学时" in t.cell(0, 2).text)
    rows = hours.rows[1:-1]
    assert sum(float(row.cells[4].text) for row in rows) == 80 == float(hours.rows[-1].cells[4].text)
    def style(cell):
        return getattr(cell.paragraphs[0].runs[0].style, "name", None)

    assert {style(row.cells[4]) for row in rows} == {"Derived figure"}
    # The standard says the total, not how it is divided.
    assert [style(cell) for cell in hours.rows[-1].cells[2:]][:2] == ["Derived figure"] * 2
    assert style(hours.rows[-1].cells[4]) != "Derived figure"
    assert any("非标准规定" in p.text for p in document.paragraphs)


def test_marks_of_footnotes_have_their_notes(exports):
    text = "\n".join(p.text for p in docx.Document(exports / SHIPPED / "junior/syllabus.docx").paragraphs)
    assert text.count("¹") == 2 and "¹相关职业: 互联网营销师" in text


def test_there_are_lines_to_fill_in(exports):
    document = docx.Document(exports / SHIPPED / "junior/syllabus.docx")
    labels = [cell.text for row in document.tables[0].rows for cell in row.cells]
    assert labels == ["培训机构", "", "授课教师", "", "日期", "", "审批（签章）", ""]


def test_the_form_for_comments_holds_every_finding(exports):
    import csv

    with open(exports / SHIPPED / "findings.csv", encoding="utf-8-sig", newline="") as file:
        findings = list(csv.DictReader(file))
    table = docx.Document(exports / SHIPPED / "feedback.docx").tables[1]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["序号", "条款", "原文", "问题", "修改建议", "来源"]
    assert [row[3] for row in rows[1 : len(findings) + 1]] == [f["问题"] for f in findings]
    for row, finding in zip(rows[1:], findings):
        assert row[1] and row[2], finding
        proposal, _, reason = row[4].partition("\n")
        assert proposal and reason == finding["保留理由"]
        # What those should do who encode the standard is of no use to those who print it.
        assert "印刷文本" not in proposal and "按原文保留" not in proposal
    empty = rows[len(findings) + 1 :]
    assert len(empty) >= 5 and all(not any(row[1:]) for row in empty)


def test_printed_text_of_a_finding_is_that_of_the_standard(exports, data):
    table = docx.Document(exports / SHIPPED / "feedback.docx").tables[1]
    row = next(r for r in table.rows if "5.2.1" in r.cells[1].text and "技能" in r.cells[1].text)
    assert row.cells[2].text in {
        printed(text) for level, _ in levels(data[SHIPPED]) for text in statements(data[SHIPPED], level)
    }


def test_clauses_of_other_documents_and_lists_are_told_apart(exports):
    table = docx.Document(exports / SHIPPED / "feedback.docx").tables[1]
    rows = [[cell.text for cell in row.cells] for row in table.rows[1:]]

    def row(problem: str) -> list[str]:
        return next(row for row in rows if problem in row[3])

    assert row("连着印了两遍")[1].startswith("编制说明 ")
    assert "线下线下" in row("连着印了两遍")[2]
    assert row("相关职业: ")[1:3][0] == "9.1 相关职业" and row("相关职业: ")[2].startswith("相关职业: ")
    assert row("GB/T 38652")[1] == "2 规范性引用文件"
    assert row("直播电商数据分析与复盘")[1] == "7.4.1 职业知识权重表"


def test_words_are_no_marks(exports):
    documents = [
        docx.Document(exports / f"hostile/{level}/syllabus.docx") for level in ("basic", "advanced")
    ]
    text = "".join(words(document) for document in documents)
    for statement in HOSTILE.values():
        if "\\u" not in statement:
            assert statement in text
    for document in documents:
        assert "script" not in {node.tag.split("}")[-1] for node in document.element.body.iter()}


def test_the_same_standard_gives_the_same_bytes(content, exports):
    tool(content, "export", "docx", "--to", "Again", "--quiet")
    files = sorted((content / "Again").rglob("*.docx"))
    assert files
    for file in files:
        assert file.read_bytes() == (exports / file.relative_to(content / "Again")).read_bytes()


def test_files_know_no_machine(exports):
    for path in exports.rglob("*.docx"):
        with zipfile.ZipFile(path) as archive:
            assert archive.namelist()[0] == "[Content_Types].xml"
            for name in archive.namelist():
                part = archive.read(name).decode()
                assert "file:" not in part and str(exports) not in part
                assert not re.search(r"T(?!00:00:00Z)\d\d:\d\d:\d\dZ", part)


def test_english_sites_get_english_documents(english):
    document = docx.Document(english / "sample/basic/syllabus.docx")
    texts = [node.text for node in document.element.body.iter(qn("w:t"))]
    assert "Contents" in texts and "Provider" in texts


def test_tables_of_figures_stay_on_one_page(exports):
    document = docx.Document(exports / SHIPPED / "junior/syllabus.docx")
    blueprint = next(t for t in document.tables if "分值" in [c.text for c in t.rows[0].cells])
    for row in blueprint.rows[:-1]:
        for cell in row.cells:
            paragraph = cell.paragraphs[0]
            kept = paragraph.paragraph_format.keep_with_next
            assert kept or paragraph.style.paragraph_format.keep_with_next
