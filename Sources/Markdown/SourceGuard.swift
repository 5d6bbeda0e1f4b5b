/// Refuses text that must not reach the Markdown parser.
struct SourceGuard {
  let values: ValueTable

  func check(_ text: String) throws(MarkdownProblem) {
    guard text.utf8.count <= Limits.documentBytes else {
      throw MarkdownProblem("page text is larger than 4 MB", help: "divide the page", line: 0)
    }
    var line = 0
    var marksInBlock = 0
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for bytes in lines {
      guard line < Limits.lines else {
        throw MarkdownProblem(
          "page text has more than \(Limits.lines) lines", help: "divide the page", line: line)
      }
      let content = Substring(bytes)
      let marks = try check(content.unicodeScalars, bytes: bytes, line: line)
      let isBlank = content.unicodeScalars.allSatisfy(\.isMarkdownSpace)
      marksInBlock = isBlank ? 0 : marksInBlock + marks
      guard marks <= Limits.marksPerLine, marksInBlock <= Limits.marksPerBlock else {
        throw MarkdownProblem(
          "too many Markdown characters in one block",
          help: "put blank lines between blocks, or divide the page",
          line: line)
      }
      line += 1
    }
  }

  /// The number of characters with a meaning in Markdown.
  private func check(
    _ line: Substring.UnicodeScalarView,
    bytes: Substring.UTF8View,
    line number: Int
  ) throws(MarkdownProblem) -> Int {
    var marks = 0
    var pipes = 0
    var mayBeReserved = false
    var hasReference = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "<"):
        marks += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "&"): hasReference = true
      // First bytes of U+0080 to U+00BF and of U+E000 to U+FFFF, and ASCII controls.
      case 0xC2, 0xEE, 0xEF, 0x00...0x08, 0x0B...0x1F, 0x7F: mayBeReserved = true
      default: break
      }
    }
    if mayBeReserved { try checkTokens(line, line: number) }
    if hasReference { try checkReferences(line, line: number) }
    try checkDepth(line, line: number)
    if pipes > Limits.tableColumns + 1, line.allSatisfy({ " \t|:->".unicodeScalars.contains($0) }) {
      throw MarkdownProblem(
        "table has more than \(Limits.tableColumns) columns",
        help: "divide the table",
        line: number)
    }
    return marks
  }

  private func checkTokens(
    _ line: Substring.UnicodeScalarView,
    line number: Int
  ) throws(MarkdownProblem) {
    var rest = line
    while let start = rest.firstIndex(where: ReservedScalars.contains) {
      let code = String(rest[start].value, radix: 16, uppercase: true)
      guard rest[start] == ReservedScalars.tokenStart else {
        throw Self.forbidden(code, line: number)
      }
      let inner = rest[rest.index(after: start)...]
      guard let end = inner.firstIndex(of: ReservedScalars.tokenEnd),
        values.value(digits: inner[..<end]) != nil
      else {
        throw Self.forbidden(code, line: number)
      }
      rest = inner[inner.index(after: end)...]
    }
  }

  /// A numeric reference such as `&#xE000;` would come back from the parser as a token.
  private func checkReferences(
    _ line: Substring.UnicodeScalarView,
    line number: Int
  ) throws(MarkdownProblem) {
    for part in line.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard part.first == "#" else { continue }
      let digits = String(part.dropFirst().prefix { $0 != ";" })
      let isHex = digits.first == "x" || digits.first == "X"
      let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let code, let scalar = Unicode.Scalar(code) else { continue }
      if ReservedScalars.contains(scalar) {
        throw Self.forbidden(String(code, radix: 16, uppercase: true), line: number)
      }
    }
  }

  private func checkDepth(
    _ line: Substring.UnicodeScalarView,
    line number: Int
  ) throws(MarkdownProblem) {
    var depth = 0
    var previous: Unicode.Scalar = " "
    for scalar in line {
      switch scalar {
      case ">": depth += 1
      case " ", "\t": if "-+*.)".unicodeScalars.contains(previous) { depth += 1 }
      case "-", "+", "*", ".", ")", "0"..."9": break
      default: return
      }
      guard depth <= Limits.nesting else { throw DocumentParser.tooDeep(line: number) }
      previous = scalar
    }
  }

  private static func forbidden(_ code: String, line: Int) -> MarkdownProblem {
    MarkdownProblem(
      "character U+\(code) is not allowed in a template",
      help: "private-use and control characters are reserved for inserted values",
      line: line)
  }
}
