import Standards

/// A name in the catalogue with the standards that bear it.
package struct NameRow: Sendable {
  package let name: SearchName
  /// The name as it is compared.
  package let folded: [Unicode.Scalar]
  /// Number of its list of standards, see `NameTable`.
  private(set) var list = 0
  /// Bytes that the row takes in a file.
  let size: Int

  init(_ name: SearchName) {
    self.name = name
    folded = TextFolding.foldForSearch(name.text)
    size = name.text.utf8.count + 16
  }

  func listed(as number: Int) -> NameRow {
    var row = self
    row.list = number
    return row
  }

  /// Best first: titles, functions, terms, tasks; the short before the long.
  static func isBetter(_ one: NameRow, _ other: NameRow) -> Bool {
    let ranks = (rank(one.name.kind), rank(other.name.kind))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    if one.folded.count != other.folded.count { return one.folded.count < other.folded.count }
    return one.name.text.utf8.lexicographicallyPrecedes(other.name.text.utf8)
  }

  private static func rank(_ kind: SearchKind) -> Int {
    [.title, .function, .term, .task].firstIndex(of: kind) ?? 4
  }
}
