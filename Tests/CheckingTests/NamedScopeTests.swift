import Checking
import Standards
import Testing

@testable import Checking

/// Which levels and tracks a sentence speaks of, and the figures held against it.
@Suite struct NamedScopeTests {
  private static let exam = "技能考核采用现场操作，时间不少于60分钟，考评人员"
  private static let ofLevels = "技能考核采用现场操作，初级时间不少于60分钟，高级不少于90分钟，考评人员"

  private func findings(_ edits: [String: [(String, String)]]) throws -> [String] {
    Checker.check(try EditedSample(edits).standard)
      .filter { ["exam-figures", "exam-levels", "hours-not-printed"].contains($0.rule) }
      .map { "\($0.rule) \($0.subject ?? ""): \($0.message.text)" }
  }

  private func skills(_ basic: String, _ advanced: String) -> (String, String) {
    let head = "  - paper: skills\n    name: 技能考核\n"
    let facts =
      "    fullMark: 100\n    passMark: 60\n    staff:\n      - role: assessor\n"
      + "        candidates: 10\n        minimum: 3\n        odd: true\n    clauses: [\"9.2\"]\n"
    func one(_ level: String, _ minutes: String) -> String {
      head + "    levels: [\(level)]\n    forms: [现场操作]\n    minutes: \(minutes)\n" + facts
    }
    return (
      head + "    forms: [现场操作]\n    minutes: 60\n" + facts,
      one("basic", basic) + one("advanced", advanced)
    )
  }

  @Test func aFigureIsThatOfItsLevel() throws {
    let text = ["text.yaml": [(Self.exam, Self.ofLevels)]]
    let found = try findings(text)
    #expect(found.contains { $0.hasSuffix("but its clauses print 90 for “高级”") })
    let right = text.merging(["examinations.yaml": [skills("60", "90")]]) { $1 }
    #expect(try findings(right) == [])
    let exchanged = text.merging(["examinations.yaml": [skills("90", "60")]]) { $1 }
    #expect(
      try findings(exchanged) == [
        "exam-figures examinations/skills/basic/minutes: “技能考核” has minutes 90, "
          + "but its clauses print 60 for “初级”",
        "exam-figures examinations/skills/advanced/minutes: “技能考核” has minutes 60, "
          + "but its clauses print 90 for “高级”",
      ])
  }

  @Test func levelsOfAnExaminationAreThoseOfItsSentence() throws {
    let text = ["text.yaml": [(Self.exam, "高级增加技能考核。" + Self.exam)]]
    #expect(
      try findings(text) == [
        "exam-levels examinations/skills/levels: “技能考核” is held at 初级, 高级, "
          + "but the text names 高级"
      ])
    let both = ["text.yaml": [(Self.exam, "技能考核面向初级及以上。" + Self.exam)]]
    #expect(try findings(both) == [])
  }

  @Test func namesAreReadPartByPart() throws {
    let standard = try EditedSample(["standard.yaml": [EditedSample.twoTracks]]).standard
    func scopes(_ parts: String..., under title: String = "") -> [String] {
      var scope = NamedScope(ScopeNames(standard), under: title)
      return parts.map { part in
        scope.read(part[...])
        return scope.levels.sorted().joined(separator: "+") + "/"
          + scope.tracks.sorted().joined(separator: "+")
      }
    }
    #expect(
      scopes("高级茶艺师", "绿茶", "各工种", "各等级") == ["advanced/", "advanced/green", "advanced/", "/"])
    #expect(scopes("初级及以上", "其他等级") == ["advanced+basic/", "/"])
    #expect(scopes("高级及以下60学时") == ["advanced+basic/"])
    #expect(scopes("初级60分钟", "其余等级90分钟") == ["basic/", "advanced/"])
    #expect(scopes("60分钟", "红茶50分钟", under: "高级绿茶的考核") == ["advanced/green", "advanced/black"])
  }

  @Test func hoursAreThoseOfTheirTrack() throws {
    let hours = ("  - levels: [basic]\n    minimum: 40\n    clause: \"8.1\"\n")
    func own(_ green: Int, _ black: Int) -> [(String, String)] {
      [
        EditedSample.twoTracks,
        (
          hours,
          [("green", green), ("black", black)].map {
            "  - levels: [basic]\n    track: \($0)\n    minimum: \($1)\n    clause: \"9.2\"\n"
          }.joined()
        ),
      ]
    }
    let text = [(Self.exam, "初级绿茶40标准学时，红茶50标准学时。" + Self.exam)]
    #expect(try findings(["standard.yaml": own(40, 50), "text.yaml": text]) == [])
    let exchanged = try findings(["standard.yaml": own(50, 40), "text.yaml": text])
    #expect(
      exchanged == [
        "hours-not-printed class-hours/basic/green/printed: "
          + "clause 9.2 prints 40 for “初级 绿茶”, not 50",
        "hours-not-printed class-hours/basic/black/printed: "
          + "clause 9.2 prints 50 for “初级 红茶”, not 40",
      ])
  }
}
