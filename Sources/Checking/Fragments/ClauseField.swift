import Standards

/// A `clause` in the data: where the standard prints what the data say.
struct ClauseField: Hashable, Sendable {
  let number: Located<String>
  let subject: String
}

extension Standard {
  /// Every `clause` and `clauses` of the data.
  var clauseFields: [ClauseField] {
    let hours = classHours.map { ClauseField(number: $0.clause, subject: $0.key) }
    let tables = levels.compactMap { level in
      level.clause.map { ClauseField(number: $0, subject: "levels/\(level.id)") }
    }
    let weights = weightTables.map { ClauseField(number: $0.clause, subject: key(of: $0)) }
    let examinations = examinations.flatMap { examination in
      examination.clauses.map {
        ClauseField(number: $0, subject: "\(examination.key)/\($0.value)")
      }
    }
    return hours + tables + weights + examinations
  }
}
