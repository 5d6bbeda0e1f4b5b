import Curriculum
import Pages
import Standards

/// 学时分配: what the weights give, and beside it a cell for what the provider gives.
struct HourSheet {
  let plan: HourPlan
  let title: String
  let book: StandardBook
  private var words: Strings { book.strings }

  init(_ plan: HourPlan, title: String, _ book: StandardBook) {
    self.plan = plan
    self.title = title
    self.book = book
  }

  private enum Column { static let (theory, practice, total, own, difference) = (2, 3, 4, 5, 6) }
  private static let firstRow = 4
  private static let widths: [Double] = [24, 26, 10, 10, 10, 12, 12]

  func write(to sheet: Sheet) {
    writeHead(to: sheet)
    var row = Self.firstRow
    var sums: [Int] = []
    var inputs: [Int] = []
    for item in plan.rows {
      let first = row
      let parts = item.tasks.isEmpty ? [] : item.tasks
      for task in parts {
        sheet.write(.words(task.label.printed), row, 1)
        sheet.setHeight(row, fitting: [(task.label.printed, Self.widths[1])])
        writeHours(task.theory, task.practice, row, to: sheet)
        row += 1
      }
      if parts.isEmpty {
        sheet.merge(.words(item.label.printed), rows: row...row, columns: 0...1)
        sheet.setHeight(row, lines: 1)
        writeHours(item.theory, item.practice, row, to: sheet)
        inputs.append(row)
      } else {
        inputs += first..<row
        sheet.merge(.words(item.label.printed), rows: first...row, columns: 0...0)
        writeSum(
          words["exports.hours.subtotal"], of: Array(first..<row), item.theory, item.practice, row,
          labelColumn: 1, to: sheet)
      }
      sums.append(row)
      row += 1
    }
    sheet.merge(.words(words["words.sum"]), rows: row...row, columns: 0...1, .sumLabel)
    writeSum(
      nil, of: sums, plan.theory, plan.practice, row, labelColumn: 0, entered: inputs, to: sheet)
    for input in inputs { allowOnlyUnits(input, on: sheet) }
    writeVerdicts(total: row, inputs: inputs, to: sheet)
    writeFields(row + 5, to: sheet)
    sheet.freeze(above: Self.firstRow, from: Self.firstRow - 1)
  }

  private func writeHead(to sheet: Sheet) {
    let minimum = String(plan.classHours.minimum.value)
    sheet.merge(
      .words(title + " " + words["hours.tableTitle"]), rows: 0...0, columns: 0...6, .title)
    sheet.merge(
      .words(
        [book.standard.document.number?.printed, book.title].compactMap { $0 }.joined(
          separator: " ")),
      rows: 1...1, columns: 0...6, .note)
    let lead = words("exports.hours.lead", ["hours": minimum])
    sheet.merge(.words(lead), rows: 2...2, columns: 0...6, .note)
    let heads = [
      "word.function", "word.task", "words.theory", "words.practice", "words.total",
      "exports.hours.own", "exports.hours.difference",
    ]
    for (column, head) in heads.enumerated() { sheet.write(.words(words[head]), 3, column, .head) }
    sheet.setWidths(Self.widths)
    sheet.setHeight(0, lines: 2)
    sheet.setHeight(2, fitting: [(lead, Self.widths.reduce(0, +))])
    sheet.setHeight(3, fitting: zip(heads, Self.widths).map { (words[$0], $1 - 1) })
  }

  private func writeHours(_ theory: Hours, _ practice: Hours, _ row: Int, to sheet: Sheet) {
    sheet.write(.figure(theory.number), row, Column.theory, .figure)
    sheet.write(.figure(practice.number), row, Column.practice, .figure)
    writeTotal(theory + practice, row, .figure, to: sheet)
    sheet.write(.empty, row, Column.own, .input)
    writeDifference(row, .figure, entered: [row], to: sheet)
  }

  private func writeSum(
    _ label: String?, of rows: [Int], _ theory: Hours, _ practice: Hours, _ row: Int,
    labelColumn: Int, entered: [Int]? = nil, to sheet: Sheet
  ) {
    if let label { sheet.write(.words(label), row, labelColumn, .sumLabel) }
    sheet.setHeight(row, lines: 1)
    let figures = [(Column.theory, theory.number), (Column.practice, practice.number)]
    for (column, figure) in figures {
      sheet.write(.formula(Self.sum(rows, column), figure), row, column, .sum)
    }
    sheet.write(.formula(Self.sum(rows, Column.own), 0), row, Column.own, .ownSum)
    writeTotal(theory + practice, row, .sum, to: sheet)
    writeDifference(row, .sum, entered: entered ?? rows, to: sheet)
  }

  private func writeTotal(_ hours: Hours, _ row: Int, _ style: SheetStyle, to sheet: Sheet) {
    let formula =
      "="
      + [Column.theory, Column.practice].map { Sheet.name(row, $0) }
      .joined(separator: "+")
    sheet.write(.formula(formula, hours.number), row, Column.total, style)
  }

