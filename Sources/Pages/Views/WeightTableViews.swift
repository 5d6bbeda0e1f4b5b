import Standards

/// Weight tables as printed.
struct WeightTableViews {
  let book: StandardBook
  let address: PageAddress

  func values(_ table: WeightTable) -> [String: TemplateValue] {
    let groups = table.rows.contains { $0.group != nil }
    return [
      "paper": .text(book.strings["papers." + table.paper.value.rawValue]),
      "caption": .text(caption(table)),
      "anchor": .text(table.paper.value.rawValue),
      "number": .text(table.clause.value),
      "hasGroups": .flag(groups),
      "head": .text(table.headings.first?.printed ?? book.strings["words.item"]),
      "columns": .list(table.columns.map { .text($0.label.printed) }),
      "rows": .objects(rows(table)),
      "total": total(table),
    ]
  }

  /// Clause number and title of the table.
  func caption(_ table: WeightTable) -> String {
    let clause = book.standard.clauses.first { $0.number?.value == table.clause.value }
    return [table.clause.value, clause?.title?.printed].compactMap { $0 }.joined(separator: " ")
  }

  private func rows(_ table: WeightTable) -> [[String: TemplateValue]] {
    var previous: String?
    return table.rows.map { row in
      let group = row.group?.printed
      defer { previous = group }
      return [
        "label": .text(row.label.printed),
        "href": .optional(href(row.subject.value)),
        "group": .optional(group),
        "continues": .flag(group != nil && group == previous),
        "cells": .list(row.weights.map { .text($0.value.printed) }),
      ]
    }
  }

  private func href(_ subject: WeightSubject) -> String? {
    guard case .function(let id) = subject, book.standard.function(id) != nil else { return nil }
    return address.href(to: book.addresses.function(id))
  }

  private func total(_ table: WeightTable) -> TemplateValue {
    guard let total = table.total else { return .none }
    return .object([
      "label": .text(total.label.printed),
      "cells": .list(total.weights.map { .text($0.value.printed) }),
    ])
  }
}
