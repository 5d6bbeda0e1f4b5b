import Standards

struct TopicMissing: Rule {
  let name = "topic-missing"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "the clauses about applying and about the certificate have their `topic`"
  let explanation = """
    Pages lead candidates to the clause whose `topic` is application, and show what the one with \
    certificate says. A clause with a title such as 评价程序, or a sentence that says who 颁发 the \
    certificate, is most often that clause.
    """
  let badExamples = [
    RuleExample(
      file: "text.yaml", replacing: "title: 考核\n    topic: application\n",
      with: "title: ↓考核程序\n"),
    RuleExample(
      file: "text.yaml", replacing: "冲泡要求见6.1。\n",
      with: "冲泡要求见6.1。\n      - ↓考核合格的，由样例发布单位颁发证书。\n"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let clauses = input.standard.clauses
    func has(_ topic: ClauseTopic) -> Bool { clauses.contains { $0.topic?.value == topic } }
    let programme = clauses.first { clause in
      ["评价程序", "申报程序", "鉴定程序", "考核程序", "认定程序"].contains {
        clause.title?.printed.withoutSpace.says($0) == true
      }
    }
    let giving = clauses.lazy.flatMap(\.sentences).first {
      $0.printed.says("颁发") && $0.printed.says("证书")
    }
    return [
      has(.application) ? nil : programme?.title.map { report($0, .application) },
      has(.certificate) ? nil : giving.map { report($0, .certificate) },
    ].compactMap { $0 }
  }

  private func report(_ text: PrintedText, _ topic: ClauseTopic) -> Diagnostic {
    finding(
      "“{text}” is printed, but no clause has the topic {topic}",
      ["text": text.printed.excerpt(), "topic": topic.rawValue], at: text.position,
      subject: "topics/\(topic.rawValue)", help: "write `topic: {topic}` at the clause")
  }
}
