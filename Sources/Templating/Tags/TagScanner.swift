import Standards

/// Takes a template apart into words and tags, each with its place.
struct TagScanner {
  private(set) var pieces: [TemplatePiece] = []
  private(set) var faults: [Diagnostic] = []
  /// Whether a tag has no end.
  private(set) var isCutOff = false
  private let file: String
  private var line = 1
  private var column = 1

  init(_ file: TemplateFile) {
    self.file = file.path
    var rest = Substring(file.text)
    while let open = rest.firstRange(of: "{{") {
      addText(rest[..<open.lowerBound])
      rest = rest[open.lowerBound...]
      let place = position
      let isTriple = rest.hasPrefix("{{{")
      let end = isTriple ? "}}}" : "}}"
      guard let close = rest.firstRange(of: end) else {
        faults.append(TemplateTagRule().unclosed(at: place))
        isCutOff = true
        break
      }
      let inner = rest[..<close.lowerBound].dropFirst(isTriple ? 3 : 2)
      if !inner.hasPrefix("!"), let next = inner.firstRange(of: "{{") {
        // The end belongs to the next tag.
        faults.append(TemplateTagRule().unclosed(at: place))
        isCutOff = true
        let lineEnd = inner[..<next.lowerBound].firstIndex(of: "\n") ?? next.lowerBound
        advance(over: rest[..<lineEnd])
        addText(rest[lineEnd..<next.lowerBound])
        rest = rest[next.lowerBound...]
        continue
      }
      if isTriple {
        faults.append(TemplateTagRule().triple(String(inner), at: place))
      }
      addTag(inner, at: place)
      advance(over: rest[..<close.upperBound])
      rest = rest[close.upperBound...]
    }
    addText(rest)
  }

  private var position: SourcePosition { SourcePosition(file: file, line: line, column: column) }

  private mutating func addText(_ text: Substring) {
    guard !text.isEmpty else { return }
    if let place = text.unicodeScalars.firstIndex(where: ReservedScalars.isRefused) {
      let before = advanced(over: text[..<place])
      faults.append(TemplateTagRule().reserved(text.unicodeScalars[place], at: before))
    }
    pieces.append(.text(String(text), position))
    advance(over: text)
  }

  private mutating func addTag(_ inner: Substring, at place: SourcePosition) {
    let sign = inner.first ?? " "
    switch sign {
    case "!": return
    case "#": add(.section, inner.dropFirst(), place)
    case "^": add(.inverted, inner.dropFirst(), place)
    case "/": add(.close, inner.dropFirst(), place)
    case ">": add(.partial, inner.dropFirst(), place)
    case "&", "=", "<", "$": faults.append(TemplateTagRule().unsupported(String(inner), at: place))
    default: add(.value, inner, place)
    }
  }

  private mutating func add(
    _ kind: TemplateTag.Kind, _ inner: Substring, _ place: SourcePosition
  ) {
    let name = inner.trimmed
    guard Self.isName(name, kind) else {
      return faults.append(TemplateTagRule().unsupported(String(inner), at: place))
    }
    pieces.append(.tag(TemplateTag(kind: kind, name: name, position: place)))
  }

  private static func isName(_ name: String, _ kind: TemplateTag.Kind) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        case UInt8(ascii: "-"): kind == .partial || name.contains(".")
        case UInt8(ascii: "("), UInt8(ascii: ")"): kind != .partial
        default: false
        }
      }
  }

  private mutating func advance(over text: Substring) {
    let end = advanced(over: text)
    (line, column) = (end.line, end.column)
  }

  private func advanced(over text: Substring) -> SourcePosition {
    var (line, column) = (line, column)
    for scalar in text.unicodeScalars {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return SourcePosition(file: file, line: line, column: column)
  }
}

extension Substring {
  /// Without white space at its ends.
  var trimmed: String {
    let text = drop(while: \.isWhitespace)
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[...last])
  }
}
