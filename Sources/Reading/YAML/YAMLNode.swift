import Standards

/// A piece of a YAML file with its position. Types are given by the shapes, never guessed.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    case scalar(String, quoted: Bool)
    case list([YAMLNode])
    case mapping([YAMLPair])
  }

  let content: Content
  let position: SourcePosition
  /// Whether a single value stands at its position letter by letter.
  var isVerbatim = false

  /// Its words, if it is a single value that holds any.
  var text: String? {
    guard case .scalar(let text, _) = content, !text.isEmpty else { return nil }
    return text
  }

  /// An empty value, quoted or not, or one of YAML's words for nothing.
  var isNothing: Bool {
    guard case .scalar(let text, let quoted) = content else { return false }
    return text.isEmpty || !quoted && PlainScalar.isNull(text)
  }

  /// What a user would call it.
  var kind: Wording {
    switch content {
    case .scalar: isNothing ? .shape("nothing", "nothing") : .shape("single", "a single value")
    case .list: .shape("list", "a list")
    case .mapping: .shape("anyMapping", "a mapping")
    }
  }

  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == key }?.value
  }
}

/// A key and its value.
struct YAMLPair: Sendable {
  let key: String
  let position: SourcePosition
  let value: YAMLNode
}
