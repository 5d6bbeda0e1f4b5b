import Standards

/// A form that words must have: the same rule for the reader and, as `pattern`, for editors.
struct TextForm: Sendable {
  /// Names it in the locales.
  let key: String
  /// What a user would call it, with an example.
  let name: String
  /// ECMA-262 regular expression, for the JSON Schema.
  let pattern: String
  /// Whether pages can be shown as long as it is not filled in.
  var mayStayOpen = false
  let accepts: @Sendable (String) -> Bool

  /// Lower-case words joined by hyphens: safe in addresses and anchors.
  static let identifier = TextForm(
    key: "identifier", name: "an id such as `product-selection`",
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
  ) { text in
    var isInWord = false
    for byte in text.utf8 {
      switch byte {
      case 97...122, 48...57: isInWord = true
      case 45 where isInWord: isInWord = false
      default: return false
      }
    }
    return isInWord
  }

  static let date = TextForm(
    key: "date", name: "a date such as \"2026-01-31\"",
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", mayStayOpen: true
  ) { text in
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard isDigits, parts.map(\.utf8.count) == [4, 2, 2] else { return false }
    let (year, month, day) = (Int(parts[0]) ?? 0, Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
    return (1...12).contains(month) && day > 0 && day <= days(of: month, in: year)
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static let address = TextForm(
    key: "address", name: "an address such as https://example.org/standards/",
    pattern: "^https?://[^\\s]+$", mayStayOpen: true
  ) { text in
    let rest = ["https://", "http://"].lazy.compactMap { prefix in
      text.hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
    }.first
    return rest.map { !$0.isEmpty && !$0.contains(where: \.isWhitespace) } ?? false
  }

  /// Where readers can write to.
  static let contact = TextForm(
    key: "contact", name: "an address such as https://example.org/issues or mailto:a@example.org",
    pattern: "^(https?://|mailto:)[^\\s]+$"
  ) { text in
    let mail = text.hasPrefix("mailto:") ? text.dropFirst("mailto:".count) : nil
    return mail.map { $0.contains("@") && !$0.contains(where: \.isWhitespace) }
      ?? address.accepts(text)
  }

  static let language = TextForm(
    key: "language", name: "a language such as zh-CN", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
  ) { text in
    let parts = text.utf8.split(separator: 45, omittingEmptySubsequences: false)
    let first = parts.first.map { part in
      (2...3).contains(part.count) && part.allSatisfy { (97...122).contains($0) }
    }
    return first == true && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isLetterOrDigit) }
  }

  static let insert = TextForm(
    key: "insert", name: "an insert such as `terms`, `level/junior` or `weights/knowledge`",
    pattern: "^(occupationName|occupationDefinition|ratings|terms|references|ethics"
      + "|foundationKnowledge|eligibility|level(/[a-z0-9]+(-[a-z0-9]+)*){1,2}"
      + "|weights/(knowledge|skills|review))$"
  ) { text in
    if case .level = ClauseInsert(words: text) {
      return text.split(separator: "/").allSatisfy { identifier.accepts(String($0)) }
    }
    return ClauseInsert(words: text) != nil
  }

  static let weightSubject = TextForm(
    key: "weightSubject", name: "`ethics`, `foundationKnowledge`, `function/ID` or `task/ID`",
    pattern: "^(ethics|foundationKnowledge|(function|task)/[a-z0-9]+(-[a-z0-9]+)*)$"
  ) { WeightSubject(words: $0) != nil }

  static let place = TextForm(
    key: "place", name: "a page such as `functions/brewing.html` or a folder such as `basic/`",
    pattern: "^([a-z0-9-]+/)*([a-z0-9-]+/|[a-z0-9-]+\\.html)$"
  ) { text in
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, text != "/" else { return false }
    let page = last.hasSuffix(".html") ? last.dropLast(5) : last
    guard last.isEmpty || page.count < last.count, parts.count > 1 || !last.isEmpty else {
      return false
    }
    return (parts.dropLast() + (last.isEmpty ? [] : [page])).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
  }

  static let clauseNumber = TextForm(
    key: "clauseNumber", name: "a number such as 7.3.1", pattern: "^[0-9]+(\\.[0-9]+)*$"
  ) { Clause.anchor(number: $0) != nil }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: false
    }
  }
}
