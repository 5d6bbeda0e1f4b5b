extension ElementRenderer {
  mutating func write(
    link: ParsedElement,
    address: String,
    title: String,
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    guard !link.children.isEmpty else {
      throw MarkdownProblem(
        "link without text", help: "write what it leads to in the brackets", line: link.line)
    }
    let line = link.line
    let titleText = try text(of: title, in: "a title", line: line)
    let titlePart = titleText.isEmpty ? "" : HTMLText.attribute("title", titleText)
    switch LinkTarget(written: address) {
    case .anchor(let id): try write(anchor: link, id: id, title: titleText, to: &writer)
    case .classes(let names):
      let list = try classes(names, line: line).joined(separator: " ")
      let attributes = HTMLText.attribute("class", list) + titlePart
      try write(span: link, attributes: writer.use == .outline ? nil : attributes, to: &writer)
    case .language(let tag):
      let attributes = try languageAttributes(tag, line: line) + titlePart
      try write(span: link, attributes: attributes, to: &writer)
    case .address(let written):
      let target = try checkedAddress(written, line: line)
      let attributes =
        HTMLText.attribute("href", AddressRule.encoded(target)) + titlePart
        + (AddressRule.isExternal(target) ? " rel=\"external noopener\"" : "")
      try write(inner: link, attributes: attributes, to: &writer)
    }
  }

  private mutating func write(
    anchor link: ParsedElement,
    id literal: String,
    title: String,
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    let id = try text(of: literal, in: "an id", line: link.line)
    if writer.use == .page { try identifiers.register(id, line: link.line) }
    let attributes =
      " class=\"anchor\"" + HTMLText.attribute("id", id) + HTMLText.attribute("href", "#" + id)
      + (title.isEmpty ? "" : HTMLText.attribute("data-id", title))
    try write(inner: link, attributes: attributes, to: &writer)
  }

  /// The contents, as a link where one may stand.
  private mutating func write(
    inner link: ParsedElement,
    attributes: String,
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    guard writer.use == .page else { return try write(spans: link.children, to: &writer) }
    writer.tag("<a\(attributes)>")
    writer.use = .linkText
    try write(spans: link.children, to: &writer)
    writer.use = .page
    writer.tag("</a>")
  }

  private mutating func write(
    span: ParsedElement,
    attributes: String?,
    to writer: inout InlineWriter
  ) throws(MarkdownProblem) {
    guard let attributes else { return try write(spans: span.children, to: &writer) }
    try write(spans: span.children, in: "span", attributes: attributes, to: &writer)
  }

  private func classes(_ names: String, line: Int) throws(MarkdownProblem) -> [String] {
    let reader = AttributeReader(values: values)
    var result: [String] = []
    for name in names.split(separator: ".", omittingEmptySubsequences: false) {
      result.append(try reader.className(name, line: line))
    }
    return result
  }

  /// `en`, or `en.name` with classes.
  private func languageAttributes(_ written: String, line: Int) throws(MarkdownProblem) -> String {
    let parts = written.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let tag = try language(String(parts[0]), line: line)
    guard parts.count == 2 else { return HTMLText.attribute("lang", tag) }
    let names = try classes(String(parts[1]), line: line).joined(separator: " ")
    return HTMLText.attribute("class", names) + HTMLText.attribute("lang", tag)
  }

  private func language(_ literal: String, line: Int) throws(MarkdownProblem) -> String {
    let tag = try text(of: literal, in: "a language tag", line: line)
    guard NameRule.isLanguage(tag) else {
      throw MarkdownProblem(
        "'\(tag)' is not a language tag", help: "write one such as lang:en", line: line)
    }
    return tag
  }

  func checkedAddress(_ literal: String, line: Int) throws(MarkdownProblem) -> String {
    let address = try text(of: literal, in: "an address", line: line)
    if let refusal = AddressRule.refusal(of: address) {
      throw MarkdownProblem(
        refusal,
        help: "allowed: relative addresses, #id, http, https, mailto, tel and urn",
        line: line)
    }
    return address
  }
}
