import Standards

/// Compiles a Markdown template. Its extensions hold one kind of Markdown each.
struct MarkdownCompiler {
  let outline: TemplateOutline
  var words: TextCompiler
  /// HTML partials by name.
  let partials: [String: TemplateSource]
  /// Content of the cells of tables, by the number of their paragraphs.
  private(set) var cells: [Int: [ParsedElement]] = [:]
  /// Goes before each id inside a part.
  var prefix = ""
  /// Whether it is a partial by itself, which may hold a part of a table.
  let isPartial: Bool
  /// How many levels deeper headings are inside parts.
  var depth = 0
  /// Whether a cell of a table is being compiled, in which the items of a list stand line by line.
  var isInCell = false
  /// Whether the items are being compiled: lists inside them run on.
  var isInItem = false

  var log: CompileLog { words.scope.log }

  init(
    _ outline: TemplateOutline, scope: NameScope, language: PageLanguage,
    partials: [String: TemplateSource], isPartial: Bool = false
  ) {
    self.isPartial = isPartial
    self.outline = outline
    self.partials = partials
    words = TextCompiler(tags: outline.tags, scope: scope, language: language)
  }

  mutating func compile() -> [Operation] {
    let fault = TemplateLimits.fault(in: outline.lines, at: { position(line: $0) })
    log.add([fault].compactMap { $0 } + outline.faults)
    if fault != nil { return [] }
    guard let document = DocumentParser.parse(outline.text) else { return [] }
    for child in document.children where TemplateLimits.isTooDeep(child) {
      log.add(TemplateStructure().tooDeep(at: position(of: child)))
      return []
    }
    var main: [ParsedElement] = []
    var isMain = true
    for child in document.children {
      if case .end = marker(child) {
        isMain = false
      } else if isMain {
        main.append(child)
      } else if let (number, content) = cell(child) {
        cells[number] = content
      }
    }
    var rest = main[...]
    let blocks = blocks(&rest, end: outline.lines.count, isInside: false)
    return operations(blocks, outline.sections[...])
  }

  func position(of element: ParsedElement) -> SourcePosition {
    position(line: element.line, column: element.column)
  }

  /// Where the last brace of a line stands.
  func lastBrace(of element: ParsedElement) -> SourcePosition {
    let lines = outline.lines
    return (lines.indices.contains(element.line) ? lines[element.line].lastBrace : nil)
      ?? position(of: element)
  }

  func position(line: Int, column: Int = 0) -> SourcePosition {
    let lines = outline.lines
    if lines.indices.contains(line), let found = lines[line].position(column: column) {
      return found
    }
    return lines[..<min(max(line, 0), lines.count)].lazy.reversed()
      .compactMap { $0.position(column: 0) }.first ?? .start(of: "")
  }

  // MARK: Structure

  /// A block of the page with the lines of the text that it may take.
  struct Block {
    indirect enum Kind {
      case element(ParsedElement)
      case container(opening: String, SourcePosition, attributes: SourcePosition, [Block])
      case table(TableSource)
      case partial(TemplateTag)
    }

    let kind: Kind
    let start: Int
    /// Behind its last line with content.
    let end: Int

    var isList: Bool { if case .element(let element) = kind { element.isList } else { false } }
  }

  private func marker(_ element: ParsedElement) -> TemplateOutline.Marker? {
    stand(element, sign: "m").map { outline.markers[$0.number] }
  }

  private func cell(_ element: ParsedElement) -> (number: Int, content: [ParsedElement])? {
    guard let found = stand(element, sign: "c") else { return nil }
    var content = element.children
    let rest = found.rest.drop(while: \.isWhitespace)
    content[0] = ParsedElement(
      kind: .text(String(rest)), line: content[0].line,
      column: content[0].column + found.rest.startIndex.utf16Offset(in: found.literal))
    if rest.isEmpty { content.removeFirst() }
    return (found.number, content)
  }

  private func stand(
    _ element: ParsedElement, sign: Character
  ) -> (number: Int, rest: Substring, literal: String)? {
    guard element.kind == .paragraph, let literal = element.children.first?.literal,
      literal.unicodeScalars.first == ReservedScalars.stand
    else { return nil }
    let inner = literal.unicodeScalars.dropFirst()
    guard let end = inner.firstIndex(of: ReservedScalars.stand) else { return nil }
    let name = Substring(inner[..<end])
    guard name.first == sign, let number = Int(name.dropFirst()) else { return nil }
    return (number, literal[literal.unicodeScalars.index(after: end)...], literal)
  }

  private func blocks(
    _ rest: inout ArraySlice<ParsedElement>, end: Int, isInside: Bool
  ) -> [Block] {
    var blocks: [Block] = []
    while let element = rest.popFirst() {
      switch marker(element) {
      case .open(let opening, let position, let attributes):
        let inner = self.blocks(&rest, end: end, isInside: true)
        guard let close = rest.popFirst() else {
          log.add(TemplateStructure().containerNotClosed(opening, at: position))
          blocks += inner
          break
        }
        blocks.append(
          Block(
            kind: .container(opening: opening, position, attributes: attributes, inner),
            start: element.line, end: close.line + 1))
      case .close(let position):
        if isInside {
          rest = [element] + rest
          return blocks
        }
        log.add(TemplateStructure().containerClosesNothing(at: position))
      case .table(let table):
        blocks.append(Block(kind: .table(table), start: element.line, end: element.line + 1))
      case .partial(let tag):
        blocks.append(Block(kind: .partial(tag), start: element.line, end: element.line + 1))
      case .end, nil:
        blocks.append(
          Block(kind: .element(element), start: element.line, end: lastLine(of: element) + 1))
      }
    }
    return blocks
  }

