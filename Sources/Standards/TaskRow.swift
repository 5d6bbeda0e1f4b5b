/// A task as one level's table prints it.
package struct TaskRow: Hashable, Sendable {
  /// Id of the task.
  package let task: Located<String>
  package let number: Located<String>
  package let label: PrintedText
  package let skills: [SkillRequirement]
  package let knowledge: [KnowledgeRequirement]
  package let position: SourcePosition

  package init(
    task: Located<String>,
    number: Located<String>,
    label: PrintedText,
    skills: [SkillRequirement],
    knowledge: [KnowledgeRequirement],
    position: SourcePosition
  ) {
    self.task = task
    self.number = number
    self.label = label
    self.skills = skills
    self.knowledge = knowledge
    self.position = position
  }
}
