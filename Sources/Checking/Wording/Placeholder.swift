/// A gap that a draft leaves open, such as XX or ……
enum Placeholder {
  /// The first one in a text and where it begins, in scalars.
  static func first(in text: String) -> (text: String, offset: Int)? {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, scalars[end] == scalars[start] { end += 1 }
      if end - start > 1, isGap(scalars, start, end) {
        return (PrintedScalars.text(scalars[start..<end]), start)
      }
      start = end
    }
    return nil
  }

  // XX inside a Latin word is no gap.
  private static func isGap(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    switch scalars[start] {
    case "×", "…": true
    case "X":
      !(start > 0 && scalars[start - 1].isASCIILetter)
        && !(end < scalars.count && scalars[end].isASCIILetter)
    default: false
    }
  }
}
