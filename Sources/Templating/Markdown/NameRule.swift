/// What ids and class names may look like, so that no address ever needs escaping.
enum NameRule {
  /// Letters and digits of any script, `-`, `_`, `.` and `:`.
  static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        if $0.isASCII { return $0.isASCIIAlphanumeric || "-_.:".unicodeScalars.contains($0) }
        return $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }

  /// ASCII letters and digits, `-` and `_`.
  static func isClass(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.isASCIIAlphanumeric || $0 == "-" || $0 == "_"
      }
  }

  /// A language tag such as `en` or `zh-Hans-CN`.
  static func isLanguage(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      (1...8).contains(part.unicodeScalars.count)
        && part.unicodeScalars.allSatisfy(\.isASCIIAlphanumeric)
    }
  }
}
