import Standards

/// A `clause` in the data: where the standard prints what the data say.
struct ClauseField: Hashable, Sendable {
  let number: Located<String>
  let subject: String
}

extension Standard {
  /// Every `clause` and `clauses` of the data.
  var clauseFields: [ClauseField] {
    let hours = classHours.map { hours in
      let levels = hours.levels.map(\.value).joined(separator: "+")
      return ClauseField(number: hours.clause, subject: "class-hours/\(levels)")
    }
    let tables = levels.compactMap { level in
      level.clause.map { ClauseField(number: $0, subject: level.id) }
    }
    let weights = weightTables.map {
      ClauseField(number: $0.clause, subject: "weights/\($0.paper.value.rawValue)")
    }
    let examinations = examinations.flatMap { examination in
      examination.clauses.map {
        let paper = examination.paper.value.rawValue
        return ClauseField(number: $0, subject: "examinations/\(paper)/\($0.value)")
      }
    }
    return hours + tables + weights + examinations
  }
}
