import Standards

/// What a template may need at most. Beyond, Markdown parsers take quadratic time or much memory.
enum TemplateLimits {
  /// Of the text with its partials.
  static let bytes = 1 << 20
  /// Characters with a meaning in Markdown, on one line.
  static let marksPerLine = 5_000
  /// The same, on lines without a blank one between them.
  static let marksPerBlock = 20_000
  /// Blocks and spans inside each other.
  static let nesting = 100
  static let tableColumns = 40
  /// Of the template with its partials.
  static let tags = 100_000

  /// What must not reach the Markdown parser: a fault, and the line it is on, counted from 0.
  static func fault(in lines: [MarkedLine], at position: (Int) -> SourcePosition) -> Diagnostic? {
    var size = 0
    var marksInBlock = 0
    for (index, line) in lines.enumerated() {
      size += line.text.utf8.count + 1
      if size > bytes { return TemplateStructure().tooLarge(at: position(0)) }
      let marks = line.text.utf8.count(where: isMark)
      let isBlank = line.text.allSatisfy(\.isWhitespace)
      marksInBlock = isBlank ? 0 : marksInBlock + marks
      if marks > marksPerLine || marksInBlock > marksPerBlock {
        return TemplateStructure().tooManySigns(at: position(index))
      }
      if depth(of: line.text) > nesting { return TemplateStructure().tooDeep(at: position(index)) }
      if let code = reference(in: line.text) {
        return TemplateTagRule().reserved(code, at: position(index))
      }
    }
    return nil
  }

  /// The tag of a section that lies deeper inside others than is allowed.
  static func tooDeepSection(in pieces: some Sequence<TemplatePiece>) -> TemplateTag? {
    var depth = 0
    for case .tag(let tag) in pieces {
      if tag.opens { depth += 1 } else if tag.kind == .close { depth = max(0, depth - 1) }
      if depth > nesting { return tag }
    }
    return nil
  }

  /// Whether something lies deeper inside others than is allowed.
  static func isTooDeep(_ element: ParsedElement, level: Int = 1) -> Bool {
    level > nesting || element.children.contains { isTooDeep($0, level: level + 1) }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "<"):
      true
    default: false
    }
  }

  /// How many blocks a line opens.
  private static func depth(of line: String) -> Int {
    var depth = 0
    var previous: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      switch scalar {
      case ">": depth += 1
      case " ", "\t": if "-+*.)".unicodeScalars.contains(previous) { depth += 1 }
      case "-", "+", "*", ".", ")", "0"..."9": break
      default: return depth
      }
      previous = scalar
    }
    return depth
  }

  /// A reserved character written as a reference, such as `&#xFFFC;`.
  private static func reference(in line: String) -> Unicode.Scalar? {
    guard line.utf8.contains(UInt8(ascii: "&")) else { return nil }
    return line.split(separator: "&", omittingEmptySubsequences: false).dropFirst().lazy
      .compactMap { part -> Unicode.Scalar? in
        guard part.first == "#" else { return nil }
        let digits = part.dropFirst().prefix { $0 != ";" }
        let isHex = digits.first == "x" || digits.first == "X"
        let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap { Unicode.Scalar($0) }
      }.first(where: ReservedScalars.isRefused)
  }
}
