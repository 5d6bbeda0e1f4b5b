package import Standards

package struct TemplateMarkup: RuleManual {
  package let name = "template-markup"
  package let severity = Severity.error
  package let summary = "a template makes only markup that is safe and of use to everybody"
  package let explanation = """
    Raw HTML, scripts, inline styles and addresses of unsafe kinds are refused, in templates and \
    in values; values never become markup. In an HTML template a tag stands in text, in a quoted \
    attribute, or in a script element that holds JSON.
    """
  package let badExamples: [RuleExample] = []

  package init() {}

  func rawHTML(_ html: String, at position: SourcePosition) -> Diagnostic {
    let line = html.split(whereSeparator: \.isNewline).first.map(String.init) ?? html
    let shown = line.unicodeScalars.prefix { $0 != ReservedScalars.stand }.prefix(40)
    return finding(
      "raw HTML is not allowed: {html}", ["html": String(String.UnicodeScalarView(shown))],
      at: position, help: "write Markdown, a “::: name” container, or &lt; for the sign itself",
      variant: "html")
  }

  func refusedAddress(
    _ address: String, _ refusal: AddressRefusal, at position: SourcePosition
  ) -> Diagnostic {
    if refusal == .elsewhere {
      return finding(
        "the address “{address}” is refused: {reason}", ["address": address],
        words: ["reason": refusal.wording], at: position,
        help: "put the file into Templates/assets", variant: "loaded")
    }
    return finding(
      "the address “{address}” is refused: {reason}", ["address": address],
      words: ["reason": refusal.wording], at: position,
      help: "allowed are relative addresses, #id, http, https, mailto, tel and urn",
      variant: "address")
  }

  func unknownAttribute(
    _ word: String, known: [String], at position: SourcePosition
  ) -> Diagnostic {
    finding(
      "the attribute “{word}” is not known here",
      [
        "word": word,
        "known": (["#id", ".class"] + known.map { $0 + "=1" }).joined(separator: ", "),
      ],
      at: position, help: "known here: {known}", variant: "attribute")
  }

  func notAClass(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{name}” cannot be a class", ["name": name], at: position,
      help: "a class has ASCII letters, digits, - and _ only", variant: "class")
  }

  func unknownEdit(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“edit:{name}” is not known", ["name": name], at: position,
      help: "there are edit:added and edit:removed", variant: "edit")
  }

  func linkWithoutText(at position: SourcePosition) -> Diagnostic {
    finding(
      "a link without text", at: position, help: "write what it leads to in the brackets",
      variant: "link")
  }

  func imageWithoutText(at position: SourcePosition) -> Diagnostic {
    finding(
      "an image without a text for those who cannot see it", at: position,
      help: "say what it shows in the brackets: ![text](picture.svg)", variant: "image")
  }

  func foreignImage(at position: SourcePosition) -> Diagnostic {
    finding(
      "an image from another site", at: position, help: "keep the picture in the site itself",
      variant: "foreign-image")
  }

  func markupInAttribute(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} is HTML and cannot stand in an attribute or an index", ["tag": tag.written],
      at: tag.position, help: "give it a paragraph of its own", variant: "attribute-html")
  }

  func dataOutsideScript(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} is data for a script", ["tag": tag.written], at: tag.position,
      help: "it stands in an HTML template, in a script element of the type application/json",
      variant: "data")
  }

  func tagOutsidePlace(_ tag: TemplateTag) -> Diagnostic {
    finding(
      "{tag} stands in the middle of markup", ["tag": tag.written], at: tag.position,
      help: "a tag stands in text, in a quoted attribute, or in a script element with JSON",
      variant: "place")
  }

  func sectionLeavesMarkup(_ tag: TemplateTag) -> Diagnostic {
    if tag.asksForEnd {
      return finding(
        "the section {tag} begins and ends in different elements", ["tag": tag.written],
        at: tag.position, help: "put what stands once around the list, inside {{#any(list)}}",
        variant: "ends")
    }
    return finding(
      "the section {tag} begins and ends in different elements", ["tag": tag.written],
      at: tag.position, help: "let it take whole elements, whole attributes, or words",
      variant: "elements")
  }

  func forbiddenAttribute(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the attribute “{name}” is not allowed", ["name": name], at: position,
      help: "styles belong in the style sheet, scripts in files", variant: "forbidden")
  }

  func forbiddenElement(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the element “{name}” is not allowed", ["name": name], at: position,
      help: "pages load nothing from elsewhere, and addresses mean what they say: write a link",
      variant: "element")
  }

  /// - Parameter position: in a style sheet.
  func foreignStyle(at position: SourcePosition) -> Diagnostic {
    finding(
      "the style sheet loads a file from elsewhere", at: position,
      help: "no part of a page asks another site: put the file into Templates/assets",
      variant: "foreign")
  }

  func unquotedAttribute(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the value of “{name}” has no quotes", ["name": name], at: position,
      help: "write {name}=\"…\"", variant: "unquoted")
  }

  func repeatedAttribute(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the attribute “{name}” stands twice on one element", ["name": name], at: position,
      help: "browsers take the first: keep one", variant: "repeated")
  }

  func elementNotClosed(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the element “{name}” is not closed", ["name": name], at: position,
      help: "close it in the same template; only br, img, input and their like have no end",
      variant: "not-closed")
  }

  func strayTag(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "no element “{name}” is open that could be closed here", ["name": name], at: position,
      help: "open it before, in the same template", variant: "stray")
  }

  func scriptText(at position: SourcePosition) -> Diagnostic {
    finding(
      "a script or a style within the page", at: position,
      help:
        "only a tag of the kind “data” may stand here, with the type application/json; put scripts and styles into files of Templates/assets",
      variant: "script")
  }

  func unclosedMarkup(at position: SourcePosition) -> Diagnostic {
    finding(
      "the template ends in the middle of a tag or of an attribute", at: position, help: "close it",
      variant: "unclosed")
  }
}
