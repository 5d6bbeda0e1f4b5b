import Pages
import Standards
import Testing

@testable import Exports

/// RFC 4180, and words that spreadsheets would take for formulas.
@Suite struct CSVTextTests {
  private func text(_ contents: [DataContent]) -> String {
    let table = DataTable(
      id: "t", caption: "", columns: contents.map { _ in DataColumn(title: .words("h")) },
      rows: [DataRow(contents.map { DataCell($0) })])
    let bytes = CSVText.bytes(of: table)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
  func wordsNeverBecomeFormulas(_ words: String) {
    #expect(text([.printed(words)]) == "h\r\n'\(words)\r\n")
  }

  @Test func carriageReturnsAreQuotedToo() {
    #expect(text([.words("\r=1")]) == "h\r\n\"'\r=1\"\r\n")
  }

  @Test func figuresStayFigures() {
    #expect(text([.count(3), .weight(.percent(15)), .words("3")]) == "h,h,h\r\n3,15,3\r\n")
  }

  @Test func separatorsQuotesAndLinesAreQuoted() {
    #expect(
      text([.words("a,b"), .words("a\"b"), .words("a\nb")])
        == "h,h,h\r\n\"a,b\",\"a\"\"b\",\"a\nb\"\r\n")
  }

  @Test func whatACellCoversIsRepeated() {
    var tall = DataCell(.words("f"))
    tall.rows = 2
    var wide = DataCell(.words("w"))
    wide.columns = 2
    let table = DataTable(
      id: "t", caption: "",
      columns: [DataColumn(title: .words("a")), DataColumn(title: .words("b"))],
      rows: [
        DataRow([tall, DataCell(.words("x"))]), DataRow([DataCell(.words("y"))]), DataRow([wide]),
      ])
    let lines = String(decoding: CSVText.bytes(of: table).dropFirst(3), as: UTF8.self)
    #expect(lines == "a,b\r\nf,x\r\nf,y\r\nw,w\r\n")
  }
}
