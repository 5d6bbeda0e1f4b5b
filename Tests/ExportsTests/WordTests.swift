import Pages
import Testing

@testable import Exports

/// Parts of documents that other programs hide from us.
@Suite struct WordTests {
  @Test func wordsNeverBecomeMarkup() {
    let element = XML.w("t", ["val": "\"<&\n"], [.text("</w:t>]]>\u{7}")])
    let text = String(decoding: element.document, as: UTF8.self)
    #expect(text.hasSuffix("<w:t w:val=\"&quot;&lt;&amp;&#10;\">&lt;/w:t&gt;]]&gt;\u{FFFD}</w:t>"))
  }

  @Test(arguments: [(1, "一、"), (10, "十、"), (12, "十二、"), (20, "二十、"), (35, "三十五、")])
  func chaptersAreCountedInChinese(_ count: Int, _ expected: String) {
    #expect(WordNumbering(language: "zh-CN").text([count]) == expected)
  }

  @Test func chaptersAreCountedInFiguresElsewhere() {
    #expect(WordNumbering(language: "en").text([2, 3]) == "2.3 ")
  }

  /// Names in the order of rows; where a cell above goes on, a mark that it does.
  @Test func coveredPlacesHoldCellsThatGoOn() {
    var tall = DataCell(.words("f"))
    tall.rows = 2
    var wide = DataCell(.words("w"))
    wide.columns = 2
    let table = DataTable(
      id: "t", caption: "", columns: [.init(title: .words("a")), .init(title: .words("b"))],
      rows: [
        DataRow([tall, DataCell(.words("x"))]), DataRow([DataCell(.words("y"))]), DataRow([wide]),
      ])
    let xml = WordTable(table, WordColumns(widths: [1, 1]), width: 100).xml
    let text = String(decoding: xml.document, as: UTF8.self)
    let marks = text.matches(of: /<w:(?:vMerge|gridSpan) w:val="(\w+)"|<w:t [^>]*>(\w)/)
      .map { String($0.1 ?? $0.2 ?? "") }
    #expect(marks == ["a", "b", "restart", "f", "x", "continue", "y", "2", "w"])
  }

  @Test func whatIsCountedStandsInTheContentsToo() {
    let document = WordDocument(
      title: "t", header: "h", language: "zh-CN", contentsTitle: "目录", date: "2026-06-01",
      blocks: [
        .contents, .heading(1, .counted, "甲"), .heading(2, .printed("7.1"), "乙"),
        .heading(1, .counted, "丙"), .heading(2, .counted, "丁"), .heading(3, .none, "戊"),
      ])
    let text = String(decoding: WordPackage(document).parts[4].xml.document, as: UTF8.self)
    let entries = text.matches(of: /<w:hyperlink.*?<w:t [^>]*>(.*?)</).map { String($0.1) }
    #expect(entries == ["一、甲", "7.1 乙", "二、丙", "（一）丁"])
  }
}
