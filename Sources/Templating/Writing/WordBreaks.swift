import Standards

/// Names within which no line of a heading ends: Chinese does not part its words, and a browser
/// would break them anywhere.
package struct WordBreaks: Sendable {
  /// By their first character, the longest first.
  private var names: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]

  package init(_ names: some Sequence<String>) {
    let long = names.map { Array($0.unicodeScalars) }.filter { $0.count > 1 }
    self.names = Dictionary(grouping: long) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The text in pieces between which a line may end: where a name begins or ends beside other
  /// Chinese characters. The longest name counts, from the left.
  package func pieces(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [[Unicode.Scalar]] = [[]]
    var at = 0
    func cut() {
      let before = pieces[pieces.count - 1].last
      if let before, before.isHan, at < scalars.count, scalars[at].isHan { pieces.append([]) }
    }
    while at < scalars.count {
      guard let length = lengthOfName(in: scalars, at: at) else {
        pieces[pieces.count - 1].append(scalars[at])
        at += 1
        continue
      }
      cut()
      pieces[pieces.count - 1] += scalars[at..<at + length]
      at += length
      cut()
    }
    return pieces.map { String(String.UnicodeScalarView($0)) }
  }

  private func lengthOfName(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    names[scalars[start]]?.first { scalars[start...].starts(with: $0) }?.count
  }
}
