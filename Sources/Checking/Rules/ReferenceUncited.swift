import Standards

struct ReferenceUncited: Rule {
  let name = "reference-uncited"
  let severity = Severity.note
  let summary = "every normative reference is cited in the text"
  let explanation = """
    规范性引用文件 lists documents without which the standard cannot be applied; GB/T 1.1 demands \
    that the text cites each of them, by code or by title. Cover and drafting notes do not count, \
    nor do the year of a code and 《》 around a title.
    """
  let badExamples = [
    RuleExample(
      file: "references.yaml", replacing: "title: 泡茶用水要求",
      with: "title: 泡茶用水要求\n  - id: leaves\n    code: SAMPLE 3\n    title: ↓茶叶分类")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let body = input.fragments.all.filter {
      $0.part == .body && $0.kind != .fact && $0.kind != .reference
    }
    let text = PrintedScalars.kept(body.map(\.text.printed).joined(separator: "。"))
    return input.standard.references.compactMap { reference in
      isCited(reference, in: text) ? nil : report(reference)
    }
  }

  private func isCited(_ reference: Reference, in text: [Unicode.Scalar]) -> Bool {
    let title = PrintedScalars.kept(reference.title.printed).filter { $0 != "《" && $0 != "》" }
    if text.find(title) != nil { return true }
    let code = PrintedScalars.kept(reference.code?.printed ?? "").prefix { $0 != "—" }
    var start = 0
    while let found = text.find(Array(code), from: start) {
      start = found + code.count
      // `SAMPLE 21` does not cite `SAMPLE 2`.
      if start == text.count || !text[start].isASCIIDigit { return true }
    }
    return false
  }

  private func report(_ reference: Reference) -> Diagnostic {
    finding(
      "the reference “{reference}” is not cited in the text",
      ["reference": reference.printed], at: reference.title.position,
      subject: "references/\(reference.id)",
      help: "cite it where it applies, or leave it out of the list")
  }
}
