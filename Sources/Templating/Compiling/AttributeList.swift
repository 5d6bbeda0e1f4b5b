import Standards

/// What a `{#id .class key=1}` at the end of a heading, a caption, a container or a cell says.
struct AttributeList {
  /// Nothing without an id. As written, with stand-ins for tags.
  var id: String?
  var classes: [String] = []
  /// By key.
  var settings: [String: String] = [:]

  /// Takes the attributes off the end of a text, if there are any.
  ///
  /// - Parameter keys: settings that are known here.
  static func take(
    from text: String, keys: Set<String>, at position: SourcePosition, _ log: CompileLog
  ) -> (rest: String, list: AttributeList)? {
    let trimmed = Substring(text).trimmedEnd
    guard trimmed.last == "}", let start = trimmed.lastIndex(of: "{") else { return nil }
    let words = trimmed[trimmed.index(after: start)...].dropLast()
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, looksLikeAttribute(first) else { return nil }
    var list = AttributeList()
    for word in words { list.add(word, keys: keys, at: position, log) }
    return (String(trimmed[..<start].trimmedEnd), list)
  }

  private mutating func add(
    _ word: String, keys: Set<String>, at position: SourcePosition, _ log: CompileLog
  ) {
    let parts = word.split(separator: "=", maxSplits: 1)
    if word.hasPrefix("#"), id == nil {
      id = String(word.dropFirst())
    } else if word.hasPrefix(".") {
      classes.append(String(word.dropFirst()))
    } else if parts.count == 2, keys.contains(String(parts[0])) {
      settings[String(parts[0])] = String(parts[1])
    } else if word.hasPrefix("foot=") {
      log.add(TemplateStructure().footSetting(at: position))
    } else {
      log.add(TemplateMarkup().unknownAttribute(word, known: keys.sorted(), at: position))
    }
  }

  private static func looksLikeAttribute(_ word: String) -> Bool {
    if word.hasPrefix("#") || word.hasPrefix(".") { return true }
    guard let equals = word.firstIndex(of: "=") else { return false }
    let key = word[..<equals]
    return !key.isEmpty && key.allSatisfy { $0.isASCII && $0.isLetter }
  }
}

extension Substring {
  var trimmedEnd: Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return prefix(0) }
    return self[...last]
  }
}
