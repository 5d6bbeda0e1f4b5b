import Standards

/// A text with one sign of its own for each name, since names hold words such as 起草单位 too.
struct NameMask {
  let text: String
  private let names: [PrintedText]
  /// How many signs other names have.
  private let start: Int

  init(_ names: [PrintedText], in text: String, after start: Int = 0) {
    self.names = names
    self.start = start
    let ordered = names.enumerated().sorted { $0.element.printed.count > $1.element.printed.count }
    self.text = ordered.reduce(text.withoutSpace) { text, name in
      text.replacing(name.element.printed.withoutSpace, with: Self.sign(start + name.offset))
    }
  }

  /// The first words of a part of the text that are no name.
  func unknown(in part: Substring, butNot others: Set<Substring>) -> Substring? {
    part.split { !$0.isLetter }.first { !others.contains($0) }
  }

  /// Neighbours in a part of the text that stand the other way round among the names: the one that
  /// is printed first, and the next one.
  func exchanged(in part: Substring) -> [(PrintedText, PrintedText)] {
    let places = names.enumerated().compactMap { index, name in
      part.place(of: Self.sign(start + index)).map { (place: $0.lowerBound, index, name) }
    }.sorted { $0.place < $1.place }
    return zip(places, places.dropFirst()).filter { $0.1 > $1.1 }.map { ($0.2, $1.2) }
  }

  private static func sign(_ index: Int) -> String {
    Unicode.Scalar(0xF0000 + UInt32(index)).map { String(Character($0)) } ?? ""
  }
}
