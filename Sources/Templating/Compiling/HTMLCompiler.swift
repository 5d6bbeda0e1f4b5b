import Standards

/// Compiles an HTML template: the layout, or a form within a page. It follows the markup, so that
/// it knows for each tag of the template how the value must be written there.
struct HTMLCompiler {
  enum Place: Equatable {
    case text
    /// Between the attributes of a tag.
    case tag
    case tagName
    case attributeName
    case beforeValue
    case value
    /// Of an attribute that is refused: up to a sign, or to white space.
    case refusedValue(Unicode.Scalar?)
    /// Doctype or comment.
    case declaration
    /// Inside a `script` element.
    case script
  }

  /// An element that is open.
  struct Element {
    let name: String
    let position: SourcePosition
  }

  /// The tag that is being read.
  struct Markup {
    var name = ""
    var position: SourcePosition
    var isClosing = false
    /// What is literal in the values of its attributes.
    var values: [String: String] = [:]
    /// Attributes with the sections they stand in.
    var attributes: [(name: String, sections: [String])] = []
    /// Literals of addresses, which may turn out to be loaded.
    var addresses: [(literal: String, position: SourcePosition)] = []
  }

  private let pieces: [TemplatePiece]
  var words: TextCompiler
  let prefix: String
  private var index = 0
  /// Sections that no tag closes.
  private var unclosed: Set<TemplateTag> = []

  var place = Place.text
  var markup = Markup(position: .start(of: ""))
  var attribute = ""
  var attributePosition = SourcePosition.start(of: "")
  var valuePosition = SourcePosition.start(of: "")
  var literalValue = ""
  var hasTags = false
  /// Of an attribute whose value is looked at as a whole: what makes the value.
  var captured: [Operation]?
  var open: [Element] = []
  /// How many of them were open where the section around begins.
  var base = 0
  /// Names of elements whose ends are told already.
  var excused: Set<String> = []
  /// The sections around, as written.
  var sections: [String] = []
  var last: Unicode.Scalar = " "
  var bytes: [UInt8] = []
  var position = SourcePosition.start(of: "")
  /// Of a declaration or a script: what was read of it.
  var passage = ""
  var passagePosition: SourcePosition?
  /// Whether all that begins in it ends in it.
  var isWhole = true

  var log: CompileLog { words.scope.log }

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
    if place != .text {
      isWhole = false
      log.add(TemplateMarkup().unclosedMarkup(at: markup.position))
    } else {
      for element in open { addUnclosed(element) }
    }
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
        isWhole = false
        log.add(TemplateTagRule().closesNothing(tag, open: opening, at: tag.position))
        if opening != nil { return result }
      case .tag(let tag): result += value(tag)
      }
    }
    if let opening {
      isWhole = false
      unclosed.insert(opening)
      log.add(TemplateTagRule().notClosed(opening, at: opening.position))
    }
    return result
  }

  private mutating func section(_ tag: TemplateTag) -> [Operation] {
    if place == .attributeName { endAttribute() }
    if place == .attributeName || place == .tagName { place = .tag }
    let before = (place: place, open: open, captured: captured, base: base)
    if captured != nil { (captured, hasTags) = ([], true) }
    base = open.count
    sections.append(tag.written)
    let section = words.scope.enter(tag)
    let inner = operations(until: tag)
    words.scope.leave()
    base = before.base
    if place == .attributeName { endAttribute() }
    if place == .attributeName || place == .tagName { place = .tag }
    sections.removeLast()
    let (names, earlier) = (open.map(\.name), before.open.map(\.name))
    let isClosed = !unclosed.contains(tag)
    if isClosed, place != before.place || names != earlier {
      log.add(TemplateMarkup().sectionLeavesMarkup(tag))
      excused.formUnion(Set(names).symmetricDifference(earlier))
      (place, open) = (before.place, before.open)
    }
    guard let outer = before.captured else { return TextCompiler.run(section, inner) }
    captured = outer + TextCompiler.run(section, captured ?? [])
    return []
  }

  private mutating func value(_ tag: TemplateTag) -> [Operation] {
    switch place {
    case .text:
      return words.value(tag, Self.holdsWords.contains(open.last?.name ?? "") ? .escaped : .words)
    case .value:
      hasTags = true
      guard captured != nil else { return words.value(tag, .escaped) }
      captured?.append(contentsOf: words.value(tag, .raw))
      return []
    case .script:
      endScriptText()
      if tag.kind == .leftOut { return [] }
      if markup.values["type"]?.hasSuffix("json") != true {
        log.add(TemplateMarkup().scriptText(at: tag.position))
      }
      guard case .path(let path) = words.scope.value(tag) else { return [] }
      if case .data = path.kind { return [.value(path, .raw)] }
      log.add(TemplateMarkup().tagOutsidePlace(tag))
      return []
    default:
      if tag.kind == .leftOut { return [] }
      if place == .beforeValue { place = .refusedValue(nil) }
      log.add(TemplateMarkup().tagOutsidePlace(tag))
      return []
    }
  }

  /// Elements in which no other can stand.
  private static let holdsWords: Set = ["title", "option", "textarea"]

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

  mutating func flush() -> [Operation] {
    defer { bytes = [] }
    guard !bytes.isEmpty else { return [] }
    guard captured != nil else { return [.bytes(bytes)] }
    captured?.append(.bytes(bytes))
    return []
  }
}
