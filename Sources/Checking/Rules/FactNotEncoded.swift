import Standards

struct FactNotEncoded: Rule {
  let name = "fact-not-encoded"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "facts that the text prints in a usual place are encoded as facts too"
  let explanation = """
    The overview shows codes, environment and education of the occupation, and number and dates of \
    the document, from standard.yaml. What a clause such as 职业编码 or 普通受教育程度 prints, and \
    a line of the cover that is a number such as T/ABC 1—2026 or tells 发布 or 实施, stand there.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml",
      replacing: """
        effective: 2026-09-01
          publisher: 样例发布单位
          draftingUnits:
            - 样例起草单位
          changed: "2026-06-01"
        vocabulary:
          preset: association
        cover:
          - 样例标准
          - SAMPLE 1—2026
          - 茶艺师职业能力要求（样例）
          - 样例发布单位
          - 起草单位：样例起草单位
          - 2026-06-01 发布
          - 2026-09-01 实施
        """,
      with: """
        publisher: 样例发布单位
          draftingUnits:
            - 样例起草单位
          changed: "2026-06-01"
        vocabulary:
          preset: association
        cover:
          - 样例标准
          - SAMPLE 1—2026
          - 茶艺师职业能力要求（样例）
          - 样例发布单位
          - 起草单位：样例起草单位
          - 2026-06-01 发布
          - ↓2026-09-01 实施
        """),
    RuleExample(
      file: "text.yaml", replacing: "      - number: \"4.1\"\n        title: 职业名称\n",
      with: """
              - number: "4.0"
                title: ↓职业环境条件
                paragraphs: [冲泡]
              - number: "4.1"
                title: 职业名称

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let occupation = standard.occupation
    return codes(of: standard)
      + (occupation.environment == nil ? clause("职业环境", "environment", standard) : [])
      + (occupation.education == nil ? clause("受教育程度", "education", standard) : [])
      + (standard.document.number == nil ? number(standard) : [])
      + (standard.document.issued == nil ? line("发布", "issued", standard) : [])
      + (standard.document.effective == nil ? line("实施", "effective", standard) : [])
  }

  private func codes(of standard: Standard) -> [Diagnostic] {
    let known = Set(standard.occupation.codes.map(\.code.value))
    return standard.clauses(titled: "职业编码").flatMap { clause in
      clause.sentences.flatMap { text in
        text.printed.matches(of: /[0-9]-[0-9]{2}(?:-[0-9]{2}){1,2}/)
          .filter { !known.contains(String($0.0)) }
          .map { match in
            let offset = text.printed.unicodeScalars.distance(
              from: text.printed.startIndex, to: match.range.lowerBound)
            return report("codes", String(match.0), at: text.position(at: offset))
          }
      }
    }
  }

  private func clause(_ title: String, _ key: String, _ standard: Standard) -> [Diagnostic] {
    standard.clauses(titled: title).filter { !$0.sentences.isEmpty }.prefix(1).compactMap {
      clause in
      clause.title.map { report(key, $0.printed, at: $0.position) }
    }
  }

  /// A line of capitals, then figures.
  private func number(_ standard: Standard) -> [Diagnostic] {
    standard.cover.filter { line in
      let text = line.printed.withoutSpace
      let rest = text.drop { $0.isASCII && ($0.isUppercase || $0 == "/") }
      return rest.startIndex > text.startIndex && rest.first?.isNumber == true
        && rest.allSatisfy { $0.isNumber || "-—–.".contains($0) }
    }.prefix(1).map { report("number", $0.printed, at: $0.position) }
  }

  private func line(_ word: String, _ key: String, _ standard: Standard) -> [Diagnostic] {
    standard.cover.filter { line in
      line.printed.withoutSpace.hasSuffix(word) && line.printed.contains(where: \.isNumber)
    }.prefix(1).map { report(key, $0.printed, at: $0.position) }
  }

  private func report(_ key: String, _ words: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{words}” is printed, but standard.yaml has no `{key}` for it",
      ["words": words, "key": key], at: position,
      subject: key == "codes" ? "occupation/codes/\(words)" : "facts/\(key)",
      help: "write it as `{key}` in standard.yaml")
  }
}

extension Standard {
  fileprivate func clauses(titled words: String) -> [Clause] {
    clauses.filter { $0.title?.printed.withoutSpace.contains(words) == true }
  }
}
