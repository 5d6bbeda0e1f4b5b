import Curriculum
import Standards
import Testing

@testable import Checking

/// One paper may have a weight table for each level.
@Suite struct WeightTablesTests {
  private static let skills = """
        columns:
          - level: basic
            label: 初级
          - level: advanced
            label: 高级
        rows:
          - subject: function/brewing
            label: 茶叶冲泡
            weights: [60, 45]
          - subject: function/service
            label: 茶事接待
            weights: [40, 55]

    """

  private static func table(_ level: String, _ label: String, _ weights: [Int]) -> String {
    """
        columns:
          - level: \(level)
            label: \(label)
        rows:
          - subject: function/brewing
            label: 茶叶冲泡
            weights: [\(weights[0])]
          - subject: function/service
            label: 茶事接待
            weights: [\(weights[1])]

    """
  }

  /// - Parameter second: clause of the table of the upper level.
  private func standard(
    second: String = "7.3", advanced: [Int] = [45, 55], printed: [Int] = [45, 55]
  ) throws -> Standard {
    let tables =
      Self.table("basic", "初级", [60, 40]) + "  - paper: skills\n    clause: \"\(second)\"\n"
      + Self.table("advanced", "高级", advanced)
    let heading = second == "7.3" ? "7.3 高级技能权重表\n" : ""
    let clause =
      "      - number: \"7.3\"\n        title: 高级技能权重表\n        insert: weights/skills\n"
    return try EditedSample([
      "weights.yaml": [(Self.skills, tables)],
      "text.yaml": [
        (
          "        insert: weights/skills\n",
          "        insert: weights/skills\n" + (second == "7.3" ? clause : "")
        )
      ],
      "source.txt": [
        (
          "\t初级\t高级\n茶叶冲泡\t60\t45\n茶事接待\t40\t55\n",
          "\t初级\n茶叶冲泡\t60\n茶事接待\t40\n\(heading)\t高级\n茶叶冲泡\t\(printed[0])\n"
            + "茶事接待\t\(printed[1])\n"
        )
      ],
    ]).standard
  }

  @Test(arguments: ["7.2", "7.3"])
  func aTableForEachLevelIsFaultless(second: String) throws {
    let standard = try standard(second: second)
    #expect(Checker.check(standard).map(\.message.text) == [])
    let input = CheckInput(standard)
    #expect(input.derived.columns.count == 4)
    #expect(input.derived.levels.allSatisfy { (try? $0.hours.get()) != nil })
    let rows = input.fragments.all.filter { $0.text.printed == "茶事接待" && $0.tail == "55" }
    #expect(rows.count == 1)
  }

  @Test func eachClausePrintsItsOwnTable() throws {
    let standard = try standard()
    let tables = standard.clauses.filter { $0.inserts(.weights(.skills)) }
      .map { standard.weightTables(.skills, in: $0).map(\.clause.value) }
    #expect(tables == [["7.2"], ["7.3"]])
  }

  @Test(arguments: ["7.2", "7.3"])
  func aFaultOfTheSecondTableIsReportedThere(second: String) throws {
    let wrong = try standard(second: second, advanced: [45, 56])
    #expect(WeightsSum().check(wrong).map(\.subject) == ["weights/skills/advanced"])
    let table = second == "7.3" ? "7.3" : "7.2/advanced"
    #expect(
      Checker.check(wrong).filter { $0.rule == "text-not-in-source" }.map(\.subject) == [
        "weights/skills/\(table)/function/service"
      ])
  }

  @Test func aMissingClauseLeavesNoTableOut() throws {
    let standard = try EditedSample(["text.yaml": [("        insert: weights/skills\n", "")]])
      .standard
    #expect(Checker.check(standard).filter { $0.rule.contains("source") } == [])
  }

  @Test func aSecondRowOfASubjectDoesNotCount() throws {
    let row = "      - subject: function/brewing\n        label: 茶叶冲泡\n        weights: [60, 45]\n"
    let standard = try EditedSample(["weights.yaml": [(row, row + row)]]).standard
    #expect(WeightsSum().check(standard) == [])
    #expect(
      DuplicateId().check(standard).map(\.subject) == [
        "weights/skills/7.2/function/brewing"
      ])
  }
}
