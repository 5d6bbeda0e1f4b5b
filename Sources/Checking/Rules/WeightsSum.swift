import Curriculum
import Standards

struct WeightsSum: Rule {
  let name = "weights-sum"
  let severity = Severity.error
  let summary = "each column of a weight table sums to 100"
  let explanation = """
    The weights of a paper are the shares of its points and, from them, of the training hours. \
    They are percentages, so every column sums to exactly 100. A dash counts as nothing. A \
    printed total must agree with the column above it. The sum itself blames no cell, so it is \
    reported at the greatest.
    """
  let badExamples = [
    RuleExample(file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [↓45, 30]"),
    RuleExample(
      file: "weights.yaml", replacing: "weights: [100, 100]", with: "weights: [100, ↓99]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.derived.columns.filter { isComplete($0.weights) }.flatMap { level, column in
      [checkSum(of: column, at: level), checkTotal(of: column)].compactMap { $0 }
    }.firstPerSubject
  }

  /// Missing and empty cells are `weight-cells`' business: until they are filled no sum is known.
  private func isComplete(_ column: ColumnWeights) -> Bool {
    let widths = column.table.rows.map(\.weights.count)
    return widths.allSatisfy { $0 == column.table.columns.count }
      && !column.cells.contains { $0.weight.value == .empty }
  }

  private func checkSum(of column: ColumnWeights, at level: DerivedLevel) -> Diagnostic? {
    let sum = column.sum
    guard sum != 100 else { return nil }
    let greatest = column.cells.reduce(column.cells.first) { best, cell in
      cell.figure > (best?.figure ?? 0) ? cell : best
    }
    let total = total(of: column)
    let track = column.isDivided ? level.track : nil
    return finding(
      track == nil
        ? "the weights of “{column}” sum to {sum}, not 100"
        : "the weights of “{column}” that count for the track “{track}” sum to {sum}, not 100",
      [
        "column": column.column.label.printed, "sum": String(sum),
        "difference": String(abs(sum - 100)), "track": track?.name.printed ?? "",
      ],
      at: greatest?.weight.position ?? column.column.label.position,
      subject: column.key,
      help: sum > 100
        ? "{difference} too many: compare the column with the printed table"
        : "{difference} missing: compare the column with the printed table",
      related: total.map { [("the printed total is here", $0.position)] } ?? [],
      variant: (sum > 100 ? "above" : "below") + (track == nil ? "" : "-track"))
  }

  /// A total of 100 under a wrong column is right; the column is reported.
  private func checkTotal(of column: ColumnWeights) -> Diagnostic? {
    guard let total = total(of: column), total.value != .percent(column.sum),
      total.value != .percent(100), total.value != .empty
    else { return nil }
    return finding(
      "the total of “{column}” is printed as {total}, but its weights sum to {sum}",
      [
        "column": column.column.label.printed, "total": total.value.printed,
        "sum": String(column.sum),
      ],
      at: total.position, subject: column.key + "/total",
      help: "a total is the sum of the column above it, and that is 100", variant: "total")
  }

  private func total(of column: ColumnWeights) -> Located<Weight>? {
    guard let weights = column.table.total?.weights, weights.indices.contains(column.columnIndex)
    else {
      return nil
    }
    return weights[column.columnIndex]
  }
}

extension ColumnWeights {
  /// Whether a column for all tracks has rows that do not count for each of them.
  fileprivate var isDivided: Bool {
    column.track == nil && cells.count < Set(table.rows.map(\.subject.value)).count
  }
}
