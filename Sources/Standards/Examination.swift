/// One paper of the evaluation (考核). Where levels differ there is one value for each.
package struct Examination: Hashable, Sendable {
  package let paper: Located<Paper>
  package let name: PrintedText
  /// Ids of the levels it holds for; empty means all.
  package let levels: [Located<String>]
  /// Ids of the tracks it holds for; empty means all.
  package let tracks: [Located<String>]
  /// Held only when needed (必要时).
  package let optional: Bool
  package let forms: [PrintedText]
  /// Least duration.
  package let minutes: Located<Int>?
  package let fullMark: Located<Int>?
  package let passMark: Located<Int>?
  /// Number of questions, if the standard says.
  package let questions: Located<Int>?
  package let staff: [StaffRatio]
  /// Where these facts are printed.
  package let clauses: [Located<String>]
  package let position: SourcePosition

  package init(
    paper: Located<Paper>,
    name: PrintedText,
    levels: [Located<String>],
    tracks: [Located<String>] = [],
    optional: Bool,
    forms: [PrintedText],
    minutes: Located<Int>?,
    fullMark: Located<Int>?,
    passMark: Located<Int>?,
    questions: Located<Int>? = nil,
    staff: [StaffRatio],
    clauses: [Located<String>],
    position: SourcePosition
  ) {
    self.paper = paper
    self.name = name
    self.levels = levels
    self.tracks = tracks
    self.optional = optional
    self.forms = forms
    self.minutes = minutes
    self.fullMark = fullMark
    self.passMark = passMark
    self.questions = questions
    self.staff = staff
    self.clauses = clauses
    self.position = position
  }

  /// Whether it is held at a level: for a track, or without one for any.
  package func applies(to level: String, track: String?) -> Bool {
    levels.allOrNames(level) && (track.map(tracks.allOrNames) ?? true)
  }
}

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

/// Who watches or judges an examination.
package enum StaffRole: String, Hashable, Sendable, CaseIterable {
  /// 监考人员, counted against the candidates.
  case invigilator
  /// 每个标准考场的监考人员.
  case roomInvigilator
  /// 考评人员.
  case assessor
}
