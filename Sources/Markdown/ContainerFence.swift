/// A paragraph that opens or closes a container.
enum ContainerFence {
  case opening(ContainerOpening)
  /// 0-based line.
  case closing(Int)

  static let sign = ":::"

  /// Nil for every other block.
  init?(_ block: ParsedElement, values: ValueTable) throws(MarkdownProblem) {
    guard block.kind == .paragraph, let first = block.children.first else { return nil }
    let isFence = first.literal?.hasPrefix(Self.sign) == true
    try Self.checkAlone(block, isFence: isFence)
    guard isFence, let literal = first.literal else { return nil }
    let text = literal.dropFirst(Self.sign.count).drop(while: \.isWhitespace)
    if text.isEmpty, block.children.count == 1 {
      self = .closing(block.line)
      return
    }
    var spans = Array(block.children.dropFirst())
    spans.insert(ParsedElement(kind: .text(String(text)), line: block.line), at: 0)
    let reader = ContainerReader(attributes: AttributeReader(values: values), line: block.line)
    self = .opening(try reader.opening(from: spans))
  }

  private static func checkAlone(
    _ paragraph: ParsedElement,
    isFence: Bool
  ) throws(MarkdownProblem) {
    var afterBreak = false
    var line = paragraph.line
    for span in paragraph.children {
      line = max(line, span.line)
      if span.isBreak, isFence { throw glued(line: line) }
      if afterBreak, span.literal?.hasPrefix(sign) == true { throw glued(line: line) }
      afterBreak = span.isBreak
    }
  }

  static func glued(line: Int) -> MarkdownProblem {
    MarkdownProblem(
      "':::' touches other text", help: "put a blank line before and after it", line: line)
  }
}
