import Reading
import Standards
import TestSupport
import Testing

@testable import Checking

/// Conditions against their sentences: figures, alternatives, starts of years.
@Suite struct EligibilityConditionTests {
  /// The patterns of the sample of eligibility after one edit.
  private func findings(_ old: String, _ new: String) throws -> [Diagnostic] {
    let content = try SampleContent(
      RuleExample(file: "eligibility.yaml", replacing: old, with: new), of: "EligibilitySample")
    let result = content.read()
    try #require(result.diagnostics.map(\.message.text) == [])
    return Checker.check(try #require(result.value))
  }

  @Test func everyPatternIsFaultless() throws {
    let standard = try #require(SampleContent("EligibilitySample").read().value)
    #expect(Checker.check(standard).map(\.message.text) == [])
  }

  @Test(arguments: [
    ("满5年。", "5 years@1"), ("工作1年（含）以上", "1 years@2"), ("满十年", "10 years@1"),
    ("满二十五年", "25 years@1"), ("两年", "2 years@0"), ("年满十六周岁", "16 age@2"),
    ("年满 16 周岁", "16 age@3"), ("８０标准学时", "80 hours@0"), ("一百二十学时", "120 hours@0"),
    ("三年制中专", ""), ("一年级", ""), ("五级/初级工", ""), ("1.5年", ""), ("一等奖", ""),
    ("不少于80个标准学时", "80 hours@3"),
  ])
  func figuresAreFoundInSentences(_ sentence: String, _ expected: String) {
    let found = PrintedFigure.all(in: sentence)
      .map { "\($0.value) \($0.unit.rawValue)@\($0.offset)" }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func aWrongFigureIsToldOnce() throws {
    let found = try findings(
      "- experience: { years: 5, relation: related }",
      "- experience: { years: 4, relation: related }")
    #expect(found.map(\.rule) == ["eligibility-figures"])
    #expect(found.map(\.message.text) == ["the condition says 4年, but the sentence says 5年"])
    #expect(found.map(\.subject) == ["eligibility/level-4/a/years"])
  }

  /// What patterns of wording read from a sentence is compared with what is written.
  @Test(arguments: [
    ("          - titleRank: intermediate\n", "          - titleRank: junior\n"),
    (
      "          - certificate: { level: level-3, years: 2 }\n          - judgedByReader: 技师学院预备技师班、技师班学生\n",
      "          - certificate: { level: level-3, years: 2 }\n"
    ),
    ("- judgedByReader: 技师学院预备技师班、技师班学生", "- judgedByReader: 技师班学生"),
    (
      """
                - any:
                    - conditions:
                        - diploma: { kinds: [技工学校], relation: own, studentsAdmitted: true }
                    - conditions:
                        - diploma:
                            kinds: [经评估论证、以中级技能为培养目标的中等职业学校]
                            relation: related
      """,
      """
                - diploma: { kinds: [技工学校], relation: own, studentsAdmitted: true }
                - diploma:
                    kinds: [经评估论证、以中级技能为培养目标的中等职业学校]
                    relation: related
      """
    ),
  ])
  func conditionsOtherThanThoseOfTheSentenceAreTold(_ old: String, _ new: String) throws {
    let found = try findings(old, new)
    #expect(found.map(\.rule) == ["eligibility-conditions"])
    #expect(found.first?.subject?.hasSuffix("/conditions") == true)
    #expect(
      found.first?.help?.text.hasPrefix("write what the sentence says: conditions: [{ ") == true)
  }

  /// The form asks for years in all; years without a break are left to the reader.
  @Test func yearsWithoutABreakAreNotYearsInAll() throws {
    let found = try findings("text: 累计从事本职业或相关职业工作满5年。", "text: 连续从事本职业或相关职业工作满5年。")
    #expect(found.map(\.subject).contains("eligibility/level-4/a/experience"))
  }

  /// The cure of a finding is pasted as it stands.
  @Test func conditionsAreWrittenAsTheyAreRead() throws {
    let sample = try #require(SampleContent("EligibilitySample").read().value)
    let conditions = sample.eligibility.flatMap(\.paths).map(\.conditions)
    #expect(conditions.count > 10)
    let levels = "eligibility:\n  - level: level-1\n    title: 具备以下条件者，可申报一级/高级技师\n    paths:\n"
    let paths = conditions.enumerated().map { index, own in
      "      - id: p\(index)\n        text: 样例。\n        \(own.written)\n"
    }
    let file = levels + paths.joined()
    let read = StandardReader.read(
      folder: "sample",
      files: SampleContent("EligibilitySample").files.merging(
        ["eligibility.yaml": .bytes(Array(file.utf8))]) { $1 })
    #expect(
      read.diagnostics.filter { $0.rule != "eligibility-wording-unknown" }.map(\.message.text) == []
    )
    let again = try #require(read.value).eligibility.flatMap(\.paths).map(\.conditions)
    #expect(again.map(\.written) == conditions.map(\.written))
  }

  @Test func aForgottenConditionIsTold() throws {
    let found = try findings(
      "          - titleRank: intermediate\n          - experience: { years: 1, relation: own, sinceTitle: true }\n",
      "          - titleRank: intermediate\n")
    #expect(
      found.map(\.message.text) == ["the sentence says 1年, but no condition of the path does"])
  }

  @Test func aPathThatLeavesSomethingToTheReaderMayLackFigures() throws {
    #expect(
      try findings("{ level: level-3, years: 2 }", "{ level: level-3 }").map(\.rule) == [])
  }

  @Test func oneOpenAlternativeIsEnoughToReachALevel() throws {
    let old = "- certificate: { level: basic }\n          - training: { hours: 60 }"
    func unreachable(_ first: String) throws -> [Diagnostic] {
      let way =
        "- any:\n              - conditions: [\(first)]\n"
        + "              - conditions: [{ certificate: { level: advanced } }]"
      let standard = try EditedSample(["eligibility.yaml": [(old, way)]]).standard
      return EligibilityUnreachable().check(standard)
    }
    #expect(try unreachable("{ training: { hours: 60 } }") == [])
    #expect(
      try unreachable("{ certificate: { level: advanced } }").map(\.subject)
        == ["eligibility/advanced"])
  }

  @Test func aCertificateOfARelatedOccupationComesFromElsewhere() throws {
    let standard = try EditedSample([
      "eligibility.yaml": [
        (
          "certificate: { level: basic }", "certificate: { level: advanced, relation: related }"
        )
      ]
    ]).standard
    #expect(EligibilityUnreachable().check(standard) == [])
    #expect(
      EligibilityCertificateLevel().check(standard).map(\.subject) == ["eligibility/advanced/a"])
  }

  @Test func emptyListsAreRefused() throws {
    for empty in ["- any: []", "- diploma: { kinds: [], relation: own }", "- award: { any: [] }"] {
      let standard = try EditedSample([
        "eligibility.yaml": [("- training: { hours: 40 }", empty)]
      ]).standard
      #expect(EligibilityEmptyPath().check(standard).map(\.subject) == ["eligibility/basic/b"])
    }
  }
}
