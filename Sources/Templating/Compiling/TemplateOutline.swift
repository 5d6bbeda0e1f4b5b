import Standards

/// The structure of a Markdown template above its Markdown: sections and containers that stand on
/// lines of their own, tables, HTML partials. What is left is the text for the Markdown parser,
/// with a stand-in for each tag and a paragraph of its own for each thing that was cut out.
struct TemplateOutline {
  /// A section whose tags stand on lines of their own.
  struct Section {
    let tag: TemplateTag
    /// The lines of the text between its tags.
    let lines: Range<Int>
  }

  /// What a paragraph of the text stands for.
  enum Marker {
    /// With a stand-in for each tag; `attributes`: where its last brace stands.
    case open(String, SourcePosition, attributes: SourcePosition)
    case close(SourcePosition)
    case table(TableSource)
    case partial(TemplateTag)
    /// The text ends here; the cells of tables follow.
    case end
  }

  private(set) var lines: [MarkedLine] = []
  /// In the order of their beginnings.
  private(set) var sections: [Section] = []
  private(set) var markers: [Marker] = []
  private(set) var tags: [TemplateTag] = []
  private(set) var faults: [Diagnostic] = []

  private var open: [(tag: TemplateTag, line: Int, index: Int)] = []
  private var fence: (sign: String, position: SourcePosition)?

  init(_ source: [TemplateLine]) {
    var index = 0
    while index < source.count {
      index = add(source, at: index)
    }
    for (tag, _, _) in open { faults.append(TemplateTagRule().notClosed(tag, at: tag.position)) }
    if let fence {
      faults.append(TemplateStructure().codeNotClosed(at: fence.position))
      // Else it would take the cells of tables with it.
      lines.append(MarkedLine(text: fence.sign))
    }
    mark(.end)
    addCells()
  }

  private mutating func add(_ source: [TemplateLine], at index: Int) -> Int {
    let line = source[index]
    if let fence {
      if line.start.hasPrefix(fence.sign) { self.fence = nil }
      append(line)
      return index + 1
    }
    if let tag = line.loneTag, addLoneTag(tag) { return index + 1 }
    if line.start.hasPrefix("```") || line.start.hasPrefix("~~~") {
      fence = (String(line.start.prefix(3)), line.position)
    } else if line.start.hasPrefix(":::") {
      addFence(line)
      return index + 1
    } else if line.start.hasPrefix("|") {
      var reader = TableSourceReader(source, from: index)
      let table = reader.read()
      faults += reader.faults
      mark(.table(table))
      return reader.index
    }
    append(line)
    return index + 1
  }

  /// Whether the tag is part of the structure.
  private mutating func addLoneTag(_ tag: TemplateTag) -> Bool {
    switch tag.kind {
    case .section, .inverted:
      sections.append(Section(tag: tag, lines: lines.count..<lines.count))
      open.append((tag, lines.count, sections.count - 1))
    case .close:
      guard let last = open.last, last.tag.name == tag.name else {
        faults.append(TemplateTagRule().closesNothing(tag, open: open.last?.tag, at: tag.position))
        return true
      }
      open.removeLast()
      sections[last.index] = Section(tag: last.tag, lines: last.line..<lines.count)
    case .partial: mark(.partial(tag))
    case .leftOut:
      // A caption's table may be in it.
      let last = lines.last { !$0.text.allSatisfy(\.isWhitespace) }
      if last?.text.hasPrefix(MarkdownCompiler.captionSign) == true { mark(.partial(tag)) }
    case .value: return false
    }
    return true
  }

  private mutating func addFence(_ line: TemplateLine) {
    if !line.indentation.isEmpty {
      faults.append(TemplateStructure().indentedContainer(at: line.position))
    }
    let rest = line.dropping(":::")
    let words = MarkedLine(rest.pieces, tags: &tags)
    let text = words.plain.trimmingPrefix(while: \.isWhitespace)
    mark(
      rest.isBlank
        ? .close(line.position)
        : .open(String(text), line.position, attributes: words.lastBrace ?? line.position))
  }

  private mutating func append(_ line: TemplateLine) {
    lines.append(MarkedLine(line.pieces, tags: &tags))
  }

  /// A paragraph of its own.
  private mutating func mark(_ marker: Marker) {
    lines.append(MarkedLine())
    lines.append(
      MarkedLine(text: "\(ReservedScalars.stand)m\(markers.count)\(ReservedScalars.stand)"))
    lines.append(MarkedLine())
    markers.append(marker)
  }

  /// Each cell is a paragraph behind the end: Markdown within a cell is that of a line.
  private mutating func addCells() {
    var contents: [[TemplatePiece]] = []
    for index in markers.indices {
      guard case .table(var table) = markers[index] else { continue }
      table.number(into: &contents)
      markers[index] = .table(table)
    }
    for (number, pieces) in contents.enumerated() {
      var line = MarkedLine(text: "\(ReservedScalars.stand)c\(number)\(ReservedScalars.stand)")
      line.add(pieces, tags: &tags)
      lines.append(line)
      lines.append(MarkedLine())
    }
  }

  var text: String { lines.map(\.text).joined(separator: "\n") + "\n" }
}

/// A line of the text for the Markdown parser, with the places its parts came from.
struct MarkedLine {
  private(set) var plain = ""
  /// As the parser gets it.
  private(set) var text = ""
  /// Places by where they begin in the plain text, in bytes.
  private var places: [(offset: Int, position: SourcePosition)] = []

  init() {}

  init(text: String) {
    plain = text
    self.text = EmphasisShield.shielded(text)
  }

  init(_ pieces: [TemplatePiece], tags: inout [TemplateTag]) { add(pieces, tags: &tags) }

  mutating func add(_ pieces: [TemplatePiece], tags: inout [TemplateTag]) {
    for piece in pieces {
      switch piece {
      case .text(let words, let position):
        places.append((plain.utf8.count, position))
        plain += words
      case .tag(let tag):
        places.append((plain.utf8.count, tag.position))
        plain += "\(ReservedScalars.stand)\(tags.count)\(ReservedScalars.stand)"
        tags.append(tag)
      }
    }
    text = EmphasisShield.shielded(plain)
  }

  /// Where the last brace stands that opens.
  var lastBrace: SourcePosition? {
    text.utf8.lastIndex(of: UInt8(ascii: "{")).flatMap {
      position(column: text.utf8.distance(from: text.startIndex, to: $0))
    }
  }

  /// - Parameter column: 0-based, in bytes of the text.
  func position(column: Int) -> SourcePosition? {
    let before = String(decoding: text.utf8.prefix(column), as: UTF8.self).unicodeScalars
    let joiners = before.count { $0 == ReservedScalars.joiner }
    let offset = column - joiners * String(ReservedScalars.joiner).utf8.count
    guard let place = places.last(where: { $0.offset <= offset }) ?? places.first else {
      return nil
    }
    let words = plain.utf8.dropFirst(place.offset).prefix(max(0, offset - place.offset))
    let scalars = String(decoding: words, as: UTF8.self).unicodeScalars
    if scalars.contains(ReservedScalars.stand) { return place.position }
    return place.position.advanced(by: scalars.count)
  }
}
