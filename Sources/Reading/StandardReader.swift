package import Standards

/// Reads the folder of one standard.
package enum StandardReader {
  /// - Parameters:
  ///   - folder: the folder as the user knows it; its last part is the standard's id.
  ///   - files: what the folder holds, by path relative to it.
  package static func read(
    folder: String, files: [String: FileContent]
  ) -> ReadingResult<Standard> {
    var reader = ContentReader(folder: folder, files: files)
    reader.reportUnknownFiles()
    guard files["standard.yaml"] != nil else {
      let place = SourcePosition.start(of: reader.path("standard.yaml"))
      reader.report(MissingFile().report("standard.yaml", at: place))
      return ReadingResult(value: nil, diagnostics: reader.diagnostics, isComplete: false)
    }
    let head = reader.read("standard.yaml", StandardFileReader.self)
    let id = folder.split(separator: "/").last.map(String.init) ?? folder
    let standard = head.map { reader.standard(id: id, head: $0) }
    let diagnostics = reader.diagnostics.map { diagnostic in
      var own = diagnostic
      own.standard = id
      return own
    }
    return ReadingResult(
      value: standard, diagnostics: diagnostics, isComplete: reader.isComplete && head != nil)
  }
}

extension ContentReader {
  fileprivate mutating func standard(id: String, head: StandardHead) -> Standard {
    let eligibility = read("eligibility.yaml", EligibilityFileReader.self)
    return Standard(
      id: id, address: head.address, document: head.document, occupation: head.occupation,
      levels: head.levels.map { readTable(of: $0) }.sorted { $0.rank < $1.rank },
      tracks: head.tracks, functions: head.functions, classHours: head.classHours,
      ethics: read("ethics.yaml", EthicsFileReader.self) ?? [],
      foundationKnowledge: read("foundation-knowledge.yaml", FoundationKnowledgeFileReader.self)
        ?? [],
      weightTables: read("weights.yaml", WeightsFileReader.self) ?? [],
      examinations: read("examinations.yaml", ExaminationsFileReader.self) ?? [],
      eligibility: eligibility?.groups ?? [], openLists: eligibility?.openLists ?? [],
      terms: read("terms.yaml", TermsFileReader.self) ?? [],
      references: read("references.yaml", ReferencesFileReader.self) ?? [],
      cover: head.cover,
      text: read("text.yaml", TextFileReader.self) ?? [],
      draftingNotes: read("drafting-notes.yaml", TextFileReader.self) ?? [],
      source: readText("source.txt").map {
        PrintedSource(file: path("source.txt"), text: $0)
      },
      acknowledgements: read("acknowledgements.yaml", AcknowledgementsFileReader.self) ?? [],
      position: head.position)
  }

  private mutating func readTable(of level: Level) -> Level {
    let name = "levels/\(level.id).yaml"
    if files[name] == nil { report(MissingFile().report(name, at: level.position)) }
    let table = read(name, LevelFileReader.self)
    return Level(
      id: level.id, rank: level.rank, name: level.name, title: level.title, clause: table?.clause,
      headings: table?.headings, functions: table?.functions ?? [], file: path(name),
      position: level.position)
  }

  fileprivate mutating func reportUnknownFiles() {
    for name in files.keys.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let isLevel = name.hasPrefix("levels/") && name.hasSuffix(".yaml")
      if !isLevel, !FileKind.namesInStandard.contains(name) {
        report(
          UnknownFile().report(file: path(name), name: name, known: FileKind.namesInStandard))
      }
    }
  }
}
