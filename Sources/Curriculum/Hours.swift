package import Standards

/// An exact amount of class hours (学时), counted in whole units.
package struct Hours: Hashable, Sendable {
  /// Number of units; halves of an hour if `unit` is `.half`.
  package let units: Int
  package let unit: HourUnit

  package init(
    units: Int,
    unit: HourUnit
  ) {
    self.units = units
    self.unit = unit
  }

  /// In hours, such as `12` or `12.5`.
  package var text: String {
    let hours = units / unit.perHour
    return units % unit.perHour == 0 ? String(hours) : "\(hours).5"
  }

  /// The sum, in whole hours if both sides are, in halves otherwise.
  package static func + (left: Hours, right: Hours) -> Hours {
    if left.unit == right.unit {
      return Hours(units: left.units + right.units, unit: left.unit)
    }
    return Hours(units: left.inHalves + right.inHalves, unit: .half)
  }

  private var inHalves: Int { counted(in: .half).units }

  /// The same amount in finer units; unchanged where `unit` is coarser.
  func counted(in finer: HourUnit) -> Hours {
    finer.perHour < unit.perHour
      ? self : Hours(units: units * (finer.perHour / unit.perHour), unit: finer)
  }
}
