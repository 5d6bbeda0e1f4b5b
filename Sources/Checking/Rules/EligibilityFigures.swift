import Standards

struct EligibilityFigures: Rule {
  let name = "eligibility-figures"
  let severity = Severity.error
  let summary = "years, ages and hours of conditions are those of the printed sentence"
  let explanation = """
    The form “which level can I apply for?” counts with the figures of the conditions, and people \
    act on its answer. So every figure of a condition stands in the sentence of its path, in \
    Arabic or Chinese numerals, and every length of time, age and number of class hours in the \
    sentence is in a condition, unless the path leaves something to the reader.
    """
  let goodExamples = [
    RuleExample(file: "eligibility.yaml", replacing: "工作1年以上", with: "工作满一年"),
    RuleExample(file: "eligibility.yaml", replacing: "工作1年以上", with: "工作１ 年（含）以上"),
    RuleExample(
      file: "eligibility.yaml", replacing: "- training: { hours: 40 }",
      with: "- judgedByReader: 经本职业正规培训不少于40标准学时"),
  ]
  let badExamples = [
    RuleExample(file: "eligibility.yaml", replacing: "years: 1,", with: "years: ↓2,"),
    RuleExample(
      file: "eligibility.yaml", replacing: "- training: { hours: 40 }",
      with: "- training: { hours: 40 }\n          - age: ↓18"),
    RuleExample(
      file: "eligibility.yaml",
      replacing: """
        工作1年以上；
                conditions:
                  - experience: { years: 1, relation: related }
        """,
      with: """
        工作↓1年以上；
                conditions:
                  - occupied: { relation: related }
        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        check(path, subject: "eligibility/\(group.level.value)/\(path.id)")
      }
    }.firstPerSubject
  }

  private func check(_ path: EligibilityPath, subject: String) -> [Diagnostic] {
    let printed = PrintedFigure.all(in: path.text.printed).filter(isPlausible)
    let encoded = path.leaves.flatMap(\.figures)
    let wrong = encoded.filter { figure in
      !printed.contains { $0.unit == figure.unit && $0.value == figure.value.value }
    }
    let isOpen = path.leaves.contains {
      if case .judgedByReader = $0 { true } else { false }
    }
    let lost = printed.filter { figure in
      !encoded.contains { $0.unit == figure.unit && $0.value.value == figure.value }
    }
    let found = wrong.map { report($0, printed, subject: "\(subject)/\($0.unit.rawValue)") }
    // A wrong figure explains the printed one that seems lost.
    let explained = Set(wrong.map(\.unit))
    guard !isOpen, !path.conditions.isEmpty else { return found }
    return found
      + lost.filter { !explained.contains($0.unit) }.map { figure in
        finding(
          "the sentence says {printed}, but no condition of the path does",
          ["printed": "\(figure.value)\(figure.unit.printed)"],
          at: path.text.position(at: figure.offset),
          subject: "\(subject)/\(figure.unit.rawValue)",
          help: "add the condition, or put what no condition can say under judgedByReader",
          variant: "lost")
      }
  }

  /// 2019年 is a date.
  private func isPlausible(_ figure: PrintedFigure) -> Bool {
    figure.unit != .years || figure.value < 1000
  }

  private func report(
    _ figure: EncodedFigure, _ printed: [PrintedFigure], subject: String
  ) -> Diagnostic {
    let same = printed.filter { $0.unit == figure.unit }
    let values = ["figure": "\(figure.value.value)\(figure.unit.printed)"]
    guard !same.isEmpty else {
      return finding(
        "the condition says {figure}, but the sentence says nothing of the kind", values,
        at: figure.value.position, subject: subject,
        help: "compare the condition with the print", variant: "none")
    }
    let words = same.map { "\($0.value)\($0.unit.printed)" }.joined(separator: ", ")
    return finding(
      "the condition says {figure}, but the sentence says {printed}",
      values.merging(["printed": words]) { first, _ in first },
      at: figure.value.position, subject: subject, help: "compare both figures with the print")
  }
}

/// A figure of a condition.
struct EncodedFigure {
  let value: Located<Int>
  let unit: PrintedFigure.Unit
}

extension EligibilityCondition {
  /// The figures that its sentence prints with a unit.
  var figures: [EncodedFigure] {
    switch self {
    case .experience(let experience): [EncodedFigure(value: experience.years, unit: .years)]
    case .certificate(let certificate):
      certificate.years.map { [EncodedFigure(value: $0, unit: .years)] } ?? []
    case .age(let years): [EncodedFigure(value: years, unit: .age)]
    case .training(.hours(let hours)): [EncodedFigure(value: hours, unit: .hours)]
    default: []
    }
  }
}
