import Curriculum
import Standards

/// The words of a requirement, ready to be compared with others.
struct RequirementText: Sendable {
  let kind: RequirementKind
  let number: String
  let text: PrintedText
  /// White space and width folded.
  let folded: String
  /// Such as `junior/platform-analysis/s1`.
  let key: String
  /// Ids of the tracks it belongs to; empty means all.
  let tracks: Set<String>

  /// Whether one learner may meet both.
  func sharesTrack(with other: RequirementText) -> Bool {
    tracks.isEmpty || other.tracks.isEmpty || !tracks.isDisjoint(with: other.tracks)
  }
}

extension Level {
  /// The requirements of one kind in printed order.
  func requirementTexts(_ kind: RequirementKind) -> [RequirementText] {
    functions.flatMap { row in
      let tracks = Set(row.tracks.map(\.value))
      return row.tasks.flatMap { task in
        let statements: [any Statement] = kind == .skill ? task.skills : task.knowledge
        return statements.map { statement in
          RequirementText(
            kind: kind, number: statement.number.value, text: statement.text,
            folded: TextSimilarity.fold(statement.text.printed),
            key: "\(id)/\(task.task.value)/\(statement.id)", tracks: tracks)
        }
      }
    }
  }
}
