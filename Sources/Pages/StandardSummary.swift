package import Standards

/// What pages of the whole site may know of a standard. Small, so that memory stays flat however
/// many standards there are.
package struct StandardSummary: Sendable {
  package let id: String
  package let title: String
  package let occupation: String
  package let number: String
  package let status: DocumentStatus
  package let embargoed: Bool
  package let changed: String
  package let levels: [LevelSummary]
  package let pages: [PageAddress]
  /// The data file of the search.
  package let searchFile: PageAddress
  /// Names by which the catalogue is searched.
  package let names: [SearchName]
  package let openFindings: Int
  package let acknowledgedFindings: Int
  package let position: SourcePosition
}
