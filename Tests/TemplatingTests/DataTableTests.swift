import Foundation
import Standards
import Testing

@testable import Templating

/// Tables whose columns and rows come from lists.
struct DataTableTests {
  /// Level over track, 18 columns, as weight tables of national standards print it.
  @Test func levelOverTrack() {
    let result = Course.render(
      """
      Table: 权重 {#w}

      | 项目 {rows=2} |{{#levels}} {{name}} {columns={{width}}} |{{/levels}}
      |{{#levels}}{{#columns}} {{.}} |{{/columns}}{{/levels}}
      | --- |{{#levels}}{{#columns}} ---: |{{/columns}}{{/levels}}
      | 合计 |{{#levels}}{{#columns}} 100 |{{/columns}}{{/levels}}
      """)
    #expect(result.faults.map(\.sentence) == [])
    let heads = result.html.components(separatedBy: "<tr>")
    #expect(heads[1].contains("<th scope=\"col\" rowspan=\"2\">项目</th>"))
    #expect(heads[1].contains("<th scope=\"colgroup\" class=\"num\" colspan=\"4\">五级</th>"))
    #expect(heads[1].contains("<th scope=\"colgroup\" class=\"num\" colspan=\"3\">一级</th>"))
    #expect(heads[2].components(separatedBy: "<th ").count - 1 == 18)
    #expect(heads[3].components(separatedBy: "data-label=\"五级 选品员\">100<").count - 1 == 1)
    #expect(heads[3].components(separatedBy: ">100<").count - 1 == 18)
  }

  @Test func countedRows() {
    let result = Course.render(
      """
      Table: t {headers=2}

      | 模块 | 课 |
      | --- | --- |
      {{#modules}}
      {{#lessons}}
      | {{#first()}}{{name}}{{/first()}}{{^first()}}^{{/first()}} | {{.}} |
      {{/lessons}}
      {{/modules}}
      """)
    #expect(result.faults.isEmpty)
    #expect(result.html.contains("<th scope=\"rowgroup\" rowspan=\"2\" data-label=\"模块\">甲</th>"))
  }

  @Test func rowsThatSumUpAreAFoot() {
    let text = "Table: t\n\n|a|\n|-|\n{{#modules}}\n|{{hours}}|\n{{/modules}}\n|=|\n|8|"
    let html = Course.render(text).html
    #expect(html.contains("<tfoot>\n<tr><th scope=\"row\" data-label=\"a\">8</th></tr>\n</tfoot>"))
  }

  @Test func aRowThatDoesNotFitIsAFaultOfThePage() {
    let text =
      "Table: t\n\n|a|{{#modules}}x|{{/modules}}\n|-|{{#modules}}-|{{/modules}}\n|1|{{#empty}}2|{{/empty}}"
    let faults = Course.render(text).faults
    #expect(faults.map(\.sentence) == ["the row has 1 cells, the table 3 columns"])
    #expect(faults.first?.position.line == 5)
  }
}
