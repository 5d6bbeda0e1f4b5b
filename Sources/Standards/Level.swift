/// A level (等级) with its table of requirements.
package struct Level: Hashable, Sendable {
  package let id: String
  /// 1 is the lowest; national standards number downwards, so the name cannot tell.
  package let rank: Int
  /// Short, such as 初级 or 五级.
  package let name: PrintedText
  /// Such as 初级乡村直播电商运营师.
  package let title: PrintedText
  /// Clause that prints the table.
  package let clause: Located<String>?
  package let headings: TableHeadings?
  package let functions: [FunctionRow]
  /// The file that holds the table.
  package let file: String
  package let position: SourcePosition

  package init(
    id: String,
    rank: Int,
    name: PrintedText,
    title: PrintedText,
    clause: Located<String>?,
    headings: TableHeadings?,
    functions: [FunctionRow],
    file: String,
    position: SourcePosition
  ) {
    self.id = id
    self.rank = rank
    self.name = name
    self.title = title
    self.clause = clause
    self.headings = headings
    self.functions = functions
    self.file = file
    self.position = position
  }

  /// Whether its table has a column of functions; 专项职业能力 has none.
  package var printsFunctions: Bool { headings.map { $0.function != nil } ?? true }

  package var tasks: [TaskRow] { functions.flatMap(\.tasks) }
  package var skills: [SkillRequirement] { functions.flatMap(\.skills) }
  package var knowledge: [Requirement] { functions.flatMap(\.knowledge) }

  /// The number that the level's table prints for a function or a task.
  package func number(of subject: WeightSubject) -> String? {
    switch subject {
    case .function(let id): functions.first { $0.function.value == id }?.number?.value
    case .task(let id): tasks.first { $0.task.value == id }?.number?.value
    case .ethics, .foundationKnowledge: nil
    }
  }

  /// The rows that a track requires, each with its tasks; all rows when there is no track.
  package func functions(in track: String?) -> [FunctionRow] {
    guard let track else { return functions }
    return functions.filter { $0.tracks.allOrNames(track) }.compactMap { row in
      row.keeping { $0.tracks.allOrNames(track) }
    }
  }
}

/// The column heads of a level's table as printed.
package struct TableHeadings: Hashable, Sendable {
  /// Some families print no column of functions (专项职业能力) or of knowledge (1+X).
  package let function: PrintedText?
  package let task: PrintedText
  package let skill: PrintedText
  package let knowledge: PrintedText?
  /// 考核比重 of 专项职业能力: other families have tables of weights.
  package let weight: PrintedText?

  package init(
    function: PrintedText?,
    task: PrintedText,
    skill: PrintedText,
    knowledge: PrintedText?,
    weight: PrintedText? = nil
  ) {
    self.function = function
    self.task = task
    self.skill = skill
    self.knowledge = knowledge
    self.weight = weight
  }
}

/// A function as one level's table prints it.
package struct FunctionRow: Hashable, Sendable {
  /// Id of the function.
  package let function: Located<String>
  package let number: Located<String>?
  package let label: PrintedText
  /// Ids of the tracks it belongs to; empty means all.
  package let tracks: [Located<String>]
  package let tasks: [TaskRow]
  package let position: SourcePosition

  package init(
    function: Located<String>,
    number: Located<String>?,
    label: PrintedText,
    tracks: [Located<String>],
    tasks: [TaskRow],
    position: SourcePosition
  ) {
    self.function = function
    self.number = number
    self.label = label
    self.tracks = tracks
    self.tasks = tasks
    self.position = position
  }

  /// Ids of the tracks of one of its tasks; empty means all.
  package func tracks(of task: TaskRow) -> [Located<String>] {
    task.tracks.isEmpty ? tracks : task.tracks
  }

  /// The row with some of its tasks; nothing if there would be none.
  package func keeping(_ isKept: (TaskRow) -> Bool) -> FunctionRow? {
    let own = tasks.filter(isKept)
    if own.count == tasks.count { return self }
    return own.isEmpty
      ? nil
      : FunctionRow(
        function: function, number: number, label: label, tracks: tracks, tasks: own,
        position: position)
  }

  package var skills: [SkillRequirement] { tasks.flatMap(\.skills) }
  package var knowledge: [Requirement] { tasks.flatMap(\.knowledge) }
}

/// A task as one level's table prints it.
package struct TaskRow: Hashable, Sendable {
  /// Id of the task.
  package let task: Located<String>
  package let number: Located<String>?
  package let label: PrintedText
  /// Ids of the tracks it belongs to; empty means all of its function.
  package let tracks: [Located<String>]
  package let skills: [SkillRequirement]
  package let knowledge: [Requirement]
  /// Its weight, where the level's table prints it beside the task.
  package let weight: Located<Weight>?
  package let position: SourcePosition

  package init(
    task: Located<String>,
    number: Located<String>?,
    label: PrintedText,
    tracks: [Located<String>] = [],
    skills: [SkillRequirement],
    knowledge: [Requirement],
    weight: Located<Weight>? = nil,
    position: SourcePosition
  ) {
    self.task = task
    self.number = number
    self.label = label
    self.tracks = tracks
    self.skills = skills
    self.knowledge = knowledge
    self.weight = weight
    self.position = position
  }
}
