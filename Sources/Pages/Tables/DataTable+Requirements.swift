import Curriculum
import Standards

extension DataTable {
  /// A level's table of requirements with its merged cells, as printed.
  ///
  /// - Parameters:
  ///   - prefix: goes before each anchor where one page shows several levels.
  ///   - caption: in place of clause and title.
  ///   - functions: rows of the table, if not all.
  ///   - figures: weights and hours in words, by anchor of the row, where the table shows them.
  ///   - asPrinted: without functions, if the print has no column of them.
  static func requirements(
    of level: Level, in context: PageContext, prefix: String = "", caption: String? = nil,
    functions: [FunctionRow]? = nil, figures: [String: [String]] = [:], asPrinted: Bool = false
  ) -> DataTable {
    let headings = level.headings
    let hasKnowledge = headings?.knowledge != nil || !level.knowledge.isEmpty
    let hasWeights = level.tasks.contains { $0.weight != nil }
    let hasFunctions = !asPrinted || level.printsFunctions
    let heads =
      (hasFunctions ? [(headings?.function, "function")] : [])
      + [(headings?.task, "task"), (headings?.skill, "skill")]
      + (hasKnowledge ? [(headings?.knowledge, "knowledge")] : [])
    let rows = RequirementRows(
      level: level, context: context, prefix: prefix, figures: figures,
      hasFunctions: hasFunctions, hasKnowledge: hasKnowledge, hasWeights: hasWeights)
    var table = DataTable(
      id: prefix + "requirements",
      caption: caption
        ?? [level.clause?.value, level.title.printed].compactMap { $0 }.joined(separator: " "),
      columns: heads.map { printed, word in
        DataColumn(
          title: printed.map { .printed($0.printed) } ?? .words(context.strings["word." + word]))
      } + (hasWeights ? [weights(headings?.weight, in: context)] : []),
      rows: (functions ?? level.functions).flatMap(rows.rows))
    table.headers = hasFunctions ? 2 : 1
    return table
  }
}

extension DataTable {
  private static func weights(_ head: PrintedText?, in context: PageContext) -> DataColumn {
    DataColumn(
      title: head.map { .printed($0.printed) } ?? .words(context.strings["words.weight"]),
      unit: .percent)
  }
}

private struct RequirementRows {
  let level: Level
  let context: PageContext
  let prefix: String
  let figures: [String: [String]]
  let hasFunctions: Bool
  let hasKnowledge: Bool
  let hasWeights: Bool

  func rows(_ function: FunctionRow) -> [DataRow] {
    function.tasks.indices.map { index in
      let task = function.tasks[index]
      let own =
        [name(task), cell(task.skills, of: task)]
        + (hasKnowledge ? [cell(task.knowledge, of: task)] : [])
        + (hasWeights ? [DataCell(.printedWeight(task.weight?.value ?? .empty))] : [])
      return DataRow(index == 0 && hasFunctions ? [name(function)] + own : own)
    }
  }

  private func name(_ function: FunctionRow) -> DataCell {
    var cell = DataCell(.printed(function.label.printed))
    cell.number = function.number?.value
    cell.anchor = prefix + level.anchor(of: function)
    cell.rows = function.tasks.count
    cell.notes = figures[level.anchor(of: function)] ?? []
    cell.tracks = context.names(ofTracks: function.tracks)
    return cell
  }

  private func name(_ task: TaskRow) -> DataCell {
    var cell = DataCell(.printed(task.label.printed))
    cell.number = task.number?.value
    cell.anchor = prefix + level.anchor(of: task)
    cell.tracks = context.names(ofTracks: task.tracks)
    return cell
  }

  private func cell(_ statements: [some Statement], of task: TaskRow) -> DataCell {
    DataCell(
      .statements(
        StatementView.requirements(statements, of: task, at: level, context, prefix: prefix)))
  }
}
