/// An exact share before rounding, as a fraction in lowest terms. Never below zero.
package struct Quota: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  /// A fraction of a numerator of at least 0 and a denominator of at least 1.
  /// Anything else counts as 0.
  package init(
    numerator: Int,
    denominator: Int
  ) {
    guard numerator > 0, denominator > 0 else {
      self.numerator = 0
      self.denominator = 1
      return
    }
    let divisor = Quota.commonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// At most two decimal places, halves rounded up, no zeros at the end: `6.4`, `1.07`, `3`.
  package var text: String {
    let hundredths = (Int128(numerator) * 200 + Int128(denominator)) / (Int128(denominator) * 2)
    let whole = hundredths / 100
    let rest = Int(hundredths % 100)
    if rest == 0 { return String(whole) }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
