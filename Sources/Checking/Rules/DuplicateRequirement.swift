import Standards

struct DuplicateRequirement: Rule {
  let name = "duplicate-requirement"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "no level demands the same skill or knowledge twice"
  let explanation = """
    Two requirements of one kind with the same words at one level cannot be told apart: they are \
    trained, weighed and examined twice. Usually one was copied and never adapted to its task. \
    White space and the width of characters make no difference. Rows of different tracks may \
    say the same, since nobody follows both.
    """
  let goodExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "text: 接待礼仪", with: "text: 能控制水温")
  ]
  let badExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "text: 能冲泡绿茶", with: "text: ↓能控制 水温")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.requirements.flatMap { level in
      RequirementKind.allCases.flatMap { check(level.texts($0)) }
    }
  }

  private func check(_ requirements: [RequirementText]) -> [Diagnostic] {
    var earlier: [String: [RequirementText]] = [:]
    return requirements.compactMap { requirement in
      defer { earlier[requirement.folded, default: []].append(requirement) }
      let same = earlier[requirement.folded]?.first { $0.sharesTrack(with: requirement) }
      return same.map { report(requirement, first: $0) }
    }
  }

  private func report(_ requirement: RequirementText, first: RequirementText) -> Diagnostic {
    finding(
      "{number} “{text}” repeats {first} of the same level",
      ["number": requirement.number, "text": requirement.text.printed, "first": first.number],
      at: requirement.text.position, subject: requirement.key,
      help: "adapt one of them to its task, or remove it",
      related: [("first printed here", first.text.position)])
  }
}
