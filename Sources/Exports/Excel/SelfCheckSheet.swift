import Curriculum
import Pages
import Standards

/// 自评表: every requirement with a choice, and the progress that follows from them.
struct SelfCheckSheet {
  let level: DerivedLevel
  let title: String
  let book: StandardBook
  private var words: Strings { book.strings }

  init(_ level: DerivedLevel, title: String, _ book: StandardBook) {
    self.level = level
    self.title = title
    self.book = book
  }

  private var isWeighted: Bool {
    Paper.allCases.contains { (try? level.weights($0).get()) != nil }
  }

  private var lead: String {
    words["exports.selfCheck." + (isWeighted ? "lead" : "leadEven")]
  }

  private struct Row {
    let function: String
    let task: String
    let kind: String
    let statement: any Statement
    /// Its share of the weight of its part.
    let weight: Double
  }

  private static let firstRow = 6
  private static let widths: [Double] = [24, 18, 12, 10, 54, 14, 9]
  private static let choice = 5
  private static let weight = 6

  func write(to sheet: Sheet) {
    let rows = rows
    let last = Self.firstRow + rows.count - 1
    writeHead(last: last, count: rows.count, to: sheet)
    for (index, row) in rows.enumerated() { write(row, at: Self.firstRow + index, to: sheet) }
    let choices = ["notYet", "withHelp", "alone"].map { words["selfCheck." + $0] }
    sheet.allow(
      choices, rows: Self.firstRow...last, column: Self.choice,
      warning: words["exports.selfCheck.choose"])
    sheet.setWidths(Self.widths)
    sheet.freeze(above: Self.firstRow, from: Self.firstRow - 1)
    sheet.setLandscape()
  }

  private func writeHead(last: Int, count: Int, to sheet: Sheet) {
    let columns = 0...Self.weight
    sheet.merge(
      .words(title + " " + words["levelSections.selfCheck"]), rows: 0...0, columns: columns, .title)
    sheet.setHeight(0, lines: 2)
    sheet.merge(.words(lead), rows: 1...1, columns: columns, .note)
    sheet.setHeight(1, fitting: [(lead, Self.widths.reduce(0, +))])
    let answers = range(Self.choice, last)
    let weights = range(Self.weight, last)
    let (help, alone) = (words["selfCheck.withHelp"], words["selfCheck.alone"])
    let scores = "(\(answers)=\"\(alone)\")+0.5*(\(answers)=\"\(help)\")"
    sheet.merge(.words(words["selfCheck.overall"]), rows: 2...2, columns: 0...3, .sumLabel)
    sheet.write(
      .formula("=SUMPRODUCT((\(scores))*\(weights))/SUM(\(weights))", 0), 2, 4, .percent)
    sheet.merge(
      .words(words("exports.selfCheck.answered", ["total": String(count)])), rows: 3...3,
      columns: 0...3, .sumLabel)
    sheet.write(.formula("=COUNTA(\(answers))", 0), 3, 4, .sum)
    let heads = [
      "word.function", "word.task", "exports.kind", "exports.code", "selfCheck.statement",
      "exports.selfCheck.choice",
      "exports.selfCheck." + (isWeighted ? "share" : "shareEven"),
    ]
    for (column, head) in heads.enumerated() { sheet.write(.words(words[head]), 5, column, .head) }
    sheet.setHeight(5, fitting: zip(heads, Self.widths).map { (words[$0], $1) })
  }

  private func range(_ column: Int, _ last: Int) -> String {
    Sheet.name(Self.firstRow, column) + ":" + Sheet.name(last, column)
  }

  private func write(_ row: Row, at place: Int, to sheet: Sheet) {
    let texts = [row.function, row.task, row.kind, row.statement.number?.value ?? ""]
    for (column, text) in texts.enumerated() { sheet.write(.words(text), place, column) }
    let text = (row.statement.isKey ? "★ " : "") + row.statement.text.printed
    sheet.write(.words(text), place, 4)
    sheet.write(.empty, place, Self.choice, .input)
    var style = SheetStyle.figure
    style.isMuted = true
    style.figures = "0.00"
    sheet.write(.figure(row.weight), place, Self.weight, style)
    sheet.setHeight(
      place,
      fitting: zip([row.function, row.task, row.kind, "", text], Self.widths).map { ($0, $1) })
  }

  /// In printed order; skills of a task before its knowledge.
  private var rows: [Row] {
    let parts = level.selfCheck.parts
    return level.functions.flatMap { function in
      function.tasks.flatMap { task in
        let skills = task.skills.map { ($0 as any Statement, Paper.skills) }
        let knowledge = task.knowledge.map { ($0 as any Statement, Paper.knowledge) }
        return (skills + knowledge).map { statement, paper in
          let part = parts.first { part in
            part.paper == paper && part.function == function.function.value
              && part.tasks.contains { $0.task.value == task.task.value }
          }
          return Row(
            function: function.label.printed, task: task.label.printed,
            kind: words["selfCheck." + (paper == .skills ? "skill" : "knowledge")],
            statement: statement,
            weight: part.map { Double($0.weight) / Double(max(1, $0.count)) } ?? 0)
        }
      }
    }
  }
}