  /// Nothing, as long as the provider has entered nothing; 0 is something.
  private func writeDifference(
    _ row: Int, _ style: SheetStyle, entered rows: [Int], to sheet: Sheet
  ) {
    let (own, total) = (Sheet.name(row, Column.own), Sheet.name(row, Column.total))
    let entered = "COUNT(\(Self.list(rows, Column.own)))"
    sheet.write(
      .sentence("=IF(\(entered)=0,\"\",\(own)-\(total))", ""), row, Column.difference, style)
  }

  /// The smallest step of the plan's own figures, which must be accepted too.
  private var unit: HourUnit {
    let units = plan.rows.flatMap(\.tasks).flatMap { [$0.theory.unit, $0.practice.unit] }
    return (units + [plan.total.unit]).max { $0.perHour < $1.perHour } ?? plan.total.unit
  }

  private func allowOnlyUnits(_ row: Int, on sheet: Sheet) {
    let cell = Sheet.name(row, Column.own)
    sheet.allow(
      formula: "=AND(ISNUMBER(\(cell)),\(cell)>=0,MOD(\(cell)*\(unit.perHour),1)=0)", row: row,
      column: Column.own, warning: words("exports.hours.unit", ["unit": unit.rawValue]))
  }

  /// Whether the provider's hours keep the total and the printed minimum, in words.
  private func writeVerdicts(total row: Int, inputs: [Int], to sheet: Sheet) {
    let own = Sheet.name(row, Column.own)
    let total = Sheet.name(row, Column.total)
    let minimum = plan.classHours.minimum.value
    let cells = Self.list(inputs, Column.own)
    let none = Self.quoted(words["exports.hours.none"])
    let more = Self.quoted(words["exports.hours.totalMore"])
    let less = Self.quoted(words["exports.hours.totalLess"])
    // What is pasted is not asked whether it may be entered.
    let invalid = Self.quoted(
      words("exports.hours.invalid", ["unit": words("exports.hours.unit", ["unit": unit.rawValue])])
    )
    let negative = Self.runs(inputs, Column.own).map { "COUNTIF(\($0),\"<0\")" }
      .joined(separator: "+")
    let uneven = Self.runs(inputs, Column.own).map { run in
      let units = "\(run)*\(unit.perHour)"
      return "SUMPRODUCT(ABS(\(units)-ROUND(\(units),0)))"
    }.joined(separator: "+")
    func choice(_ isKept: String, _ kept: String, _ broken: String) -> String {
      """
      =IF(COUNTA(\(cells))=0,\(none),IF(COUNTA(\(cells))>COUNT(\(cells)),\(invalid),\
      IF(\(negative)+\(uneven)>0.001,\(invalid),IF(\(isKept),\(kept),\(broken)))))
      """
    }
    let verdicts = [
      (
        "exports.hours.totalLabel",
        choice(
          "\(own)=\(total)", Self.quoted(words["exports.hours.totalKept"]),
          "IF(\(own)>\(total),\(more),\(less))&ABS(\(own)-\(total))")
      ),
      (
        "exports.hours.minimumLabel",
        choice(
          "\(own)>=\(minimum)", Self.quoted(words["exports.hours.minimumKept"]),
          Self.quoted(words["exports.hours.minimumBroken"]))
      ),
    ]
    for (index, verdict) in verdicts.enumerated() {
      let place = row + 2 + index
      sheet.setHeight(place, lines: 1)
      sheet.merge(.words(words[verdict.0]), rows: place...place, columns: 0...1, .sumLabel)
      sheet.merge(
        .sentence(verdict.1, words["exports.hours.none"]), rows: place...place, columns: 2...6, .sum
      )
    }
  }

  /// Who hands it in, to be filled in.
  private func writeFields(_ row: Int, to sheet: Sheet) {
    let fields = ["provider", "teacher", "date", "approval"]
    for (index, field) in fields.enumerated() {
      let place = row + index / 2
      let isLeft = index % 2 == 0
      sheet.merge(
        .words(words["exports.fields." + field]), rows: place...place,
        columns: isLeft ? 0...0 : 2...3, .sumLabel)
      sheet.merge(.empty, rows: place...place, columns: isLeft ? 1...1 : 4...6)
      sheet.setHeight(place, lines: 2)
    }
  }

  /// Runs of rows stay runs, so that the formula is short.
  private static func sum(_ rows: [Int], _ column: Int) -> String { "=SUM(\(list(rows, column)))" }

  private static func list(_ rows: [Int], _ column: Int) -> String {
    runs(rows, column).joined(separator: ",")
  }

  private static func runs(_ rows: [Int], _ column: Int) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for row in rows {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    return runs.map { run in
      let first = Sheet.name(run.lowerBound, column)
      return run.count == 1 ? first : first + ":" + Sheet.name(run.upperBound, column)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension Hours {
  var number: Double { Double(units) / Double(unit.perHour) }
}
