import Standards
import Testing

@testable import Checking

/// Each datum has one name, and an acknowledgement holds on to it.
@Suite struct SubjectTests {
  private func acknowledge(_ rule: String, _ subject: String) -> [(String, String)] {
    let entry = "\n  - rule: \(rule)\n    subject: \(subject)\n    reason: 印刷如此\n"
    return [("acknowledgements: []\n", "acknowledgements:" + entry)]
  }

  private func found(
    _ rule: String, _ edits: [String: [(String, String)]]
  ) throws -> [Diagnostic] {
    Checker.check(try EditedSample(edits).standard).filter { $0.rule == rule }
  }

  /// The text and the drafting notes have a clause with the same anchor and the same hole.
  private static let holes = [
    "text.yaml": [("insert: weights/skills", "insert: weights/review")],
    "drafting-notes.yaml": [
      ("", "clauses:\n  - number: \"7.2\"\n    title: 甲\n    insert: weights/review\n")
    ],
  ]

  @Test func holesOfTheTextAndOfTheDraftingNotesAreTwoFaults() throws {
    let subjects = ["text/c7.2/insert", "drafting-notes/c7.2/insert"]
    let standard = try EditedSample(Self.holes).standard
    #expect(EmptyInsert().check(standard).map(\.subject) == subjects)
    var edits = Self.holes
    edits["acknowledgements.yaml"] = acknowledge("empty-insert", subjects[0])
    let marked = try found("empty-insert", edits)
    #expect(marked.filter { $0.acknowledged == nil }.map(\.subject) == [subjects[1]])
  }

  @Test func aTaskHasOneName() throws {
    let edits = ["levels/basic.yaml": [("label: 备水", "label: 备用水"), ("task: water", "task: watr")]]
    #expect(try found("text-not-in-source", edits).map(\.subject) == ["basic/watr"])
    #expect(try found("unknown-task", edits).map(\.subject) == ["basic/watr"])
  }

  @Test func aRowOfAWeightTableHasOneName() throws {
    let row = "weights/knowledge/7.1/function/brewing"
    #expect(
      try found("text-not-in-source", ["weights.yaml": [("[40, 30]", "[41, 30]")]])
        .map(\.subject) == [row])
    #expect(
      try found("weight-cells", ["weights.yaml": [("[40, 30]", "[40]")]]).map(\.subject) == [row])
    #expect(
      try found("text-not-in-source", ["weights.yaml": [("[100, 100]", "[100, 99]")]])
        .map(\.subject) == ["weights/knowledge/7.1/total"])
  }

  @Test func clausesOfTwoTracksHoursAreTwoFaults() throws {
    let hours = """
          track: green
          minimum: 40
          clause: "99"
        - levels: [basic]
          track: black
          minimum: 40
          clause: "99"

      """
    let edits = [
      "standard.yaml": [
        EditedSample.twoTracks, ("    minimum: 40\n    clause: \"8.1\"\n", hours),
      ]
    ]
    #expect(
      try found("dangling-clause-reference", edits).map(\.subject) == [
        "class-hours/basic/green", "class-hours/basic/black",
      ])
  }

  @Test(
    arguments: [
      ("text-not-in-source", "basic/tasks/water", "basic/water"),
      (
        "text-not-in-source", "weights/knowledge/row-3", "weights/knowledge/7.1/function/brewing"
      ),
      ("dangling-clause-reference", "weights/skills", "weights/skills/7.9"),
      ("unknown-level", "text/c6.2", "text/c6.2/insert"),
      ("text-not-in-source", "examinations/skills-2/name", "examinations/skills/name"),
    ])
  func aFormerNameStillCounts(_ rule: String, _ former: String, _ now: String) throws {
    let standard = try EditedSample([
      "acknowledgements.yaml": acknowledge(rule, former),
      "levels/basic.yaml": [("label: 备水", "label: 备用水")],
      "weights.yaml": [("[40, 30]", "[41, 30]"), ("clause: \"7.2\"", "clause: \"7.9\"")],
      "text.yaml": [("insert: level/advanced", "insert: level/higher")],
      "examinations.yaml": [("name: 技能考核", "name: 技能考查")],
    ]).standard
    let all = Checker.check(standard)
    #expect(all.filter { $0.acknowledged != nil }.map(\.subject) == [now])
    let notes = all.filter { $0.rule == "renamed-subject" }
    #expect(notes.map(\.message.text) == ["“\(former)” is now called \(now)"])
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.first?.position.file == "sample/acknowledgements.yaml")
    #expect(all.filter { $0.rule == "unused-acknowledgement" } == [])
  }

  @Test func aNameInUseIsNoFormerName() throws {
    let edits = [
      "acknowledgements.yaml": acknowledge("empty-insert", "text/c7.2/insert"),
      "drafting-notes.yaml": Self.holes["drafting-notes.yaml"] ?? [],
    ]
    #expect(try found("empty-insert", edits).map(\.acknowledged) == ["印刷如此"])
    #expect(
      try found("renamed-subject", edits).map(\.message.text) == [
        "“text/c7.2/insert” is now called drafting-notes/c7.2/insert"
      ])
    #expect(
      try found("renamed-subject", edits.merging(Self.holes) { $1 }).map(\.message.text) == [])
  }
}
