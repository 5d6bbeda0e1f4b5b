import Standards

struct UnknownLevel: Rule {
  let name = "unknown-level"
  let severity = Severity.error
  let summary = "tracks, hours, weights, examinations and clauses only name levels that exist"
  let explanation = """
    Class hours, weight columns and examinations are looked up by the id of a level. Under a \
    misspelt id they would be lost. The levels are those of standard.yaml.
    """
  let badExamples = [
    RuleExample(file: "standard.yaml", replacing: "levels: [basic]", with: "levels: [↓basik]"),
    RuleExample(
      file: "examinations.yaml", replacing: "    name: 技能考核",
      with: "    levels: [↓senior]\n    name: 技能考核"),
    RuleExample(
      file: "text.yaml", replacing: "insert: level/basic", with: "insert: ↓level/basics"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let known = input.standard.levels.map(\.id)
    return input.standard.levelMentions.filter { !known.contains($0.level.value) }.map { mention in
      unknown(
        mention.level, "the standard has no level “{id}”", subject: mention.subject, known: known)
    }
  }
}
