/// The kinds of YAML files, each with the shape of its root and the name of its JSON Schema.
package enum FileKind: String, CaseIterable, Sendable {
  case acknowledgements
  case draftingNotes = "drafting-notes"
  case eligibility
  case ethics
  case examinations
  case foundationKnowledge = "foundation-knowledge"
  case level
  case references
  case site
  case standard
  case terms
  case text
  case weights

  /// Names of the files in a standard's folder, apart from the levels' files.
  static let namesInStandard: [String] =
    allCases.filter { $0 != .level && $0 != .site }.map { $0.rawValue + ".yaml" }

  /// The kind of a file of a standard's folder, by its path there.
  init?(file name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == "levels", name.hasSuffix(".yaml") {
      self = .level
    } else if FileKind.namesInStandard.contains(name) {
      self.init(rawValue: String(name.dropLast(5)))
    } else {
      return nil
    }
  }

  /// Shape of the root of the file.
  var root: any Record.Type {
    switch self {
    case .acknowledgements: AcknowledgementsFile.self
    case .draftingNotes, .text: TextFile.self
    case .eligibility: EligibilityFile.self
    case .ethics: EthicsFile.self
    case .examinations: ExaminationsFile.self
    case .foundationKnowledge: FoundationKnowledgeFile.self
    case .level: LevelFile.self
    case .references: ReferencesFile.self
    case .site: SiteFile.self
    case .standard: StandardFile.self
    case .terms: TermsFile.self
    case .weights: WeightsFile.self
    }
  }

  /// Name of the JSON Schema; the drafting notes share the text's.
  package var schemaName: String { self == .draftingNotes ? FileKind.text.rawValue : rawValue }
}
