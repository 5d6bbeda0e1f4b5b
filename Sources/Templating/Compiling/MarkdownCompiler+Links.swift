import Standards

extension MarkdownCompiler {
  mutating func link(
    _ link: ParsedElement, address: String, title: String, _ use: InlineUse
  ) -> [Operation] {
    let place = position(of: link)
    if link.children.isEmpty { log.add(TemplateMarkup().linkWithoutText(at: place)) }
    if use.isPlain { return inline(link.children, use: use) }
    switch LinkTarget(written: address) {
    case .anchor(let id): return anchor(link, id, title: title, use, at: place)
    case .classes(let names):
      return span(
        "span",
        [.bytes(Array(" class=\"".utf8))] + classNames(names, at: place) + [quote]
          + titleAttribute(title, "title"), link, use)
    case .language(let written):
      return span(
        "span", language(written, at: place) + titleAttribute(title, "title"), link, use)
    case .edit(let name): return span(name, [], link, use)
    case .unknown(let kind):
      log.add(TemplateMarkup().unknownEdit(kind, at: place))
      return []
    case .address(let written):
      guard use == .page else { return inline(link.children, use: use) }
      check(written, at: place)
      // Within a part, places of the page bear the part's id.
      let target = written.hasPrefix("#") ? "#" + prefix + written.dropFirst() : written
      return [.bytes(Array("<a href=\"".utf8))]
        + [.address(words.operations(target, .raw), .link, place), quote]
        + titleAttribute(title, "title") + [.bytes(Array(">".utf8))]
        + inline(link.children, use: .linkText) + [.bytes(Array("</a>".utf8))]
    }
  }

  private var quote: Operation { .bytes([UInt8(ascii: "\"")]) }

  /// What can be known of an address before there are values.
  private func check(_ written: String, at place: SourcePosition) {
    let literal = String(written.unicodeScalars.prefix { $0 != ReservedScalars.stand })
    let isWhole = literal.unicodeScalars.count == written.unicodeScalars.count
    if isWhole || AddressRule.scheme(of: literal) != nil || literal.hasPrefix("//"),
      let refusal = AddressRule.refusal(of: literal)
    {
      log.add(TemplateMarkup().refusedAddress(literal, refusal, at: place))
    }
  }

  private mutating func anchor(
    _ link: ParsedElement, _ literal: String, title: String, _ use: InlineUse,
    at place: SourcePosition
  ) -> [Operation] {
    guard use == .page else { return inline(link.children, use: use) }
    let target = words.operations(prefix + literal, .escaped)
    let cited = titleAttribute(title, "data-id")
    return [
      .bytes(Array("<a class=\"anchor\" id=\"".utf8)), .identifier(id(literal, at: place), place),
    ]
      + [.bytes(Array("\" href=\"#".utf8))] + target + [quote] + cited
      + (cited.isEmpty ? [] : [.citation]) + [.bytes(Array(">".utf8))]
      + inline(link.children, use: .linkText) + [.bytes(Array("</a>".utf8))]
  }

  /// An attribute that is left out where its value is absent.
  mutating func titleAttribute(_ title: String, _ name: String) -> [Operation] {
    title.isEmpty
      ? []
      : [
        .element(
          open: Array(" \(name)=\"".utf8), words.operations(title, .escaped),
          close: Array("\"".utf8))
      ]
  }

  private mutating func span(
    _ name: String, _ attributes: [Operation], _ link: ParsedElement, _ use: InlineUse
  ) -> [Operation] {
    [.bytes(Array("<\(name)".utf8))] + attributes + [.bytes(Array(">".utf8))]
      + inline(link.children, use: use) + [.bytes(Array("</\(name)>".utf8))]
  }

  /// Names divided by dots.
  private mutating func classNames(_ names: String, at place: SourcePosition) -> [Operation] {
    for name in names.split(separator: ".", omittingEmptySubsequences: false) {
      if !name.unicodeScalars.contains(ReservedScalars.stand), !NameRule.isClass(String(name)) {
        log.add(TemplateMarkup().notAClass(String(name), at: place))
      }
    }
    return words.operations(names.replacing(".", with: " "), .escaped)
  }

  /// `en`, or `en.name` with classes.
  private mutating func language(_ written: String, at place: SourcePosition) -> [Operation] {
    let parts = written.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let names =
      parts.count == 2
      ? [.bytes(Array(" class=\"".utf8))] + classNames(String(parts[1]), at: place) + [quote] : []
    let isWhole = !parts[0].unicodeScalars.contains(ReservedScalars.stand)
    if isWhole, !NameRule.isLanguage(String(parts[0])) {
      log.add(TemplateValueRule().notALanguage(String(parts[0]), at: place))
    }
    return names + [.bytes(Array(" lang=\"".utf8))]
      + [.language(words.operations(String(parts[0]), .raw), place), quote]
  }
}
