import Standards

struct DraftersNotEncoded: Rule {
  let name = "drafters-not-encoded"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "the drafting units and drafters that the text lists are encoded, in its order"
  let explanation = """
    What the cover or a clause lists after 起草单位 or 起草人, or between 由 and 起草, stands in \
    `draftingUnits` and `drafters` of standard.yaml; the overview shows them from there.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "  - 起草单位：样例起草单位\n", with: "  - ↓起草单位：样例起草单位、样例协会\n"),
    RuleExample(
      file: "standard.yaml",
      replacing:
        "- 样例起草单位\n  changed: \"2026-06-01\"\nvocabulary:\n  preset: association\ncover:\n  - 样例标准\n",
      with: """
        - 样例起草单位
            - ↓样例协会
          changed: "2026-06-01"
        vocabulary:
          preset: association
        cover:
          - 起草单位有样例协会、样例起草单位。
          - 样例标准

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let (standard, document) = (input.standard, input.standard.document)
    return (standard.cover + standard.clauses.flatMap(\.sentences))
      .filter { $0.printed.says("起草") }
      .flatMap { text -> [Diagnostic] in
        let units = NameMask(document.draftingUnits, in: text.printed)
        let persons = NameMask(
          document.drafters, in: units.text, after: document.draftingUnits.count)
        let all = persons.text[...]
        return [list(after: "起草单位", in: all), drafting(all)].compactMap { $0 }
          .flatMap { compare($0, units, "draftingUnits", at: text) }
          + [list(after: "起草人", in: all)].compactMap { $0 }
          .flatMap { compare($0, persons, "drafters", at: text) }
      }
  }

  /// The list in `起草单位：A、B。` or 起草单位有 A、B。
  private func list(after word: String, in text: Substring) -> Substring? {
    guard let place = text.place(of: word) else { return nil }
    var rest = text[place.upperBound...]
    let start = rest.startIndex
    for verb in ["有", "为", "是", "包括"] where rest.hasPrefix(verb) {
      rest = rest.dropFirst(verb.count)
    }
    if let mark = rest.first, "：:".contains(mark) { rest = rest.dropFirst() }
    guard rest.startIndex != start else { return nil }
    let list = rest.prefix { !"。；;".contains($0) }
    return list.place(of: "起草").map { list[..<$0.lowerBound] } ?? list
  }

  /// The list in 由 A、B 起草.
  private func drafting(_ text: Substring) -> Substring? {
    guard let end = text.place(of: "起草") else { return nil }
    let before = text[..<end.lowerBound]
    let part = before.split { "，,；;。".contains($0) }.last ?? ""
    return part.place(of: "由").map { part[$0.upperBound...] }
  }

  private func compare(
    _ list: Substring, _ mask: NameMask, _ key: String, at text: PrintedText
  ) -> [Diagnostic] {
    if let unknown = mask.unknown(in: list, butNot: Self.others) {
      return [
        finding(
          "“{name}” is printed, but not among the `{key}`",
          ["name": String(unknown), "key": key], at: text.position,
          subject: "document/\(key)/\(unknown)", help: "add it in standard.yaml, in printed order")
      ]
    }
    return mask.exchanged(in: list).map { later, earlier in
      finding(
        "“{name}” is printed before “{before}”, but encoded after it",
        ["name": later.printed, "before": earlier.printed], at: later.position,
        subject: "document/\(key)/order", help: "put both in the order of the print",
        variant: "order")
    }
  }

  /// Words of such sentences that name nobody.
  private static let others: Set<Substring> = ["等", "负责", "共同", "联合", "牵头", "主要", "组织"]
}
