import Standards

@testable import Reading

extension YAMLNode {
  /// The node after a change of what stands at a path; nothing removes the key or the element.
  func editing(_ path: ArraySlice<PathStep>, _ change: (YAMLNode) -> YAMLNode?) -> YAMLNode? {
    guard let step = path.first else { return change(self) }
    let rest = path.dropFirst()
    switch (content, step) {
    case (.mapping(let pairs), .key(let key)):
      let edited = pairs.compactMap { pair -> YAMLPair? in
        guard pair.key == key else { return pair }
        return pair.value.editing(rest, change).map {
          YAMLPair(key: key, position: pair.position, value: $0)
        }
      }
      return YAMLNode(content: .mapping(edited), position: position)
    case (.list(let items), .index(let index)):
      let edited = items.enumerated().compactMap { place, item in
        place == index ? item.editing(rest, change) : item
      }
      return YAMLNode(content: .list(edited), position: position)
    default:
      return self
    }
  }

  /// JSON is YAML, and needs no care for indentation.
  var json: JSONValue {
    switch content {
    case .scalar(let text, let quoted):
      if quoted { return .string(text) }
      if let number = PlainScalar.integer(text) { return .int(number) }
      return text == "true" || text == "false" ? .bool(text == "true") : .string(text)
    case .list(let items): return .array(items.map(\.json))
    case .mapping(let pairs): return .object(pairs.map { ($0.key, $0.value.json) })
    }
  }

  /// Another value that the shape accepts; nothing for a mapping, whose own keys are changed.
  func changed(as shape: Shape) -> YAMLNode? {
    switch (shape, content) {
    case (.record, _): nil
    case (.list, .list(let items)):
      YAMLNode(content: .list(items.dropLast()), position: position)
    case (.printed, .mapping):
      editing([.key("printed")]) { $0.changed(as: .text) }
    case (.integer(let range), .scalar(let text, _)):
      scalar(String((Int(text) ?? 0) + (range.contains((Int(text) ?? 0) + 1) ? 1 : -1)))
    case (.weight, .scalar(let text, _)): scalar(text == "5" ? "10" : "5")
    case (.flag, .scalar(let text, _)): scalar(text == "true" ? "false" : "true")
    case (.choice(let words), .scalar(let text, _)):
      words.first { $0 != text }.map { scalar($0, quoted: true) }
    case (.form(let form), .scalar(let text, _)):
      ["x" + text, text + "x", "2025-01-31", "en", "terms", "ethics", "foundationKnowledge"]
        .first { $0 != text && form.accepts($0) }.map { scalar($0, quoted: true) }
    case (_, .scalar(let text, _)): scalar(text + "x", quoted: true)
    default: nil
    }
  }

  private func scalar(_ text: String, quoted: Bool = false) -> YAMLNode {
    YAMLNode(content: .scalar(text, quoted: quoted), position: position)
  }
}
