/// A clause number that running text cites.
struct ClauseCitation: Hashable, Sendable {
  let number: String
  /// In scalars from the beginning of the text.
  let offset: Int
}
