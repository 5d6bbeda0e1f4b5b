import Standards

extension YAMLNode {
  static let placeStart = "<<"
  static let placeEnd = ">>"

  /// A value that is still to be filled in.
  struct Place: Sendable {
    /// What belongs there.
    let what: String
    let position: SourcePosition
  }

  /// What is to be filled in here, if the value only keeps its place: `<<title as printed>>`.
  var place: Place? {
    guard case .scalar(let text, _) = content, text.hasPrefix(Self.placeStart),
      text.hasSuffix(Self.placeEnd), text.utf8.count > 4
    else { return nil }
    return Place(what: String(text.dropFirst(2).dropLast(2)), position: position)
  }

  /// All such values here and below, in the order of the file.
  var places: [Place] {
    switch content {
    case .scalar: place.map { [$0] } ?? []
    case .list(let items): items.flatMap(\.places)
    case .mapping(let pairs): pairs.flatMap(\.value.places)
    }
  }
}
