import Curriculum
import Standards
import TestSupport
import Testing

@Suite struct HourPlanProperties {
  /// A random level: weights per function or per task, any hours, either unit, any split.
  private struct Case {
    let sample: SampleStandard
    let settings: HourDefaults
    let hours: Int

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let functions = (0..<random.int(1...10)).map { index in
        Sample.function(
          "f\(index)",
          (0..<random.int(1...4)).map {
            Sample.task("f\(index)t\($0)", skills: random.int(0...5), knowledge: random.int(0...5))
          })
      }
      hours = random.int(1...400)
      settings = HourDefaults(
        theoryPercent: random.int(0...100), unit: Bool.random(using: &random) ? .one : .half,
        taskUnit: Bool.random(using: &random) ? .one : .half)
      sample = SampleStandard(
        levels: [Sample.level("junior", rank: 1, functions)],
        classHours: [Sample.hours(["junior"], hours)],
        weightTables: [
          Self.table(.knowledge, [.ethics, .foundationKnowledge], functions, &random),
          Self.table(.skills, [], functions, &random),
        ])
    }

    private static func table(
      _ paper: Paper, _ general: [WeightSubject], _ functions: [FunctionRow],
      _ random: inout SeededGenerator
    ) -> WeightTable {
      let perTask = Bool.random(using: &random)
      let subjects =
        perTask
        ? functions.flatMap(\.tasks).map { WeightSubject.task($0.task.value) }
        : functions.map { WeightSubject.function($0.function.value) }
      let all = general + subjects.shuffled(using: &random)
      let weights = random.weights(count: all.count)
      return Sample.table(
        paper, [Sample.column("junior")],
        zip(all, weights).map { Sample.row($0, .percent($1)) })
    }

    func plan() throws -> HourPlan {
      try HourPlan(standard: sample.standard, level: "junior", track: nil, settings: settings)
    }
  }

  private func sum(_ hours: [Hours]) -> Int { hours.reduce(0) { $0 + $1.units } }

  /// In half hours.
  private func halves(_ hours: [Hours]) -> Int {
    hours.reduce(0) { $0 + $1.units * 2 / $1.unit.perHour }
  }

  /// Whether a rounded figure is less than one unit away from its quota.
  private func isKept(_ quota: Quota, _ hours: Hours) -> Bool {
    let distance = hours.units * quota.denominator - quota.numerator * hours.unit.perHour
    return abs(distance) < quota.denominator
  }

  @Test(arguments: UInt64(1)...300)
  func totalsAreExact(seed: UInt64) throws {
    let random = Case(seed: seed)
    let plan = try random.plan()
    #expect(
      plan.total == Hours(units: random.hours * random.settings.unit.perHour, unit: plan.total.unit)
    )
    #expect(sum(plan.rows.map(\.theory)) == plan.theory.units)
    #expect(sum(plan.rows.map(\.practice)) == plan.practice.units)
    for row in plan.rows where !row.tasks.isEmpty {
      #expect(halves(row.tasks.map(\.theory)) == halves([row.theory]))
      #expect(halves(row.tasks.map(\.practice)) == halves([row.practice]))
    }
    let distance = plan.theory.units * 100 - plan.total.units * random.settings.theoryPercent
    #expect(abs(distance) < 100)
  }

  @Test(arguments: UInt64(1)...300)
  func everyFigureKeepsItsQuota(seed: UInt64) throws {
    let plan = try Case(seed: seed).plan()
    for row in plan.rows {
      // A sum over tasks may drift further than one unit; each task is checked in apportionment.
      if row.knowledgeWeight != nil { #expect(isKept(row.theoryQuota, row.theory)) }
      if row.skillWeight != nil { #expect(isKept(row.practiceQuota, row.practice)) }
    }
  }

  @Test(arguments: UInt64(1)...300)
  func whatIsRequiredGetsHours(seed: UInt64) throws {
    for row in try Case(seed: seed).plan().rows where row.knowledgeWeight != nil {
      let required = row.tasks.filter { !($0.row?.knowledge.isEmpty ?? true) }
      let units = row.tasks.reduce(0) { $0 + $1.theory.units }
      guard units >= required.count else { continue }
      #expect(required.allSatisfy { $0.theory.units > 0 })
    }
  }

  @Test(arguments: UInt64(1)...50)
  func theSameStandardGivesTheSamePlan(seed: UInt64) throws {
    #expect(try Case(seed: seed).plan() == Case(seed: seed).plan())
  }

  @Test(arguments: UInt64(1)...100)
  func equalWeightsFallInTableOrder(seed: UInt64) throws {
    let plan = try Case(seed: seed).plan()
    let weighted = plan.rows.filter { $0.knowledgeWeight != nil }
    for (index, earlier) in weighted.enumerated() {
      for later in weighted.dropFirst(index + 1)
      where earlier.knowledgeWeight == later.knowledgeWeight {
        #expect((0...1).contains(earlier.theory.units - later.theory.units))
      }
    }
  }
}
