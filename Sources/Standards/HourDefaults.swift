/// How a site divides class hours where the standard does not say.
package struct HourDefaults: Hashable, Sendable {
  /// Share of theory; the rest is practice.
  package let theoryPercent: Int
  package let unit: HourUnit

  package init(
    theoryPercent: Int = 40,
    unit: HourUnit = .one
  ) {
    self.theoryPercent = theoryPercent
    self.unit = unit
  }
}
