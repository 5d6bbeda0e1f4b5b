import Checking
import Reading
import Standards
import TestSupport
import Testing

/// Who watches and judges, on the sample of national form, whose sentences name no examination.
@Suite struct ExamStaffTests {
  private static let knowledge = """
        staff:
          - role: invigilator
            candidates: 15
            atLeast: true
          - role: roomInvigilator
            minimum: 2
        clauses: ["1.9.2", "1.9.3", "1.9.4"]
      - paper: knowledge
    """

  private func findings(_ old: String, _ new: String, in file: String = "examinations.yaml")
    throws -> [String]
  {
    let example = RuleExample(file: file, replacing: old, with: new)
    let result = try SampleContent(example, of: "NationalSample").read()
    #expect(result.diagnostics.map(\.message.text) == [])
    let standard = try #require(result.value)
    return Checker.check(standard).filter { $0.acknowledged == nil }
      .map { "\($0.rule) \($0.subject ?? "")" }
  }

  @Test(arguments: [
    ("candidates: 15", "candidates: 20"), ("minimum: 2", "minimum: 3"), ("atLeast: true\n", "\n"),
    ("role: roomInvigilator\n", "role: assessor\n"),
  ])
  func staffOfOneOfTwoPapersIsHeldAgainstThePrint(_ old: String, _ new: String) throws {
    let edited = Self.knowledge.replacing(old, with: new)
    let found = try findings(Self.knowledge, edited)
    #expect(found.contains { $0.hasPrefix("exam-staff examinations/knowledge/level-5+") })
  }

  @Test func aPaperLacksAClauseThatItsLikeCites() throws {
    for lacking in ["1.9.2", "1.9.3", "1.9.4"] {
      let clauses = ["1.9.2", "1.9.3", "1.9.4"].filter { $0 != lacking }
      let edited = Self.knowledge.replacing(
        "\"1.9.2\", \"1.9.3\", \"1.9.4\"",
        with: clauses.map { "\"\($0)\"" }.joined(separator: ", "))
      let found = try findings(Self.knowledge, edited)
      #expect(
        found == ["exam-not-in-clause examinations/knowledge/level-5+level-4+level-3/clauses"],
        "\(lacking)")
    }
  }

  @Test func aReviewHasTheNumbersOfTheOthers() throws {
    let review =
      "minutes: 30\n    fullMark: 100\n    passMark: 60\n    staff:\n      - role: assessor\n"
    #expect(
      try findings(review + "        minimum: 3\n", review + "        minimum: 5\n")
        == ["exam-staff examinations/review/level-2+level-1/assessor"])
  }

  @Test func onlyWhatIsHeldWhenNeededIsOptional() throws {
    #expect(
      try findings("    optional: true\n", "")
        == ["exam-optional examinations/review/level-2+level-1/optional"])
  }

  @Test func marksAndFormerCodesAreThePrintedOnes() throws {
    for marks in ["[S]", "[S, L, D]", "[]"] {
      #expect(
        try findings("marks: [S, L]", "marks: \(marks)", in: "standard.yaml")
          == ["occupation-marks occupation/codes/9-99-99-99/marks"])
    }
    #expect(
      try findings("      former: true\n", "", in: "standard.yaml")
        == ["occupation-marks occupation/codes/8-88-88-88/former"])
    #expect(
      try findings("marks: [S, L]", "marks: [S, L, L]", in: "standard.yaml")
        == ["listed-twice occupation/codes/9-99-99-99/marks"])
  }

  @Test func headsOfColumnsStandInTheOrderOfThePrint() throws {
    let found = try findings(
      "label: 三级扎制\n      - level: level-3\n        track: painting\n        label: 三级彩绘\n      - level: level-2\n        label: 二级\n      - level: level-1\n        track: frame-making\n        label: 一级\n    rows:\n      - subject: ethics",
      "label: 三级彩绘\n      - level: level-3\n        track: painting\n        label: 三级扎制\n      - level: level-2\n        label: 二级\n      - level: level-1\n        track: frame-making\n        label: 一级\n    rows:\n      - subject: ethics",
      in: "weights.yaml")
    #expect(found == ["text-order weights/knowledge/4.1/columns/5/order"])
  }

  @Test func aRowOfATableThatStandsTwiceIsFound() throws {
    let row = "            - [室内展厅, 灯光, <]\n"
    #expect(
      try findings(row, row + row, in: "text.yaml").contains(
        "text-repeated text/annex-a/table-1/row-6/1"))
  }

  @Test func cellsOfARowAreNotExchanged() throws {
    #expect(
      try findings("[广场, 自然光, 灯光]", "[广场, 灯光, 自然光]", in: "text.yaml")
        .contains("text-order text/annex-a/table-1/row-3/2/order"))
  }
}
