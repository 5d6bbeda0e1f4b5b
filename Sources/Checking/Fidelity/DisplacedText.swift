import Standards

/// A text that is encoded after one that is printed later.
package struct DisplacedText: Hashable, Sendable {
  package let fragment: PrintedFragment
  package let before: PrintedFragment
  /// Whether both are cells of one row, where the print has them side by side.
  package let isInRow: Bool
}

extension DisplacedText {
  /// Of texts that are printed once, each that stands before its predecessor.
  static func all(in fragments: [PrintedFragment], _ matcher: SourceMatcher) -> [DisplacedText] {
    var last: (fragment: PrintedFragment, place: Int)?
    return fragments.compactMap { fragment in
      guard fragment.kind != .fact, !fragment.subject.hasPrefix("open-lists/"),
        let place = matcher.onlyPlace(of: PrintedScalars.kept(fragment.printed))
      else { return nil }
      defer { last = (fragment, place) }
      guard let last, last.fragment.part == fragment.part, place < last.place else { return nil }
      return DisplacedText(fragment: fragment, before: last.fragment, isInRow: false)
    }
  }

  /// The first cell of each row that is not printed right after the one before it.
  ///
  /// - Parameter separate: the source with each line by itself.
  static func all(
    inRows rows: [PrintedRow], _ joined: SourceMatcher, _ separate: @autoclosure () -> SourceMatcher
  ) -> [DisplacedText] {
    let torn = rows.filter { self.torn($0, joined) != nil }
    if torn.isEmpty { return [] }
    let matcher = separate()
    return torn.compactMap { row in
      guard let index = self.torn(row, matcher) else { return nil }
      func fragment(_ index: Int) -> PrintedFragment {
        PrintedFragment("\(row.subject)/\(index + 1)", .cells, row.cells[index])
      }
      return DisplacedText(fragment: fragment(index), before: fragment(index - 1), isInRow: true)
    }
  }

  /// The first cell that does not follow the one before it; none where a cell is not printed at all.
  private static func torn(_ row: PrintedRow, _ matcher: SourceMatcher) -> Int? {
    let texts = row.cells.map { PrintedScalars.kept($0.printed) }
    guard texts.count > 1, texts.allSatisfy(matcher.contains),
      !matcher.contains(texts.flatMap(\.self))
    else { return nil }
    return texts.indices.dropFirst().first { index in
      !matcher.contains(texts[...index].flatMap(\.self))
    }
  }
}
