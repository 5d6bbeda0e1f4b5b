import Curriculum
import Standards

/// A level's table row by row, with its merged cells, as printed.
struct RequirementTable {
  let book: StandardBook
  let level: Level
  /// The page that shows it.
  let page: PageAddress
  /// Weights and hours in words, by id of function, where the table shows them.
  var figures: [String: [String]] = [:]

  /// Column heads, and `rows`: one per task; `opens` where the function's cell begins.
  ///
  /// - Parameter prefix: goes before each anchor where one page shows several levels.
  func values(prefix: String = "") -> [String: TemplateValue] {
    let headings = level.headings
    return [
      "headFunction": .text(headings?.function.printed ?? book.strings["words.function"]),
      "headTask": .text(headings?.task.printed ?? book.strings["words.task"]),
      "headSkill": .text(headings?.skill.printed ?? book.strings["words.skill"]),
      "headKnowledge": .text(headings?.knowledge.printed ?? book.strings["words.knowledge"]),
      "tableId": .text(prefix + "requirements"),
      "rows": .objects(level.functions.flatMap { rows(of: $0, prefix: prefix) }),
    ]
  }

  private func rows(of function: FunctionRow, prefix: String) -> [[String: TemplateValue]] {
    let views = StatementViews(book: book)
    return function.tasks.enumerated().map { index, task in
      [
        "opens": .flag(index == 0),
        "functionNumber": .text(function.number.value),
        "functionLabel": .text(function.label.printed),
        "functionAnchor": .text(prefix + function.function.value),
        "functionHref": .text(functionHref(function)),
        "tracks": .text(trackNames(function)),
        "figures": .list((figures[function.function.value] ?? []).map { .text($0) }),
        "number": .text(task.number.value),
        "label": .text(task.label.printed),
        "anchor": .text(prefix + task.task.value),
        "skills": views.requirements(
          task.skills, level: level.id, task: task.task.value, prefix: prefix),
        "knowledge": views.requirements(
          task.knowledge, level: level.id, task: task.task.value, prefix: prefix),
      ]
    }
  }

  private func functionHref(_ function: FunctionRow) -> String {
    page.href(to: book.addresses.function(function.function.value), fragment: level.id)
  }

  private func trackNames(_ function: FunctionRow) -> String {
    function.tracks.compactMap { book.standard.track($0.value)?.name.printed }
      .joined(separator: book.strings["listSeparator"])
  }
}
