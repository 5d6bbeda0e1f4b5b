import Standards

/// The figures that the clauses of an examination print.
struct ExamSentences {
  /// Where the sentence names the examination.
  private(set) var own = PrintedExamFigures()
  /// Where it names none: they may be those of another.
  private(set) var common = PrintedExamFigures()

  /// - Parameters:
  ///   - clauses: those that the examination cites.
  ///   - names: of all examinations; a part of a sentence that names none goes on about those of
  ///     the part before.
  init(of name: String, in clauses: [Clause], names: Set<String>) {
    for text in clauses.flatMap(\.sentences) {
      var current: Set<String> = []
      var before: Set<String> = []
      for part in text.printed.withoutSpace.split(whereSeparator: { "，,；;。".contains($0) }) {
        let named = names.filter(part.says)
        if !named.isEmpty { current = named }
        before.formUnion(named)
        // 均实行百分制 is said of all that the sentence has named.
        if named.isEmpty, part.says("均") { current = before }
        if current.contains(name) { own.read(part) }
        if current.isEmpty { common.read(part) }
      }
    }
  }
}

/// Figures about an examination, as sentences print them.
struct PrintedExamFigures {
  private(set) var minutes: Set<Int> = []
  private(set) var passMarks: Set<Int> = []
  private(set) var fullMarks: Set<Int> = []
  private(set) var questions: Set<Int> = []

  fileprivate mutating func read(_ part: Substring) {
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    var rest = part
    while let start = rest.firstIndex(where: isDigit) {
      let digits = rest[start...].prefix(while: isDigit)
      rest = rest[digits.endIndex...]
      guard let figure = Int(digits) else { continue }
      if ["分钟", "min"].contains(where: rest.hasPrefix) {
        minutes.insert(figure)
      } else if ["题", "道题", "道试题", "个小题"].contains(where: rest.hasPrefix) {
        questions.insert(figure)
      } else if rest.hasPrefix("分") {
        passMarks.insert(figure)
      }
    }
    if part.says("百分制") { fullMarks.insert(100) }
  }
}
