/// Minimum training in standard class hours (标准学时). One figure may be shared by several levels.
package struct ClassHours: Hashable, Sendable {
  package let levels: [Located<String>]
  package let track: Located<String>?
  package let minimum: Located<Int>
  /// Only if the standard itself splits the figure.
  package let theory: Located<Int>?
  package let practice: Located<Int>?
  /// Where it is printed.
  package let clause: Located<String>
  package let position: SourcePosition

  package init(
    levels: [Located<String>],
    track: Located<String>?,
    minimum: Located<Int>,
    theory: Located<Int>?,
    practice: Located<Int>?,
    clause: Located<String>,
    position: SourcePosition
  ) {
    self.levels = levels
    self.track = track
    self.minimum = minimum
    self.theory = theory
    self.practice = practice
    self.clause = clause
    self.position = position
  }
}
