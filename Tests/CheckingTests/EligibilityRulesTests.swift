import Standards
import Testing

@testable import Checking

@Suite struct EligibilityRulesTests {
  private static let master = (
    "functions:\n", "  - id: master\n    rank: 3\n    name: 技师\n    title: 茶艺技师\nfunctions:\n"
  )
  private static let noTable = ("", "functions: []\n")

  @Test func levelsThatWaitForEachOtherAreOutOfReach() throws {
    let standard = try EditedSample([
      "eligibility.yaml": [
        ("- experience: { years: 1, relation: related }", "- certificate: { level: advanced }"),
        ("- training: { hours: 40 }", "- certificate: { level: advanced }"),
      ]
    ]).standard
    let found = EligibilityUnreachable().check(standard)
    #expect(found.map(\.subject) == ["eligibility/basic", "eligibility/advanced"])
    #expect(found.last?.help?.text.contains("“basic”") == true)
  }

  @Test func levelAboveOneWithoutPathIsOutOfReachToo() throws {
    let standard = try EditedSample([
      "standard.yaml": [Self.master], "levels/master.yaml": [Self.noTable],
      "eligibility.yaml": [
        ("certificate: { level: basic }", "certificate: { level: master }")
      ],
    ]).standard
    let found = EligibilityUnreachable().check(standard)
    #expect(found.map(\.subject) == ["eligibility/advanced", "eligibility/master"])
    #expect(found.last?.message.text == "no path leads to the level “master”")
    #expect(found.last?.position.file == "sample/standard.yaml")
  }

  @Test func oneTrackWithoutPathsIsReported() throws {
    let standard = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks],
      "eligibility.yaml": [("- level: basic\n", "- level: basic\n    track: green\n")],
    ]).standard
    #expect(
      EligibilityUnreachable().check(standard).map(\.subject) == ["eligibility/basic/black"])
  }

  @Test func whatIsNotEncodedAtAllIsLetBe() throws {
    let pathless = try EditedSample([:], without: "eligibility.yaml").standard
    #expect(pathless.eligibility == [])
    #expect(EligibilityUnreachable().check(pathless) == [])
    let paperless = try EditedSample([:], without: "examinations.yaml").standard
    #expect(paperless.examinations == [])
    #expect(ExamIncomplete().check(paperless) == [])
  }

  @Test func unknownCertificateIsReportedOnce() throws {
    let standard = try EditedSample([
      "eligibility.yaml": [("certificate: { level: basic }", "certificate: { level: basik }")]
    ]).standard
    let found = EligibilityUnknownLevel().check(standard)
    #expect(found.map(\.subject) == ["eligibility/advanced/a"])
    #expect(found.first?.help?.text == "did you mean “basic”?")
    #expect(EligibilityUnreachable().check(standard) == [])
  }

  @Test func hoursInAPathNeedClassHours() throws {
    let standard = try EditedSample([
      "standard.yaml": [("  - levels: [basic]\n    minimum: 40\n    clause: \"8.1\"\n", "")]
    ]).standard
    let found = HoursDisagree().check(standard)
    #expect(found.map(\.subject) == ["class-hours/basic"])
    #expect(found.first?.message.text == "“basic” has no class hours, but path b) asks for 40")
  }

  @Test func hoursOfATrackComeBeforeTheShared() throws {
    let hours = """
      classHours:
        - levels: [basic]
          track: green
          minimum: 48
          clause: "8.1"

      """
    let standard = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks, ("classHours:\n", hours)],
      "eligibility.yaml": [("- level: basic\n", "- level: basic\n    track: green\n")],
    ]).standard
    let found = HoursDisagree().check(standard)
    #expect(found.map(\.message.text) == ["path b) asks for 40 class hours, not 48"])
  }

  @Test func levelWithoutPaperIsReported() throws {
    let standard = try EditedSample([
      "standard.yaml": [Self.master], "levels/master.yaml": [Self.noTable],
      "examinations.yaml": [
        ("    name: 技能考核", "    levels: [basic, advanced]\n    name: 技能考核")
      ],
    ]).standard
    let found = ExamIncomplete().check(standard)
    #expect(found.map(\.subject) == ["examinations/skills/master/missing"])
    #expect(found.first?.position.file == "sample/standard.yaml")
  }

  @Test func lackingFactsAreNamedTogether() throws {
    let standard = try EditedSample([
      "examinations.yaml": [("    minutes: 60\n", ""), ("    passMark: 60\n", "")]
    ]).standard
    #expect(
      ExamIncomplete().check(standard).map(\.message.text) == [
        "“理论知识考试” lacks passMark", "“技能考核” lacks minutes, passMark",
      ])
  }
}
