extension ElementRenderer {
  mutating func write(
    list: ParsedElement,
    start: Int?,
    isTight: Bool
  ) throws(MarkdownProblem) {
    let name = start == nil ? "ul" : "ol"
    let number = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    write(line: "<\(name)\(number)>")
    for item in list.children { try write(item: item, isTight: isTight) }
    write(line: "</\(name)>")
  }

  private mutating func write(item: ParsedElement, isTight: Bool) throws(MarkdownProblem) {
    var blocks = item.children[...]
    let startsInline = isTight && blocks.first?.kind == .paragraph
    let lineEnd = startsInline || blocks.isEmpty ? "" : "\n"
    if case .item(.some(let isChecked)) = item.kind, blocks.first?.kind == .paragraph {
      html += "<li class=\"task\">" + lineEnd
      let label = try taskLabel(blocks.removeFirst(), isChecked: isChecked)
      write(line: isTight ? label : "<p>\(label)</p>")
    } else {
      html += "<li>" + lineEnd
    }
    try write(blocks: Array(blocks), isTight: isTight)
    if startsInline, item.children.count == 1 { html.removeLast() }
    write(line: "</li>")
  }

  private mutating func taskLabel(
    _ paragraph: ParsedElement,
    isChecked: Bool
  ) throws(MarkdownProblem) -> String {
    let content = try inline(paragraph.children)
    return "<label><input type=\"checkbox\"\(isChecked ? " checked" : "")> \(content)</label>"
  }
}
