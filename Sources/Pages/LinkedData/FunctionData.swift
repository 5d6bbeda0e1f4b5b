import Standards

/// A function, its tasks and their requirements at every level as terms with permanent names.
struct FunctionData {
  let book: StandardBook
  let function: WorkFunction

  var value: JSONValue {
    let own = term(names.function(function.id), code: function.id, name: function.name.printed)
    let tasks = function.tasks.map {
      term(names.task($0.id), code: $0.id, name: $0.name.printed)
    }
    return LinkedNames.document([own] + tasks + book.standard.levels.flatMap(requirements))
  }

  private var names: LinkedNames { LinkedNames(book: book) }

  private func requirements(_ level: Level) -> [JSONValue] {
    level.functions.filter { $0.function.value == function.id }.flatMap(\.tasks).flatMap { task in
      task.skills.map { requirement($0, kind: "S", task, level) }
        + task.knowledge.map { requirement($0, kind: "K", task, level) }
    }
  }

  /// Printed numbers name a skill and a knowledge item at once, so level and kind go before them.
  private func requirement(
    _ statement: any Statement, kind: String, _ task: TaskRow, _ level: Level
  ) -> JSONValue {
    term(
      names.statement(statement.id, task: task.task.value, level: level.id),
      code: "\(level.id)-\(kind)-\(statement.name)", name: statement.text.printed)
  }

  private func term(_ id: String, code: String, name: String) -> JSONValue {
    .object([
      ("@type", .string("DefinedTerm")), ("@id", .string(id)), ("termCode", .string(code)),
      ("name", .string(name)), ("inDefinedTermSet", LinkedNames.mention(names.termSet)),
    ])
  }
}
