import Standards
import Testing

@testable import Templating

struct TableTests {
  @Test func plainTable() throws {
    let html = try Rendering.html(
      """
      Table: 权重 *表* @0 {#w .wide}

      | 功能 | 权重 | 注 |
      |------|-----:|:--:|
      | 一   | 60   |    |
      | 二   | @1   | a  |
      """, .text("<1>"), .text("4|0"))
    #expect(
      html == """
        <div class="table-scroll" role="region" tabindex="0" aria-labelledby="w-caption">
        <table id="w" class="wide">
        <caption id="w-caption">权重 <em>表</em> &lt;1&gt;</caption>
        <thead>
        <tr><th scope="col">功能</th><th scope="col" class="num">权重</th>\
        <th scope="col" class="mid">注</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" data-label="功能">一</th><td class="num" data-label="权重">60</td>\
        <td class="mid" data-label="注"></td></tr>
        <tr><th scope="row" data-label="功能">二</th><td class="num" data-label="权重">4|0</td>\
        <td class="mid" data-label="注">a</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func joinedCellsAndGroups() throws {
    let html = try Rendering.html(
      """
      Table: t {headers=2}

      | A | B | < |
      |---|---|---|
      | 1 | x | p |
      | ^ | ^ | q |
      | 2 | y | < |
      | = | = | = |
      | ∑ | < | 9 |
      """)
    #expect(
      html.hasSuffix(
        """
        <thead>
        <tr><th scope="col">A</th><th scope="col" colspan="2">B</th></tr>
        </thead>
        <tbody>
        <tr><th scope="rowgroup" rowspan="2" data-label="A">1</th>\
        <th scope="rowgroup" rowspan="2" data-label="B">x</th><td data-label="B">p</td></tr>
        <tr><td data-label="B">q</td></tr>
        </tbody>
        <tbody>
        <tr><th scope="row" data-label="A">2</th>\
        <th scope="row" colspan="2" data-label="B">y</th></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row" colspan="2" data-label="A">∑</th><td data-label="B">9</td></tr>
        </tfoot>
        </table>
        </div>

        """))
  }

  @Test func joinInOtherColumnKeepsOneBody() throws {
    let html = try Rendering.html("Table: t\n\n|a|b|\n|-|-|\n|1|x|\n|2|^|\n|3|y|")
    #expect(html.split(separator: "<tbody>").count == 2)
    #expect(html.contains("<td rowspan=\"2\" data-label=\"b\">x</td>"))
    #expect(!html.contains("rowgroup"))
  }

  @Test func blockOfJoinedCells() throws {
    let html = try Rendering.html("Table: t\n\n|a|b|c|\n|-|-|-|\n|1|<|x|\n|^|^|y|")
    #expect(html.contains("rowspan=\"2\" colspan=\"2\""))
  }

  @Test func emptyHeadCellIsNoHeader() throws {
    let html = try Rendering.html("Table: t\n\n| |b|\n|-|-|\n|1|2|")
    #expect(html.contains("<tr><td></td><th scope=\"col\">b</th></tr>"))
    #expect(html.contains("<th scope=\"row\">1</th><td data-label=\"b\">2</td>"))
  }

  @Test func linesOfACell() throws {
    let html = try Rendering.html(
      "Table: t\n\n|a|b|\n|-|-|\n|1|x<br> **y** <br/>@0<br>|", .text("z"))
    #expect(
      html.contains(
        "<div class=\"line\">x</div><div class=\"line\"><strong>y</strong></div>"
          + "<div class=\"line\">z</div></td>"))
    #expect(!html.contains("<br"))
  }

  @Test func captionsAreNumbered() throws {
    let table = "Table: t\n\n|a|\n|-|\n|1|\n"
    let html = try Rendering.html("\(table)\n\(table)")
    #expect(html.contains("aria-labelledby=\"table-1\""))
    #expect(html.contains("<caption id=\"table-2\">"))
  }

  @Test func escapedPipesAndQuotesCount() throws {
    let html = try Rendering.html("> x\n\nTable: u\n\n|a|b|\n|-|-|\n|1 \\| 2|3|")
    #expect(html.contains("1 | 2"))
  }

  @Test(arguments: [
    ("|a|b|\n|-|-|\n|1|2|", 1, "a table without a caption"),
    ("Table: t\n\nx", 1, "a table caption without a table"),
    ("x\n\nTable: t", 3, "a table caption without a table"),
    ("Table: {#a}\n\n|a|\n|-|\n|1|", 1, "the caption of a table is empty"),
    ("Table: t\n\n|a|b|\n|1|2|", 3, "the table has no line below its head"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|2|3|", 5, "the row has 3 cells, the table 2 columns"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|", 5, "the row has 1 cells, the table 2 columns"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|`x|y`|", 5, "the row has 3 cells, the table 2 columns"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|2", 5, "a row of a table does not end in |"),
    ("Table: t\n\n|a|b|\n|-|-|\n|^|2|", 5, "the cell ^ has no neighbour to join"),
    ("Table: t\n\n|^|b|\n|-|-|\n|1|2|", 3, "the cell ^ has no neighbour to join"),
    ("Table: t\n\n|a|b|\n|-|-|\n|<|2|", 5, "the cell < has no neighbour to join"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|x|\n|^|y|\n|2|^|", 7, "the cell ^ has no neighbour to join"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|x|\n|=|=|\n|2|^|", 7, "the cell ^ has no neighbour to join"),
    ("Table: t\n\n|a|b|\n|-|-|\n|1|<|\n|2|^|", 5, "joined cells do not form a rectangle"),
    ("Table: t {foot=1}\n\n|a|\n|-|\n|1|", 1, "tables have no setting “foot”"),
    (
      "Table: t {headers=3}\n\n|a|b|\n|-|-|\n|1|2|", 1,
      "3 columns name the row, but the table has 2"
    ),
  ])
  func faults(text: String, line: Int, message: String) {
    let error = Rendering.error(text)
    #expect(error?.sentence == message)
    #expect(error?.position.line == line)
  }

  @Test func tooManyColumns() throws {
    func table(_ count: Int) -> String {
      let row = String(repeating: "|a", count: count) + "|"
      return "Table: t\n\n\(row)\n\(String(repeating: "|-", count: count))|\n\(row)"
    }
    #expect(try Rendering.html(table(40)).contains("<caption"))
    #expect(Rendering.error(table(41))?.sentence == "a table has more than 40 columns")
    #expect(Rendering.error(table(5000))?.sentence == "a table has more than 40 columns")
  }
}
