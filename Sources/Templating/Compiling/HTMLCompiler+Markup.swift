import Standards

/// Reads the markup, character by character.
extension HTMLCompiler {
  mutating func take(_ scalar: Unicode.Scalar) -> [Operation] {
    if place == .value, scalar == "\"" { return endValue() }
    bytes.append(contentsOf: String(scalar).utf8)
    switch place {
    case .text: if scalar == "<" { beginTag() }
    case .script: takeScript(scalar)
    case .declaration: takeDeclaration(scalar)
    case .tagName: takeName(scalar)
    case .tag: takeTag(scalar)
    case .attributeName: takeAttribute(scalar)
    case .beforeValue: return beginValue(scalar)
    case .refusedValue(let end): takeRefused(scalar, end)
    case .value: literalValue.unicodeScalars.append(scalar)
    }
    return []
  }

  private mutating func beginTag() {
    place = .tagName
    markup = Markup(position: position)
    attribute = ""
  }

  private mutating func takeName(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "!" where markup.name.isEmpty:
      passage = ""
      place = .declaration
    case "/" where markup.name.isEmpty: markup.isClosing = true
    case ">", " ", "\n", "\t", "/":
      // A sign alone is none of a tag.
      place = markup.name.isEmpty && !markup.isClosing ? .text : .tag
      if place == .tag { takeTag(scalar) }
    default: markup.name.unicodeScalars.append(scalar)
    }
  }

  /// A comment may hold signs of tags.
  private mutating func takeDeclaration(_ scalar: Unicode.Scalar) {
    if scalar == ">", !passage.hasPrefix("--") || passage.hasSuffix("--") { place = .text }
    passage.unicodeScalars.append(scalar)
  }

  private mutating func takeTag(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ">": endTag()
    case " ", "\n", "\t", "/": break
    case "=" where !attribute.isEmpty: place = .beforeValue
    default:
      attribute = String(scalar)
      attributePosition = position
      place = .attributeName
    }
  }

  private mutating func takeAttribute(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "=":
      endAttribute()
      place = .beforeValue
    case " ", "\n", "\t", "/":
      endAttribute()
      place = .tag
    case ">":
      endAttribute()
      endTag()
    default: attribute.unicodeScalars.append(scalar)
    }
  }

  /// The name of an attribute is read.
  mutating func endAttribute() {
    let name = attribute.lowercased()
    if ForbiddenMarkup.holds(attribute: name) {
      log.add(TemplateMarkup().forbiddenAttribute(attribute, at: attributePosition))
    }
    // Of two branches only one is written.
    let isRepeated = markup.attributes.contains {
      $0.name == name && ($0.sections.starts(with: sections) || sections.starts(with: $0.sections))
    }
    if isRepeated {
      log.add(TemplateMarkup().repeatedAttribute(attribute, at: attributePosition))
    }
    markup.attributes.append((name, sections))
  }

  private mutating func beginValue(_ scalar: Unicode.Scalar) -> [Operation] {
    if [" ", "\n", "\t"].contains(scalar) { return [] }
    guard scalar == "\"" else {
      log.add(TemplateMarkup().unquotedAttribute(attribute, at: position))
      place = .refusedValue(scalar == "'" ? scalar : nil)
      if scalar == ">" { takeRefused(scalar, nil) }
      return []
    }
    place = .value
    valuePosition = position.advanced(by: 1)
    (literalValue, hasTags) = ("", false)
    guard ["id", "href", "src"].contains(attribute.lowercased()) else { return [] }
    let before = flush()
    captured = []
    return before
  }

  private mutating func takeRefused(_ scalar: Unicode.Scalar, _ end: Unicode.Scalar?) {
    if let end {
      if scalar == end { (place, attribute) = (.tag, "") }
    } else if [" ", "\n", "\t", ">"].contains(scalar) {
      (place, attribute) = (.tag, "")
      takeTag(scalar)
    }
  }

  private mutating func endValue() -> [Operation] {
    let name = attribute.lowercased()
    (place, attribute) = (.tag, "")
    markup.values[name] = literalValue
    checkValue(of: name)
    _ = captured == nil ? [] : flush()
    guard let value = captured else {
      bytes.append(UInt8(ascii: "\""))
      return []
    }
    captured = nil
    bytes.append(UInt8(ascii: "\""))
    if name == "id" {
      return [.identifier([.bytes(Array(prefix.utf8))] + value, valuePosition)]
    }
    let use = use(of: name)
    if let refusal = ForbiddenMarkup.refusal(of: literalValue, use), !literalValue.isEmpty {
      log.add(TemplateMarkup().refusedAddress(literalValue, refusal, at: valuePosition))
    } else if name == "href" {
      markup.addresses.append((literalValue, valuePosition))
    }
    return [.address(value, use, valuePosition)]
  }

  /// What can be known of a value without the values of the page.
  private func checkValue(of name: String) {
    if !hasTags, name == "id", !NameRule.isIdentifier(literalValue) {
      log.add(TemplateValueRule().notAnIdentifier(literalValue, at: valuePosition))
    }
    if !hasTags, name == "lang", !NameRule.isLanguage(literalValue) {
      log.add(TemplateValueRule().notALanguage(literalValue, at: valuePosition))
    }
    if ForbiddenMarkup.loadsFromElsewhere(literalValue) {
      log.add(TemplateMarkup().refusedAddress(literalValue, .elsewhere, at: valuePosition))
    }
  }

  /// What a browser loads with the page.
  private func use(of attribute: String) -> AddressUse {
    if attribute == "src" { return .resource }
    let isLoaded =
      markup.name.lowercased() == "link"
      && ForbiddenMarkup.loads(element: "link", relation: markup.values["rel"])
    return isLoaded ? .resource : .reference
  }

  private mutating func endTag() {
    place = .text
    let name = markup.name.lowercased()
    if markup.isClosing { return close(name) }
    if ForbiddenMarkup.holds(element: name, markup.values) {
      log.add(TemplateMarkup().forbiddenElement(markup.name, at: markup.position))
    } else if ForbiddenMarkup.loads(element: name, relation: markup.values["rel"]) {
      for (literal, position) in markup.addresses where AddressRule.isExternal(literal) {
        log.add(TemplateMarkup().refusedAddress(literal, .elsewhere, at: position))
      }
    }
    if Self.voids.contains(name) || last == "/" && isDrawing(name) { return }
    open.append(Element(name: name, position: markup.position))
    if name == "script" {
      (place, passage, passagePosition) = (.script, "", nil)
    }
    if name == "style" { log.add(TemplateMarkup().scriptText(at: markup.position)) }
  }

  private static let voids: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Elements of a drawing may end in themselves.
  private func isDrawing(_ name: String) -> Bool {
    let drawings: Set = ["svg", "math"]
    return drawings.contains(name) || open.contains { drawings.contains($0.name) }
  }

  private mutating func close(_ name: String) {
    if open.last?.name == name {
      open.removeLast()
    } else if let index = open.lastIndex(where: { $0.name == name }), index >= base {
      for element in open[(index + 1)...] { addUnclosed(element) }
      open.removeSubrange(index...)
    } else if !excused.contains(name) {
      isWhole = false
      log.add(TemplateMarkup().strayTag(name, at: markup.position))
    }
  }

  mutating func addUnclosed(_ element: Element) {
    guard !excused.contains(element.name) else { return }
    isWhole = false
    log.add(TemplateMarkup().elementNotClosed(element.name, at: element.position))
  }

  // MARK: Scripts

  private mutating func takeScript(_ scalar: Unicode.Scalar) {
    if passagePosition == nil, !scalar.properties.isWhitespace { passagePosition = position }
    if passagePosition != nil { passage.unicodeScalars.append(scalar) }
    guard scalar == ">", passage.lowercased().hasSuffix("</script>") else { return }
    passage.removeLast("</script>".count)
    endScriptText()
    place = .text
    open.removeLast()
  }

  /// Only what a value says may stand in a script.
  mutating func endScriptText() {
    if let position = passagePosition, !passage.allSatisfy(\.isWhitespace) {
      log.add(TemplateMarkup().scriptText(at: position))
    }
    (passage, passagePosition) = ("", nil)
  }
}
