/// A level in the catalogue.
package struct LevelSummary: Codable, Hashable, Sendable {
  package let id: String
  package let name: String
  package let skills: Int
  package let knowledge: Int
  /// Its class hours in words, by track where they differ, if printed.
  package let hours: String?
  /// Names of its tracks; the counts are those of all together.
  package let tracks: [String]
}
