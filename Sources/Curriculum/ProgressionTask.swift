package import Standards

/// A task at one level of a `Progression`.
package struct ProgressionTask: Hashable, Sendable {
  package let row: TaskRow
  package let status: TaskStatus
  package let skills: StatementProgression<SkillRequirement>
  package let knowledge: StatementProgression<KnowledgeRequirement>
}
