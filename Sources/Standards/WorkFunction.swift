/// A function (职业功能) as an identity that holds across levels, whatever each level prints.
package struct WorkFunction: Hashable, Sendable {
  package let id: String
  package let name: PrintedText
  package let tasks: [WorkTask]
  package let position: SourcePosition

  package init(id: String, name: PrintedText, tasks: [WorkTask], position: SourcePosition) {
    self.id = id
    self.name = name
    self.tasks = tasks
    self.position = position
  }
}

/// A task (工作任务) as an identity that holds across levels, whatever each level prints.
package struct WorkTask: Hashable, Sendable {
  package let id: String
  package let name: PrintedText
  package let position: SourcePosition

  package init(id: String, name: PrintedText, position: SourcePosition) {
    self.id = id
    self.name = name
    self.position = position
  }
}
