import Checking
import Standards

/// What the checks found, what is acknowledged and why, and what passed.
struct FindingsPage: PageKind {
  let template = "findings"

  func pages(of book: StandardBook) -> [Page] {
    let open = book.findings.filter { $0.acknowledged == nil }
    let acknowledged = book.findings.filter { $0.acknowledged != nil }
    let broken = Set(book.findings.map(\.rule))
    let passed = book.rules.filter { !broken.contains($0.name) }
    return [
      book.page(
        book.addresses.findings, template: template, title: book.strings["findings.title"],
        [
          "lead": .text(
            book.strings(
              "findings.lead",
              [
                "rules": String(book.rules.count), "open": String(open.count),
                "acknowledged": String(acknowledged.count), "passed": String(passed.count),
              ])),
          "open": .objects(open.map { finding($0, book) }),
          "acknowledged": .objects(groups(acknowledged).map { group($0, book) }),
          "fidelity": fidelity(book),
          "passed": .objects(passed.map { rule($0, book) }),
        ])
    ]
  }

  /// Findings of one rule that are kept for one reason, in the order of the files.
  private func groups(_ findings: [Diagnostic]) -> [[Diagnostic]] {
    findings.reduce(into: []) { groups, finding in
      let same = groups.firstIndex { group in
        group[0].rule == finding.rule && group[0].acknowledged == finding.acknowledged
      }
      if let same { groups[same].append(finding) } else { groups.append([finding]) }
    }
  }

  private func group(_ findings: [Diagnostic], _ book: StandardBook) -> [String: TemplateValue] {
    [
      "reason": .optional(findings[0].acknowledged),
      "findings": .objects(findings.map { finding($0, book) }),
    ]
  }

  private func fidelity(_ book: StandardBook) -> TemplateValue {
    guard let fidelity = book.fidelity else { return .none }
    return .text(
      book.strings(
        "findings.fidelity",
        [
          "fragments": String(fidelity.fragments), "covered": String(fidelity.coveredLetters),
          "total": String(fidelity.letters), "percent": percent(fidelity),
        ]))
  }

  /// With one decimal, rounded down, so that 100 means all.
  private func percent(_ fidelity: Fidelity) -> String {
    let perMille = fidelity.letters == 0 ? 1000 : fidelity.coveredLetters * 1000 / fidelity.letters
    return perMille % 10 == 0 ? "\(perMille / 10)" : "\(perMille / 10).\(perMille % 10)"
  }

  private func rule(_ rule: any RuleManual, _ book: StandardBook) -> [String: TemplateValue] {
    [
      "name": .text(rule.name),
      "summary": .text(book.strings.manual(rule, "summary", english: rule.summary)),
      "href": .text(book.addresses.findings.href(to: SiteAddresses.rules, fragment: rule.name)),
    ]
  }

  private func finding(_ diagnostic: Diagnostic, _ book: StandardBook) -> [String: TemplateValue] {
    [
      "rule": .text(diagnostic.rule),
      "ruleHref": .text(
        book.addresses.findings.href(to: SiteAddresses.rules, fragment: diagnostic.rule)),
      "badge": .text(book.strings["severities." + diagnostic.severity.rawValue]),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(book.strings.text(diagnostic.message)),
      "help": .optional(diagnostic.help.map(book.strings.text)),
      "reason": .optional(diagnostic.acknowledged),
      "anchor": .text(anchor(diagnostic)),
      "place": place(diagnostic.position, book),
      "related": .objects(
        diagnostic.related.map {
          ["message": .text(book.strings.text($0.message)), "place": place($0.position, book)]
        }),
    ]
  }

  /// Holds as long as the finding does, wherever its lines move.
  private func anchor(_ diagnostic: Diagnostic) -> String {
    let subject = (diagnostic.subject ?? "\(diagnostic.position.line)").map { character in
      character.isASCII && (character.isLetter || character.isNumber || ".-_".contains(character))
        ? character : "."
    }
    return diagnostic.rule + "." + String(subject)
  }

  /// File and line, as a link where the site knows the address of sources.
  private func place(_ position: SourcePosition, _ book: StandardBook) -> TemplateValue {
    .object([
      "words": .text("\(position.file):\(position.line):\(position.column)"),
      "href": .optional(book.sourceHref(position)),
    ])
  }
}
