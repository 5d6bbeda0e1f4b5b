import Standards

struct RepeatedAcrossLevels: Rule {
  let name = "repeated-across-levels"
  let severity = Severity.note
  let needs = Soundness.nothing
  let summary = "a higher level demands more than a lower one in other words"
  let explanation = """
    Requirements rise from level to level, and a higher level includes the lower ones \
    (高等级涵盖低等级). A requirement printed again with the same words adds nothing at the \
    higher level: either it may go, or what is new about it was left unsaid.
    """
  let badExamples = [
    RuleExample(file: "levels/advanced.yaml", replacing: "text: 能策划茶会", with: "text: ↓能冲泡绿茶")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    RequirementKind.allCases.flatMap { check(input.requirements, $0) }
  }

  private func check(_ levels: [LevelRequirements], _ kind: RequirementKind) -> [Diagnostic] {
    var lower: [String: (requirement: RequirementText, level: Level)] = [:]
    return levels.flatMap { level in
      let own = level.texts(kind)
      let findings = own.compactMap { requirement -> Diagnostic? in
        guard let same = lower[requirement.folded],
          same.requirement.sharesTrack(with: requirement)
        else { return nil }
        return report(requirement, same.requirement, of: same.level)
      }
      for requirement in own { lower[requirement.folded] = (requirement, level.level) }
      return findings
    }
  }

  private func report(
    _ requirement: RequirementText, _ lower: RequirementText, of level: Level
  ) -> Diagnostic {
    finding(
      "{number} “{text}” is demanded at the level {level} already",
      [
        "number": requirement.number, "text": requirement.text.printed,
        "level": level.name.printed,
      ],
      at: requirement.text.position, subject: requirement.key,
      help: "say what is new at the higher level, or leave it to the lower one",
      related: [("at the lower level", lower.text.position)])
  }
}
