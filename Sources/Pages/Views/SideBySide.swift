import Curriculum
import Standards

/// One function with its levels side by side: a row for each task, a cell for each level.
struct SideBySide {
  let book: StandardBook
  let function: WorkFunction
  /// The page that shows it.
  let page: PageAddress

  var rows: [[String: TemplateValue]] {
    let progression = Progression(standard: book.standard, function: function.id)
    let steps = progression?.steps ?? []
    return function.tasks.map { task in
      [
        "label": .text(task.name.printed),
        "cells": .objects(
          book.standard.levels.map { level in
            cell(task.id, steps.first { $0.level == level.id })
          }),
      ]
    }
  }

  private func cell(_ id: String, _ step: ProgressionStep?) -> [String: TemplateValue] {
    let task = step?.tasks.first { $0.row.task.value == id }
    let isDropped = step?.dropped.contains { $0.task.value == id } ?? false
    return [
      "task": zip(step, task).map { .object(values($0, $1)) } ?? .none,
      "isDropped": .flag(isDropped),
      "isAbsent": .flag(task == nil && !isDropped),
    ]
  }

  private func values(_ step: ProgressionStep, _ task: ProgressionTask) -> [String: TemplateValue] {
    let views = ProgressionViews(book: book)
    let matrix = book.addresses.level(step.level, .matrix)
    let dropped = task.skills.dropped as [any Statement] + task.knowledge.dropped
    return [
      "number": .text(task.row.number.value), "label": .text(task.row.label.printed),
      "href": .text(page.href(to: matrix, fragment: task.row.task.value)),
      "isNew": .flag(step.previous != nil && task.status == .new),
      "skills": .objects(views.statements(task.skills, of: task, in: step)),
      "knowledge": .objects(views.statements(task.knowledge, of: task, in: step)),
      "dropped": .list(dropped.map { .text($0.text.printed) }),
    ]
  }

  private func zip<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
    guard let first, let second else { return nil }
    return (first, second)
  }
}
