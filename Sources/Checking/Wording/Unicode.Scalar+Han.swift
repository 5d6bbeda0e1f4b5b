extension Unicode.Scalar {
  /// Whether it is a Han character of Unicode's unified ideographs (with extensions).
  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  var isASCIIDigit: Bool { (48...57).contains(value) }

  var isASCIILetter: Bool { (65...90).contains(value) || (97...122).contains(value) }
}
