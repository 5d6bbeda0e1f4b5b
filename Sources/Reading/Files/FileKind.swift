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
  var reader: any RecordReader.Type {
    switch self {
    case .acknowledgements: AcknowledgementsFileReader.self
    case .draftingNotes, .text: TextFileReader.self
    case .eligibility: EligibilityFileReader.self
    case .ethics: EthicsFileReader.self
    case .examinations: ExaminationsFileReader.self
    case .foundationKnowledge: FoundationKnowledgeFileReader.self
    case .level: LevelFileReader.self
    case .references: ReferencesFileReader.self
    case .site: SiteFileReader.self
    case .standard: StandardFileReader.self
    case .terms: TermsFileReader.self
    case .weights: WeightsFileReader.self
    }
  }

  /// Name of the JSON Schema; the drafting notes share the text's.
  package var schemaName: String { self == .draftingNotes ? FileKind.text.rawValue : rawValue }
}
