import Standards

struct SkillWithoutAbilityVerb: Rule {
  let name = "skill-without-ability-verb"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "a skill begins with 能"
  let explanation = """
    国家职业标准编制技术规程 words a skill as 能 with what the person does: it states an ability \
    that can be examined, not an activity. A ★ in front does not count.
    """
  let goodExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "text: 能冲泡绿茶", with: "text: ★能冲泡绿茶")
  ]
  let badExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "text: 能冲泡绿茶", with: "text: ↓冲泡绿茶")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.requirements.flatMap(\.skills)
      .filter { !$0.folded.drop { $0 == "★" }.hasPrefix("能") }
      .map { skill in
        finding(
          "skill {number} “{text}” does not begin with 能",
          ["number": skill.number, "text": skill.text.printed],
          at: skill.text.position, subject: skill.key,
          help: "state the ability: 能 and what the person does")
      }
  }
}
