/// A function as one level's table prints it.
package struct FunctionRow: Hashable, Sendable {
  /// Id of the function.
  package let function: Located<String>
  package let number: Located<String>
  package let label: PrintedText
  /// Ids of the tracks it belongs to; empty means all.
  package let tracks: [Located<String>]
  package let tasks: [TaskRow]
  package let position: SourcePosition

  package init(
    function: Located<String>,
    number: Located<String>,
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

  package var skills: [SkillRequirement] { tasks.flatMap(\.skills) }
  package var knowledge: [KnowledgeRequirement] { tasks.flatMap(\.knowledge) }
}
