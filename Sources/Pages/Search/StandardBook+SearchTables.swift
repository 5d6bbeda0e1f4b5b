import Standards

extension StandardBook {
  /// Functions and their tasks under their own names, whatever levels print.
  var functionGroups: [SearchGroup] {
    let used = Set(standard.levels.flatMap { $0.functions.map(\.function.value) })
    return standard.functions.filter { used.contains($0.id) }.flatMap { function in
      let page = addresses.function(function.id)
      return [
        SearchGroup(.function, on: page, SearchEntry.all(function.name)),
        SearchGroup(.task, on: page, function.tasks.flatMap { SearchEntry.all($0.name) }),
      ]
    }
  }

  /// A level's table: heads, functions, tasks, skills, knowledge.
  func levelGroups(_ level: Level) -> [SearchGroup] {
    let page = addresses.level(level.id, .matrix)
    let heads: [PrintedText?] =
      level.headings.map { [$0.function, $0.task, $0.skill, $0.knowledge, $0.weight] } ?? []
    let headGroup = SearchGroup(
      .paragraph, level: level.id, on: page, at: "requirements",
      heads.compactMap { $0 }.flatMap { SearchEntry.all($0) })
    return [headGroup]
      + level.functions.flatMap { function in
        [
          SearchGroup(
            .function, level: level.id, on: page, at: level.anchor(of: function),
            SearchEntry.all(function.label, code: function.number?.value ?? ""))
        ] + function.tasks.flatMap { taskGroups($0, level: level, on: page) }
      }
  }

  private func taskGroups(_ task: TaskRow, level: Level, on page: PageAddress) -> [SearchGroup] {
    let anchor = level.anchor(of: task)
    return [
      SearchGroup(
        .task, level: level.id, on: page, at: anchor,
        SearchEntry.all(task.label, code: task.number?.value ?? "")),
      SearchGroup(
        .skill, level: level.id, on: page, at: anchor,
        task.skills.flatMap { entries($0, suffix: "." + $0.id) }),
      SearchGroup(
        .knowledge, level: level.id, on: page, at: anchor,
        task.knowledge.flatMap { entries($0, suffix: "." + $0.id) }),
    ]
  }

  var weightGroups: [SearchGroup] {
    standard.printedWeightTables.map { table in
      let words = table.headings + table.columns.map(\.label) + table.rows.map(\.label)
      let translations = (words + (table.total.map { [$0.label] } ?? []))
        .flatMap { SearchEntry.all($0).dropFirst() }
      return SearchGroup(
        .weights, on: addresses.weights, at: table.paper.value.rawValue,
        context: context(of: table), weightLines(table).map { SearchEntry($0) } + translations)
    }
  }

  /// The title of the table and the heads of its figures.
  private func context(of table: WeightTable) -> String {
    let title = standard.clauses.first { $0.number?.value == table.clause.value }?.title?.printed
    let heads = table.columns.map(\.label.printed).joined(separator: strings["listSeparator"])
    return [title, heads].compactMap { $0 }.joined(separator: strings["wordSeparator"])
  }

  /// The heads, each group, each row with its weights, the total.
  private func weightLines(_ table: WeightTable) -> [String] {
    let heads = (table.headings + table.columns.map(\.label)).map(\.printed)
    let groups = table.rows.compactMap(\.group?.printed).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    let rows = table.rows.map { row in [row.label.printed] + row.weights.map(\.value.printed) }
    let total = table.total.map { [$0.label.printed] + $0.weights.map(\.value.printed) } ?? []
    return ([heads] + groups.map { [$0] } + rows + [total]).filter { !$0.isEmpty }
      .map { $0.joined(separator: " ") }
  }

  var ratingGroups: [SearchGroup] {
    standard.occupation.ratingTables.map { table in
      let rows = table.ratings.map { $0.label.printed + " " + $0.rating.printed }
      return SearchGroup(
        .paragraph, on: addresses.overview,
        ([table.title.printed] + table.scale.map(\.printed) + rows).map { SearchEntry($0) })
    }
  }
}
