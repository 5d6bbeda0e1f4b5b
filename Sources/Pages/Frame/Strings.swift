package import Standards
import Templating

/// The words of the site's chrome in one language. Every word the site says itself is from here.
package struct Strings: TemplateStrings {
  package let language: String
  private let strings: [String: String]

  /// - Parameter strings: by dotted path, such as `hours.title`.
  package init(language: String, strings: [String: String]) {
    self.language = language
    self.strings = strings
  }

  /// A string by its path, or the path itself where the locale lacks it.
  package subscript(key: String) -> String { strings[key] ?? key }

  func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(self[key], with: arguments)
  }

  /// The tool's sentence in this language, or in English where the locale has none.
  package func text(_ wording: Wording) -> String {
    wording.text { strings[$0] }
  }

  /// A part of a rule's manual (`summary`, `explanation`), or the English one.
  package func manual(_ rule: any RuleManual, _ part: String, english: String) -> String {
    strings["rules.\(rule.name).\(part)"] ?? english
  }

  package func has(_ key: String) -> Bool { strings[key] != nil }

  package func text(_ key: String) -> String? { strings[key] }

  package var keys: [String] { Array(strings.keys) }
}
