import Standards

/// What a `{#id .class key=1}` at the end of a heading, a caption, a container or a cell says.
struct AttributeList {
  /// Nothing without an id. As written, with stand-ins for tags.
  var id: String?
  var classes: [String] = []
  /// By key.
  var settings: [String: String] = [:]
  /// Where its brace stands, and each of its settings.
  private(set) var position: SourcePosition
  private var places: [String: SourcePosition] = [:]

  init(at position: SourcePosition) { self.position = position }

  /// Where a setting stands.
  func place(of key: String) -> SourcePosition { places[key] ?? position }

  /// Takes the attributes off the end of a text, if there are any.
  ///
  /// - Parameters:
  ///   - keys: settings that are known here.
  ///   - position: of the last brace that opens.
  static func take(
    from text: String, keys: Set<String>, at position: SourcePosition, _ log: CompileLog
  ) -> (rest: String, list: AttributeList)? {
    let trimmed = Substring(text).trimmedEnd
    guard trimmed.last == "}", let start = trimmed.lastIndex(of: "{") else { return nil }
    let words = trimmed[trimmed.index(after: start)...].dropLast()
      .split(whereSeparator: \.isWhitespace)
    guard let first = words.first, looksLikeAttribute(String(first)) else { return nil }
    var list = AttributeList(at: position)
    for word in words {
      // A stand-in is longer or shorter than its tag: behind one, the place is not known.
      let before = trimmed[start..<word.startIndex].unicodeScalars
      let place =
        before.contains(ReservedScalars.stand) ? position : position.advanced(by: before.count)
      list.add(String(word), keys: keys, at: place, log)
    }
    return (String(trimmed[..<start].trimmedEnd), list)
  }

  private mutating func add(
    _ word: String, keys: Set<String>, at place: SourcePosition, _ log: CompileLog
  ) {
    let parts = word.split(separator: "=", maxSplits: 1)
    if word.hasPrefix("#"), id == nil {
      id = String(word.dropFirst())
    } else if word.hasPrefix(".") {
      classes.append(String(word.dropFirst()))
    } else if parts.count == 2, keys.contains(String(parts[0])) {
      settings[String(parts[0])] = String(parts[1])
      places[String(parts[0])] = place
    } else if word.hasPrefix("foot=") {
      log.add(TemplateStructure().footSetting(at: place))
    } else {
      log.add(TemplateMarkup().unknownAttribute(word, known: keys.sorted(), at: place))
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
