/// A sentence of the tool about the user's content, in English and ready for other languages.
///
/// `key` names the sentence in the locale files; `{name}` in a template stands for an argument.
package struct Wording: Codable, Hashable, Sendable {
  /// Such as `rules.weights-sum.message`.
  package let key: String
  package let english: String
  package let arguments: [String: String]

  package init(key: String, english: String, arguments: [String: String] = [:]) {
    self.key = key
    self.english = english
    self.arguments = arguments
  }

  /// The English sentence with its arguments.
  package var text: String { Wording.fill(english, with: arguments) }

  /// Replaces each `{name}` of the template that has an argument, in one pass.
  package static func fill(_ template: String, with arguments: [String: String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), let value = arguments[String(inside[..<close])] {
        result += value
        rest = inside[inside.index(after: close)...]
      } else {
        result += "{"
        rest = inside
      }
    }
    return result + rest
  }
}
