package import Standards
import Templating

/// The words of the site's chrome in one language. Every word the site says itself is from here.
package struct Strings: TemplateStrings, Hashable {
  package let language: String
  private let strings: [String: String]
  /// What the standard calls things, by keys such as `word.task`; none for pages of no standard.
  private var words: [String: String] = [:]

  /// - Parameter strings: by dotted path, such as `hours.title`.
  package init(language: String, strings: [String: String]) {
    self.language = language
    self.strings = strings
  }

  /// The strings with the words of a standard where they say `{word.task}`.
  func saying(_ vocabulary: Vocabulary) -> Strings {
    var copy = self
    for word in VocabularyWord.allCases {
      copy.words[word.key] = vocabulary.text(word, language: language)
    }
    return copy
  }

  /// A string by its path, or a word of the standard; the path itself where there is neither.
  package subscript(key: String) -> String {
    guard let text = strings[key] else { return words[key] ?? key }
    return text.says("{word.") ? Wording.fill(text, with: words) : text
  }

  package func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
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
