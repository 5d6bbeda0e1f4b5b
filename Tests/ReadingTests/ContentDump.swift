import Standards

/// Writes a value out without its positions, so that two can be compared after lines have moved.
enum ContentDump {
  static func text(_ value: Any) -> String {
    if let words = value as? [String: String] {
      return words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.description
    }
    if let words = value as? [VocabularyWord: PrintedText] {
      return words.map { "\($0.key)=\(text($0.value))" }.sorted().description
    }
    let children = Mirror(reflecting: value).children
    guard !children.isEmpty else { return String(describing: value) }
    // Whether characters can be counted from the place is a matter of places too.
    let parts = children.filter { !($0.value is SourcePosition) && $0.label != "isVerbatim" }.map { child in
      (child.label ?? "") + ":" + text(child.value)
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }
}
