import Standards

/// Compiles an HTML template: the layout, or a form within a page. It follows the markup, so that
/// it knows for each tag of the template how the value must be written there.
struct HTMLCompiler {
  private enum Place: Equatable {
    case text
    /// Between the attributes of a tag.
    case tag
    case tagName
    case attributeName
    case beforeValue
    case value
    /// Doctype or comment.
    case declaration
    /// Inside a `script` element.
    case script
  }

  private let pieces: [TemplatePiece]
  private var words: TextCompiler
  private let prefix: String
  private var index = 0

  private var place = Place.text
  private var element = ""
  private var attribute = ""
  private var isClosing = false
  private var attributes: [String: String] = [:]
  private var literalValue = ""
  /// Of an attribute whose value is looked at as a whole: what makes the value.
  private var captured: [Operation]?
  private var open: [String] = []
  private var last: Unicode.Scalar = " "
  private var bytes: [UInt8] = []
  private var position = SourcePosition.start(of: "")

  private var log: CompileLog { words.scope.log }

  /// - Parameter prefix: goes before ids.
  init(
    _ pieces: [TemplatePiece], scope: NameScope, language: PageLanguage, prefix: String = ""
  ) {
    self.pieces = Self.withoutLoneTags(pieces)
    self.prefix = prefix
    words = TextCompiler(tags: [], scope: scope, language: language)
  }

  mutating func compile() -> [Operation] {
    let operations = operations(until: nil)
    if place != .text { log.add(TemplateMarkup().unclosedMarkup(at: position)) }
    return operations
  }

  /// Lines that hold a tag of a section and nothing else leave no empty line.
  private static func withoutLoneTags(_ pieces: [TemplatePiece]) -> [TemplatePiece] {
    let lines = pieces.lines
    return lines.enumerated().flatMap { index, line -> [TemplatePiece] in
      if let tag = line.loneTag, tag.opens || tag.kind == .close { return [.tag(tag)] }
      let isLast = index == lines.count - 1
      return line.pieces + (isLast ? [] : [.text("\n", line.position)])
    }
  }

