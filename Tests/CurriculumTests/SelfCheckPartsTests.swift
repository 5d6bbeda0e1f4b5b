import Curriculum
import Standards
import Testing

@Suite struct SelfCheckPartsTests {
  private func parts(_ sample: SampleStandard, track: String? = nil) -> [SelfCheckPart] {
    let standard = sample.standard
    return standard.levels.first.map {
      SelfCheckParts(standard: standard, level: $0, track: track).parts
    } ?? []
  }

  @Test func aFunctionsWeightCoversItsRequirements() {
    let parts = parts(.plain)
    #expect(parts.map(\.function) == ["a", "a", "b", "b"])
    #expect(parts.map(\.paper) == [.skills, .knowledge, .skills, .knowledge])
    #expect(parts.map(\.weight) == [50, 47, 50, 33])
    #expect(parts.map(\.count) == [5, 4, 1, 2])
  }

  @Test func aTasksWeightCoversThoseOfTheTask() {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [Sample.row(.task("a1"), .percent(25)), Sample.row(.task("b1"), .percent(75))])
    let skills = parts(sample).filter { $0.paper == .skills }
    #expect(skills.map(\.weight) == [25, 0, 75])
    #expect(skills.map(\.count) == [2, 3, 1])
  }

  @Test func withoutATableEachRequirementCountsOne() {
    var sample = SampleStandard.plain
    sample.weightTables = []
    #expect(parts(sample).map(\.weight) == [5, 4, 1, 2])
  }

  @Test func functionsOfOtherTracksAreNoPart() {
    var sample = SampleStandard.plain
    sample.levels = [
      Sample.level(
        "junior", rank: 1,
        [
          Sample.function("a", tracks: ["x"], [Sample.task("a1", skills: 2, knowledge: 0)]),
          Sample.function("b", tracks: ["y"], [Sample.task("b1", skills: 1, knowledge: 2)]),
        ])
    ]
    #expect(parts(sample, track: "x").map(\.function) == ["a"])
    #expect(parts(sample, track: "y").map(\.count) == [1, 2])
  }
}
