import Standards
import Testing

@testable import Checking

@Suite struct WeightRulesTests {
  private static let service = "- subject: function/service\n        label: 茶事接待\n"

  /// Brewing belongs to one track, service to the other; both have all rows in one column.
  private static let split = [
    "    number: \"1.\"\n": "    number: \"1.\"\n    tracks: [green]\n",
    "    number: \"2.\"\n": "    number: \"2.\"\n    tracks: [black]\n",
  ].map { ($0.key, $0.value) }

  @Test func functionWithoutRowIsReportedAtItsRequirements() throws {
    let weights = [("      \(Self.service)        weights: [40, 50]\n", "")]
    let standard = try EditedSample(["weights.yaml": weights]).standard
    let found = RequirementsWithoutWeight().check(standard)
    #expect(
      found.map(\.subject) == [
        "weights/knowledge/basic/function/service", "weights/knowledge/advanced/function/service",
      ])
    #expect(
      found.map(\.position.file) == ["sample/levels/basic.yaml", "sample/levels/advanced.yaml"])
    #expect(found.first?.message.text == "“茶事接待” has requirements but no row in 7.1")
  }

  @Test func taskTableMustWeighEveryTask() throws {
    let rows = """
      - subject: task/water
              label: 备水
              weights: [60, "-"]
            - subject: task/reception
              label: 迎宾接待
              weights: [40, 55]
      """
    let standard = try EditedSample([
      "weights.yaml": [
        ("      - subject: function/brewing\n        label: 茶叶冲泡\n        weights: [60, 45]\n", ""),
        ("\(Self.service)        weights: [40, 55]", rows),
      ]
    ]).standard
    #expect(
      RequirementsWithoutWeight().check(standard).map(\.subject) == [
        "weights/skills/basic/task/infusion", "weights/skills/advanced/function/brewing",
      ])
    #expect(WeightWithoutRequirements().check(standard).map(\.subject) == [])
  }

  @Test func knowledgeWeightAsksForKnowledge() throws {
    let knowledge = """
              knowledge:
                - id: k1
                  number: "2.1.1"
                  text: 接待礼仪
      """
    let standard = try EditedSample([
      "levels/basic.yaml": [(knowledge, "        knowledge: []")]
    ]).standard
    let found = WeightWithoutRequirements().check(standard)
    #expect(found.map(\.subject) == ["weights/knowledge/basic/function/service"])
    #expect(RequirementsWithoutWeight().check(standard) == [])
  }

  @Test func wrongSumIsNotReportedAgainAtARightTotal() throws {
    let standard = try EditedSample(["weights.yaml": [("[40, 30]", "[45, 30]")]]).standard
    let found = WeightsSum().check(standard)
    #expect(found.map(\.subject) == ["weights/knowledge/basic"])
    #expect(found.first?.message.text == "the weights of “初级” sum to 105, not 100")
    #expect(found.first?.related.count == 1)
  }

  @Test func sumOfATableWithMissingCellsIsUnknown() throws {
    let short = try EditedSample(["weights.yaml": [("[40, 30]", "[40]")]]).standard
    let empty = try EditedSample(["weights.yaml": [("[40, 30]", "[\"\", 30]")]]).standard
    for standard in [short, empty] {
      #expect(WeightCells().check(standard).count == 1)
      #expect(WeightsSum().check(standard) == [])
      #expect(RequirementsWithoutWeight().check(standard) == [])
    }
  }

  @Test func sharedColumnSumsForEachTrackByItself() throws {
    let weights = [
      ("weights: [40, 30]", "weights: [80, 80]"), ("weights: [40, 50]", "weights: [80, 75]"),
      ("weights: [60, 45]", "weights: [100, 100]"), ("weights: [40, 55]", "weights: [100, 100]"),
    ]
    let standard = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks], "levels/basic.yaml": Self.split,
      "levels/advanced.yaml": Self.split, "weights.yaml": weights,
    ]).standard
    let found = WeightsSum().check(standard)
    #expect(found.map(\.subject) == ["weights/knowledge/advanced"])
    #expect(
      found.first?.message.text
        == "the weights of “高级” that count for the track “红茶” sum to 95, not 100")
    #expect(RequirementsWithoutWeight().check(standard) == [])
    #expect(WeightWithoutRequirements().check(standard) == [])
  }

  @Test func faultOfASharedColumnIsReportedOnce() throws {
    let standard = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks], "weights.yaml": [("[40, 30]", "[39, \"-\"]")],
    ]).standard
    #expect(
      WeightsSum().check(standard).map(\.subject) == [
        "weights/knowledge/basic", "weights/knowledge/advanced",
      ])
    #expect(RequirementsWithoutWeight().check(standard).count == 1)
  }

  @Test func columnOfATrackComesBeforeTheSharedOne() throws {
    let standard = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks],
      "weights.yaml": [
        (
          "        label: 高级\n    rows:\n      - subject: function/brewing",
          """
                  track: green
                  label: 高级（绿茶）
                - level: advanced
                  label: 高级（红茶）
              rows:
                - subject: function/brewing
          """
        ),
        ("[60, 45]", "[60, 45, 50]"), ("[40, 55]", "[40, 55, 49]"),
      ],
    ]).standard
    let found = WeightsSum().check(standard)
    #expect(found.map(\.subject) == ["weights/skills/advanced"])
    #expect(found.first?.message.text == "the weights of “高级（红茶）” sum to 99, not 100")
  }
}
