import Checking
import Standards
import Testing

/// What the print has once and the encoding twice, or the reverse; and data that nothing shows.
@Suite struct EncodedOnceTests {
  private func findings(
    _ edits: [String: [(String, String)]], without absent: String = ""
  ) throws -> [String] {
    let standard = try EditedSample(edits, without: absent).standard
    return Checker.check(standard).map { "\($0.rule) \($0.subject ?? "")" }
  }

  @Test func theClausePrintsTheTableOfItsNumberOnly() throws {
    let found = try findings(["text.yaml": [("insert: level/basic", "insert: level/advanced")]])
    #expect(found.contains("data-not-inserted text/insert/level/basic"))
  }

  @Test func aStandardWithoutTextInsertsNothing() throws {
    let found = try findings([:], without: "text.yaml")
    #expect(found.filter { $0.hasPrefix("data-not-inserted") } == [])
  }

  @Test func whatIsPrintedTwiceMayBeEncodedTwice() throws {
    let twice = "冲泡要求见6.1。\n      - 本标准规定了茶艺师的能力要求，茶艺活动用水应符合SAMPLE 2，冲泡要求见6.1。\n"
    let edits = ["text.yaml": [("冲泡要求见6.1。\n", twice)]]
    #expect(try findings(edits).contains("text-repeated text/c1/p2"))
    #expect(try findings(edits, without: "source.txt") == [])
  }

  @Test func aTrackWithoutHoursIsNamed() throws {
    let found = try findings([
      "standard.yaml": [
        EditedSample.twoTracks,
        ("  - levels: [basic]\n", "  - levels: [basic]\n    track: green\n"),
      ],
      "eligibility.yaml": [("- training: { hours: 40 }", "- training: { amount: prescribed }")],
    ])
    #expect(found.contains("hours-incomplete class-hours/basic/black"))
    #expect(!found.contains("hours-incomplete class-hours/basic/green"))
  }

  @Test func figuresOfAnExaminationAreThoseOfItsOwnSentence() throws {
    let edits = ["examinations.yaml": [("minutes: 60", "minutes: 90")]]
    #expect(try findings(edits).contains("exam-figures examinations/skills/minutes"))
  }

  @Test func whatTheClausesOfAnExaminationPrintIsNotLost() throws {
    let edits = ["examinations.yaml": [("        minimum: 3\n        odd: true\n", "")]]
    let found = try findings(edits)
    #expect(found.contains("exam-staff examinations/skills/assessor"))
  }

  @Test func aDrawnForwardRequirementIsToldOnce() throws {
    let found = try findings([
      "levels/basic.yaml": [
        ("\"1.1.1\"\n            text: 能选用泡茶用水", "\"1.1.2\"\n            text: 能控制水温x"),
        ("\"1.1.2\"\n            text: 能控制水温\n", "\"1.1.1\"\n            text: 能选用泡茶用水\n"),
        ("能控制水温x", "能控制水温"),
      ]
    ])
    #expect(found.contains("text-order basic/water/s2/order"))
    #expect(found.count { $0.hasPrefix("text-order") } == 1)
  }
}
