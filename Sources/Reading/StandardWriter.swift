package import Standards

/// Writes standards and sites as the files that are read: the same values, in other places.
package enum StandardWriter {
  /// The files of a standard's folder by name, `source.txt` too. What is empty has no file.
  package static func files(of standard: Standard) -> [(name: String, text: String)] {
    contents(of: standard).map { ($0.name, YAMLWriter.text($0.value)) }
      + texts(of: standard)
  }

  /// A mapping of the same names to what the files hold.
  package static func json(of standard: Standard) -> JSONValue {
    .object(
      contents(of: standard).map { ($0.name, $0.value) }
        + texts(of: standard).map { ($0.name, .string($0.text)) })
  }

  /// The text of `site.yaml`.
  package static func text(of site: Site) -> String { YAMLWriter.text(SiteFile.write(site)) }

  private static func texts(of standard: Standard) -> [(name: String, text: String)] {
    [("source.txt", standard.source?.text), ("ids.txt", standard.publishedIds?.text)]
      .compactMap { name, text in text.map { (name, $0) } }
  }

  private static func contents(of standard: Standard) -> [(name: String, value: JSONValue)] {
    let levels = standard.levels.map { ("levels/\($0.id).yaml", LevelFile.write(table(of: $0))) }
    let eligibility = Eligibility(
      preset: standard.eligibilityPreset, groups: standard.eligibility,
      openLists: standard.openLists)
    let hasEligibility = !eligibility.groups.isEmpty || !eligibility.openLists.isEmpty
    return [("standard.yaml", StandardFile.write(head(of: standard)))] + levels
      + list("ethics.yaml", standard.ethics, EthicsFile.self)
      + list(
        "foundation-knowledge.yaml", standard.foundationKnowledge, FoundationKnowledgeFile.self)
      + list("weights.yaml", standard.printedWeightTables, WeightsFile.self)
      + list("examinations.yaml", standard.examinations, ExaminationsFile.self)
      + (hasEligibility ? [("eligibility.yaml", EligibilityFile.write(eligibility))] : [])
      + list("terms.yaml", standard.terms, TermsFile.self)
      + list("references.yaml", standard.references, ReferencesFile.self)
      + list("text.yaml", standard.text, TextFile.self)
      + list("drafting-notes.yaml", standard.draftingNotes, TextFile.self)
      + list("acknowledgements.yaml", standard.acknowledgements, AcknowledgementsFile.self)
  }

  private static func list<Item, Root: Record>(
    _ name: String, _ items: [Item], _ root: Root.Type
  ) -> [(name: String, value: JSONValue)] where Root.Value == [Item] {
    items.isEmpty ? [] : [(name, root.write(items))]
  }

  private static func head(of standard: Standard) -> StandardHead {
    StandardHead(
      address: standard.address, document: standard.document,
      vocabulary: standard.vocabulary == .usual ? nil : standard.vocabulary, cover: standard.cover,
      occupation: standard.occupation, levels: standard.levels, tracks: standard.tracks,
      functions: standard.functions, classHours: standard.classHours, planning: standard.planning,
      aliases: standard.aliases,
      position: standard.position)
  }

  private static func table(of level: Level) -> LevelTable {
    LevelTable(clause: level.clause, headings: level.headings, functions: level.functions)
  }
}
