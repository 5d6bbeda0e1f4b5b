import Standards

struct TermUnused: Rule {
  let name = "term-unused"
  let severity = Severity.note
  let summary = "every defined term is used"
  let explanation = """
    GB/T 1.1 admits a term to 术语和定义 only if the document uses it. The name is looked for in \
    the whole standard except its own definition, the cover and the drafting notes; as a part of \
    a longer word it counts.
    """
  let badExamples = [
    RuleExample(file: "terms.yaml", replacing: "name: 茶艺", with: "name: ↓茶道")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let body = input.fragments.all.filter { $0.part == .body && $0.kind != .fact }
    let texts = body.map { (subject: $0.subject, text: PrintedScalars.kept($0.text.printed)) }
    return input.standard.terms.compactMap { term in
      let own = "terms/\(term.id)"
      let name = PrintedScalars.kept(term.name.printed)
      let isUsed = texts.contains { entry in
        entry.subject != own && entry.subject != own + "/definition"
          && entry.text.find(name) != nil
      }
      return isUsed ? nil : report(term, own)
    }
  }

  private func report(_ term: Term, _ subject: String) -> Diagnostic {
    finding(
      "the term {number} “{name}” is defined but not used",
      ["number": term.number?.value ?? "", "name": term.name.printed],
      at: term.name.position, subject: subject,
      help: "use the term where it is meant, or leave it out")
  }
}
