import Standards

/// How printed text is compared: scalar by scalar, white space aside.
enum PrintedScalars {
  /// The scalars that count. ★ marks key skills, which the encoding keeps as a flag.
  static func kept(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter(isKept)
  }

  static func kept(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.filter(isKept)
  }

  static func isKept(_ scalar: Unicode.Scalar) -> Bool { !scalar.isBlank && scalar != "★" }

  /// Whether the scalar carries meaning; punctuation and list dashes do not.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
