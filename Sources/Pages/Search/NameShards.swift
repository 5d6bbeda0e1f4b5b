/// The names of a catalogue, cut into files such that any query needs one file of limited size.
///
/// A query is looked up by one of its characters, or by a pair of neighbours where a character
/// alone is in too many names. A file holds every name with one of its keys, so the browser's own
/// comparison with the whole query is exact.
package struct NameShards: Sendable {
  /// In ascending order of their keys (by UTF-16, as scripts compare).
  package let shards: [NameShard]
  /// Characters that are in too many names; the pairs that begin with them are keys as well.
  package let split: [String]

  /// - Parameter limit: bytes of a file, at most, before compression.
  package init(_ table: NameTable, limit: Int) {
    let everything = NameShard(firstKey: "").adding(Array(table.rows.indices), of: table)
    guard everything.size > limit else {
      shards = [everything]
      split = []
      return
    }
    let characters = NameShards.postings(table) { $0.map { [$0] } }
    let crowded = characters.filter { key, rows in
      NameShard(firstKey: NameShards.text(key)).adding(rows, of: table).size > limit
    }
    split = crowded.keys.map(NameShards.text).sorted(by: NameShards.precedes)
    let first = Set(crowded.keys.joined())
    let pairs = NameShards.postings(table) { folded in
      zip(folded, folded.dropFirst()).filter { first.contains($0.0) }.map { [$0.0, $0.1] }
    }
    shards = NameShards.pack(characters.merging(pairs) { own, _ in own }, table, limit)
  }

  /// Rows by key. Strings would not do: two spellings of one character are equal as strings, but
  /// not to a script.
  private static func postings(
    _ table: NameTable, _ keys: ([Unicode.Scalar]) -> [[Unicode.Scalar]]
  ) -> [[Unicode.Scalar]: [Int]] {
    var found: [[Unicode.Scalar]: [Int]] = [:]
    for (number, row) in table.rows.enumerated() {
      for key in Set(keys(row.folded)) { found[key, default: []].append(number) }
    }
    return found
  }

  private static func text(_ key: [Unicode.Scalar]) -> String {
    key.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// Neighbouring keys share a file until it is full.
  private static func pack(
    _ postings: [[Unicode.Scalar]: [Int]], _ table: NameTable, _ limit: Int
  ) -> [NameShard] {
    var shards: [NameShard] = []
    let ordered = postings.map { (key: text($0), rows: $1) }
    for (key, rows) in ordered.sorted(by: { precedes($0.key, $1.key) }) {
      if let last = shards.last, !last.isCut {
        let joined = last.adding(rows, of: table)
        if joined.size <= limit {
          shards[shards.count - 1] = joined
          continue
        }
      }
      shards.append(shard(key, rows, table, limit))
    }
    return shards
  }

  /// The names of one key; only the best where all would be too many.
  private static func shard(
    _ key: String, _ rows: [Int], _ table: NameTable, _ limit: Int
  ) -> NameShard {
    let whole = NameShard(firstKey: key).adding(rows, of: table)
    guard whole.size > limit else { return whole }
    var cut = NameShard(firstKey: key, isCut: true)
    for row in rows {
      var next = cut
      next.add(row, of: table)
      if next.size <= limit { cut = next }
    }
    return cut
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf16.lexicographicallyPrecedes(other.utf16)
  }
}
