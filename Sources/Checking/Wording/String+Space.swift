import Standards

extension String {
  /// White space in printed text makes no difference.
  var withoutSpace: String {
    guard unicodeScalars.contains(where: \.isSpace) else { return self }
    var scalars = unicodeScalars
    scalars.removeAll(where: \.isSpace)
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// White space by Unicode, without a look at its tables: texts are searched many times over.
  fileprivate var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
