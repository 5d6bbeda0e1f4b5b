/// What other YAML tools make of an unquoted scalar.
enum PlainScalar {
  private static let words: Set = [
    "true", "false", "null", "~", "yes", "no", "on", "off", ".inf", ".nan",
  ]

  /// Whether YAML 1.1 or 1.2 reads it as a number, a truth value or nothing.
  static func isNotText(_ text: String) -> Bool {
    words.contains(text.lowercased()) || Double(text) != nil || isOddNumber(text)
  }

  /// Octal, hexadecimal, digit groups and base 60 of YAML 1.1.
  private static func isOddNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, (48...57).contains(first) || first == 43 || first == 45
    else { return false }
    let hasDigit = text.utf8.contains { (48...57).contains($0) }
    let parts = text.split(separator: ":")
    return hasDigit
      && (text.hasPrefix("0o") || text.hasPrefix("0x")
        || text.utf8.allSatisfy { (48...57).contains($0) || $0 == 95 || $0 == 43 || $0 == 45 }
          && text.dropFirst().utf8.allSatisfy { $0 != 45 && $0 != 43 }
        || parts.count > 1 && parts.allSatisfy { Int($0) != nil })
  }
}
