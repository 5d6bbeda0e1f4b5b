/// Whether a cell belongs to one of its neighbours.
enum CellJoin {
  case none
  /// Holds only `^`.
  case above
  /// Holds only `<`.
  case left

  init(_ cell: ParsedElement) {
    switch cell.children.count == 1 ? cell.children.first?.literal : nil {
    case "^": self = .above
    case "<": self = .left
    default: self = .none
    }
  }
}
