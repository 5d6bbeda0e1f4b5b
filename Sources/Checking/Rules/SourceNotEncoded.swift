import Standards

struct SourceNotEncoded: Rule {
  let name = "source-not-encoded"
  let severity = Severity.error
  let subjectFile: String? = "source.txt"
  let summary = "every word of source.txt is encoded"
  let explanation = """
    A clause, requirement or weight that was forgotten would be missing on every page. Each piece \
    of the printed text must be covered by an encoded text, each encoded text covering one place; \
    facts that repeat words cover nothing. Punctuation and list dashes alone are ignored.
    """
  let badExamples = [
    RuleExample(file: "source.txt", replacing: "4 职业概况", with: "↓多印的一句话。\n4 职业概况"),
    RuleExample(
      file: "source.txt", replacing: "1.2.1 能冲泡绿茶\t", with: "1.2.1 能冲泡绿茶 ↓1.2.2 能冲泡红茶\t"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    var seen: [String: Int] = [:]
    return (input.fidelity?.uncovered ?? []).map { run in
      let beginning = run.text.excerpt(12)
      seen[beginning, default: 0] += 1
      let count = seen[beginning] ?? 1
      return finding(
        "“{text}” is printed but not encoded", ["text": run.text.excerpt(40)],
        at: run.position, subject: "source/\(beginning)" + (count > 1 ? "/\(count)" : ""),
        help: "encode it where it belongs; source.txt holds the printed text only")
    }
  }
}
