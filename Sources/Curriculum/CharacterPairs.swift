/// How often two characters stand side by side in some texts. Most Chinese words have two
/// characters, so frequent pairs are a small dictionary that every standard brings along itself.
package struct CharacterPairs: Hashable, Sendable {
  private let counts: [String: Int]

  package init(in texts: some Sequence<String>) {
    var counts: [String: Int] = [:]
    for text in texts {
      for (left, right) in zip(text, text.dropFirst()) {
        counts[String([left, right]), default: 0] += 1
      }
    }
    self.counts = counts
  }

  func count(_ left: Character, _ right: Character) -> Int { counts[String([left, right])] ?? 0 }
}
