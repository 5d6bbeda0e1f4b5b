/// Finds `http://…` and `https://…` in running text.
enum BareAddress {
  /// Whether a text is worth searching: most texts are Chinese and have no h.
  static func mayStand(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "h")) } ?? true
  }

  /// The first address in the text. It ends before white space, any character outside ASCII,
  /// quotes, angle brackets, and punctuation that belongs to the sentence.
  static func first(in text: Substring) -> Range<Substring.Index>? {
    let scalars = text.unicodeScalars
    var from = scalars.startIndex
    while let start = scalars[from...].firstIndex(of: "h") {
      from = scalars.index(after: start)
      if start > scalars.startIndex,
        scalars[scalars.index(before: start)].isASCIIAlphanumeric
      {
        continue
      }
      guard let host = hostStart(in: text[start...]) else { continue }
      let stop = scalars[host...].firstIndex { !isAddressPart($0) } ?? scalars.endIndex
      let end = trimmedEnd(of: scalars[start..<stop])
      if end > host { return start..<end }
    }
    return nil
  }

  private static func hostStart(in text: Substring) -> Substring.Index? {
    for prefix in ["https://", "http://"] {
      guard text.utf8.starts(with: prefix.utf8) else { continue }
      let host = text.utf8.index(text.startIndex, offsetBy: prefix.utf8.count)
      return text.unicodeScalars[host...].first?.isASCIIAlphanumeric == true ? host : nil
    }
    return nil
  }

  private static func isAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    guard (0x21...0x7E).contains(scalar.value) else { return false }
    return !"<>\"`{}|\\^".unicodeScalars.contains(scalar)
  }

  private static func trimmedEnd(of address: Substring.UnicodeScalarView) -> Substring.Index {
    var rest = address
    while let last = rest.last {
      switch last {
      case "?", "!", ".", ",", ":", ";", "*", "_", "~", "'", "(", "[", "&": rest.removeLast()
      case ")" where isSurplus(")", opening: "(", in: rest): rest.removeLast()
      case "]" where isSurplus("]", opening: "[", in: rest): rest.removeLast()
      default: return rest.endIndex
      }
    }
    return rest.endIndex
  }

  private static func isSurplus(
    _ closing: Unicode.Scalar,
    opening: Unicode.Scalar,
    in address: Substring.UnicodeScalarView
  ) -> Bool {
    address.count { $0 == closing } > address.count { $0 == opening }
  }
}
