/// Takes the attributes off the end of a heading, caption or container line.
struct AttributeReader {
  let values: ValueTable
  /// Keys that take a number here.
  var keys: Set<String> = []

  /// Removes a trailing `{…}` from the spans, if it starts with `#`, `.` or a key.
  func take(
    from spans: inout [ParsedElement],
    line: Int
  ) throws(MarkdownProblem) -> AttributeList {
    guard let last = spans.last, let literal = last.literal else { return AttributeList() }
    let text = Self.trimmedEnd(literal.unicodeScalars[...])
    guard text.last == "}", let start = text.lastIndex(of: "{") else { return AttributeList() }
    let inner = String(text[text.index(after: start)...].dropLast())
    let words = inner.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, Self.looksLikeAttribute(first) else { return AttributeList() }
    let list = try list(of: words, line: line)
    let rest = String(Self.trimmedEnd(text[..<start]))
    spans.removeLast()
    if !rest.isEmpty { spans.append(ParsedElement(kind: .text(rest), line: last.line)) }
    return list
  }

  private func list(
    of words: [Substring],
    line: Int
  ) throws(MarkdownProblem) -> AttributeList {
    var list = AttributeList()
    for word in words {
      if word.hasPrefix("#"), list.id == nil {
        list.id = try text(word.dropFirst(), line: line)
      } else if word.hasPrefix(".") {
        list.classes.append(try className(word.dropFirst(), line: line))
      } else {
        let (key, number) = try setting(word, line: line)
        list.numbers[key] = number
      }
    }
    return list
  }

  func className(_ word: Substring, line: Int) throws(MarkdownProblem) -> String {
    let name = try text(word, line: line)
    guard NameRule.isClass(name) else {
      throw MarkdownProblem(
        "'\(name)' cannot be a class",
        help: "a class has ASCII letters, digits, '-' and '_' only",
        line: line)
    }
    return name
  }

  private func text(_ word: Substring, line: Int) throws(MarkdownProblem) -> String {
    guard let text = values.text(of: String(word)) else {
      throw MarkdownProblem("inserted HTML cannot be part of an attribute", line: line)
    }
    return text
  }

  private func setting(
    _ word: Substring,
    line: Int
  ) throws(MarkdownProblem) -> (String, Int) {
    let parts = try text(word, line: line).split(separator: "=", maxSplits: 1)
    guard parts.count == 2, keys.contains(String(parts[0])),
      let number = Int(parts[1]), number >= 0
    else {
      let known = keys.sorted().map { ", \($0)=1" }.joined()
      throw MarkdownProblem(
        "attribute '\(values.text(of: String(word)) ?? "")' is not known here",
        help: "known here: one #id, .class\(known)",
        line: line)
    }
    return (String(parts[0]), number)
  }

  private static func looksLikeAttribute(_ word: Substring) -> Bool {
    if word.hasPrefix("#") || word.hasPrefix(".") { return true }
    guard let equals = word.firstIndex(of: "=") else { return false }
    let key = word[..<equals]
    return !key.isEmpty && key.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private static func trimmedEnd(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    guard let last = text.lastIndex(where: { !$0.isMarkdownSpace }) else { return text.prefix(0) }
    return text[...last]
  }
}
