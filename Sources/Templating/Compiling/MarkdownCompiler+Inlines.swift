import Standards

extension MarkdownCompiler {
  private enum Item {
    case text(String)
    case tag(TemplateTag)
    case span(ParsedElement)
  }

  mutating func inline(_ spans: [ParsedElement], use: InlineUse = .page) -> [Operation] {
    var items = spans.flatMap { span -> [Item] in
      guard let literal = span.literal else { return [.span(span)] }
      return words.parts(of: literal).map { part in
        switch part {
        case .text(let text): .text(text)
        case .tag(let tag): .tag(tag)
        }
      }
    }[...]
    return operations(&items, use, until: nil)
  }

  private mutating func operations(
    _ items: inout ArraySlice<Item>, _ use: InlineUse, until opening: TemplateTag?
  ) -> [Operation] {
    var result: [Operation] = []
    while let item = items.popFirst() {
      switch item {
      case .text(let text): result.append(words.bytes(text, use.style))
      case .span(let span): result += operations(span, use)
      case .tag(let tag) where tag.opens: result += section(tag, &items, use)
      case .tag(let tag) where tag.kind == .close:
        if tag.name == opening?.name { return result }
        log.add(TemplateTagRule().closesNothing(tag, open: opening, at: tag.position))
        if opening != nil { return result }
      case .tag(let tag): result += words.value(tag, use.style)
      }
    }
    if let opening { log.add(TemplateStructure().leavesPlace(opening)) }
    return result
  }

  private mutating func section(
    _ tag: TemplateTag, _ items: inout ArraySlice<Item>, _ use: InlineUse
  ) -> [Operation] {
    let section = words.scope.enter(tag)
    let before = items
    let outer = isInItem
    if case .each = section { isInItem = true }
    let inner = operations(&items, use, until: tag)
    isInItem = outer
    words.scope.leave()
    let isJoined = before.prefix(before.count - items.count).contains { item in
      if case .tag(let tag) = item { tag.name == "first()" || tag.name == "last()" } else { false }
    }
    if isInCell, !isInItem, use == .page, !isJoined, case .each(let path) = section {
      return [.each(path, [.cellLine] + inner), .cellLine]
    }
    return TextCompiler.run(section, joins(inner))
  }

  /// In a cell, a branch that holds only `^` or `<` joins the cell to its neighbour.
  func joins(_ operations: [Operation]) -> [Operation] {
    guard isInCell, operations.count == 1, case .words(let bytes) = operations[0] else {
      return operations
    }
    switch String(decoding: bytes, as: UTF8.self) {
    case "^": return [.join(.above)]
    case "&lt;", "<": return [.join(.left)]
    default: return operations
    }
  }

  private mutating func operations(_ span: ParsedElement, _ use: InlineUse) -> [Operation] {
    switch span.kind {
    case .softBreak: return [use.isPlain ? .bytes([0x20]) : .softBreak]
    case .lineBreak: return lineBreak(use, "<br>\n")
    case .code(let literal):
      refuseMarkup(in: literal)
      return wrapped("code", words.operations(literal, use.isPlain ? .raw : .words), use)
    case .htmlInline(let html):
      guard ["<br>", "<br/>", "<br />"].contains(html) else {
        log.add(TemplateMarkup().rawHTML(html, at: position(of: span)))
        return []
      }
      return lineBreak(use, "<br>")
    case .emphasis: return wrapped("em", inline(span.children, use: use), use)
    case .strong: return wrapped("strong", inline(span.children, use: use), use)
    case .link(let address, let title): return link(span, address: address, title: title, use)
    case .image(let address, let title): return image(span, address: address, title: title, use)
    default: return []
    }
  }

  private func refuseMarkup(in literal: String) {
    for case .tag(let tag) in words.parts(of: literal) where tag.kind == .value {
      if case .path(let path) = words.scope.value(tag), case .markup = path.kind {
        log.add(TemplateMarkup().markupInAttribute(tag))
      }
    }
  }

  private func lineBreak(_ use: InlineUse, _ html: String) -> [Operation] {
    if use.isPlain { return [.bytes([0x20])] }
    return isInCell ? [.cellLine] : [.bytes(Array(html.utf8))]
  }

  private func wrapped(
    _ name: String, _ inner: [Operation], _ use: InlineUse
  ) -> [Operation] {
    use.isPlain
      ? inner : [.bytes(Array("<\(name)>".utf8))] + inner + [.bytes(Array("</\(name)>".utf8))]
  }

  private mutating func image(
    _ image: ParsedElement, address: String, title: String, _ use: InlineUse
  ) -> [Operation] {
    let place = position(of: image)
    if use.isPlain { return inline(image.children, use: .plain) }
    let alternative = inline(image.children, use: .attribute)
    if alternative.allSatisfy(\.isBlank) { log.add(TemplateMarkup().imageWithoutText(at: place)) }
    if AddressRule.scheme(of: address) != nil {
      log.add(TemplateMarkup().foreignImage(at: place))
    }
    return [.bytes(Array("<img src=\"".utf8))]
      + [.address(words.operations(address, .raw), .resource, place)]
      + [.bytes(Array("\" alt=\"".utf8))]
      + alternative + [.bytes(Array("\"".utf8))] + titleAttribute(title, "title")
      + [.bytes(Array(" loading=\"lazy\" decoding=\"async\">".utf8))]
  }
}

extension Operation {
  /// Whether it writes white space and nothing else, whatever the values.
  fileprivate var isBlank: Bool {
    guard case .bytes(let bytes) = self else { return false }
    return bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }
}
