import Standards

struct CodeGap: Rule {
  let name = "code-gap"
  let severity = Severity.warning
  let summary = "printed numbers run 1, 2, 3 without gaps"
  let explanation = """
    A gap in the numbers of one task's skills, one function's tasks or one level's functions \
    mostly means that a row was lost on the way from the print. If the print itself has the gap, \
    acknowledge it. Only the last part of a number counts here.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "number: \"1.1.2\"", with: "number: \"↓1.1.3\""),
    RuleExample(
      file: "levels/basic.yaml", replacing: "number: \"2.1\"", with: "number: \"↓2.2\""),
    RuleExample(
      file: "levels/advanced.yaml",
      replacing: """
                  - id: s1
                    number: "1.1.1"
                    text: 能设计茶席
        """,
      with: """
                  - id: s1
                    number: "1.1.2"
                    text: 能设计茶席
                  - id: s2
                    number: "↓1.1.1"
                    text: 能布置茶席
        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.numbers.flatMap { $0.siblings.flatMap(check) }
  }

  private func check(_ siblings: [NumberedRow]) -> [Diagnostic] {
    let rows = siblings.compactMap { row in row.code.map { (row: row, code: $0) } }
    let all = Set(rows.map(\.code.last))
    var findings: [Diagnostic] = []
    var greatest: (row: NumberedRow, code: PrintedCode)?
    var seen: Set<Int> = []
    for (row, code) in rows {
      if let missing = MissingCodes(before: code, after: greatest?.code.last ?? 0, known: all) {
        findings.append(reportGap(before: row, missing: missing))
      } else if let before = greatest, code.last < before.code.last, !seen.contains(code.last),
        row.sharesTrack(with: before.row)
      {
        findings.append(reportOrder(of: row, after: before.row))
      }
      seen.insert(code.last)
      if code.last > (greatest?.code.last ?? 0) { greatest = (row, code) }
    }
    return findings
  }

  private func reportGap(before row: NumberedRow, missing: MissingCodes) -> Diagnostic {
    finding(
      missing.count == 1
        ? "“{number}” comes after a gap: {missing} is missing"
        : "“{number}” comes after a gap: {missing} are missing",
      ["number": row.number.value, "missing": missing.printed],
      at: row.number.position, subject: row.subject,
      help: "look for the missing row in the print",
      variant: missing.count == 1 ? "one" : "many")
  }

  private func reportOrder(of row: NumberedRow, after earlier: NumberedRow) -> Diagnostic {
    finding(
      "“{number}” comes after “{earlier}”",
      ["number": row.number.value, "earlier": earlier.number.value],
      at: row.number.position, subject: row.subject,
      help: "put the rows in the order of the print",
      related: [("“{earlier}” is here", earlier.number.position)], variant: "order")
  }
}

/// The printed numbers that a gap leaves out.
struct MissingCodes {
  let count: Int
  /// Such as `1.1.3`, `1.1.3, 1.1.4` or `1.1.3 … 1.1.8`.
  let printed: String

  /// Nothing where the numbers run on.
  ///
  /// - Parameter known: the siblings' own numbers, which are not missing wherever they stand.
  init?(before code: PrintedCode, after previous: Int, known: Set<Int>) {
    guard previous + 1 < code.last else { return nil }
    let between = (previous + 1)..<code.last
    let present = known.count(where: between.contains)
    count = between.count - present
    let missing = between.lazy.filter { !known.contains($0) }
    guard let first = missing.first, let last = missing.last else { return nil }
    let listed = count <= 3 ? Array(missing) : [first, last]
    printed = listed.map { number in
      (code.prefix + [number]).map(String.init).joined(separator: ".")
    }.joined(separator: count <= 3 ? ", " : " … ")
  }
}
