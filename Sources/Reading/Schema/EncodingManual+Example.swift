package import Standards

extension EncodingManual {
  /// The shapes of content files in words, with what an example writes there.
  ///
  /// - Parameter example: a folder of content, by path. What several standards have is shown from
  ///   the first.
  package init(example: [String: FileContent]) {
    let files = EncodingManual.order(of: example.keys).compactMap { path in
      example[path].flatMap { ExampleFile(path, $0) }
    }
    let uses = files.flatMap(\.uses)
    self.init(
      records: EncodingManual.records(uses), notes: EncodingNote.all(uses),
      files: files.map { EncodingFile(name: $0.path, text: $0.text) })
  }

  /// Settings first, then each standard in the order in which it is encoded; nothing else.
  private static func order(of paths: some Sequence<String>) -> [String] {
    let kinds: [FileKind] = [
      .site, .standard, .level, .weights, .examinations, .eligibility, .ethics,
      .foundationKnowledge, .terms, .references, .text, .draftingNotes, .acknowledgements,
    ]
    let known = paths.compactMap { path -> (path: String, standard: String, place: Int)? in
      let standard = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      if path.hasSuffix("/source.txt") { return (path, standard, kinds.count) }
      return ExampleFile.kind(of: path).flatMap(kinds.firstIndex).map { (path, standard, $0) }
    }
    return known.sorted { ($0.standard, $0.place, $0.path) < ($1.standard, $1.place, $1.path) }
      .map(\.path)
  }

  /// Every record once: the site and the standard first, each followed by the records it holds.
  private static func records(_ uses: [FieldUse]) -> [EncodingRecord] {
    var records: [EncodingRecord] = []
    var seen: Set<String> = []
    func visit(_ shape: RecordShape) {
      guard seen.insert(shape.name).inserted else { return }
      records.append(
        EncodingRecord(
          name: shape.name, summary: shape.sentence,
          fields: shape.fields.map { field($0, of: shape, uses) }))
      for inner in shape.fields.compactMap({ $0.shape.innerRecord }) { visit(inner) }
    }
    for kind in [FileKind.site, .standard] + FileKind.allCases { visit(kind.root.shape) }
    return records
  }

  private static func field(
    _ field: Field, of record: RecordShape, _ uses: [FieldUse]
  ) -> EncodingField {
    var element = field.shape
    var isList = false
    while let inner = element.element {
      element = inner
      isList = true
    }
    let own = uses.filter { $0.record == record.name && $0.key == field.key }
    return EncodingField(
      key: field.key, required: field.required, expectation: element.expectation, isList: isList,
      summary: record.sentence(of: field), record: field.shape.innerRecord?.name,
      example: own.lazy.compactMap(\.line).first ?? familyWord(field, of: record),
      isInExample: !own.isEmpty)
  }

  /// What a family of standards says, for words that a standard seldom has of its own.
  private static func familyWord(_ field: Field, of record: RecordShape) -> String? {
    guard record.name == VocabularyRecord.shape.name else { return nil }
    return VocabularyWord(rawValue: field.key).map { word in
      "\(field.key): \(VocabularyPreset.national[word].printed)"
    }
  }
}

/// A file of the example, read.
private struct ExampleFile {
  let path: String
  let text: String
  let uses: [FieldUse]

  /// Nothing if it cannot be read.
  init?(_ path: String, _ content: FileContent) {
    guard case .bytes(let bytes) = content else { return nil }
    self.path = path
    text = String(decoding: bytes, as: UTF8.self)
    let root = YAMLFile(path: path, content: content).root
    guard let root, let kind = ExampleFile.kind(of: path) else {
      uses = []
      return
    }
    uses = FieldUse.all(
      below: root, as: .record(kind.root), in: SourceText(file: path, bytes: bytes))
  }

  static func kind(of path: String) -> FileKind? {
    if path == "site.yaml" { return .site }
    // Below standards/ID.
    let parts = path.split(separator: "/")
    return parts.first == "standards"
      ? FileKind(file: parts.dropFirst(2).joined(separator: "/")) : nil
  }
}
