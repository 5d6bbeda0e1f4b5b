extension ElementRenderer {
  mutating func write(
    fence: ContainerFence,
    open: inout [OpenContainer]
  ) throws(MarkdownProblem) {
    switch fence {
    case .closing(let line):
      guard let last = open.popLast() else {
        throw MarkdownProblem(
          "':::' closes nothing", help: "open a block with '::: name' before it", line: line)
      }
      write(line: "</\(last.element)>")
    case .opening(let opening):
      guard open.count < Limits.nesting else { throw DocumentParser.tooDeep(line: opening.line) }
      if let id = opening.attributes.id { try identifiers.register(id, line: opening.line) }
      write(line: opening.startTag)
      if !opening.summary.isEmpty {
        write(line: "<summary>\(try inline(opening.summary))</summary>")
      }
      open.append(
        OpenContainer(element: opening.element, name: opening.name, line: opening.line))
    }
  }
}
