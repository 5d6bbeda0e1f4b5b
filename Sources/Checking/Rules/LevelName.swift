import Standards

struct LevelName: Rule {
  let name = "level-name"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "a level or track has a name of its own, and the title of a level holds its name"
  let explanation = """
    `name` is what heads of columns and menus call a level, `title` what headings call it: 五级 and \
    五级/初级工. Two levels, or two tracks (工种), of one name cannot be told apart.
    """
  let badExamples = [
    RuleExample(file: "standard.yaml", replacing: "title: 初级茶艺师", with: "title: ↓茶艺师"),
    RuleExample(
      file: "standard.yaml", replacing: "name: 高级\n    title: 高级茶艺师",
      with: "name: ↓初级\n    title: 初级茶艺师（高级）"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let (levels, tracks) = (input.standard.levels, input.standard.tracks)
    let untitled = levels.filter {
      !$0.title.printed.withoutSpace.says($0.name.printed.withoutSpace)
    }
    return untitled.map { level in
      finding(
        "the title “{title}” does not hold the name “{name}”",
        ["title": level.title.printed, "name": level.name.printed], at: level.title.position,
        subject: "levels/\(level.id)/title", help: "compare both with the print",
        related: [("“{name}” is here", level.name.position)])
    } + repeated(levels.map { ($0.name, "levels/\($0.id)/name") })
      + repeated(tracks.map { ($0.name, "tracks/\($0.id)/name") })
  }

  private func repeated(_ names: [(text: PrintedText, subject: String)]) -> [Diagnostic] {
    var first: [String: PrintedText] = [:]
    return names.compactMap { name in
      guard let earlier = first.updateValue(name.text, forKey: name.text.printed.withoutSpace)
      else { return nil }
      return finding(
        "another one has the name “{name}” too", ["name": name.text.printed],
        at: name.text.position, subject: name.subject, help: "write each name as printed",
        related: [("“{name}” is here", earlier.position)], variant: "repeated")
    }
  }
}
