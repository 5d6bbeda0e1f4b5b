/// Finds fragments in the printed source and remembers what they cover.
struct SourceMatcher {
  private let scalars: [Unicode.Scalar]
  private(set) var covered: [Bool]
  /// End of the fragment before: the next one is expected here.
  private var cursor = 0

  init(_ source: PrintedSourceText) {
    scalars = source.scalars.map(\.scalar)
    covered = Array(repeating: false, count: scalars.count)
  }

  /// Covers the next free occurrence, or else any free one; one that is covered already will do.
  ///
  /// - Returns: whether the text occurs at all.
  mutating func cover(_ text: [Unicode.Scalar]) -> Bool {
    if let start = findFree(text, from: cursor) ?? findFree(text, from: 0) {
      for index in start..<start + text.count { covered[index] = true }
      cursor = start + text.count
      return true
    }
    return contains(text)
  }

  func contains(_ text: [Unicode.Scalar]) -> Bool { scalars.find(text) != nil }

  /// The first occurrence of which nothing is covered yet.
  private func findFree(_ text: [Unicode.Scalar], from start: Int) -> Int? {
    var start = start
    while let found = scalars.find(text, from: start) {
      if !covered[found..<found + text.count].contains(true) { return found }
      start = found + 1
    }
    return nil
  }
}
