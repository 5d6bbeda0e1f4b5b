import Standards

/// Writes a value out without its positions, so that two can be compared after lines have moved.
enum ContentDump {
  static func text(_ value: Any) -> String { text(value, without: []) }

  /// - Parameter labels: properties that are left out.
  static func text(_ value: Any, without labels: Set<String>) -> String {
    if let words = value as? [String: String] {
      return words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.description
    }
    if let words = value as? [VocabularyWord: PrintedText] {
      return words.map { "\($0.key)=\(text($0.value, without: labels))" }.sorted().description
    }
    let children = Mirror(reflecting: value).children
    guard !children.isEmpty else { return String(describing: value) }
    let parts = children.filter { child in
      !(child.value is SourcePosition) && !(child.label.map(labels.contains) ?? false)
    }.map { ($0.label ?? "") + ":" + text($0.value, without: labels) }
    return "(" + parts.joined(separator: ", ") + ")"
  }
}
