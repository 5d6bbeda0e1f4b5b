/// How texts are compared where their look does not matter.
package enum TextFolding {
  /// The text without white space, full-width forms of ASCII as ASCII: two requirements with the
  /// same words.
  package static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isBlank { result.append(scalar.narrow) }
    return String(result)
  }

  /// The same for what people search: case does not count either, and marks that keyboards lack
  /// count as those they have. `fold` in `search-text.js` does the same.
  package static func foldForSearch(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      if scalar.isHan { return [scalar] }
      if scalar.isBlank { return [] }
      return Array(typed(scalar.narrow).properties.lowercaseMapping.unicodeScalars)
    }
  }

  private static func typed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: scalar
    }
  }
}