  private mutating func operations(until opening: TemplateTag?) -> [Operation] {
    var result: [Operation] = []
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      switch piece {
      case .text(let text, let start): result += literal(text, at: start)
      case .tag(let tag) where tag.opens: result += section(tag)
      case .tag(let tag) where tag.kind == .close:
        if tag.name == opening?.name { return result }
        log.add(TemplateTagRule().closesNothing(tag, open: opening, at: tag.position))
        if opening != nil { return result }
      case .tag(let tag): result += value(tag)
      }
    }
    if let opening { log.add(TemplateTagRule().notClosed(opening, at: opening.position)) }
    return result
  }

  private mutating func section(_ tag: TemplateTag) -> [Operation] {
    if place == .attributeName || place == .tagName { place = .tag }
    let before = (place: place, open: open, captured: captured)
    if captured != nil { captured = [] }
    let section = words.scope.enter(tag)
    let inner = operations(until: tag)
    words.scope.leave()
    if place == .attributeName || place == .tagName { place = .tag }
    if place != before.place || open != before.open {
      log.add(TemplateMarkup().sectionLeavesMarkup(tag))
      (place, open) = (before.place, before.open)
    }
    guard let outer = before.captured else { return TextCompiler.run(section, inner) }
    captured = outer + TextCompiler.run(section, captured ?? [])
    return []
  }

  private mutating func value(_ tag: TemplateTag) -> [Operation] {
    switch place {
    case .text:
      return words.value(tag, Self.holdsWords.contains(open.last ?? "") ? .escaped : .words)
    case .value:
      guard captured != nil else { return words.value(tag, .escaped) }
      captured?.append(contentsOf: words.value(tag, .raw))
      return []
    case .script:
      guard case .path(let path) = words.scope.value(tag) else { return [] }
      if case .data = path.kind { return [.value(path, .raw)] }
      log.add(TemplateMarkup().tagOutsidePlace(tag))
      return []
    default:
      log.add(TemplateMarkup().tagOutsidePlace(tag))
      return []
    }
  }

  /// Elements in which no other can stand.
  private static let holdsWords: Set = ["title", "option", "textarea"]
  private static let voids: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  private mutating func literal(_ text: String, at start: SourcePosition) -> [Operation] {
    var result: [Operation] = []
    position = start
    for scalar in text.unicodeScalars {
      result += take(scalar)
      last = scalar
      position =
        scalar == "\n"
        ? SourcePosition(file: position.file, line: position.line + 1, column: 1)
        : position.advanced(by: 1)
    }
    return result + flush()
  }

  private mutating func flush() -> [Operation] {
    defer { bytes = [] }
    guard !bytes.isEmpty else { return [] }
    guard captured != nil else { return [.bytes(bytes)] }
    captured?.append(.bytes(bytes))
    return []
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> [Operation] {
    if place == .value, scalar == "\"" { return endValue() }
    bytes.append(contentsOf: String(scalar).utf8)
    switch place {
    case .text: if scalar == "<" { beginTag() }
    case .script: takeScript(scalar)
    case .declaration: if scalar == ">" { place = .text }
    case .tagName: takeName(scalar)
    case .tag: takeTag(scalar)
    case .attributeName: takeAttribute(scalar)
    case .beforeValue: return beginValue(scalar)
    case .value: literalValue.unicodeScalars.append(scalar)
    }
    return []
  }

  private mutating func beginTag() {
    place = .tagName
    (element, isClosing, attributes) = ("", false, [:])
  }

  private mutating func takeName(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "!" where element.isEmpty: place = .declaration
    case "/" where element.isEmpty: isClosing = true
    case ">", " ", "\n", "/":
      place = .tag
      takeTag(scalar)
    default: element.unicodeScalars.append(scalar)
    }
  }

  private mutating func takeTag(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ">": endTag()
    case " ", "\n", "\t", "/": break
    default:
      attribute = String(scalar)
      place = .attributeName
    }
  }

  private mutating func takeAttribute(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "=":
      if ForbiddenMarkup.holds(attribute: attribute) {
        log.add(TemplateMarkup().forbiddenAttribute(attribute, at: position))
      }
      place = .beforeValue
    case " ", "\n", "\t": place = .tag
    case ">": endTag()
    default: attribute.unicodeScalars.append(scalar)
    }
  }

  private mutating func beginValue(_ scalar: Unicode.Scalar) -> [Operation] {
    guard scalar == "\"" else {
      log.add(TemplateMarkup().unquotedAttribute(attribute, at: position))
      place = .tag
      return []
    }
    place = .value
    literalValue = ""
    guard ["id", "href", "src"].contains(attribute) else { return [] }
    let before = flush()
    captured = []
    return before
  }

  private mutating func endValue() -> [Operation] {
    place = .tag
    attributes[attribute] = literalValue
    _ = captured == nil ? [] : flush()
    guard let value = captured else {
      bytes.append(UInt8(ascii: "\""))
      return []
    }
    captured = nil
    bytes.append(UInt8(ascii: "\""))
    if attribute == "id" {
      return [.identifier([.bytes(Array(prefix.utf8))] + value, position)]
    }
    if let refusal = ForbiddenMarkup.refusal(of: literalValue, use), !literalValue.isEmpty {
      log.add(TemplateMarkup().refusedAddress(literalValue, refusal, at: position))
    }
    return [.address(value, use, position)]
  }

  /// What a browser loads with the page.
  private var use: AddressUse {
    if attribute == "src" { return .resource }
    let relation = attributes["rel"] ?? ""
    let isLoaded = element == "link" && (relation == "stylesheet" || relation == "icon")
    return isLoaded ? .resource : .reference
  }

  private mutating func endTag() {
    place = .text
    if !isClosing, ForbiddenMarkup.holds(element: element, attributes) {
      log.add(TemplateMarkup().forbiddenElement(element, at: position))
    }
    if isClosing {
      if open.last == element { open.removeLast() }
    } else if !Self.voids.contains(element), last != "/" {
      open.append(element)
      if element == "script" { place = .script }
      if element == "style" { log.add(TemplateMarkup().scriptText(at: position)) }
    }
  }

  private mutating func takeScript(_ scalar: Unicode.Scalar) {
    if scalar == ">", bytes.suffix(9).elementsEqual("</script>".utf8) {
      place = .text
      open.removeLast()
      return
    }
    let isEnd = "</script".unicodeScalars.contains(scalar)
    if !isEnd, !scalar.properties.isWhitespace, attributes["type"]?.hasSuffix("json") != true {
      // Once is enough.
      attributes["type"] = "json"
      log.add(TemplateMarkup().scriptText(at: position))
    }
  }
}
