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
  /// hours divided by `counts` of requirements, or evenly where nothing is required.
  func hours(tasks: [String], of row: WeightSubject, counts: [Int]) -> [Hours] {
    let byTask = weights.cells.contains { $0.owner == row && $0.subject != row }
    let units =
      byTask
      ? tasks.map { unitsBySubject[.task($0)] ?? 0 }
      : Apportionment.divide(
        hours(row).units, by: counts.contains { $0 > 0 } ? counts : counts.map { _ in 1 })
    return units.map { Hours(units: $0, unit: total.unit) }
  }
}
