import Standards

extension MarkdownCompiler {
  mutating func operations(
    _ element: ParsedElement, _ sections: ArraySlice<TemplateOutline.Section>
  ) -> [Operation] {
    if let first = sections.first, !element.kind.holdsBlocks {
      log.add(TemplateStructure().leavesPlace(first.tag))
    }
    switch element.kind {
    case .paragraph: return paragraph(element)
    case .heading(let level): return heading(element, level: level)
    case .blockQuote:
      return [
        .element(
          open: Array("<blockquote>\n".utf8), operations(children(of: element), sections),
          close: Array("</blockquote>\n".utf8))
      ]
    case .list(let start, let isTight):
      return list(element, start: start, isTight: isTight, sections)
    case .codeBlock(let info, let literal): return code(literal, info: info)
    case .thematicBreak: return [.bytes(Array("<hr>\n".utf8))]
    case .htmlBlock(let html):
      log.add(TemplateMarkup().rawHTML(html, at: position(of: element)))
      return []
    default: return []
    }
  }

  private func children(of element: ParsedElement) -> [Block] {
    element.children.map { child in
      Block(kind: .element(child), start: child.line, end: lastLine(child) + 1)
    }
  }

  private func lastLine(_ element: ParsedElement) -> Int {
    max(element.line, element.children.map(lastLine).max() ?? 0)
  }

  private mutating func paragraph(_ element: ParsedElement) -> [Operation] {
    if let markup = insertedBlock(element) { return markup }
    return [
      .element(
        open: Array("<p>".utf8), inline(element.children), close: Array("</p>\n".utf8))
    ]
  }

  /// A paragraph that holds inserted HTML and nothing else is no paragraph.
  private mutating func insertedBlock(_ element: ParsedElement) -> [Operation]? {
    guard element.children.count == 1, let literal = element.children[0].literal else { return nil }
    let parts = words.parts(of: literal)
    guard parts.count == 1, case .tag(let tag) = parts[0], tag.kind == .value,
      !tag.name.hasPrefix("t."), case .path(let path) = words.scope.value(tag),
      case .markup = path.kind
    else { return nil }
    return [.markup(path), .bytes([UInt8(ascii: "\n")])]
  }

  private mutating func heading(_ element: ParsedElement, level: Int) -> [Operation] {
    let place = position(of: element)
    var spans = element.children
    let list = attributes(of: &spans, keys: [])
    let plain = inline(spans, use: .plain)
    return [
      .heading(
        HeadingProgram(
          level: min(level + depth, 6), id: list.id.map { id($0, at: list.position) } ?? [],
          classes: classes(list.classes, at: list.position), content: inline(spans),
          plain: plain, position: list.id == nil ? place : list.position))
    ]
  }

  /// Takes the attributes off the last words.
  mutating func attributes(of spans: inout [ParsedElement], keys: Set<String>) -> AttributeList {
    guard let last = spans.last, let literal = last.literal, literal.contains("{"),
      let (rest, list) = AttributeList.take(from: literal, keys: keys, at: lastBrace(of: last), log)
    else { return AttributeList(at: spans.last.map(position(of:)) ?? .start(of: "")) }
    spans.removeLast()
    if !rest.isEmpty {
      spans.append(ParsedElement(kind: .text(rest), line: last.line, column: last.column))
    }
    return list
  }

  /// An id, with that of the part around before it.
  mutating func id(_ literal: String, at place: SourcePosition) -> [Operation] {
    let isWhole = !literal.unicodeScalars.contains(ReservedScalars.stand)
    if isWhole, !NameRule.isIdentifier(literal) {
      log.add(TemplateValueRule().notAnIdentifier(literal, at: place))
    }
    return words.operations(prefix + literal, .raw)
  }

  /// The attribute ` class="…"`; nothing without classes.
  mutating func classes(_ names: [String], at place: SourcePosition) -> [UInt8] {
    for name in names where !NameRule.isClass(name) {
      log.add(TemplateMarkup().notAClass(name, at: place))
    }
    return names.isEmpty ? [] : Array(" class=\"\(names.joined(separator: " "))\"".utf8)
  }

  private mutating func list(
    _ list: ParsedElement, start: Int?, isTight: Bool,
    _ sections: ArraySlice<TemplateOutline.Section>
  ) -> [Operation] {
    let name = start == nil ? "ul" : "ol"
    let number = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    let items = operations(children(of: list), sections) { compiler, block, inner in
      guard case .element(let item) = block.kind else { return [] }
      return compiler.item(item, isTight: isTight, inner)
    }
    return [
      .element(
        open: Array("<\(name)\(number)>\n".utf8), items, close: Array("</\(name)>\n".utf8))
    ]
  }

