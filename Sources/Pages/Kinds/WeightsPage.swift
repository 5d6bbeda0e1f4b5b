import Standards

/// Weight tables as printed, and a picture that compares the levels.
struct WeightsPage: PageKind {
  let template = "weights"

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.weightTables.isEmpty else { return [] }
    let here = book.addresses.weights
    let views = WeightTableViews(book: book, address: here)
    let tables = book.standard.weightTables.map { table in
      views.values(table).merging([
        "clauseHref": .optional(book.clauseHref(table.clause.value, from: here)),
        "picture": .html(picture(table, book)),
      ]) { own, _ in own }
    }
    return [
      book.page(
        here, template: template, title: book.strings["weightsPage.title"],
        datum: book.standard.weightTables.first?.position, ["tables": .objects(tables)])
    ]
  }

  private func picture(_ table: WeightTable, _ book: StandardBook) -> String {
    let bars = table.rows.flatMap { row in
      zip(table.columns, row.weights).enumerated().map { index, pair in
        let level = book.standard.level(pair.0.level.value)?.name.printed ?? pair.0.label.printed
        let percent = pair.1.value.percent
        return BarChart.Bar(
          name: index == 0 ? row.label.printed : "",
          value: level + " " + (percent.map { "\($0)%" } ?? pair.1.value.printed),
          parts: [BarChart.Part(kind: "l\(index % 5 + 1)", amount: percent ?? 0)])
      }
    }
    let caption = WeightTableViews(book: book, address: book.addresses.weights).caption(table)
    return BarChart(title: book.strings("weightsPage.picture", ["table": caption]), bars: bars).svg
  }
}
