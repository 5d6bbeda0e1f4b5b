/// A level in the catalogue.
package struct LevelSummary: Sendable {
  package let id: String
  package let name: String
  package let skills: Int
  package let knowledge: Int
  package let minimumHours: Int?
}
