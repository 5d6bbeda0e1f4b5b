/// Marks the printed Chinese words on pages in another language, so that they are read aloud, set
/// and broken as Chinese (WCAG 2.2, 3.1.2).
enum LanguageMarks {
  /// Elements whose text is no text, or that may hold nothing else.
  private static let untouched: Set = ["script", "style", "title", "option", "textarea", "svg"]

  /// - Parameter html: a whole document, as the templates write it.
  static func mark(_ html: String) -> String {
    var result = ""
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      append(rest[..<open], to: &result)
      rest = rest[open...]
      let name = rest.dropFirst().prefix { $0.isLetter && $0.isASCII }
      let end = untouched.contains(String(name)) ? "</\(name)>" : ">"
      let stop = rest.firstRange(of: end)?.upperBound ?? rest.endIndex
      result += rest[..<stop]
      rest = rest[stop...]
    }
    append(rest, to: &result)
    return result
  }

  /// From the first Chinese character to the last.
  private static func append(_ text: Substring, to result: inout String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: isHan), let last = scalars.lastIndex(where: isHan)
    else {
      result += text
      return
    }
    let end = scalars.index(after: last)
    result += text[..<first]
    result += "<span lang=\"zh-CN\">\(text[first..<end])</span>"
    result += text[end...]
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Ideographs, and the brackets of titles that enclose them.
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x300A, 0x300B: true
    default: false
    }
  }
}
