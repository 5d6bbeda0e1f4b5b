import Standards
import Templating

/// A weight table as printed.
struct WeightTableView: View {
  let table: WeightTable
  let context: PageContext

  static let names: [Name<WeightTableView>] = [
    .printed("caption", "clause and title of the table") { $0.caption },
    .text("anchor", "its anchor on the page") { $0.anchor },
    .flag("hasGroups", "whether rows have a merged cell to the left") { $0.hasGroups },
    .number("headers", "columns that name a row") { $0.hasGroups ? 2 : 1 },
    .printed("head", "head of the first column as printed") {
      $0.table.headings.first?.printed ?? $0.context.strings["words.item"]
    },
    .texts("columns", "heads of the other columns as printed") {
      $0.table.columns.map(\.label.printed)
    },
    .list("rows", "its rows", of: WeightRowView.self) { $0.rows },
    .part("total", "the row that sums up, if there is one", of: WeightTotalView.self) {
      $0.table.total.map(WeightTotalView.init)
    },
    .link("clauseHref", "where the table is printed") {
      $0.context.clauseHref($0.table.clause.value)
    },
    .markup("picture", "a picture that compares the levels") { $0.picture },
  ]

  private var hasGroups: Bool { table.rows.contains { $0.group != nil } }

  /// The paper; of further tables of one paper with the clause.
  private var anchor: String {
    let paper = table.paper.value
    let first = context.standard.weightTables.first { $0.paper.value == paper }
    return first == table ? paper.rawValue : "\(paper.rawValue)-\(table.clause.value)"
  }

  private var caption: String {
    let clause = context.standard.clauses.first { $0.number?.value == table.clause.value }
    return [table.clause.value, clause?.title?.printed].compactMap { $0 }.joined(separator: " ")
  }

  private var rows: [WeightRowView] {
    var previous: String?
    return table.rows.map { row in
      let group = row.group?.printed
      defer { previous = group }
      return WeightRowView(
        row: row, continues: group != nil && group == previous, href: href(row.subject.value))
    }
  }

  private func href(_ subject: WeightSubject) -> String? {
    guard case .function(let id) = subject, context.standard.function(id) != nil else { return nil }
    return context.href(context.addresses.function(id))
  }

  private var picture: Markup {
    let bars = table.rows.flatMap { row in
      zip(table.columns, row.weights).enumerated().map { index, pair in
        let level =
          context.standard.level(pair.0.level.value)?.name.printed ?? pair.0.label.printed
        let percent = pair.1.value.percent
        return BarChart.Bar(
          name: index == 0 ? row.label.printed : "",
          value: level + " " + (percent.map { "\($0)%" } ?? pair.1.value.printed),
          parts: [BarChart.Part(kind: "l\(index % 5 + 1)", amount: percent ?? 0)])
      }
    }
    return BarChart(
      title: context.strings("weightsPage.picture", ["table": caption]), bars: bars
    ).svg
  }
}

struct WeightRowView: View {
  let row: WeightRow
  let continues: Bool
  let href: String?

  static let names: [Name<WeightRowView>] = [
    .printed("label", "what the weight is given to, as printed") { $0.row.label.printed },
    .link("href", "the page of the function, if it is one") { $0.href },
    .printed("group", "the merged cell to the left, if there is one") { $0.row.group?.printed },
    .flag("continues", "whether the merged cell began in a row above") { $0.continues },
    .texts("cells", "the weights as printed") { $0.row.weights.map(\.value.printed) },
  ]
}

struct WeightTotalView: View {
  let total: WeightTotal

  static let names: [Name<WeightTotalView>] = [
    .printed("label", "the words as printed") { $0.total.label.printed },
    .texts("cells", "the sums as printed") { $0.total.weights.map(\.value.printed) },
  ]
}
