import Checking
import Curriculum
import Reading
import Standards
import TestSupport
import Testing

/// A standard in the form of a national occupational standard goes all the way.
@Suite struct NationalSampleTests {
  private let files = SampleContent("NationalSample").files

  private func standard(without absent: String = "") throws -> Standard {
    let result = StandardReader.read(
      folder: "standards/national", files: files.filter { $0.key != absent })
    try #require(result.diagnostics.map(\.message.text) == [])
    #expect(result.isComplete)
    return try #require(result.value)
  }

  @Test func onlyTheAcknowledgedFaultIsFound() throws {
    let found = Checker.check(try standard())
    #expect(found.filter { $0.acknowledged == nil }.map(\.message.text) == [])
    #expect(found.map(\.rule) == ["label-drift"])
    #expect(found.first?.subject == "functions/framing")
  }

  @Test func everyLetterOfThePrintIsEncoded() throws {
    let fidelity = try #require(Fidelity(PrintedFragments(try standard())))
    #expect(fidelity.missing == [])
    #expect(fidelity.uncovered == [])
    #expect(fidelity.letters > 1_000)
  }

  @Test func levelsAreOrderedByRankAgainstTheirNumbers() throws {
    let standard = try standard()
    #expect(standard.levels.map(\.id) == (1...5).reversed().map { "level-\($0)" })
    #expect(standard.levels.map(\.rank) == [1, 2, 3, 4, 5])
    #expect(standard.tracks.map(\.levels.count) == [5, 3])
  }

  @Test func tracksHaveTheirOwnHours() throws {
    let standard = try standard()
    let frame = try plan(standard, "level-3", "frame-making")
    #expect([frame.theory.units, frame.practice.units] == [35, 65])
    #expect(frame.split == .printed)
    let painting = try plan(standard, "level-3", "painting")
    #expect([painting.theory.units, painting.practice.units] == [36, 54])
    #expect(try plan(standard, "level-5", "painting").sharedWith == ["level-4"])
  }

  @Test func everyLevelOfEveryTrackDerives() throws {
    let standard = try standard()
    for level in standard.levels {
      for track in standard.tracks(at: level.id) {
        let plan = try plan(standard, level.id, track?.id)
        #expect(plan.total.units == plan.classHours.minimum.value)
        let papers = ExamBlueprint(
          standard: standard, level: level.id, track: track?.id, questions: 100)?.papers
        #expect(papers?.count == (level.rank > 3 ? 3 : 2))
        let matrix = CompetenceMatrix(standard: standard, level: level.id, track: track?.id)
        #expect(matrix?.functions.count == 2)
      }
    }
    for function in standard.functions {
      #expect(Progression(standard: standard, function: function.id)?.steps.isEmpty == false)
    }
  }

  @Test func statementsHaveKeysOfTheirOwn() throws {
    let keys = try standard().statements.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(try standard().levels.flatMap(\.skills).filter(\.isKey).count == 2)
  }

  @Test func withoutWeightsThereIsNoHourPlan() throws {
    let standard = try standard(without: "weights.yaml")
    let found = Checker.check(standard)
    #expect(found.map(\.rule).filter { $0.hasPrefix("weight") } == [])
    for level in standard.levels {
      #expect(throws: CurriculumGap.noWeightTable(.knowledge)) {
        try HourPlan(
          standard: standard, level: level.id, track: standard.tracks(at: level.id).first??.id,
          settings: HourDefaults())
      }
      #expect(CompetenceMatrix(standard: standard, level: level.id, track: nil) != nil)
    }
  }

  private func plan(_ standard: Standard, _ level: String, _ track: String?) throws -> HourPlan {
    try HourPlan(standard: standard, level: level, track: track, settings: HourDefaults())
  }
}
