/// The smallest piece that hours are rounded to.
package enum HourUnit: String, Hashable, Sendable, CaseIterable {
  case one = "1"
  case half = "0.5"

  /// Units in an hour.
  package var perHour: Int { self == .one ? 1 : 2 }
}
