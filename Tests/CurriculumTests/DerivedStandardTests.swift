import Curriculum
import Standards
import Testing

@Suite struct DerivedStandardTests {
  /// Function `a` for all, `b` for track `x`; the upper level has the track `y` alone.
  private var sample: SampleStandard {
    var sample = SampleStandard.plain
    sample.levels = [
      Sample.level(
        "junior", rank: 1,
        [
          Sample.function("a", [Sample.task("a1", skills: 2, knowledge: 1)]),
          Sample.function("b", tracks: ["x"], [Sample.task("b1", skills: 1, knowledge: 2)]),
        ]),
      Sample.level(
        "senior", rank: 2,
        [Sample.function("a", [Sample.task("a1", skills: 1, knowledge: 1)])]),
      Sample.level(
        "master", rank: 3,
        [Sample.function("c", [Sample.task("c1", skills: 1, knowledge: 1)])]),
    ]
    sample.tracks = [
      Sample.track("x", levels: ["junior"]), Sample.track("y", levels: ["junior", "senior"]),
    ]
    return sample
  }

  @Test func levelsComeOncePerTrack() {
    let derived = DerivedStandard(sample.standard)
    #expect(derived.levels.map(\.level.id) == ["junior", "junior", "senior", "master"])
    #expect(derived.levels.map(\.track?.id) == ["x", "y", "y", nil])
    #expect(derived.levels(of: "junior").map(\.functions.count) == [2, 1])
    #expect(derived.level("senior", track: "y")?.functions.count == 1)
    #expect(derived.level("senior", track: "x")?.level.id == nil)
    #expect(derived.level("expert", track: nil)?.level.id == nil)
  }

  @Test func withoutATrackALevelHasAllItsRows() {
    let derived = DerivedStandard(sample.standard)
    #expect(derived.level("junior", track: nil)?.functions.count == 2)
    let lower = derived.level("senior", track: nil)?.inheritance
    #expect(lower?.continued.map(\.function) == ["a"])
    // Only the track x has b, and it has ended.
    #expect(lower?.lowerOnly.map(\.function) == [])
    let ofTrack = derived.level("senior", track: "y")?.inheritance
    #expect(ofTrack?.lowerOnly == [])
    #expect(derived.level("master", track: nil)?.inheritance.lowerOnly.count == 2)
  }

  @Test func settingsReachTheTables() throws {
    let derived = DerivedStandard(
      SampleStandard.plain.standard, hours: HourDefaults(theoryPercent: 50), questions: 60)
    let level = try #require(derived.levels.first)
    #expect(try level.hours.get().theory.text == "40")
    #expect(level.blueprint.papers.first?.questions == 60)
  }

  @Test func tablesOfOnePaperServeALevelEach() throws {
    var sample = SampleStandard.plain
    sample.levels.append(Sample.level("senior", rank: 2, sample.levels[0].functions))
    sample.weightTables.append(
      Sample.table(
        .skills, [Sample.column("senior")],
        [Sample.row(.function("a"), .percent(30)), Sample.row(.function("b"), .percent(70))]))
    let derived = DerivedStandard(sample.standard)
    let skills = try derived.levels.map { try $0.weights(.skills).get() }
    #expect(skills.map(\.tableIndex) == [1, 2])
    #expect(skills.map { $0.cells.map(\.figure) } == [[50, 50], [30, 70]])
    #expect(derived.columns.map(\.weights.tableIndex) == [0, 1, 2])
    #expect(derived.columns.map(\.level.level.id) == ["junior", "junior", "senior"])
  }

  @Test func everyTableIsMadeOnce() async throws {
    let standard = sample.standard
    let log = DerivationLog()
    await DerivationLog.$current.withValue(log) {
      let derived = DerivedStandard(standard)
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<8 { group.addTask { Self.readEverything(derived) } }
      }
    }
    let tables = ["HourPlan", "CompetenceMatrix", "ExamBlueprint", "SelfCheckParts", "Inheritance"]
    let levels = ["junior/x", "junior/y", "senior/y", "master"]
    let expected =
      tables.flatMap { table in levels.map { "\(table) \($0)" } }
      + ["Progression a", "Progression b", "Progression c"]
    #expect(log.counts == Dictionary(uniqueKeysWithValues: expected.map { ($0, 1) }))
  }

  private static func readEverything(_ derived: DerivedStandard) {
    for level in derived.levels {
      _ = (level.matrix, level.hours, level.blueprint, level.selfCheck, level.inheritance)
    }
    for function in derived.standard.functions { _ = derived.progression(of: function.id) }
  }
}
