extension String {
  /// What XML 1.0 cannot hold becomes U+FFFD.
  var fitForXML: String {
    guard unicodeScalars.contains(where: Self.isNoXML) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars { result.append(Self.isNoXML(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  private static func isNoXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
