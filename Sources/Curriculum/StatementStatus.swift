/// How a requirement stands to those of the same task and kind at lower levels.
package enum StatementStatus: String, Hashable, Sendable, CaseIterable {
  case new
  /// A lower level has the same text, white space and character width aside.
  case inherited
  /// The previous level has a similar text.
  case changed
}
