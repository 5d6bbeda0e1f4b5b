import Standards

/// The search across the catalogue: its data files, and the manifest by which the search page
/// finds them.
package struct CatalogueSearch: Sendable {
  /// Bytes of a file of names, at most. With a few files of standards beside it, a query stays far
  /// below 60 KB even without compression.
  package static let limit = 24_000
  /// Standards that are listed in one file.
  static let standardsPerFile = 16

  /// Paths and texts of the data files that lead to standards by their numbers.
  package let listFiles: [(path: String, text: String)]
  /// Paths and texts of the data files of names.
  package let nameFiles: [(path: String, text: String)]
  /// `{count, perFile, standards: [[first id, file]], names: [[first key, file, bytes, is cut]],
  /// split: [character], traditional}`, traditional characters in pairs, for `search-catalogue.js`.
  let manifest: JSONValue

  /// - Parameters:
  ///   - standards: in alphabetical order of their ids.
  ///   - fingerprint: a short name for a text.
  package init(_ standards: [StandardSummary], fingerprint: (String) -> String) {
    let table = NameTable(standards.map(\.names))
    let names = NameShards(table, limit: CatalogueSearch.limit)
    let nameTexts = names.shards.map { $0.script(of: table) }
    let lists = CatalogueSearch.lists(standards)
    let listTexts = lists.map(CatalogueSearch.script)
    let listFields = zip(lists, listTexts).map { list, text in
      JSONValue.array([.string(list.first?.id ?? ""), .string(fingerprint(text))])
    }
    let nameFields = zip(names.shards, nameTexts).map { shard, text in
      JSONValue.array([
        .string(shard.firstKey), .string(fingerprint(text)), .int(text.utf8.count),
        .bool(shard.isCut),
      ])
    }
    manifest =
      JSONValue.object([
        ("count", .int(standards.count)),
        ("perFile", .int(CatalogueSearch.standardsPerFile)),
        ("standards", .array(listFields)), ("names", .array(nameFields)),
        ("split", .array(names.split.map { .string($0) })),
        (
          "traditional",
          .string(
            TraditionalCharacters.pairs(in: standards.lazy.flatMap(\.names).map(\.text)))
        ),
      ])
    func files(_ texts: [String]) -> [(path: String, text: String)] {
      CatalogueSearch.withoutRepetition(texts.map { ("search/\(fingerprint($0)).js", $0) })
    }
    listFiles = files(listTexts)
    nameFiles = files(nameTexts)
  }

  private static func lists(_ standards: [StandardSummary]) -> [ArraySlice<StandardSummary>] {
    stride(from: 0, to: standards.count, by: standardsPerFile).map {
      standards[$0..<min($0 + standardsPerFile, standards.count)]
    }
  }

  /// `[[id, title, data file]]`
  private static func script(_ standards: ArraySlice<StandardSummary>) -> String {
    SearchScript.text(
      .array(
        standards.map { .array([.string($0.id), .string($0.title), .string($0.searchFile.path)]) }))
  }

  /// Two shards may hold the same names; then they are one file.
  private static func withoutRepetition(
    _ files: [(path: String, text: String)]
  ) -> [(path: String, text: String)] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0.path).inserted }
  }
}
