/// How names are compared: full width, case and white space do not count, and marks that keyboards
/// lack count as those they have. `fold` in `search-text.js` does the same.
package enum SearchFolding {
  package static func fold(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap(fold)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if (0x4E00...0x9FFF).contains(scalar.value) { return [scalar] }
    guard !isBlank(scalar) else { return [] }
    let narrow = narrow(scalar)
    return Array(narrow.properties.lowercaseMapping.unicodeScalars)
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: scalar
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x200B...0x200D).contains(scalar.value)
      || scalar.value == 0xFEFF
  }
}
