package import Standards

/// The words of the site's chrome in one language. Every word the site says itself is from here.
package struct Strings: Sendable {
  package let language: String
  private let strings: [String: String]
  /// The same as a namespace for templates, `t`.
  let namespace: TemplateValue

  /// - Parameter strings: by dotted path, such as `hours.title`.
  package init(language: String, strings: [String: String]) {
    self.language = language
    self.strings = strings
    namespace = Strings.tree(
      strings.map { ($0.key.split(separator: ".").map(String.init), $0.value) })
  }

  /// A string by its path, or a placeholder that the renderer refuses.
  package subscript(key: String) -> String { strings[key] ?? MissingString.placeholder(key) }

  func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
    Wording.fill(self[key], with: arguments)
  }

  /// The tool's sentence in this language, or in English where the locale has none.
  package func text(_ wording: Wording) -> String {
    Wording.fill(strings[wording.key] ?? wording.english, with: wording.arguments)
  }

  /// A part of a rule's manual (`summary`, `explanation`), or the English one.
  package func manual(_ rule: any RuleManual, _ part: String, english: String) -> String {
    strings["rules.\(rule.name).\(part)"] ?? english
  }

  package func has(_ key: String) -> Bool { strings[key] != nil }

  private static func tree(_ entries: [(path: [String], value: String)]) -> TemplateValue {
    let groups = Dictionary(grouping: entries) { $0.path[0] }
    return .namespace(
      groups.mapValues { group in
        if let leaf = group.first(where: { $0.path.count == 1 }) { return .text(leaf.value) }
        return tree(group.map { (Array($0.path.dropFirst()), $0.value) })
      })
  }
}
