import Standards

/// The theory hours or the practice hours of a level, divided by one column of weights.
struct ModeHours {
  let weights: ColumnWeights
  private let total: Hours
  private let unitsBySubject: [WeightSubject: Int]

  init(_ total: Hours, by weights: ColumnWeights) throws(CurriculumGap) {
    guard total.units == 0 || weights.sum > 0 else { throw .noWeights(weights.paper) }
    let parts = Apportionment.divide(total.units, by: weights.cells.map(\.figure))
    self.total = total
    self.weights = weights
    unitsBySubject = Dictionary(
      zip(weights.cells.map(\.subject), parts), uniquingKeysWith: { first, _ in first })
  }

  /// The weight printed for a subject itself.
  func weight(_ subject: WeightSubject) -> Weight? { weights.cell(of: subject)?.weight.value }

  /// The share of a row in hours before rounding; for a function weighted by task, of all its tasks.
  func quota(_ row: WeightSubject) -> Quota {
    let figure = weights.cells.filter { $0.owner == row }.reduce(0) { $0 + $1.figure }
    return Quota(
      numerator: total.units * figure, denominator: weights.sum * total.unit.perHour)
  }

  /// The share of a row after rounding; for a function weighted by task, the sum over its tasks.
  func hours(_ row: WeightSubject) -> Hours {
    let subjects = weights.cells.filter { $0.owner == row }.map(\.subject)
    let units = subjects.reduce(0) { $0 + (unitsBySubject[$1] ?? 0) }
    return Hours(units: units, unit: total.unit)
  }

  /// The hours of a function's tasks: their own shares if tasks have weights, else the function's
  /// hours divided by `counts` of requirements, or evenly where nothing is required. What is
  /// required gets something as long as there are hours for all.
  func hours(
    tasks: [String], of row: WeightSubject, counts: [Int], in unit: HourUnit
  ) -> [Hours] {
    if weights.cells.contains(where: { $0.owner == row && $0.subject != row }) {
      return tasks.map { Hours(units: unitsBySubject[.task($0)] ?? 0, unit: total.unit) }
    }
    let own = hours(row).counted(in: unit)
    let parts = Apportionment.divideToAll(
      own.units, by: counts.contains { $0 > 0 } ? counts : counts.map { _ in 1 })
    return parts.map { Hours(units: $0, unit: own.unit) }
  }
}
