/// A cell of a weight table. A dash says "not at this level": it is neither 0 nor an empty cell.
package enum Weight: Hashable, Sendable {
  case percent(Int)
  case dash
  case empty

  /// The figure, if there is one.
  package var percent: Int? {
    if case .percent(let value) = self { value } else { nil }
  }

  /// As printed.
  package var printed: String {
    switch self {
    case .percent(let value): String(value)
    case .dash: "-"
    case .empty: ""
    }
  }
}
