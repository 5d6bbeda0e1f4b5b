import Standards

struct ExamStaff: Rule {
  let name = "exam-staff"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "who watches or judges an examination, and how many, is what its clauses print"
  let explanation = """
    监考人员 are an invigilator, those 每个考场 a roomInvigilator, 考评人员 and 评审委员 assessors. \
    Where a clause of the examination prints 1:20, a number of persons, 不低于 or 单数 for them, its \
    `staff` says the same. A sentence that names no examination is about the knowledge paper if \
    it names those who watch, and about the skills paper if it names those who judge.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml", replacing: "role: invigilator\n        candidates: 20\n",
      with: "role: ↓invigilator\n        candidates: 25\n"),
    RuleExample(
      file: "examinations.yaml",
      replacing: "role: invigilator\n        candidates: 20\n        atLeast: true\n",
      with: "role: ↓invigilator\n        candidates: 20\n"),
    RuleExample(
      file: "examinations.yaml",
      replacing: "role: assessor\n        candidates: 10\n        minimum: 3\n        odd: true\n",
      with: "role: ↓assessor\n        candidates: 10\n        minimum: 3\n"),
    RuleExample(
      file: "examinations.yaml",
      replacing: """
        name: 理论知识考试
            forms: [笔试]
            minutes: 90
            fullMark: 100
            passMark: 60
            staff:
              - role: invigilator

        """,
      with: """
        name: ↓理论知识考试
            forms: [笔试]
            minutes: 90
            fullMark: 100
            passMark: 60
            staff:
              - role: assessor

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let sentences = StaffSentences(input.standard)
    return input.standard.examinations.flatMap { examination in
      let own = sentences.about(examination)
      let common = sentences.printed.filter { $0.names.isEmpty && examination.cites($0.clause) }
      return StaffRole.allCases.compactMap { role in
        let printed = own.filter { $0.role == role }
        return printed.isEmpty
          ? unprinted(role, of: examination, common.filter { $0.role == role })
          : differing(role, of: examination, printed)
      }
    }
  }

  /// Where something is printed, it is encoded, and nothing else.
  private func differing(
    _ role: StaffRole, of examination: Examination, _ printed: [PrintedStaff]
  ) -> Diagnostic? {
    let (ratios, numbers) = (
      printed.compactMap(\.figures.ratio), printed.compactMap(\.figures.number)
    )
    guard let staff = examination.staff.first(where: { $0.role.value == role }) else {
      return finding(
        "the clauses of “{name}” print the staff “{role}” ({printed}), which it lacks",
        ["name": examination.name.printed, "role": role.rawValue, "printed": printed.words],
        at: examination.name.position, subject: "\(examination.key)/\(role.rawValue)",
        help: "add it to `staff`, or correct the clauses", variant: "lacking")
    }
    let figures = StaffFigures(staff)
    let isRight =
      (ratios.isEmpty ? figures.ratio == nil : figures.ratio.map(ratios.contains) == true)
      && (numbers.isEmpty ? figures.number == nil : figures.number.map(numbers.contains) == true)
    return isRight ? nil : report(staff, of: examination, printed)
  }

  /// A review has the assessors of the other papers where the print names none of its own.
  private func unprinted(
    _ role: StaffRole, of examination: Examination, _ common: [PrintedStaff]
  ) -> Diagnostic? {
    guard examination.paper.value == .review, !common.isEmpty,
      let staff = examination.staff.first(where: { $0.role.value == role })
    else { return nil }
    let figures = StaffFigures(staff)
    let isRight =
      (figures.ratio.map(common.compactMap(\.figures.ratio).contains) ?? true)
      && (figures.number.map(common.compactMap(\.figures.number).contains) ?? true)
    return isRight ? nil : report(staff, of: examination, common)
  }

  private func report(
    _ staff: StaffRatio, of examination: Examination, _ printed: [PrintedStaff]
  ) -> Diagnostic {
    let role = staff.role.value.rawValue
    return finding(
      "“{name}” has the staff “{role}” with {figures}, but its clauses print {printed}",
      [
        "name": examination.name.printed, "role": role, "figures": StaffFigures(staff).keys,
        "printed": printed.words,
      ],
      at: staff.role.position, subject: "\(examination.key)/\(role)",
      help: "compare the figures with the print")
  }
}

extension [PrintedStaff] {
  fileprivate var words: String { map(\.figures.keys).joined(separator: "; ") }
}