  private func lastLine(of element: ParsedElement) -> Int {
    var last = max(element.line, element.children.map(lastLine).max() ?? 0)
    if case .codeBlock(_, let literal) = element.kind {
      last += literal.count { $0 == "\n" } + 1
    }
    return last
  }

  /// Blocks that stand side by side, with the sections that begin and end among them.
  mutating func operations(
    _ blocks: [Block], _ sections: ArraySlice<TemplateOutline.Section>,
    write: ((inout MarkdownCompiler, Block, ArraySlice<TemplateOutline.Section>) -> [Operation])? =
      nil
  ) -> [Operation] {
    var result: [Operation] = []
    var rest = sections
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      guard let section = rest.first, section.lines.lowerBound <= block.start else {
        let inner = take(&rest) { $0.lines.lowerBound < block.end }
        result += write?(&self, block, inner) ?? operations(block, inner, blocks, &index)
        index += 1
        continue
      }
      if section.lines.upperBound <= block.start {
        _ = rest.popFirst()
        check(section)
      } else if block.isList, section.lines.upperBound <= end(of: index, blocks) {
        let inner = take(&rest) { $0.lines.lowerBound < block.end }
        result += operations(block, inner, blocks, &index)
        index += 1
      } else {
        _ = rest.popFirst()
        let covered = blocks[index...].prefix { $0.start < section.lines.upperBound }
        let inner = take(&rest) { $0.lines.upperBound <= section.lines.upperBound }
        if let last = covered.last, last.end > section.lines.upperBound {
          log.add(TemplateStructure().leavesPlace(section.tag))
        }
        let entered = words.scope.enter(section.tag)
        let content = operations(Array(covered), inner, write: write)
        words.scope.leave()
        result += TextCompiler.run(entered, content)
        index += covered.count
      }
    }
    for section in rest { check(section) }
    return result
  }

  /// Sections without content still have names.
  private mutating func check(_ section: TemplateOutline.Section) {
    _ = words.scope.enter(section.tag)
    words.scope.leave()
  }

  private func end(of index: Int, _ blocks: [Block]) -> Int {
    index + 1 < blocks.count ? blocks[index + 1].start : Int.max
  }

  private func take(
    _ rest: inout ArraySlice<TemplateOutline.Section>,
    _ isWanted: (TemplateOutline.Section) -> Bool
  ) -> ArraySlice<TemplateOutline.Section> {
    let taken = rest.prefix(while: isWanted)
    rest = rest.dropFirst(taken.count)
    return taken
  }

  private mutating func operations(
    _ block: Block, _ sections: ArraySlice<TemplateOutline.Section>, _ blocks: [Block],
    _ index: inout Int
  ) -> [Operation] {
    switch block.kind {
    case .container(let opening, let position, let attributes, let inner):
      return container(opening, position, attributes, inner, sections)
    case .partial(let tag): return partial(tag)
    case .table(let table):
      if !isPartial { log.add(TemplateStructure().tableWithoutCaption(at: table.position)) }
      return self.table(table, caption: nil)
    case .element(let element):
      guard isCaption(element) else { return operations(element, sections) }
      guard index + 1 < blocks.count, case .table(let source) = blocks[index + 1].kind,
        !sections.contains(where: { $0.lines.lowerBound > block.start })
      else {
        if !isPartial, !isLeftOut(index + 1, blocks) {
          log.add(TemplateStructure().captionWithoutTable(at: position(of: element)))
        }
        _ = caption(element)
        return []
      }
      index += 1
      return table(source, caption: element)
    }
  }

  /// Whether a partial with faults would stand there.
  private func isLeftOut(_ index: Int, _ blocks: [Block]) -> Bool {
    guard blocks.indices.contains(index), case .partial(let tag) = blocks[index].kind else {
      return false
    }
    return tag.kind == .leftOut
  }

  /// A form or another piece of HTML that stands on its own.
  private mutating func partial(_ tag: TemplateTag) -> [Operation] {
    guard let source = partials[tag.name] else { return [] }
    var compiler = HTMLCompiler(
      source.pieces, scope: words.scope, language: words.language, prefix: prefix)
    return compiler.compile()
  }
}

/// Where inline Markdown is shown.
enum InlineUse {
  /// In the text of the page.
  case page
  /// Inside a link of the page, where no other link may stand.
  case linkText
  /// In an attribute: text without tags.
  case attribute
  /// In an index: text without tags, not escaped.
  case plain

  var style: ValueStyle {
    switch self {
    case .page: .text
    case .linkText: .words
    case .attribute: .escaped
    case .plain: .raw
    }
  }

  /// Whether no element can stand here.
  var isPlain: Bool { self == .attribute || self == .plain }
}
