import Standards

/// A cell of a printed table: words of the standard, or nothing.
struct CellKind: Kind {
  let shape = Shape.cell
  var blank: PrintedText { PrintedKind().blank }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> PrintedText? {
    if case .scalar("", true) = node.content {
      return PrintedText(printed: "", position: node.position)
    }
    let text = PrintedKind().read(node, called: name, &faults)
    // Nothing is ever found inside a mark.
    return text?.joinsCells == true
      ? PrintedText(printed: text?.printed ?? "", position: node.position) : text
  }

  func standIn(for node: YAMLNode) -> PrintedText? { PrintedKind().standIn(for: node) }

  func write(_ value: PrintedText) -> JSONValue { PrintedKind().write(value) }
}

extension Kind where Self == CellKind {
  static var cell: Self { CellKind() }
}
