import Curriculum
import Standards
import Testing

@Suite struct HourPlanTests {
  private func plan(
    _ sample: SampleStandard, level: String = "junior", track: String? = nil,
    settings: HourDefaults = HourDefaults()
  ) throws -> HourPlan {
    try HourPlan(standard: sample.standard, level: level, track: track, settings: settings)
  }

  private func texts(_ hours: [Hours]) -> [String] { hours.map(\.text) }

  @Test func hoursFollowTheWeightTables() throws {
    let plan = try plan(.plain)
    #expect(texts([plan.total, plan.theory, plan.practice]) == ["80", "32", "48"])
    #expect(plan.split == .derived(theoryPercent: 40))
    #expect(
      plan.rows.map(\.subject) == [
        .ethics, .foundationKnowledge, .function("b"), .function("a"),
      ])
    // Quotas 1.6, 4.8, 10.56, 15.04.
    #expect(plan.rows.map(\.theoryQuota.text) == ["1.6", "4.8", "10.56", "15.04"])
    #expect(texts(plan.rows.map(\.theory)) == ["2", "5", "10", "15"])
    #expect(texts(plan.rows.map(\.practice)) == ["0", "0", "24", "24"])
    #expect(texts(plan.rows.map(\.total)) == ["2", "5", "34", "39"])
  }

  @Test func rowsCarryWhatTheTablesPrint() throws {
    let rows = try plan(.plain).rows
    #expect(rows[0].knowledgeWeight == .percent(5))
    #expect(rows[0].skillWeight == nil)
    #expect(rows[0].tasks.isEmpty)
    #expect(rows[2].skillWeight == .percent(50))
    #expect(rows[2].label == Sample.text("weight of \(WeightSubject.function("b"))"))
  }

  @Test func functionHoursDivideByNumberOfRequirements() throws {
    let row = try #require(try plan(.plain).row(function: "a"))
    #expect(row.tasks.map(\.task) == ["a1", "a2"])
    // 15 theory hours by 1 : 3, 24 practice hours by 2 : 3.
    #expect(texts(row.tasks.map(\.theory)) == ["4", "11"])
    #expect(texts(row.tasks.map(\.practice)) == ["9.5", "14.5"])
    #expect(row.tasks.map(\.knowledgeWeight) == [nil, nil])
    #expect(row.tasks.map(\.row?.label.printed) == ["task a1", "task a2"])
  }

  @Test func halfHoursAreFiner() throws {
    let plan = try plan(.plain, settings: HourDefaults(theoryPercent: 40, unit: .half))
    #expect(plan.total.text == "80")
    // Quotas in halves 3.2, 9.6, 21.12, 30.08.
    #expect(texts(plan.rows.map(\.theory)) == ["1.5", "5", "10.5", "15"])
  }

  @Test func theStandardsOwnSplitComesFirst() throws {
    var sample = SampleStandard.plain
    sample.classHours = [Sample.hours(["junior"], 80, theory: 20, practice: 60)]
    let both = try plan(sample)
    #expect(both.split == .printed)
    #expect(texts([both.theory, both.practice]) == ["20", "60"])
    sample.classHours = [Sample.hours(["junior"], 80, practice: 50)]
    let one = try plan(sample)
    #expect(texts([one.theory, one.practice]) == ["30", "50"])
  }

  @Test func oneFigureCanServeSeveralLevels() throws {
    var sample = SampleStandard.plain
    sample.classHours = [Sample.hours(["junior", "senior"], 80)]
    #expect(try plan(sample).sharedWith == ["senior"])
    #expect(try plan(sample).total.text == "80")
    #expect(try plan(.plain).sharedWith == [])
  }

  @Test func weightsPerTaskGoStraightToTasks() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [
        Sample.row(.task("a1"), .percent(10)), Sample.row(.task("a2"), .percent(30)),
        Sample.row(.task("b1"), .percent(60)),
      ])
    let plan = try plan(sample)
    let row = try #require(plan.row(function: "a"))
    // 48 hours: quotas 4.8, 14.4, 28.8.
    #expect(texts(row.tasks.map(\.practice)) == ["5", "14"])
    #expect(row.tasks.map(\.skillWeight) == [.percent(10), .percent(30)])
    #expect(row.skillWeight == nil)
    #expect(row.practice.text == "19")
    #expect(row.practiceQuota.text == "19.2")
    #expect(texts(row.tasks.map(\.theory)) == ["4", "11"])
  }

  @Test func tasksAreDividedInHoursWhereTheSiteSaysSo() throws {
    let settings = HourDefaults(taskUnit: .one)
    let row = try #require(try plan(.plain, settings: settings).row(function: "a"))
    #expect(texts(row.tasks.map(\.theory)) == ["4", "11"])
    #expect(texts(row.tasks.map(\.practice)) == ["10", "14"])
  }

  @Test func aFunctionsOwnWeightMakesItsTasksWeightsSubtotals() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [
        Sample.row(.function("a"), .percent(40)), Sample.row(.task("a1"), .percent(10)),
        Sample.row(.task("a2"), .percent(30)), Sample.row(.function("b"), .percent(60)),
      ])
    let plan = try plan(sample)
    #expect(plan.row(function: "a")?.practice.text == "19")
    #expect(plan.row(function: "b")?.practice.text == "29")
  }

  @Test func columnsThatDoNotAddUpStayExact() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [Sample.row(.function("b"), .percent(20)), Sample.row(.function("a"), .percent(40))])
    let plan = try plan(sample)
    #expect(texts(plan.rows.map(\.practice)) == ["0", "0", "16", "32"])
  }

  @Test func aFunctionWithoutWeightIsListedWithoutHours() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")], [Sample.row(.function("a"), .percent(100))])
    let row = try #require(try plan(sample).row(function: "b"))
    #expect(row.skillWeight == nil)
    #expect(row.practice.units == 0)
    sample.weightTables[0] = Sample.table(
      .knowledge, [Sample.column("junior")], [Sample.row(.ethics, .percent(100))])
    let rows = try plan(sample).rows
    #expect(rows.map(\.subject) == [.ethics, .function("a"), .function("b")])
    #expect(rows.last?.label.printed == "function b")
  }

  @Test func onlyTheFirstRowOfASubjectCounts() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [
        Sample.row(.function("a"), .percent(25)), Sample.row(.function("b"), .percent(75)),
        Sample.row(.function("a"), .percent(100)),
      ])
    #expect(try plan(sample).row(function: "a")?.practice.text == "12")
    #expect(try plan(sample).row(function: "b")?.practice.text == "36")
  }

  @Test func aTaskThatNoFunctionHasStandsForItself() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [
        Sample.row(.function("a"), .percent(40)), Sample.row(.function("b"), .percent(35)),
        Sample.row(.task("nobody"), .percent(25)),
      ])
    let plan = try HourPlan(
      standard: sample.standard, level: "junior", track: nil, settings: HourDefaults())
    #expect(plan.rows.last?.subject == .task("nobody"))
    #expect(plan.rows.last?.practice.text == "12")
  }

  @Test func tasksWithoutRequirementsShareEvenly() throws {
    var sample = SampleStandard.plain
    sample.levels = [
      Sample.level(
        "junior", rank: 1,
        [
          Sample.function(
            "a",
            [
              Sample.task("a1", skills: 0, knowledge: 1),
              Sample.task("a2", skills: 0, knowledge: 1),
            ]),
          Sample.function("b", [Sample.task("b1", skills: 1, knowledge: 1)]),
        ])
    ]
    let row = try #require(try plan(sample).row(function: "a"))
    #expect(texts(row.tasks.map(\.practice)) == ["12", "12"])
  }
}
