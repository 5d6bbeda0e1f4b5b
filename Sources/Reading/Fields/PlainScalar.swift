/// What other YAML tools make of an unquoted scalar.
enum PlainScalar {
  private static let words: Set = [
    "true", "false", "null", "~", "yes", "no", "on", "off", ".inf", ".nan", "=",
  ]

  private static let longestWord = 5

  /// Whether YAML 1.1 or 1.2 reads it as a number, a truth value or nothing.
  static func isNotText(_ text: String) -> Bool {
    let unsigned = text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text[...]
    // Nearly all words are decided by their first letter, whatever its case.
    guard let first = unsigned.utf8.first else { return false }
    if "tfnyo~.=".utf8.contains(first | 0x20), unsigned.utf8.count <= longestWord,
      words.contains(unsigned.lowercased())
    {
      return true
    }
    guard isDigit(first) || first == 46 || first == 95 else { return false }
    return isNumber(unsigned.filter { $0 != "_" })
  }

  static func isNull(_ text: String) -> Bool {
    switch text.utf8.count {
    case 1: text == "~"
    case 4: text.lowercased() == "null"
    default: false
    }
  }

  /// A whole number in its one form that all tools read alike: no `+5`, no `007`.
  static func integer(_ text: String) -> Int? {
    Int(text).flatMap { String($0) == text ? $0 : nil }
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, isDigit(first) || first == 46 else { return false }
    return Double(text) != nil || isDigit(first) && Double(text + "0") != nil
      || isOctalOrBinary(text) || isBase60(text)
  }

  private static func isOctalOrBinary(_ text: String) -> Bool {
    (text.hasPrefix("0o") || text.hasPrefix("0b")) && text.dropFirst(2).utf8.allSatisfy(isDigit)
  }

  /// `1:30` is 90 for YAML 1.1.
  private static func isBase60(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { isDigit($0) || $0 == 46 } }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
