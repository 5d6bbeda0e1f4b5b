/// A second place that explains a diagnostic.
package struct RelatedPlace: Codable, Hashable, Sendable {
  package let message: Wording
  package let position: SourcePosition

  package init(message: Wording, position: SourcePosition) {
    self.message = message
    self.position = position
  }
}
