import Standards

/// The manual of the checks.
struct RulesPage: SitePageKind {
  let template = "rules"

  func pages(of catalogue: Catalogue) -> [Page] {
    let rules = catalogue.rules.sorted { $0.name < $1.name }
    return [
      catalogue.page(
        SiteAddresses.rules, template: template, title: catalogue.strings["rulesPage.title"],
        description: catalogue.strings["rulesPage.description"], trail: [catalogue.home],
        ["rules": .objects(rules.map { rule($0, catalogue.strings) })])
    ]
  }

  private func rule(_ rule: any RuleManual, _ strings: Strings) -> [String: TemplateValue] {
    [
      "name": .text(rule.name),
      "badge": .text(strings["severities." + rule.severity.rawValue]),
      "severity": .text(rule.severity.rawValue),
      "summary": .text(strings.manual(rule, "summary", english: rule.summary)),
      "explanation": .text(strings.manual(rule, "explanation", english: rule.explanation)),
      "examples": .objects(
        rule.accepted.map { example($0.file, $0.text, isAccepted: true) }
          + rule.refused.map { example($0.file, $0.text, isAccepted: false) }),
    ]
  }

  private func example(
    _ file: String, _ text: String, isAccepted: Bool
  ) -> [String: TemplateValue] {
    [
      "file": .text(file), "isAccepted": .flag(isAccepted),
      "code": .html("<pre><code>\(HTMLEscape.text(text.trimmed))</code></pre>"),
    ]
  }
}

extension String {
  /// Without empty lines at its ends and without the byte order mark that one example shows.
  fileprivate var trimmed: String {
    let lines = replacing("\u{FEFF}", with: "").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed().joined(
      separator: "\n")
  }
}
