import Standards

/// A mapping of a known shape, after validation: what does not fit the shape reads as absent.
struct Record {
  let node: YAMLNode
  let shape: RecordShape

  var position: SourcePosition { node.position }

  func text(_ key: String) -> Located<String>? {
    guard let node = value(key), case .scalar(let text, _) = node.content, !text.isEmpty else {
      return nil
    }
    return Located(value: text, position: node.position)
  }

  func printed(_ key: String) -> PrintedText? { value(key).flatMap(PrintedText.init) }

  func integer(_ key: String) -> Located<Int>? {
    guard let found = text(key), let number = Int(found.value) else { return nil }
    return Located(value: number, position: found.position)
  }

  func flag(_ key: String) -> Bool { text(key)?.value == "true" }

  func choice<Choice: RawRepresentable<String>>(_ key: String) -> Located<Choice>? {
    guard let found = text(key), let choice = Choice(rawValue: found.value) else { return nil }
    return Located(value: choice, position: found.position)
  }

  func texts(_ key: String) -> [Located<String>] {
    list(key).compactMap { node in
      guard case .scalar(let text, _) = node.content else { return nil }
      return Located(value: text, position: node.position)
    }
  }

  func printedList(_ key: String) -> [PrintedText] { list(key).compactMap(PrintedText.init) }

  func record<Reader: RecordReader>(_ key: String, _ reader: Reader.Type) -> Reader.Value? {
    value(key).flatMap { reader.read(Record(node: $0, shape: reader.shape)) }
  }

  func records<Reader: RecordReader>(_ key: String, _ reader: Reader.Type) -> [Reader.Value] {
    list(key).compactMap { reader.read(Record(node: $0, shape: reader.shape)) }
  }

  private func list(_ key: String) -> [YAMLNode] {
    guard let node = value(key), case .list(let items) = node.content else { return [] }
    return items
  }

  private func value(_ key: String) -> YAMLNode? {
    assert(shape.field(key) != nil, "\(shape.name) has no field \(key)")
    return node[key]
  }
}

extension PrintedText {
  fileprivate init?(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, _):
      guard !text.isEmpty else { return nil }
      self.init(printed: text, position: node.position, isVerbatim: node.isVerbatim)
    case .mapping(let pairs):
      guard let printed = node["printed"], case .scalar(let text, _) = printed.content else {
        return nil
      }
      let translations = pairs.compactMap { pair -> (String, String)? in
        guard pair.key != "printed", case .scalar(let text, _) = pair.value.content else {
          return nil
        }
        return (pair.key, text)
      }
      self.init(
        printed: text,
        translations: Dictionary(translations) { first, _ in first },
        position: printed.position, isVerbatim: printed.isVerbatim)
    case .list:
      return nil
    }
  }
}
