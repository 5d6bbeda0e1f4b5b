extension String {
  /// White space in printed text makes no difference.
  var withoutSpace: String { filter { !$0.isWhitespace } }
}
