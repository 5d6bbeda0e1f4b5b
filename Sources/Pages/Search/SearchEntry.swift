import Standards

/// One piece of printed text that can be found.
package struct SearchEntry: Hashable, Sendable {
  /// Number or mark as printed directly before the text; may be empty.
  package let code: String
  package let text: String
  /// What follows the anchor of its group.
  package let suffix: String
  /// Other words by which it is found, which are not shown.
  package let synonyms: String

  init(_ text: String, code: String = "", suffix: String = "", synonyms: String = "") {
    self.code = code
    self.text = text
    self.suffix = suffix
    self.synonyms = synonyms
  }

  /// The printed words, and each translation as an entry of its own.
  static func all(_ text: PrintedText, code: String = "", suffix: String = "") -> [SearchEntry] {
    let translations = text.translations.sorted { $0.key < $1.key }.map(\.value)
    return ([text.printed] + translations).map { SearchEntry($0, code: code, suffix: suffix) }
  }
}
