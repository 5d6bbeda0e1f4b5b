package import Standards

/// Reads the folder of one standard.
package enum StandardReader {
  /// Most statements of a standard.
  static let mostStatements = 20_000

  /// Version of the library that reads YAML.
  package static var linkedVersion: String { YAMLParser.linkedVersion }

  /// - Parameters:
  ///   - folder: the folder as the user knows it; its last part is the standard's id.
  ///   - files: what the folder holds, by path relative to it.
  package static func read(
    folder: String, files: [String: FileContent]
  ) -> ReadingResult<Standard> {
    var reader = ContentReader(folder: folder, files: files)
    let id = folder.split(separator: "/").last.map(String.init) ?? folder
    if files[""] == .outside { return reader.result(nil, of: id) }
    reader.reportUnknownFiles()
    if files["standard.yaml"] == nil {
      let place = SourcePosition.start(of: reader.path("standard.yaml"))
      reader.report(MissingFile().report("standard.yaml", at: place))
    }
    if !FolderName.accepts(id) {
      reader.report(FolderName().report(id, at: .start(of: reader.path("standard.yaml"))))
    }
    let head = reader.read("standard.yaml", StandardFile.self)
    let standard = head.map { reader.standard(id: id, head: $0) }
    if head == nil { reader.readWithoutHead() }
    if let place = standard.flatMap(firstStatementTooMany) {
      reader.report(TooLarge().report(statement: place))
      return reader.result(nil, of: id)
    }
    return reader.result(standard, of: id)
  }

  private static func firstStatementTooMany(_ standard: Standard) -> SourcePosition? {
    // Counted first, since the statements themselves are made with their keys.
    let counts =
      [standard.ethics.count] + standard.foundationKnowledge.map(\.items.count)
      + standard.levels.flatMap(\.tasks).map { $0.skills.count + $0.knowledge.count }
      + standard.eligibility.map(\.paths.count)
    guard counts.reduce(0, +) > mostStatements else { return nil }
    return standard.statements[mostStatements].statement.position
  }
}

extension ContentReader {
  /// - Parameter value: nothing if the standard cannot be checked at all.
  fileprivate func result(_ value: Standard?, of id: String) -> ReadingResult<Standard> {
    let diagnostics = diagnostics.map { diagnostic in
      var own = diagnostic
      own.standard = id
      return own
    }
    return ReadingResult(
      value: value, diagnostics: diagnostics, isComplete: isComplete && value != nil)
  }

  fileprivate mutating func standard(id: String, head: StandardHead) -> Standard {
    reportUnlistedLevels(head)
    let eligibility = readEligibility(levels: head.levels)
    return Standard(
      id: id, address: head.address, document: head.document,
      vocabulary: head.vocabulary ?? .usual, occupation: head.occupation,
      levels: head.levels.map { readTable(of: $0) }.sorted { $0.rank < $1.rank },
      tracks: head.tracks, functions: head.functions, classHours: head.classHours,
      planning: head.planning,
      ethics: read("ethics.yaml", EthicsFile.self) ?? [],
      foundationKnowledge: read("foundation-knowledge.yaml", FoundationKnowledgeFile.self)
        ?? [],
      weightTables: read("weights.yaml", WeightsFile.self) ?? [],
      examinations: read("examinations.yaml", ExaminationsFile.self) ?? [],
      eligibility: eligibility?.groups ?? [], eligibilityPreset: eligibility?.preset,
      openLists: eligibility?.openLists ?? [],
      terms: read("terms.yaml", TermsFile.self) ?? [],
      references: read("references.yaml", ReferencesFile.self) ?? [],
      cover: head.cover,
      text: read("text.yaml", TextFile.self) ?? [],
      draftingNotes: read("drafting-notes.yaml", TextFile.self) ?? [],
      source: readText("source.txt").map {
        PrintedSource(file: path("source.txt"), text: $0)
      },
      publishedIds: readText("ids.txt").map {
        PublishedIds(file: path("ids.txt"), text: $0)
      },
      acknowledgements: read("acknowledgements.yaml", AcknowledgementsFile.self) ?? [],
      aliases: head.aliases, position: head.position)
  }

  /// The paths with their conditions, which a preset may tell.
  private mutating func readEligibility(levels: [Level]) -> Eligibility? {
    guard let file = read("eligibility.yaml", EligibilityFile.self) else { return nil }
    let preset = file.preset?.value
    var unknown: [EligibilityPath] = []
    let groups = EligibilityPreset.completed(file.groups, by: preset, levels: levels) {
      unknown.append($0)
    }
    if let preset {
      for path in unknown { report(EligibilityWordingUnknown().report(path, preset)) }
    }
    return Eligibility(preset: file.preset, groups: groups, openLists: file.openLists)
  }

  private mutating func readTable(of level: Level) -> Level {
    let name = "levels/\(level.id).yaml"
    if files[name] == nil { report(MissingFile().report(name, at: level.position)) }
    let table = read(name, LevelFile.self)
    return Level(
      id: level.id, rank: level.rank, name: level.name, title: level.title, clause: table?.clause,
      headings: table?.headings, functions: table?.functions ?? [], file: path(name),
      position: level.position)
  }

  fileprivate mutating func reportUnknownFiles() {
    for name in files.keys.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      if FileKind(file: name) == nil, files[name] != .outside {
        report(
          UnknownFile().report(file: path(name), name: name, known: FileKind.namesInStandard))
      }
    }
  }

  /// A level's file that no level of standard.yaml asks for would be passed over.
  private mutating func reportUnlistedLevels(_ head: StandardHead) {
    let isListComplete = !diagnostics.contains { $0.position.file == path("standard.yaml") }
    let known = head.levels.map(\.id)
    for name in files.keys.sorted() where FileKind(file: name) == .level && isListComplete {
      guard files[name] != .outside else { continue }
      let level = String(name.dropFirst("levels/".count).dropLast(".yaml".count))
      guard !known.contains(level) else { continue }
      report(UnknownFile().report(file: path(name), level: level, known: known))
    }
  }

  /// There will be no value, but the faults of all files are told at once.
  fileprivate mutating func readWithoutHead() {
    for name in files.keys.sorted() where name != "standard.yaml" {
      if let kind = FileKind(file: name) {
        _ = read(name, kind.root)
      }
    }
    _ = readText("source.txt")
    _ = readText("ids.txt")
  }
}
