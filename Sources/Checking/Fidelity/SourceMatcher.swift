/// Finds fragments in the printed source and remembers what they cover.
///
/// Where each pair of neighbouring scalars stands is written down once, and a fragment is looked
/// for only where its rarest pair stands.
struct SourceMatcher {
  private let scalars: [Unicode.Scalar]
  /// Ascending, for each pair of neighbours.
  private let places: [UInt64: [Int]]
  private(set) var covered: [Bool]
  /// End of the fragment before: the next one is expected here.
  private var cursor = 0

  init(_ source: PrintedSourceText) {
    scalars = source.scalars.map(\.scalar)
    covered = Array(repeating: false, count: scalars.count)
    var places: [UInt64: [Int]] = [:]
    for index in scalars.indices.dropLast() {
      places[Self.pair(scalars[index], scalars[index + 1]), default: []].append(index)
    }
    self.places = places
  }

  /// Covers the next free occurrence, or else any free one; one that is covered already will do.
  ///
  /// - Returns: whether the text occurs at all.
  mutating func cover(_ text: [Unicode.Scalar]) -> Bool {
    let occurrences = occurrences(of: text)
    if let start = occurrences.first(where: { $0 >= cursor && isFree($0, text.count) })
      ?? occurrences.first(where: { isFree($0, text.count) })
    {
      for index in start..<start + text.count { covered[index] = true }
      cursor = start + text.count
      return true
    }
    return !occurrences.isEmpty
  }

  func contains(_ text: [Unicode.Scalar]) -> Bool { !occurrences(of: text).isEmpty }

  /// Where the text stands, if it is printed once.
  func onlyPlace(of text: [Unicode.Scalar]) -> Int? {
    let found = text.isEmpty ? [] : occurrences(of: text)
    return found.count == 1 ? found.first : nil
  }

  /// How often the text is printed.
  func count(_ text: [Unicode.Scalar]) -> Int { occurrences(of: text).count }

  /// Whether nothing of the stretch is covered yet.
  private func isFree(_ start: Int, _ count: Int) -> Bool {
    !covered[start..<start + count].contains(true)
  }

  /// Where the text begins, in ascending order.
  private func occurrences(of text: [Unicode.Scalar]) -> [Int] {
    guard text.count > 1 else {
      return text.first.map { only in scalars.indices.filter { scalars[$0] == only } } ?? []
    }
    var rarest: (places: [Int], offset: Int)?
    for offset in text.indices.dropLast() {
      guard let found = places[Self.pair(text[offset], text[offset + 1])] else { return [] }
      if found.count < rarest?.places.count ?? .max { rarest = (found, offset) }
      if found.count == 1 { break }
    }
    guard let rarest else { return [] }
    return rarest.places.map { $0 - rarest.offset }.filter { start in
      start >= 0 && start + text.count <= scalars.count
        && text.indices.allSatisfy { scalars[start + $0] == text[$0] }
    }
  }

  private static func pair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
    UInt64(left.value) << 32 | UInt64(right.value)
  }
}
