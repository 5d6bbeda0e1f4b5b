import Standards

struct DanglingClauseReference: Rule {
  let name = "dangling-clause-reference"
  let severity = Severity.error
  let summary = "every clause that is cited exists"
  let explanation = """
    A reader who follows 见 7.3.1, and a page that links from class hours, weights, level tables \
    or examinations to their clause, must arrive somewhere. Checked are `clause` and `clauses` \
    in the data, and in running text numbers after 见, 按, 符合 and their like. Clauses, terms, \
    foundation groups and eligibility groups count.
    """
  let goodExamples = [
    RuleExample(file: "text.yaml", replacing: "见6.1。", with: "见3.1和8.2，茶水比按1.5倍计。")
  ]
  let badExamples = [
    RuleExample(file: "text.yaml", replacing: "见6.1。", with: "见6.1和↓6.9。"),
    RuleExample(file: "text.yaml", replacing: "见6.1。", with: "按↓6.1.7执行。"),
    RuleExample(file: "weights.yaml", replacing: "clause: \"7.2\"", with: "clause: \"↓7.3\""),
    RuleExample(file: "examinations.yaml", replacing: "[\"9.1\"]", with: "[\"9.1\", \"↓9.3\"]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let known = numbers(of: input.standard)
    let texts = input.fragments.all.filter { $0.kind == .sentence }
    let cited = texts.flatMap { fragment in
      CitationScanner(fragment.text.printed).citations.filter { !known.contains($0.number) }
        .map { report($0, in: fragment) }
    }
    let pointed = input.standard.clauseFields.filter { !known.contains($0.number.value) }
    return pointed.map(report) + cited
  }

  private func numbers(of standard: Standard) -> Set<String> {
    Set(
      standard.clauses.compactMap { $0.number?.value }
        + standard.terms.compactMap { $0.number?.value }
        + standard.foundationKnowledge.compactMap { $0.number?.value }
        + standard.eligibility.compactMap { $0.number?.value })
  }

  private func report(_ field: ClauseField) -> Diagnostic {
    finding(
      "no clause has the number “{number}”", ["number": field.number.value],
      at: field.number.position, subject: field.subject,
      help: "name the clause that prints this")
  }

  private func report(_ citation: ClauseCitation, in fragment: PrintedFragment) -> Diagnostic {
    finding(
      "“{text}” cites {number}, but no clause has that number",
      ["text": fragment.text.printed.excerpt(), "number": citation.number],
      at: fragment.text.position(at: citation.offset),
      subject: "\(fragment.subject)/\(citation.number)",
      help: "cite a clause that exists", variant: "cited")
  }
}

/// A `clause` in the data: where the standard prints what the data say.
private struct ClauseField: Hashable, Sendable {
  let number: Located<String>
  let subject: String
}

extension Standard {
  /// Every `clause` and `clauses` of the data.
  fileprivate var clauseFields: [ClauseField] {
    let hours = classHours.map { ClauseField(number: $0.clause, subject: $0.key) }
    let tables = levels.compactMap { level in
      level.clause.map { ClauseField(number: $0, subject: "levels/\(level.id)") }
    }
    let weights = printedWeightTables.map { ClauseField(number: $0.clause, subject: key(of: $0)) }
    let examinations = examinations.flatMap { examination in
      examination.clauses.map {
        ClauseField(number: $0, subject: "\(examination.key)/\($0.value)")
      }
    }
    return hours + tables + weights + examinations
  }
}
