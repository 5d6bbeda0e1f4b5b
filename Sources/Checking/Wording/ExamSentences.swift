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
        let named = names.filter(part.contains)
        if !named.isEmpty { current = named }
        before.formUnion(named)
        // 均实行百分制 is said of all that the sentence has named.
        if named.isEmpty, part.contains("均") { current = before }
        if current.contains(name) { own.read(String(part)) }
        if current.isEmpty { common.read(String(part)) }
      }
    }
  }
}

/// Figures about an examination, as sentences print them.
struct PrintedExamFigures {
  private(set) var minutes: Set<Int> = []
  /// Candidates for each person: 20 for 1:20.
  private(set) var candidates: Set<Int> = []
  private(set) var persons: Set<Int> = []
  private(set) var passMarks: Set<Int> = []
  private(set) var fullMarks: Set<Int> = []
  /// 1 for 单数.
  private(set) var odd: Set<Int> = []

  fileprivate mutating func read(_ part: String) {
    minutes.formUnion(part.matches(of: /([0-9]+)(?:分钟|min)/).compactMap { Int($0.1) })
    candidates.formUnion(part.matches(of: /1[:：∶]([0-9]+)/).compactMap { Int($0.1) })
    persons.formUnion(part.matches(of: /([0-9]+)[人名位]/).compactMap { Int($0.1) })
    passMarks.formUnion(
      part.matches(of: /([0-9]+)分(钟?)/).filter { $0.2.isEmpty }.compactMap { Int($0.1) })
    if part.contains("百分制") { fullMarks.insert(100) }
    if part.contains("单数") { odd.insert(1) }
  }
}
