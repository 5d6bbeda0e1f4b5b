import Standards

extension String {
  /// White space in printed text makes no difference.
  var withoutSpace: String {
    var scalars = unicodeScalars
    scalars.removeAll(where: \.isWhitespace)
    return String(scalars)
  }
}
