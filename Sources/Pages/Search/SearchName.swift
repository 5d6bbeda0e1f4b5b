/// A name by which a standard is found in the catalogue.
package struct SearchName: Codable, Hashable, Sendable {
  package let kind: SearchKind
  package let text: String

  package init(kind: SearchKind, text: String) {
    self.kind = kind
    self.text = text
  }
}
