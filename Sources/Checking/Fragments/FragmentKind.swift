/// How a piece of printed text reads.
package enum FragmentKind: Hashable, Sendable {
  /// A line of the cover or of the table of contents.
  case line
  case title
  /// A paragraph, item, statement, term or definition.
  case sentence
  /// A heading, label or row of a table.
  case cells
  case reference
  /// Repeats words that are printed elsewhere.
  case fact
}
