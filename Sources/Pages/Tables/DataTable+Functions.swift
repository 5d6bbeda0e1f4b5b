import Curriculum
import Standards

extension DataTable {
  /// The functions of a standard with their weights at each level, with names of tracks where
  /// these differ.
  static func functions(id: String, in context: PageContext) -> DataTable {
    let standard = context.standard
    let levels = standard.levels.map { LevelWeights(context.book, $0) }
    return DataTable(
      id: id, caption: context.strings["overview.functions"],
      columns: [DataColumn(title: .words(context.strings["word.function"]))]
        + standard.levels.map { DataColumn(title: .printed($0.name.printed)) },
      rows: standard.functions.map { function in
        var name = DataCell(.printed(function.name.printed))
        name.href = context.href(context.addresses.function(function.id))
        return DataRow(
          [name] + levels.map { DataCell(.words($0.words(of: function.id) ?? "—"), .muted) })
      })
  }
}

/// The weights of a level's functions in words.
private struct LevelWeights {
  let derived: [DerivedLevel]
  let strings: Strings

  init(_ book: StandardBook, _ level: Level) {
    derived = book.derived.levels(of: level.id)
    strings = book.strings
  }

  /// Nothing if the level does not have the function.
  func words(of function: String) -> String? {
    let own = derived.compactMap { level in
      level.matrix.functions.first { $0.row.function.value == function }
        .map { (track: level.track?.name.printed, words: words($0)) }
    }
    guard let first = own.first else { return nil }
    if own.count == derived.count, own.allSatisfy({ $0.words == first.words }) {
      return first.words
    }
    return own.map { [$0.track, $0.words].compactMap { $0 }.joined(separator: " ") }
      .joined(separator: strings["itemSeparator"])
  }

  /// A sign that it is there where it has no weight of its own.
  private func words(_ function: MatrixFunction) -> String {
    let weights = [
      ("overview.knowledgeWeight", function.knowledgeWeight),
      ("overview.skillWeight", function.skillWeight),
    ]
    let words = weights.compactMap { key, weight in
      weight?.percent.map { strings(key, ["percent": String($0)]) }
    }
    return words.isEmpty ? "✓" : words.joined(separator: strings["listSeparator"])
  }
}
