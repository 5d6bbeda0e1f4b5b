/// The characters that this room keeps for itself or that HTML forbids.
enum ReservedScalars {
  static let tokenStart: Unicode.Scalar = "\u{E000}"
  static let tokenEnd: Unicode.Scalar = "\u{E001}"
  /// Put between emphasis stars and punctuation while parsing, and removed after.
  static let joiner: Unicode.Scalar = "\u{E002}"
  /// First byte of the UTF-8 forms of the three above.
  static let tokenLeadByte: UInt8 = 0xEE

  /// U+E000 to U+F8FF.
  static func isPrivateUse(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value)
  }

  /// Control characters, except tab and line ends.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isPrivateUse(scalar) || isControl(scalar)
  }

  /// The text with every reserved character as U+FFFD.
  static func scrubbed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: contains) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(contains(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The literal without joiners.
  static func withoutJoiners(_ literal: String) -> String {
    guard literal.unicodeScalars.contains(joiner) else { return literal }
    var result = literal.unicodeScalars
    result.removeAll { $0 == joiner }
    return String(result)
  }
}
