import Curriculum
package import Standards

/// How the encoding and the printed text agree, in both directions.
package struct Fidelity: Hashable, Sendable {
  /// Letters and digits of the printed text.
  package let letters: Int
  /// How many of them an encoded text covers.
  package let coveredLetters: Int
  /// Number of encoded texts that were looked for.
  package let fragments: Int
  /// In the order of the source.
  package let uncovered: [UncoveredText]
  /// In printed order.
  package let missing: [MissingText]
  /// In printed order, from the second time on that is too much.
  package let repeated: [RepeatedText]
  /// In the order of the encoding.
  package let displaced: [DisplacedText]

  /// Nothing if the standard has no `source.txt`.
  package init?(_ encoded: PrintedFragments) {
    guard let printed = encoded.standard.source else { return nil }
    DerivationLog.note("Fidelity")
    let source = PrintedSourceText(printed)
    let all = encoded.all
    var matcher = SourceMatcher(source)
    repeated = Fidelity.repeated(all, matcher)
    displaced =
      encoded.ordered.flatMap { DisplacedText.all(in: $0, matcher) }
      + DisplacedText.all(
        inRows: encoded.rows, matcher,
        SourceMatcher(PrintedSourceText(printed, joinsRows: false)))
    let absent = all.compactMap { Fidelity.match($0, &matcher) }
    let runs = Fidelity.runs(source, matcher.covered)
    fragments = all.count
    letters = source.scalars.count { PrintedScalars.isLetterOrDigit($0.scalar) }
    coveredLetters = zip(source.scalars, matcher.covered).count { place, isCovered in
      isCovered && PrintedScalars.isLetterOrDigit(place.scalar)
    }
    uncovered = runs
    missing = Fidelity.withNearest(absent, among: runs)
  }

  /// Sentences, lines and cells that are encoded more often than they are printed.
  private static func repeated(
    _ all: [PrintedFragment], _ matcher: SourceMatcher
  ) -> [RepeatedText] {
    let sentences = all.filter { [.sentence, .line, .cells].contains($0.kind) }
    // The words of a line of contents are printed again as a title, those of a cell anywhere.
    func words(_ fragment: PrintedFragment) -> [Unicode.Scalar] {
      PrintedScalars.kept(fragment.kind == .sentence ? fragment.text.printed : fragment.printed)
    }
    let groups = Dictionary(grouping: sentences, by: words)
    let numbers = groups.filter { $0.value.count > 1 && !$0.key.isEmpty }.mapValues(\.count)
    var printed: [[Unicode.Scalar]: Int] = [:]
    for text in numbers.keys { printed[text] = matcher.count(text) }
    var seen: [[Unicode.Scalar]: [PrintedFragment]] = [:]
    return sentences.compactMap { fragment in
      let text = words(fragment)
      guard let count = numbers[text], let times = printed[text], times > 0 else { return nil }
      seen[text, default: []].append(fragment)
      guard let all = seen[text], all.count > times else { return nil }
      return RepeatedText(fragment: fragment, first: all[0], count: count, printed: times)
    }
  }

  /// What is missing, if the fragment is not printed.
  private static func match(
    _ fragment: PrintedFragment, _ matcher: inout SourceMatcher
  ) -> MissingText? {
    let whole = PrintedScalars.kept(fragment.printed)
    if whole.isEmpty { return nil }
    if fragment.kind == .fact ? matcher.contains(whole) : matcher.cover(whole) { return nil }
    let text = PrintedScalars.kept(fragment.text.printed)
    let isPrinted = text.count < whole.count && matcher.cover(text)
    return MissingText(fragment: fragment, isPrintedAlone: isPrinted, nearest: nil)
  }

  private static func runs(_ source: PrintedSourceText, _ covered: [Bool]) -> [UncoveredText] {
    var found: [UncoveredText] = []
    var start: Int?
    for index in 0...covered.count {
      if index < covered.count, !covered[index] {
        if start == nil, PrintedScalars.isLetterOrDigit(source.scalars[index].scalar) {
          start = index
        }
      } else if let first = start {
        let text = PrintedScalars.text(source.scalars[first..<index].lazy.map(\.scalar))
        found.append(UncoveredText(text: text, position: source.position(at: first)))
        start = nil
      }
    }
    return found
  }

  private static func withNearest(
    _ missing: [MissingText], among runs: [UncoveredText]
  ) -> [MissingText] {
    if missing.isEmpty { return [] }
    let prepared = SimilarityIndex(runs.map { TextSimilarity($0.text) })
    return missing.map { entry in
      // Below a third the resemblance is chance: common words such as 直播电商.
      let nearest = prepared.nearest(to: TextSimilarity(entry.fragment.printed), atLeast: 333)
      return MissingText(
        fragment: entry.fragment, isPrintedAlone: entry.isPrintedAlone,
        nearest: nearest.map { runs[$0] })
    }
  }
}

/// An encoded text that the printed source does not have.
package struct MissingText: Hashable, Sendable {
  package let fragment: PrintedFragment
  /// Whether the words are printed, though not with this number, page or these cells.
  package let isPrintedAlone: Bool
  /// What is printed and resembles it.
  package let nearest: UncoveredText?

  package init(fragment: PrintedFragment, isPrintedAlone: Bool, nearest: UncoveredText?) {
    self.fragment = fragment
    self.isPrintedAlone = isPrintedAlone
    self.nearest = nearest
  }
}

/// A run of the printed source that no encoded text covers.
package struct UncoveredText: Hashable, Sendable {
  /// Without white space, from the first letter or digit on.
  package let text: String
  package let position: SourcePosition

  package init(text: String, position: SourcePosition) {
    self.text = text
    self.position = position
  }
}

/// A sentence, line or cell that is encoded once more than it is printed.
package struct RepeatedText: Hashable, Sendable {
  package let fragment: PrintedFragment
  package let first: PrintedFragment
  /// How often it is encoded and printed.
  package let count: Int
  package let printed: Int
}
