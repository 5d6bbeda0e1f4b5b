/// How a table column is set.
enum ColumnAlignment: Hashable {
  case none
  case centre
  case right

  /// The style sheet's class for it.
  var className: String? {
    switch self {
    case .none: nil
    case .centre: "mid"
    case .right: "num"
    }
  }
}
