import Standards

/// Names that data had in earlier reports. An acknowledgement with such a name still counts.
struct FormerSubjects {
  private var current: [String: [String]] = [:]

  init(_ standard: Standard) {
    for level in standard.levels {
      add(level.id, now: "levels/\(level.id)")
      for task in level.tasks {
        add("\(level.id)/tasks/\(task.task.value)", now: task.key(at: level))
      }
    }
    for hours in standard.classHours {
      let levels = hours.levels.map(\.value)
      add("class-hours/" + levels.joined(separator: "+"), now: hours.key)
      for level in levels { add("class-hours/\(level)", now: hours.key(at: level)) }
    }
    for group in standard.eligibility { add("eligibility/\(group.level.value)", now: group.key) }
    for clause in standard.insertingClauses {
      add(clause.key, now: clause.key + "/insert")
      add("text/\(clause.clause.id)/insert", now: clause.key + "/insert")
    }
    addExaminations(of: standard)
    for table in standard.weightTables { add(table, of: standard) }
  }

  /// What is called so now; nothing for a name that never changed.
  func names(now former: String) -> [String] { current[former] ?? [] }

  private mutating func add(_ former: String, now: String) {
    if former != now { current[former, default: []].append(now) }
  }

  private mutating func addExaminations(of standard: Standard) {
    for (index, examination) in standard.examinations.enumerated() {
      let paper = "examinations/\(examination.paper.value.rawValue)"
      add("\(paper)-\(index + 1)/name", now: examination.key + "/name")
      for form in examination.forms.indices {
        add("\(paper)-\(index + 1)/form-\(form + 1)", now: "\(examination.key)/form-\(form + 1)")
      }
      for clause in examination.clauses {
        add("\(paper)/\(clause.value)", now: "\(examination.key)/\(clause.value)")
      }
    }
  }

  private mutating func add(_ table: WeightTable, of standard: Standard) {
    let paper = "weights/\(table.paper.value.rawValue)"
    let key = standard.key(of: table)
    add(paper, now: key)
    for index in table.headings.indices {
      add("\(paper)/heading-\(index + 1)", now: "\(key)/heading-\(index + 1)")
    }
    for (index, column) in table.columns.enumerated() {
      add("\(paper)/column-\(index + 1)", now: table.key(of: column))
    }
    for (index, row) in table.rows.enumerated() {
      let now = standard.key(of: row, in: table)
      add("\(paper)/row-\(index + 1)", now: now)
      add("\(paper)/row-\(index + 1)/group", now: now + "/group")
      add("\(paper)/\(table.clause.value)/\(row.subject.value.key)", now: now)
    }
    add("\(paper)/total", now: standard.totalKey(of: table))
    add("\(paper)/\(table.clause.value)/total", now: standard.totalKey(of: table))
  }
}
