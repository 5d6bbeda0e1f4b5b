import Standards

/// Finds clause numbers that running text cites. Conservative: 1.5 倍 is no clause.
struct CitationScanner {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// In the order of the text: after 见, 按 and their like, then joined by 、 or 和.
  var citations: [ClauseCitation] {
    var found: [ClauseCitation] = []
    var index = 0
    var citedEnd: Int?
    while index < scalars.count {
      let end = numberEnd(from: index)
      guard end > index else {
        index += 1
        continue
      }
      if isCited(index, end) || citedEnd.map({ isJoined($0, index, end) }) == true {
        let number = PrintedScalars.text(scalars[index..<end])
        found.append(ClauseCitation(number: number, offset: index))
        citedEnd = end
      }
      index = end
    }
    return found
  }

  /// End of the digits and inner dots that begin here.
  private func numberEnd(from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isASCIIDigit || isInnerDot(end, start) { end += 1 }
    return end
  }

  private func isInnerDot(_ index: Int, _ start: Int) -> Bool {
    scalars[index] == "." && index > start && index + 1 < scalars.count
      && scalars[index + 1].isASCIIDigit
  }

  private func isCited(_ start: Int, _ end: Int) -> Bool {
    let before = words(before: start)
    if before.hasSuffix("第"), next(end) == "章" || next(end) == "条" {
      return isPointer(String(before.dropLast())) || before.hasSuffix("本文件第")
        || before.hasSuffix("本标准第")
    }
    guard scalars[start..<end].contains(".") else { return false }
    let isDemand = ["按", "按照", "依照", "遵照", "依据", "符合"].contains { before.hasSuffix($0) }
    return isPointer(before) || isDemand && endsLikeClause(end)
  }

  private func isPointer(_ before: String) -> Bool {
    before.hasSuffix("见") && !["意见", "常见", "可见"].contains { before.hasSuffix($0) }
  }

  private func isJoined(_ citedEnd: Int, _ start: Int, _ end: Int) -> Bool {
    let between = PrintedScalars.text(PrintedScalars.kept(scalars[citedEnd..<start]))
    return ["、", "和", "及", "或", "至", "～"].contains(between)
      && scalars[start..<end].contains(".") && endsLikeClause(end)
  }

  /// Whether what follows goes on as after a clause, not as after a measure.
  private func endsLikeClause(_ end: Int) -> Bool {
    next(end).map { "的规要执进所中，。；、）和及或至～".unicodeScalars.contains($0) } ?? true
  }

  private func next(_ end: Int) -> Unicode.Scalar? {
    scalars[end...].first { !$0.isWhitespace }
  }

  /// The few characters before a number, white space aside.
  private func words(before start: Int) -> String {
    let window = scalars[max(0, start - 6)..<start]
    return PrintedScalars.text(PrintedScalars.kept(window))
  }
}

/// A clause number that running text cites.
struct ClauseCitation: Hashable, Sendable {
  let number: String
  /// In scalars from the beginning of the text.
  let offset: Int
}
