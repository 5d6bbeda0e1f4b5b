import Standards

/// Makes small standards by hand. Everything has the same position.
enum Sample {
  static let position = SourcePosition.start(of: "sample.yaml")

  static func text(_ printed: String) -> PrintedText {
    PrintedText(printed: printed, position: position)
  }

  static func located<Value>(_ value: Value) -> Located<Value> {
    Located(value: value, position: position)
  }

  static func task(_ id: String, skills: [String], knowledge: [String]) -> TaskRow {
    TaskRow(
      task: located(id), number: located("1.1"), label: text("task \(id)"),
      skills: skills.enumerated().map { index, words in
        SkillRequirement(
          id: "s\(index + 1)", number: located("1"), text: text(words), position: position)
      },
      knowledge: knowledge.enumerated().map { index, words in
        Requirement(
          id: "k\(index + 1)", number: located("1"), text: text(words), position: position)
      },
      position: position)
  }

  /// A task with so many requirements, whose wording does not matter.
  static func task(_ id: String, skills: Int, knowledge: Int) -> TaskRow {
    task(
      id, skills: (0..<skills).map { "skill \($0)" },
      knowledge: (0..<knowledge).map { "knowledge \($0)" })
  }

  static func function(_ id: String, tracks: [String] = [], _ tasks: [TaskRow]) -> FunctionRow {
    FunctionRow(
      function: located(id), number: located("1."), label: text("function \(id)"),
      tracks: tracks.map(located), tasks: tasks, position: position)
  }

  static func level(_ id: String, rank: Int, _ functions: [FunctionRow]) -> Level {
    Level(
      id: id, rank: rank, name: text(id), title: text(id), clause: nil, headings: nil,
      functions: functions, file: "levels/\(id).yaml", position: position)
  }

  static func column(_ level: String, track: String? = nil) -> WeightColumn {
    WeightColumn(
      level: located(level), track: track.map(located), label: text(level), position: position)
  }

  static func row(_ subject: WeightSubject, _ weights: Weight...) -> WeightRow {
    WeightRow(
      subject: located(subject), group: nil, label: text("weight of \(subject)"),
      weights: weights.map(located), position: position)
  }

  static func table(
    _ paper: Paper, _ columns: [WeightColumn], _ rows: [WeightRow]
  ) -> WeightTable {
    WeightTable(
      paper: located(paper), clause: located("7.4"), headings: [], columns: columns, rows: rows,
      total: nil, position: position)
  }

  static func hours(
    _ levels: [String], _ minimum: Int, track: String? = nil, theory: Int? = nil,
    practice: Int? = nil
  ) -> ClassHours {
    ClassHours(
      levels: levels.map(located), track: track.map(located), minimum: located(minimum),
      theory: theory.map(located), practice: practice.map(located), clause: located("9.1"),
      position: position)
  }

  static func examination(
    _ paper: Paper, levels: [String] = [], optional: Bool = false, fullMark: Int? = nil,
    passMark: Int? = nil, minutes: Int? = nil
  ) -> Examination {
    Examination(
      paper: located(paper), name: text(paper.rawValue), levels: levels.map(located),
      optional: optional, forms: [], minutes: minutes.map(located),
      fullMark: fullMark.map(located), passMark: passMark.map(located), staff: [], clauses: [],
      position: position)
  }

  static func track(_ id: String, levels: [String]) -> Track {
    Track(id: id, name: text(id), levels: levels.map(located), position: position)
  }
}
