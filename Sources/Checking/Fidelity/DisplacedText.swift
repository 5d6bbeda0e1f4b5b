/// A text that is encoded after one that is printed later.
package struct DisplacedText: Hashable, Sendable {
  package let fragment: PrintedFragment
  package let before: PrintedFragment
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
      return DisplacedText(fragment: fragment, before: last.fragment)
    }
  }
}
