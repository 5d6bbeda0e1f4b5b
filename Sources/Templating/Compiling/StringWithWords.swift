/// A string of a locale that may say what a standard calls things: `{word.task}`.
struct StringWithWords {
  let text: String
  /// Paths of the words, such as `word.task`.
  let words: [String]

  init(_ text: String) {
    self.text = text
    words = text.components(between: "{word.", and: "}").map { "word." + $0 }
  }
}

extension String {
  fileprivate func components(between open: String, and close: Character) -> [Substring] {
    ranges(of: open).compactMap { range in
      self[range.upperBound...].firstIndex(of: close).map { self[range.upperBound..<$0] }
    }
  }
}
