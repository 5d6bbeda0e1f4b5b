/// A printed number such as `1.2.3` or `1.`, taken apart.
struct PrintedCode: Hashable {
  let parts: [Int]

  /// Nothing for numbers of other forms, such as `a)` or `一、`: their order is not checked.
  init?(_ printed: String) {
    var pieces = printed.filter { !$0.isWhitespace }
      .split(separator: ".", omittingEmptySubsequences: false)
    if pieces.count > 1, pieces.last == "" { pieces.removeLast() }
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { (48...57).contains($0) } ? Int(piece) : nil
    }
    guard numbers.count == pieces.count else { return nil }
    parts = numbers
  }

  /// Place among its siblings: 3 for `1.2.3`.
  var last: Int { parts.last ?? 0 }

  /// The parts of the number above it: `1.2` for `1.2.3`.
  var prefix: [Int] { parts.dropLast() }

  /// Whether it repeats the numbers above it; `3` alone only counts within its parent.
  var isHierarchical: Bool { parts.count > 1 }
}
