/// The search across the catalogue: its data files, and the manifest by which the search page
/// finds them.
package struct CatalogueSearch: Sendable {
  /// Bytes of a file of names, at most. With a few files of standards beside it, a query stays far
  /// below 60 KB even without compression.
  static let limit = 24_000
  /// Standards that are listed in one file.
  static let standardsPerFile = 32

  /// Paths and texts of the data files.
  package let files: [(path: String, text: String)]
  /// JSON: see `manifest(…)`.
  let manifest: String

  /// - Parameters:
  ///   - standards: in alphabetical order of their ids.
  ///   - fingerprint: a short name for a text.
  package init(_ standards: [StandardSummary], fingerprint: (String) -> String) {
    let table = NameTable(standards.map(\.names))
    let names = NameShards(table, limit: CatalogueSearch.limit)
    let nameTexts = names.shards.map { $0.script(of: table) }
    let lists = CatalogueSearch.lists(standards)
    let listTexts = lists.map(CatalogueSearch.script)
    var files: [(path: String, text: String)] = []
    func add(_ text: String) -> ScriptValue {
      let name = fingerprint(text)
      files.append(("search/\(name).js", text))
      return .text(name)
    }
    let listFields = zip(lists, listTexts).map { list, text in
      ScriptValue.list([.text(list.first?.id ?? ""), add(text)])
    }
    let nameFields = zip(names.shards, nameTexts).map { shard, text in
      ScriptValue.list([
        .text(shard.firstKey), add(text), .number(text.utf8.count), .flag(shard.isCut),
      ])
    }
    manifest =
      ScriptValue.object([
        ("count", .number(standards.count)),
        ("perFile", .number(CatalogueSearch.standardsPerFile)),
        ("standards", .list(listFields)), ("names", .list(nameFields)),
        ("split", .list(names.split.map { .text($0) })),
      ]).json
    self.files = CatalogueSearch.withoutRepetition(files)
  }

  private static func lists(_ standards: [StandardSummary]) -> [ArraySlice<StandardSummary>] {
    stride(from: 0, to: standards.count, by: standardsPerFile).map {
      standards[$0..<min($0 + standardsPerFile, standards.count)]
    }
  }

  /// `[[id, title, data file]]`
  private static func script(_ standards: ArraySlice<StandardSummary>) -> String {
    SearchScript.text(
      .list(
        standards.map { .list([.text($0.id), .text($0.title), .text($0.searchFile.path)]) }))
  }

  /// Two shards may hold the same names; then they are one file.
  private static func withoutRepetition(
    _ files: [(path: String, text: String)]
  ) -> [(path: String, text: String)] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0.path).inserted }
  }
}
