/// The column heads of a level's table as printed.
package struct TableHeadings: Hashable, Sendable {
  package let function: PrintedText
  package let task: PrintedText
  package let skill: PrintedText
  package let knowledge: PrintedText

  package init(
    function: PrintedText,
    task: PrintedText,
    skill: PrintedText,
    knowledge: PrintedText
  ) {
    self.function = function
    self.task = task
    self.skill = skill
    self.knowledge = knowledge
  }
}
