extension Array where Element: Hashable {
  /// The elements in order, each at its first place only.
  package var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
