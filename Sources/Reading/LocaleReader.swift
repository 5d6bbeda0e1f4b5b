import Standards

/// Reads a locale file: nested mappings of words.
package enum LocaleReader {
  /// - Returns: words by dotted path, such as `hours.title`; nothing if there is no such file.
  package static func read(
    file: String, content: FileContent?
  ) -> ReadingResult<[String: String]> {
    guard let content else {
      return ReadingResult(value: nil, diagnostics: [], isComplete: false)
    }
    let yaml = YAMLFile(path: file, content: content)
    guard let root = yaml.root else {
      return ReadingResult(value: nil, diagnostics: yaml.diagnostics, isComplete: false)
    }
    var strings: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    collect(root, path: [], into: &strings, &diagnostics)
    return ReadingResult(value: strings, diagnostics: diagnostics, isComplete: true)
  }

  private static func collect(
    _ node: YAMLNode, path: [String], into strings: inout [String: String],
    _ diagnostics: inout [Diagnostic]
  ) {
    switch node.content {
    case .scalar(let text, _): strings[path.joined(separator: ".")] = text
    case .mapping(let pairs):
      for pair in pairs {
        collect(pair.value, path: path + [pair.key], into: &strings, &diagnostics)
      }
    case .list:
      diagnostics.append(
        WrongType().report(
          node, key: path.last ?? "",
          expected: .shape("wordsOrMapping", "words, or a mapping of words")))
    }
  }
}
