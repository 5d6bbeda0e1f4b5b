import Standards

/// Names within which no line of a heading ends: Chinese does not part its words, and a browser
/// would break them anywhere.
package struct WordBreaks: Sendable {
  private var names: Set<[Unicode.Scalar]> = []
  private var longest = 0

  package init(_ names: some Sequence<String>) {
    for name in names {
      let scalars = Array(name.unicodeScalars)
      guard scalars.count > 1 else { continue }
      self.names.insert(scalars)
      longest = max(longest, scalars.count)
    }
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
    stride(from: min(longest, scalars.count - start), to: 1, by: -1).first {
      names.contains(Array(scalars[start..<start + $0]))
    }
  }
}
