import Standards

/// Names that are transferred together: all that hold one of the shard's keys.
package struct NameShard: Sendable {
  /// The first of its keys, which are one or two folded characters. The next shard's is the end.
  package let firstKey: String
  /// Numbers of rows in the table.
  package private(set) var rows: Set<Int> = []
  private(set) var lists: Set<Int> = []
  private(set) var size = 0
  /// Whether names were left out, since they would have been too many.
  package let isCut: Bool

  init(firstKey: String, isCut: Bool = false) {
    self.firstKey = firstKey
    self.isCut = isCut
  }

  mutating func add(_ row: Int, of table: NameTable) {
    guard rows.insert(row).inserted else { return }
    size += table.rows[row].size
    if lists.insert(table.rows[row].list).inserted {
      size += table.size(ofList: table.rows[row].list)
    }
  }

  func adding(_ others: [Int], of table: NameTable) -> NameShard {
    others.reduce(into: self) { $0.add($1, of: table) }
  }

  /// `{lists: [[standard]], rows: [[kind, name, list]]}`
  package func script(of table: NameTable) -> String {
    let used = lists.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(used, used.indices))
    return SearchScript.text(
      .object([
        ("lists", .array(used.map { .array(table.lists[$0].map { .int($0) }) })),
        (
          "rows",
          .array(
            rows.sorted().map { row in
              let row = table.rows[row]
              return .array([
                .int(row.name.kind.index), .string(row.name.text),
                .int(numbers[row.list] ?? 0),
              ])
            })
        ),
      ]))
  }
}
