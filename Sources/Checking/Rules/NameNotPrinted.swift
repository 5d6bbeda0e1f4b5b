import Standards

struct NameNotPrinted: Rule {
  let name = "name-not-printed"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "the name of a function or task is one of the labels that it is printed under"
  let explanation = """
    `name` in standard.yaml is what pages call a function or a task at all levels. It is no \
    wording of its own: level tables and weight tables print it at least once.
    """
  let badExamples = [
    RuleExample(file: "standard.yaml", replacing: "name: 迎宾接待", with: "name: ↓接待"),
    RuleExample(file: "standard.yaml", replacing: "name: 茶叶冲泡", with: "name: ↓冲泡"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let labels = Dictionary(grouping: input.standard.printedLabels, by: \.identity)
    return input.standard.functions.flatMap { function in
      [report(function.name, labels[.function(function.id)], "functions/\(function.id)")]
        + function.tasks.map { report($0.name, labels[.task($0.id)], "tasks/\($0.id)") }
    }.compactMap { $0 }
  }

  private func report(
    _ name: PrintedText, _ labels: [PrintedLabel]?, _ subject: String
  ) -> Diagnostic? {
    guard let first = labels?.first?.text,
      labels?.contains(where: { $0.text.printed == name.printed }) == false
    else { return nil }
    return finding(
      "“{name}” is nowhere printed under this name, but under “{label}”",
      ["name": name.printed, "label": first.printed], at: name.position,
      subject: subject + "/name", help: "write the name as printed",
      related: [("“{label}” is here", first.position)])
  }
}
