import Curriculum
import Standards
import Testing

@Suite struct HourPlanTrackTests {
  /// Function `a` for all, `b` for track `x`, `c` for track `y`.
  private func sample(_ columns: [WeightColumn], _ rows: [WeightRow]) -> SampleStandard {
    SampleStandard(
      levels: [
        Sample.level(
          "junior", rank: 1,
          [
            Sample.function("a", [Sample.task("a1", skills: 1, knowledge: 1)]),
            Sample.function("b", tracks: ["x"], [Sample.task("b1", skills: 1, knowledge: 1)]),
            Sample.function("c", tracks: ["y"], [Sample.task("c1", skills: 1, knowledge: 1)]),
          ])
      ],
      tracks: [Sample.track("x", levels: ["junior"]), Sample.track("y", levels: ["junior"])],
      classHours: [Sample.hours(["junior"], 100), Sample.hours(["junior"], 50, track: "y")],
      weightTables: [
        Sample.table(.knowledge, columns, rows), Sample.table(.skills, columns, rows),
      ])
  }

  private func plan(_ sample: SampleStandard, _ track: String) throws -> HourPlan {
    try HourPlan(
      standard: sample.standard, level: "junior", track: track,
      settings: HourDefaults(theoryPercent: 50))
  }

  @Test func eachTrackHasItsColumnAndItsHours() throws {
    let sample = sample(
      [Sample.column("junior", track: "x"), Sample.column("junior", track: "y")],
      [
        Sample.row(.function("a"), .percent(30), .percent(80)),
        Sample.row(.function("b"), .percent(70), .dash),
        Sample.row(.function("c"), .dash, .percent(20)),
      ])
    let x = try plan(sample, "x")
    #expect(x.rows.map(\.subject) == [.function("a"), .function("b")])
    #expect(x.rows.map(\.total.text) == ["30", "70"])
    let y = try plan(sample, "y")
    #expect(y.rows.map(\.subject) == [.function("a"), .function("c")])
    #expect(y.rows.map(\.total.text) == ["40", "10"])
  }

  @Test func aSharedColumnLeavesOtherTracksOut() throws {
    let sample = sample(
      [Sample.column("junior")],
      [
        Sample.row(.function("a"), .percent(40)), Sample.row(.function("b"), .percent(60)),
        Sample.row(.task("c1"), .percent(60)),
      ])
    #expect(try plan(sample, "x").rows.map(\.total.text) == ["40", "60"])
    #expect(try plan(sample, "y").rows.map(\.total.text) == ["20", "30"])
  }

  @Test func aTableOfTheTrackComesBeforeASharedOne() throws {
    var sample = sample(
      [Sample.column("junior")],
      [Sample.row(.function("a"), .percent(50)), Sample.row(.function("b"), .percent(50))])
    sample.weightTables.append(
      Sample.table(
        .skills, [Sample.column("junior", track: "x")],
        [Sample.row(.function("a"), .percent(10)), Sample.row(.function("b"), .percent(90))]))
    #expect(try plan(sample, "x").rows.map(\.practice.text) == ["5", "45"])
  }
}
