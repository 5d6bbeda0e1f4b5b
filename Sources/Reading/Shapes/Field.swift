/// A key that a record may have.
struct Field: Sendable {
  let key: String
  let shape: Shape
  let required: Bool
  /// One sentence for people who encode a standard.
  let summary: String

  static func required(_ key: String, _ shape: Shape, _ summary: String) -> Field {
    Field(key: key, shape: shape, required: true, summary: summary)
  }

  static func optional(_ key: String, _ shape: Shape, _ summary: String) -> Field {
    Field(key: key, shape: shape, required: false, summary: summary)
  }
}
