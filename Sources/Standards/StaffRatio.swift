/// How many people watch or judge an examination.
package struct StaffRatio: Hashable, Sendable {
  package let role: Located<StaffRole>
  /// Candidates for each person: 20 for 1:20.
  package let candidates: Located<Int>?
  /// Whether the ratio is a lower bound (不低于).
  package let atLeast: Bool
  /// Least number of persons.
  package let minimum: Located<Int>?
  /// Whether the number must be odd (单数).
  package let odd: Bool

  package init(
    role: Located<StaffRole>,
    candidates: Located<Int>?,
    atLeast: Bool,
    minimum: Located<Int>?,
    odd: Bool
  ) {
    self.role = role
    self.candidates = candidates
    self.atLeast = atLeast
    self.minimum = minimum
    self.odd = odd
  }
}