  private mutating func item(
    _ item: ParsedElement, isTight: Bool, _ sections: ArraySlice<TemplateOutline.Section>
  ) -> [Operation] {
    var blocks = children(of: item)
    if let words = item.children.first?.children.first?.literal,
      ["[ ] ", "[x] ", "[X] "].contains(where: { words.hasPrefix($0) })
    {
      log.add(TemplateStructure().taskList(at: position(of: item)))
    }
    var result: [Operation] = [.bytes(Array("<li>".utf8))]
    if isTight, sections.isEmpty, case .element(let first)? = blocks.first?.kind,
      first.kind == .paragraph
    {
      result += inline(first.children)
      blocks.removeFirst()
    }
    if !blocks.isEmpty { result.append(.bytes([UInt8(ascii: "\n")])) }
    return result + operations(blocks, sections) + [.bytes(Array("</li>\n".utf8))]
  }

  private mutating func code(_ literal: String, info: String) -> [Operation] {
    let text = literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
    let language = info.split(separator: " ").first.map { " class=\"language-\($0)\"" } ?? ""
    return [.bytes(Array("<pre><code\(language)>".utf8))] + words.operations(text, .words)
      + [.bytes(Array("</code></pre>\n".utf8))]
  }

  // MARK: Containers

  /// Elements that a template may ask for; any other name becomes a class of a `div`.
  private static let elements: Set<String> = [
    "aside", "details", "div", "figure", "footer", "header", "nav", "section",
  ]

  mutating func container(
    _ opening: String, _ place: SourcePosition, _ braces: SourcePosition, _ blocks: [Block],
    _ sections: ArraySlice<TemplateOutline.Section>
  ) -> [Operation] {
    var list = AttributeList(at: place)
    var rest = Substring(opening).trimmedEnd
    let taken = AttributeList.take(from: opening, keys: [], at: braces, log)
    if let taken { (rest, list) = (Substring(taken.rest), taken.list) }
    let name = rest.prefix { !$0.isWhitespace }
    rest = rest[name.endIndex...].drop(while: \.isWhitespace)
    var parts = name.split(separator: ".").map(String.init)
    if parts.first == "part" { return part(list, blocks, sections, at: place) }
    var element = "div"
    if let first = parts.first, Self.elements.contains(first) {
      element = first
      parts.removeFirst()
    }
    let isDetails = element == "details"
    let (label, names) = isDetails ? (nil, []) : self.label(rest, at: place)
    let open =
      [.bytes(Array("<\(element)".utf8))] + idAttribute(list.id, at: list.position)
      + [.bytes(classes(parts + names + list.classes, at: place))]
      + labelAttribute(label, of: element) + [.bytes(Array(">\n".utf8))]
    let summary = isDetails ? self.summary(String(rest), at: place) : []
    return open + summary + operations(blocks, sections)
      + [.bytes(Array("</\(element)>\n".utf8))]
  }

  private mutating func idAttribute(_ id: String?, at place: SourcePosition) -> [Operation] {
    guard let id else { return [] }
    return [
      .bytes(Array(" id=\"".utf8)), .identifier(self.id(id, at: place), place),
      .bytes(Array("\"".utf8)),
    ]
  }

  private mutating func labelAttribute(_ label: String?, of element: String) -> [Operation] {
    guard let label else { return [] }
    // A plain div has no role that could carry a name.
    let role = element == "div" ? " role=\"group\"" : ""
    return [.bytes(Array("\(role) aria-label=\"".utf8))] + words.operations(label, .escaped)
      + [.bytes(Array("\"".utf8))]
  }

  private mutating func summary(_ text: String, at place: SourcePosition) -> [Operation] {
    if text.isEmpty { log.add(TemplateStructure().detailsWithoutSummary(at: place)) }
    return [.bytes(Array("<summary>".utf8))] + words.operations(text, .words)
      + [.bytes(Array("</summary>\n".utf8))]
  }

  /// The label in straight quotes, and classes beside it.
  private func label(
    _ text: Substring, at place: SourcePosition
  ) -> (label: String?, classes: [String]) {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 3 else {
      log.add(TemplateStructure().labelNotClosed(at: place))
      return (nil, [])
    }
    let outside = parts.count == 3 ? [parts[0], parts[2]] : [parts[0]]
    let classes = outside.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    return (parts.count == 3 ? String(parts[1]) : nil, classes)
  }

  /// Headings one deeper, and the part's id before all others.
  private mutating func part(
    _ list: AttributeList, _ blocks: [Block], _ sections: ArraySlice<TemplateOutline.Section>,
    at place: SourcePosition
  ) -> [Operation] {
    guard let id = list.id, NameRule.isIdentifier(id) else {
      log.add(TemplateStructure().partWithoutId(at: place))
      return operations(blocks, sections)
    }
    let outer = (prefix, depth)
    (prefix, depth) = (prefix + id + ".", depth + 1)
    defer { (prefix, depth) = outer }
    return operations(blocks, sections)
  }
}

extension ElementKind {
  fileprivate var holdsBlocks: Bool {
    switch self {
    case .blockQuote, .list, .item, .document: true
    default: false
    }
  }
}
