import Standards
import Testing

@testable import Checking

@Suite struct IdentityRulesTests {
  @Test func skillsAndKnowledgeShareTheirIds() throws {
    let standard = try EditedSample(["levels/basic.yaml": [("- id: k1", "- id: s1")]]).standard
    #expect(
      DuplicateId().check(standard).map(\.subject) == [
        "basic/water/s1", "basic/infusion/s1", "basic/reception/s1",
      ])
  }

  @Test func secondListOfPathsIsReported() throws {
    let standard = try EditedSample([
      "eligibility.yaml": [("- level: advanced", "- level: basic")]
    ]).standard
    #expect(
      DuplicateId().check(standard).map(\.subject) == ["eligibility/basic/a", "eligibility/basic"])
  }

  @Test func secondExaminationOfAPaperIsReportedForEachLevel() throws {
    let standard = try EditedSample([
      "examinations.yaml": [("- paper: skills", "- paper: knowledge\n    levels: [basic]")]
    ]).standard
    let found = DuplicateId().check(standard)
    #expect(found.map(\.subject) == ["examinations/knowledge/basic"])
    #expect(found.first?.message.text == "“knowledge/basic” is entered twice")
  }

  @Test func rowsOfDifferentTracksMayNameOneFunction() throws {
    let rows = [
      ("function: service", "function: brewing"),
      ("    number: \"1.\"\n", "    number: \"1.\"\n    tracks: [green]\n"),
      ("    number: \"2.\"\n", "    number: \"2.\"\n    tracks: [black]\n"),
    ]
    let apart = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks], "levels/basic.yaml": rows,
    ]).standard
    #expect(DuplicateId().check(apart) == [])
    let together = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks],
      "levels/basic.yaml": rows + [("    tracks: [black]\n", "")],
    ]).standard
    #expect(DuplicateId().check(together).map(\.subject) == ["basic/functions/brewing"])
  }

  @Test func anchorsOfTheDraftingNotesAreTheirOwn() throws {
    let notes = "clauses:\n  - number: \"1\"\n    title: 甲\n"
    let apart = try EditedSample(["drafting-notes.yaml": [("", notes)]]).standard
    #expect(DuplicateId().check(apart) == [])
    let twice = try EditedSample([
      "drafting-notes.yaml": [("", notes + "  - id: c1\n    title: 乙\n")]
    ]).standard
    #expect(DuplicateId().check(twice).map(\.subject) == ["drafting-notes/c1"])
  }

  @Test func driftIsReportedOnceAtTheFirstUnusualLabel() throws {
    let standard = try EditedSample([
      "levels/basic.yaml": [("label: 茶事接待", "label: 茶事礼仪")],
      "weights.yaml": [
        ("label: 茶事接待\n        weights: [40, 50]", "label: 茶事\n        weights: [40, 50]")
      ],
    ]).standard
    let found = LabelDrift().check(standard)
    #expect(found.map(\.subject) == ["functions/service"])
    #expect(found.first?.position.file == "sample/levels/basic.yaml")
    #expect(found.first?.message.text == "“茶事礼仪” is printed as “茶事接待” in 2 of 4 places")
    #expect(
      found.first?.related.map(\.message.text) == ["here it is “茶事接待”", "here it is “茶事”"])
  }

  @Test func earliestOfEquallyFrequentLabelsIsUsual() throws {
    let standard = try EditedSample([
      "levels/advanced.yaml": [("        label: 冲泡\n", "        label: 泡茶\n")]
    ]).standard
    let found = LabelDrift().check(standard)
    #expect(found.map(\.subject) == ["tasks/infusion"])
    #expect(found.first?.position.file == "sample/levels/advanced.yaml")
  }

  @Test func unknownIdsComeWithHelp() throws {
    let standard = try EditedSample([
      "levels/basic.yaml": [("function: brewing", "function: brewin")],
      "levels/advanced.yaml": [("task: reception", "task: calligraphy")],
      "standard.yaml": [("    minimum: 40", "    track: leaf\n    minimum: 40")],
    ]).standard
    #expect(
      UnknownFunction().check(standard).map(\.help?.text) == ["did you mean “brewing”?"])
    #expect(
      UnknownTask().check(standard).map(\.help?.text) == ["known are water, infusion, reception"])
    #expect(UnknownTrack().check(standard).map(\.help?.text) == ["standard.yaml lists none"])
    #expect(TaskOutsideFunction().check(standard) == [])
  }
}
