import Pages
import Standards

extension StandardTables {
  /// One row for each statement, in the order of the files.
  var statements: DataTable {
    let words = book.strings
    let heads =
      ["exports.id", "exports.key", "word.level", "word.track", "word.function"]
      + ["word.task", "exports.code", "exports.kind", "exports.keySkill", "exports.text"]
    return DataTable(
      id: "statements", caption: words["downloads.titles.statements"],
      columns: heads.map { DataColumn(title: .words(words[$0])) },
      rows: ethics + foundation + book.standard.levels.flatMap(requirements) + eligibility)
  }

  private var ethics: [DataRow] {
    book.standard.ethics.map { row($0, key: "ethics/\($0.id)", kind: "ethics") }
  }

  private var foundation: [DataRow] {
    book.standard.foundationKnowledge.flatMap { group in
      group.items.map {
        row(
          $0, key: "foundation-knowledge/\(group.id)/\($0.id)", kind: "foundation",
          task: group.title.printed)
      }
    }
  }

  private func requirements(_ level: Level) -> [DataRow] {
    level.functions.flatMap { function in
      function.tasks.flatMap { task in
        func row(_ statement: some Statement, _ kind: String) -> DataRow {
          self.row(
            statement, key: "\(level.id)/\(task.task.value)/\(statement.id)", kind: kind,
            level: level.name.printed,
            tracks: function.tracks(of: task).compactMap {
              book.standard.track($0.value)?.name.printed
            },
            function: function.label.printed, task: task.label.printed)
        }
        return task.skills.map { row($0, "skill") } + task.knowledge.map { row($0, "knowledge") }
      }
    }
  }

  private var eligibility: [DataRow] {
    book.standard.eligibility.flatMap { group in
      group.paths.map {
        row(
          $0, key: "eligibility/\(group.level.value)/\($0.id)", kind: "eligibility",
          level: book.standard.level(group.level.value)?.name.printed,
          tracks: [group.track.flatMap { book.standard.track($0.value)?.name.printed }]
            .compactMap { $0 })
      }
    }
  }

  private func row(
    _ statement: some Statement, key: String, kind: String, level: String? = nil,
    tracks: [String] = [], function: String? = nil, task: String? = nil
  ) -> DataRow {
    let id = book.uuids[key].map { "urn:uuid:" + $0 }
    let cells: [DataContent?] = [
      id.map(DataContent.words), .words(key), level.map(DataContent.printed),
      .printed(tracks.joined(separator: book.strings["listSeparator"])),
      function.map(DataContent.printed), task.map(DataContent.printed),
      (statement.number?.value).map(DataContent.printed),
      .words(book.strings["exports.kinds." + kind]), statement.isKey ? .words("★") : nil,
      .printed(statement.text.printed),
    ]
    return DataRow(cells.map { DataCell($0 ?? .empty) })
  }
}
