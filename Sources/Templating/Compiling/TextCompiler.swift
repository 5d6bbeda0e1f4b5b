import Standards

/// Compiles words with tags in them, where no markup can stand: attributes, and runs of text.
struct TextCompiler {
  /// The tags that stand-ins name.
  let tags: [TemplateTag]
  var scope: NameScope
  let language: PageLanguage

  /// A literal taken apart at its stand-ins.
  enum Part {
    case text(String)
    case tag(TemplateTag)
  }

  func parts(of literal: String) -> [Part] {
    guard literal.unicodeScalars.contains(ReservedScalars.stand) else {
      return literal.isEmpty ? [] : [.text(literal)]
    }
    let pieces = literal.unicodeScalars.split(
      separator: ReservedScalars.stand, omittingEmptySubsequences: false)
    return pieces.enumerated().compactMap { index, piece in
      if index % 2 == 0 { return piece.isEmpty ? nil : .text(String(piece)) }
      guard let number = Int(String(piece)), tags.indices.contains(number) else { return nil }
      return .tag(tags[number])
    }
  }

  /// A literal in which sections begin and end.
  mutating func operations(_ literal: String, _ style: ValueStyle) -> [Operation] {
    var rest = parts(of: literal)[...]
    return operations(&rest, style, until: nil)
  }

  private mutating func operations(
    _ rest: inout ArraySlice<Part>, _ style: ValueStyle, until opening: TemplateTag?
  ) -> [Operation] {
    var result: [Operation] = []
    while let part = rest.popFirst() {
      switch part {
      case .text(let text): result.append(bytes(text, style))
      case .tag(let tag) where tag.opens:
        let section = scope.enter(tag)
        let inner = operations(&rest, style, until: tag)
        scope.leave()
        result += Self.run(section, inner)
      case .tag(let tag) where tag.kind == .close:
        if tag.name == opening?.name { return result }
        scope.log.add(TemplateTagRule().closesNothing(tag, open: opening, at: tag.position))
        if opening != nil { return result }
      case .tag(let tag): result += value(tag, style)
      }
    }
    if let opening { scope.log.add(TemplateStructure().leavesPlace(opening)) }
    return result
  }

  /// What a tag inserts.
  func value(_ tag: TemplateTag, _ style: ValueStyle) -> [Operation] {
    switch scope.value(tag) {
    case .constant(let text): return [bytes(text, style)]
    case .path(let path):
      if case .data = path.kind {
        scope.log.add(TemplateMarkup().dataOutsideScript(tag))
        return [.unknown]
      }
      guard case .markup = path.kind else { return [.value(path, style)] }
      switch style {
      case .text, .words: return [.markup(path)]
      case .escaped, .raw:
        scope.log.add(TemplateMarkup().markupInAttribute(tag))
        return [.unknown]
      }
    case nil: return [.unknown]
    }
  }

  func bytes(_ text: String, _ style: ValueStyle) -> Operation {
    var output: [UInt8] = []
    switch style {
    case .raw: return .bytes(Array(text.utf8))
    case .escaped:
      HTMLText.append(text, to: &output)
      return .bytes(output)
    case .words, .text:
      language.append(text, isPrinted: false, linked: style == .text, to: &output)
      return .words(output)
    }
  }

  static func run(_ section: NameScope.Section, _ inner: [Operation]) -> [Operation] {
    guard !inner.isEmpty else { return [] }
    return switch section {
    case .when(let condition): [.when(condition, inner)]
    case .each(let path): [.each(path, inner)]
    case .with(let path): [.with(path, inner)]
    case .unknown(let tag): [.when(.unknown(tag), inner)]
    }
  }
}
