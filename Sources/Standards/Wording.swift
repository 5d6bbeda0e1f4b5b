/// A sentence of the tool, in English and ready for other languages.
///
/// `key` names the sentence in the locale files; `{name}` in a template stands for an argument.
package struct Wording: Codable, Hashable, Sendable {
  /// Such as `rules.weights-sum.message`.
  package let key: String
  package let english: String
  package let arguments: [String: String]
  /// Arguments that are words of the tool themselves, and so have a language.
  package let words: [String: Wording]

  package init(
    key: String, english: String, arguments: [String: String] = [:], words: [String: Wording] = [:]
  ) {
    self.key = key
    self.english = english
    self.arguments = arguments
    self.words = words
  }

  /// The English sentence with its arguments.
  package var text: String { text { _ in nil } }

  /// The sentence in another language, or in English where that has none.
  ///
  /// - Parameter template: the sentence of a key.
  package func text(_ template: (String) -> String?) -> String {
    var arguments = arguments
    for (name, wording) in words { arguments[name] = wording.text(template) }
    return Wording.fill(template(key) ?? english, with: arguments)
  }

  /// Replaces each `{name}` of the template that has an argument, in one pass.
  package static func fill(_ template: String, with arguments: [String: String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      let inside = rest[rest.utf8.index(after: open)...]
      if let close = inside.utf8.firstIndex(of: UInt8(ascii: "}")),
        let value = arguments[String(inside[..<close])]
      {
        result += value
        rest = inside[inside.utf8.index(after: close)...]
      } else {
        result += "{"
        rest = inside
      }
    }
    return result + rest
  }
}

/// What the command line says is written where it is said. The English sentence, with `{1}`, `{2}`
/// … for what is put into it, is its own key below `commandLine` in the locale files.
extension Wording: ExpressibleByStringInterpolation {
  package init(stringLiteral english: String) {
    self.init(key: "commandLine." + english, english: english)
  }

  package init(stringInterpolation parts: Parts) {
    self.init(
      key: "commandLine." + parts.english, english: parts.english, arguments: parts.arguments,
      words: parts.words)
  }

  package struct Parts: StringInterpolationProtocol {
    fileprivate var english = ""
    fileprivate var arguments: [String: String] = [:]
    fileprivate var words: [String: Wording] = [:]

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { english += literal }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      arguments[place()] = value.description
    }

    package mutating func appendInterpolation(_ wording: Wording) { words[place()] = wording }

    /// The name of the next argument, whose place is marked.
    private mutating func place() -> String {
      let name = String(arguments.count + words.count + 1)
      english += "{" + name + "}"
      return name
    }
  }
}
