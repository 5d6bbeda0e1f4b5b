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
