/// A string of a locale that may say what a standard calls things: `{word.task}`.
package struct StringWithWords {
  let text: String
  /// Paths of the words, such as `word.task`.
  let words: [String]
  /// Other places, such as `{demand}`, with their braces.
  package let places: [String]

  package init(_ text: String) {
    self.text = text
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      (words, places) = ([], [])
      return
    }
    let names = text.ranges(of: "{").compactMap { range -> Substring? in
      let inner = text[range.upperBound...]
      return inner.firstIndex(of: "}").map { inner[..<$0] }
    }.filter(Self.isName)
    words = names.filter { $0.hasPrefix("word.") }.map(String.init)
    places = names.filter { !$0.hasPrefix("word.") }.map { "{\($0)}" }
  }

  private static func isName(_ name: Substring) -> Bool {
    guard let first = name.first, first.isASCII, first.isLetter else { return false }
    return name.allSatisfy { $0.isASCII && $0.isLetter || $0 == "." }
  }
}
