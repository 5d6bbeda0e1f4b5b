import Standards

/// The requirements of a level in printed order, ready to be compared.
struct LevelRequirements: Sendable {
  let level: Level
  let skills: [RequirementText]
  let knowledge: [RequirementText]

  init(_ level: Level) {
    self.level = level
    skills = Self.texts(of: level, .skill) { $0.skills }
    knowledge = Self.texts(of: level, .knowledge) { $0.knowledge }
  }

  func texts(_ kind: RequirementKind) -> [RequirementText] {
    switch kind {
    case .skill: skills
    case .knowledge: knowledge
    }
  }

  private static func texts(
    of level: Level, _ kind: RequirementKind, _ statements: (TaskRow) -> [any Statement]
  ) -> [RequirementText] {
    level.functions.flatMap { row in
      row.tasks.flatMap { task in
        let tracks = Set(row.tracks(of: task).map(\.value))
        return statements(task).map { statement in
          RequirementText(
            kind: kind, number: statement.name, text: statement.text,
            folded: TextFolding.fold(statement.text.printed),
            key: "\(level.id)/\(task.task.value)/\(statement.id)", tracks: tracks)
        }
      }
    }
  }
}
