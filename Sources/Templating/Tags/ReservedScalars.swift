/// The characters that templates may not hold: this room needs them while it compiles, or HTML
/// forbids them.
enum ReservedScalars {
  /// Stands around the number of a tag while the Markdown is parsed. To the parser it is a letter.
  static let stand: Unicode.Scalar = "\u{FFFC}"
  /// Put between emphasis stars and punctuation while parsing, and removed after.
  static let joiner: Unicode.Scalar = "\u{2060}"

  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE...0xFFFF, 0xE000...0xF8FF: true
    default: scalar == stand || scalar == joiner
    }
  }

  /// What HTML forbids in text: control characters but tab and line ends.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}
