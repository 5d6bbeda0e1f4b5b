/// One paper of the evaluation (考核). Where levels differ there is one value for each.
package struct Examination: Hashable, Sendable {
  package let paper: Located<Paper>
  package let name: PrintedText
  /// Ids of the levels it holds for; empty means all.
  package let levels: [Located<String>]
  /// Held only when needed (必要时).
  package let optional: Bool
  package let forms: [PrintedText]
  /// Least duration.
  package let minutes: Located<Int>?
  package let fullMark: Located<Int>?
  package let passMark: Located<Int>?
  package let staff: [StaffRatio]
  /// Where these facts are printed.
  package let clauses: [Located<String>]
  package let position: SourcePosition

  package init(
    paper: Located<Paper>,
    name: PrintedText,
    levels: [Located<String>],
    optional: Bool,
    forms: [PrintedText],
    minutes: Located<Int>?,
    fullMark: Located<Int>?,
    passMark: Located<Int>?,
    staff: [StaffRatio],
    clauses: [Located<String>],
    position: SourcePosition
  ) {
    self.paper = paper
    self.name = name
    self.levels = levels
    self.optional = optional
    self.forms = forms
    self.minutes = minutes
    self.fullMark = fullMark
    self.passMark = passMark
    self.staff = staff
    self.clauses = clauses
    self.position = position
  }

  package func applies(to level: String) -> Bool {
    levels.isEmpty || levels.contains { $0.value == level }
  }
}
