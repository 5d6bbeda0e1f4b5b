package import Standards

/// A locale file as read.
package struct LocaleFile: Sendable {
  /// By dotted path, such as `hours.title`.
  package let strings: [String: String]
  /// Where each string stands.
  package let positions: [String: SourcePosition]
  /// The language whose words stand in for what is missing.
  package let fallback: Located<String>?
}

/// Reads a locale file: nested mappings of words.
package enum LocaleReader {
  /// - Returns: nothing if there is no such file.
  package static func read(
    file: String, content: FileContent?
  ) -> ReadingResult<LocaleFile> {
    guard let content else {
      return ReadingResult(value: nil, diagnostics: [], isComplete: false)
    }
    let yaml = YAMLFile(path: file, content: content)
    guard let root = yaml.root else {
      return ReadingResult(value: nil, diagnostics: yaml.diagnostics, isComplete: false)
    }
    var strings: [String: Located<String>] = [:]
    var diagnostics: [Diagnostic] = []
    collect(root, path: [], into: &strings, &diagnostics)
    let fallback = strings.removeValue(forKey: "fallback")
    let locale = LocaleFile(
      strings: strings.mapValues(\.value), positions: strings.mapValues(\.position),
      fallback: fallback)
    return ReadingResult(value: locale, diagnostics: diagnostics, isComplete: true)
  }

  private static func collect(
    _ node: YAMLNode, path: [String], into strings: inout [String: Located<String>],
    _ diagnostics: inout [Diagnostic]
  ) {
    switch node.content {
    case .scalar(let text, let quoted):
      let key = path.last ?? ""
      if !quoted, node.isNothing {
        diagnostics.append(WrongType().report(node, key: key, expected: Self.words))
        return
      } else if !quoted, PlainScalar.isNotText(text) {
        diagnostics.append(WrongType().report(unquoted: text, key: key, at: node.position))
      }
      strings[path.joined(separator: ".")] = Located(value: text, position: node.position)
    case .mapping(let pairs):
      for pair in pairs {
        collect(pair.value, path: path + [pair.key], into: &strings, &diagnostics)
      }
    case .list:
      diagnostics.append(
        WrongType().report(
          node, key: path.last ?? "", expected: Self.words))
    }
  }

  private static let words = Wording.shape("wordsOrMapping", "words, or a mapping of words")
}
