package import Standards

/// What pages of the whole site may know of a standard. Small, so that memory stays flat however
/// many standards there are.
package struct StandardSummary: Codable, Hashable, Sendable {
  package let id: String
  package let title: String
  package let occupation: String
  package let number: String
  package let status: DocumentStatus
  package let embargoed: Bool
  package let changed: String
  /// What kind of document it is, such as 团体标准.
  package let kind: String
  /// The family of standards that its kind names; nothing where it names none.
  package let family: VocabularyPreset?
  package let publisher: String
  /// What it says on its certificate, and where, if it does.
  package let certificate: CertificateSummary?
  /// Whether some of its clauses say how to apply.
  package let tellsHowToApply: Bool
  package let levels: [LevelSummary]
  package let pages: [PageAddress]
  /// The data file of the search.
  package let searchFile: PageAddress
  /// Names by which the catalogue is searched.
  package let names: [SearchName]
  package let openFindings: Int
  package let acknowledgedFindings: Int
  /// What the list of documents of CASE says of it; nothing where there is none.
  package var framework: String?
  package let position: SourcePosition

  package init(
    id: String,
    title: String,
    occupation: String,
    number: String,
    status: DocumentStatus,
    embargoed: Bool,
    changed: String,
    kind: String,
    family: VocabularyPreset?,
    publisher: String,
    certificate: CertificateSummary?,
    tellsHowToApply: Bool,
    levels: [LevelSummary],
    pages: [PageAddress],
    searchFile: PageAddress,
    names: [SearchName],
    openFindings: Int,
    acknowledgedFindings: Int,
    position: SourcePosition
  ) {
    self.id = id
    self.title = title
    self.occupation = occupation
    self.number = number
    self.status = status
    self.embargoed = embargoed
    self.changed = changed
    self.kind = kind
    self.family = family
    self.publisher = publisher
    self.certificate = certificate
    self.tellsHowToApply = tellsHowToApply
    self.levels = levels
    self.pages = pages
    self.searchFile = searchFile
    self.names = names
    self.openFindings = openFindings
    self.acknowledgedFindings = acknowledgedFindings
    self.position = position
  }
}
