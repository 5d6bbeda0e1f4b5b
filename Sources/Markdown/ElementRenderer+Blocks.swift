extension ElementRenderer {
  /// Writes blocks that stand side by side, with the containers that open and close among them.
  ///
  /// - Parameter isTight: In a list without blank lines, whose paragraphs have no `<p>`.
  mutating func write(
    blocks: [ParsedElement],
    isTight: Bool = false
  ) throws(MarkdownProblem) {
    var open: [OpenContainer] = []
    var caption: ParsedElement?
    for block in blocks {
      if let found = caption, !block.isTable { throw Self.strayCaption(line: found.line) }
      if let fence = try ContainerFence(block, values: values) {
        try write(fence: fence, open: &open)
      } else if TableCaption.starts(block) {
        caption = block
      } else if case .table(let alignments) = block.kind {
        try write(table: block, alignments: alignments, caption: caption)
        caption = nil
      } else {
        try write(block: block, isTight: isTight)
      }
    }
    if let caption { throw Self.strayCaption(line: caption.line) }
    if let last = open.last {
      throw MarkdownProblem(
        "block '::: \(last.name)' is not closed", help: "close it with ':::'", line: last.line)
    }
  }

  private mutating func write(
    block: ParsedElement,
    isTight: Bool
  ) throws(MarkdownProblem) {
    switch block.kind {
    case .paragraph: try write(paragraph: block, isTight: isTight)
    case .heading(let level): try write(heading: block, level: level)
    case .blockQuote:
      write(line: "<blockquote>")
      try write(blocks: block.children)
      write(line: "</blockquote>")
    case .list(let start, let isTight): try write(list: block, start: start, isTight: isTight)
    case .codeBlock(let info, let literal):
      try write(code: literal, info: info, line: block.line)
    case .thematicBreak: write(line: "<hr>")
    case .htmlBlock(let html): throw Self.rawHTML(html, line: block.line)
    default: throw MarkdownProblem("this Markdown cannot stand here", line: block.line)
    }
  }

  private mutating func write(
    paragraph: ParsedElement,
    isTight: Bool
  ) throws(MarkdownProblem) {
    if let fragments = insertedBlocks(in: paragraph) {
      for fragment in fragments { write(line: fragment) }
      return
    }
    let content = try inline(paragraph.children)
    write(line: isTight ? content : "<p>\(content)</p>")
  }

  /// The fragments of a paragraph that holds inserted HTML and nothing else.
  private func insertedBlocks(in paragraph: ParsedElement) -> [String]? {
    var fragments: [String] = []
    for span in paragraph.children where !span.isBreak {
      guard let literal = span.literal else { return nil }
      for piece in values.pieces(of: literal) {
        switch piece {
        case .html(let html): fragments.append(html)
        case .text(let text):
          guard text.unicodeScalars.allSatisfy(\.isMarkdownSpace) else { return nil }
        }
      }
    }
    return fragments.isEmpty ? nil : fragments
  }

  private mutating func write(
    code literal: String,
    info: String,
    line: Int
  ) throws(MarkdownProblem) {
    let code = HTMLText.escaped(try text(of: literal, in: "code", line: line))
    let language = try text(of: info, in: "code", line: line).split(separator: " ").first
    let attributes = language.map { HTMLText.attribute("class", "language-\($0)") } ?? ""
    html += "<pre><code\(attributes)>\(code)</code></pre>\n"
  }

  private static func strayCaption(line: Int) -> MarkdownProblem {
    MarkdownProblem(
      "table caption without a table",
      help: "put the table right behind the paragraph 'Table: …'",
      line: line)
  }
}
