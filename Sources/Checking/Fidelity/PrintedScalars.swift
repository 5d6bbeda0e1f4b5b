/// How printed text is compared: scalar by scalar, white space aside.
enum PrintedScalars {
  /// The scalars that count. ★ marks key skills, which the encoding keeps as a flag.
  static func kept(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter(isKept)
  }

  static func kept(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter(isKept)
  }

  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF: true
    case 0x200B...0x200D, 0xFEFF, 0x2605: false
    default: !scalar.properties.isWhitespace
    }
  }

  /// Whether the scalar carries meaning; punctuation and list dashes do not.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
