import Standards

/// A key and its value.
struct YAMLPair: Sendable {
  let key: String
  let position: SourcePosition
  let value: YAMLNode
}
