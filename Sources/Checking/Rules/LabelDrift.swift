import Standards

struct LabelDrift: Rule {
  let name = "label-drift"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "a function or task is printed under one label everywhere"
  let explanation = """
    Level tables and weight tables speak of the same functions and tasks. Where the labels differ, \
    readers cannot tell whether the same thing is meant. The label found most often counts as the \
    usual one; the first place that differs is reported, once for each function or task, and the \
    other labels are named beside it. Keep misprints as printed and acknowledge them.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml",
      replacing: "label: 茶事接待\n        weights: [40, 50]",
      with: "label: ↓茶事服务\n        weights: [40, 50]"),
    RuleExample(
      file: "levels/advanced.yaml", replacing: "label: 冲泡\n", with: "label: ↓冲泡茶叶\n"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let labels = Dictionary(grouping: input.standard.printedLabels, by: \.identity)
    return input.standard.functions.flatMap { function in
      [check(labels[.function(function.id)], subject: "functions/\(function.id)")]
        + function.tasks.map { check(labels[.task($0.id)], subject: "tasks/\($0.id)") }
    }.compactMap { $0 }
  }

  private func check(_ labels: [PrintedLabel]?, subject: String) -> Diagnostic? {
    guard let labels, let usual = usual(of: labels),
      let differing = labels.first(where: { $0.text.printed != usual })?.text
    else { return nil }
    let same = labels.count { $0.text.printed == usual }
    let found = finding(
      "“{label}” is printed as “{usual}” in {count} of {places} places",
      [
        "label": differing.printed, "usual": usual, "count": String(same),
        "places": String(labels.count),
      ],
      at: differing.position, subject: subject,
      help: "compare with the print; if it differs there, keep it and acknowledge the finding")
    let others = labels.filter { $0.text.printed != differing.printed }
    return Diagnostic(
      rule: name, severity: severity, message: found.message, help: found.help,
      position: found.position, subject: subject, related: firstPlaces(of: others))
  }

  /// The most frequent label, the earliest of equals.
  private func usual(of labels: [PrintedLabel]) -> String? {
    let counts = Dictionary(grouping: labels, by: \.text.printed).mapValues(\.count)
    let most = counts.values.max()
    return labels.first { counts[$0.text.printed] == most }?.text.printed
  }

  /// Each related sentence has an argument of its own.
  private func firstPlaces(of labels: [PrintedLabel]) -> [RelatedPlace] {
    var seen: Set<String> = []
    return labels.map(\.text).filter { seen.insert($0.printed).inserted }.map { text in
      RelatedPlace(
        message: Wording(
          key: "rules.\(name).related", english: "here it is “{label}”",
          arguments: ["label": text.printed]),
        position: text.position)
    }
  }
}
