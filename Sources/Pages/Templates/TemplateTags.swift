import Standards

/// Checks what can be known of a template before anything is rendered.
struct TemplateTags {
  let file: TemplateFile

  /// - Throws: for the first partial that is not there, name with a dot outside `t`, or
  ///   private-use character.
  func validate(partials: Set<String>) throws(TemplateError) {
    if let scalar = file.text.unicodeScalars.first(where: { (0xE000...0xF8FF).contains($0.value) })
    {
      throw error("a private-use character stands here", "remove it", at: String(scalar))
    }
    for tag in tags {
      if tag.hasPrefix(">"), !partials.contains(name(of: tag)) {
        throw error(
          "there is no partial “\(name(of: tag))”", suggestion(for: name(of: tag), in: partials),
          at: "{{\(tag)}}")
      }
      if name(of: tag).contains("."), name(of: tag) != ".", !name(of: tag).hasPrefix("t.") {
        throw error(
          "a name with a dot belongs to `t`, the strings of the locale",
          "open a section: {{#outer}}{{inner}}{{/outer}}", at: "{{\(tag)}}")
      }
    }
  }

  /// Names of the partials that the template calls.
  var partials: [String] { tags.filter { $0.hasPrefix(">") }.map(name) }

  /// Where a variable or section is used.
  func position(ofName name: String) -> SourcePosition? {
    tags.first { self.name(of: $0) == name || self.name(of: $0).hasPrefix(name + ".") }
      .flatMap { file.position(ofAny: ["{{\($0)}}", "{{{\($0)}}}"]) }
  }

  private var tags: [Substring] {
    var found: [Substring] = []
    var rest = Substring(file.text)
    while let open = rest.firstRange(of: "{{") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { break }
      found.append(rest[..<close.lowerBound].drop { $0 == "{" })
      rest = rest[close.upperBound...]
    }
    return found
  }

  private func name(of tag: Substring) -> String {
    String(tag.drop { "#^/>&! ".contains($0) }.prefix { $0 != " " && $0 != "}" })
  }

  private func suggestion(for name: String, in known: Set<String>) -> String {
    DidYouMean.suggestion(for: name, among: known.sorted()).map { "did you mean “\($0)”?" }
      ?? "known are \(known.sorted().joined(separator: ", "))"
  }

  private func error(_ message: String, _ help: String, at needle: String) -> TemplateError {
    TemplateError(
      message: message, help: help,
      position: file.position(ofAny: [needle]) ?? .start(of: file.path))
  }
}
