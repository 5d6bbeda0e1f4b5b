import Standards

/// What the clauses of an examination print about it, part by part.
struct ExamSentences {
  private let own: [ExamSaying]
  /// Those that name no examination: they may be about another.
  private let common: [ExamSaying]

  /// - Parameters:
  ///   - names: of all examinations; a part of a sentence that names none goes on about those of
  ///     the part before.
  ///   - clauses: those that the examination cites.
  init(of name: String, in clauses: [Clause], names: Set<String>, of known: ScopeNames) {
    let all = clauses.flatMap { clause in
      let scope = NamedScope(known, under: clause.title?.printed ?? "")
      return clause.sentences.flatMap { text in
        ExamSaying.all(in: text.printed.withoutSpace, names: names, scope: scope)
      }
    }
    own = all.filter { $0.names.contains(name) }
    common = all.filter(\.names.isEmpty)
  }

  /// Figures that are printed about the examination, whatever the level.
  func printed(_ figure: KeyPath<PrintedExamFigures, Set<Int>>) -> Set<Int> {
    own.figures(figure)
  }

  /// Figures that it may have, whatever the level; none where nothing is printed.
  func allowed(_ figure: KeyPath<PrintedExamFigures, Set<Int>>) -> Set<Int> {
    let printed = own.figures(figure)
    return printed.isEmpty ? common.figures(figure) : printed
  }

  /// Figures that it may have for a track of a level; a part that names both counts before others.
  func allowed(
    _ figure: KeyPath<PrintedExamFigures, Set<Int>>, level: String, track: String?
  ) -> Set<Int> {
    for sayings in [own, common] {
      let named = sayings.filter { $0.scope.names(level: level, track: track) }.figures(figure)
      if !named.isEmpty { return named }
      let covering = sayings.filter { $0.scope.covers(level: level, track: track) }
      if !covering.figures(figure).isEmpty { return covering.figures(figure) }
    }
    return []
  }
}

/// A part of a sentence: what it is about, and the figures that it prints.
private struct ExamSaying {
  let names: Set<String>
  let scope: NamedScope
  let figures: PrintedExamFigures

  static func all(
    in sentence: String, names: Set<String>, scope outer: NamedScope
  ) -> [ExamSaying] {
    var scope = outer
    var current: Set<String> = []
    var before: Set<String> = []
    return sentence.split(whereSeparator: { "，,；;。".contains($0) }).map { part in
      let named = names.filter(part.says)
      if !named.isEmpty {
        current = named
        scope = outer
      }
      scope.read(part)
      before.formUnion(named)
      // 均实行百分制 is said of all that the sentence has named.
      if named.isEmpty, part.says("均") { current = before }
      return ExamSaying(names: current, scope: scope, figures: PrintedExamFigures(part))
    }
  }
}

extension [ExamSaying] {
  fileprivate func figures(_ figure: KeyPath<PrintedExamFigures, Set<Int>>) -> Set<Int> {
    reduce(into: []) { $0.formUnion($1.figures[keyPath: figure]) }
  }
}

/// Figures about an examination, as sentences print them.
struct PrintedExamFigures {
  private(set) var minutes: Set<Int> = []
  private(set) var passMarks: Set<Int> = []
  private(set) var fullMarks: Set<Int> = []
  private(set) var questions: Set<Int> = []

  fileprivate init(_ part: Substring) {
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
