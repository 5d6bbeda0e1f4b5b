/// A level in the catalogue.
package struct LevelSummary: Codable, Hashable, Sendable {
  package let id: String
  package let name: String
  /// What it demands, in numbers and words.
  package let counts: String
  /// Its class hours in words, by track where they differ, if printed.
  package let hours: String?
}
