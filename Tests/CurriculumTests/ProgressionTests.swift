import Curriculum
import Standards
import Testing

@Suite struct ProgressionTests {
  private func level(_ id: String, rank: Int, _ tasks: [TaskRow]?) -> Level {
    Sample.level(id, rank: rank, tasks.map { [Sample.function("f", $0)] } ?? [])
  }

  private func steps(_ levels: [Level]) throws -> [ProgressionStep] {
    let sample = SampleStandard(levels: levels)
    return try #require(Progression(standard: sample.standard, function: "f")).steps
  }

  /// The task `t` at each level with these skills.
  private func skills(_ levels: [String]...) throws -> [StatementProgression<SkillRequirement>] {
    let steps = try steps(
      levels.enumerated().map { index, skills in
        level("l\(index)", rank: index, [Sample.task("t", skills: skills, knowledge: [])])
      })
    return steps.compactMap(\.tasks.first?.skills)
  }

  @Test func tasksAreNewContinuedOrDropped() throws {
    let steps = try steps([
      level(
        "junior", rank: 1,
        [Sample.task("t", skills: 1, knowledge: 1), Sample.task("u", skills: 1, knowledge: 1)]),
      level("intermediate", rank: 2, nil),
      level(
        "senior", rank: 3,
        [Sample.task("v", skills: 1, knowledge: 1), Sample.task("t", skills: 1, knowledge: 1)]),
    ])
    #expect(steps.map(\.level) == ["junior", "senior"])
    #expect(steps.map(\.previous) == [nil, "junior"])
    #expect(steps[0].tasks.map(\.status) == [.new, .new])
    #expect(steps[1].tasks.map(\.row.task.value) == ["v", "t"])
    #expect(steps[1].tasks.map(\.status) == [.new, .continued])
    #expect(steps[0].dropped.isEmpty)
    #expect(steps[1].dropped.map(\.task.value) == ["u"])
    #expect(steps[1].label.printed == "function f")
  }

  @Test func statementsAreInheritedChangedNewOrDropped() throws {
    let last = try #require(
      try skills(
        ["能管理供应商资料", "能整理采购合同", "能联系渠道"],
        ["能 整理采购合同", "能管理供应商的资料", "能预估销量"]
      ).last)
    #expect(last.statements.map(\.status) == [.inherited, .changed, .new])
    #expect(
      last.statements.map(\.counterpart?.requirement.text.printed) == [
        "能整理采购合同", "能管理供应商资料", nil,
      ])
    #expect(last.statements[0].counterpart?.perMille == 1000)
    #expect(last.statements[1].counterpart?.level == "l0")
    #expect(last.dropped.map(\.text.printed) == ["能联系渠道"])
  }

  @Test func theMostSimilarPairComesFirst() throws {
    let last = try #require(
      try skills(["能制定客户维护方案"], ["能制定客户维护策略", "能制定客户维护的方案"]).last)
    #expect(last.statements.map(\.status) == [.new, .changed])
  }

  @Test func tiesFallInPrintedOrder() throws {
    let last = try #require(try skills(["甲乙丙丁戊"], ["甲乙丙丁子", "甲乙丙丁丑"]).last)
    #expect(last.statements.map(\.status) == [.changed, .new])
    let other = try #require(try skills(["甲乙丙丁子", "甲乙丙丁丑"], ["甲乙丙丁戊"]).last)
    #expect(other.statements[0].counterpart?.requirement.id == "s1")
    #expect(other.dropped.map(\.id) == ["s2"])
  }

  @Test func theThresholdIsOneHalf() throws {
    #expect(try skills(["能管理账号"], ["能管理店铺"]).last?.statements.first?.status == .changed)
    #expect(try skills(["能管理账号"], ["能管控店铺"]).last?.statements.first?.status == .new)
  }

  @Test func textOfAnEarlierLevelIsInheritedToo() throws {
    let last = try #require(try skills(["能管理账号"], ["完全不同"], ["能管理账号"]).last)
    #expect(last.statements.map(\.status) == [.inherited])
    #expect(last.statements[0].counterpart?.level == "l0")
    #expect(last.dropped.map(\.text.printed) == ["完全不同"])
    let nearest = try #require(try skills(["能管理账号"], ["能管理账号"], ["能管理账号"]).last)
    #expect(nearest.statements[0].counterpart?.level == "l1")
    #expect(nearest.dropped.isEmpty)
  }

  @Test func aNewTaskHasOnlyNewStatements() throws {
    let steps = try steps([
      level("junior", rank: 1, [Sample.task("t", skills: ["能管理账号"], knowledge: [])]),
      level("senior", rank: 2, [Sample.task("u", skills: ["能管理账号"], knowledge: ["账号"])]),
    ])
    let task = try #require(steps.last?.tasks.first)
    #expect(task.skills.statements.map(\.status) == [.new])
    #expect(task.knowledge.statements.map(\.counterpart) == [nil])
  }

  @Test func skillsAndKnowledgeDoNotMix() throws {
    let steps = try steps([
      level("junior", rank: 1, [Sample.task("t", skills: ["账号管理"], knowledge: [])]),
      level("senior", rank: 2, [Sample.task("t", skills: [], knowledge: ["账号管理"])]),
    ])
    let task = try #require(steps.last?.tasks.first)
    #expect(task.knowledge.statements.map(\.status) == [.new])
    #expect(task.skills.dropped.map(\.text.printed) == ["账号管理"])
  }

  @Test func anUnknownFunctionHasNoProgression() {
    #expect(Progression(standard: SampleStandard.plain.standard, function: "z") == nil)
  }
  /// Two tracks have rows of one task: each is compared with the lower row of its own track.
  @Test func rowsOfATrackAreComparedWithThoseOfTheTrack() throws {
    func rows(_ words: String) -> [FunctionRow] {
      ["x", "y"].map { track in
        Sample.function(
          "f", tracks: [track],
          [Sample.task("t", skills: ["能\(track == "x" ? "扎制" : "彩绘")\(words)"], knowledge: [])])
      }
    }
    let shared = Sample.function("f", [Sample.task("t", skills: ["能准备"], knowledge: [])])
    let sample = SampleStandard(
      levels: [
        Sample.level("junior", rank: 1, [shared]), Sample.level("middle", rank: 2, rows("灯笼")),
        Sample.level("senior", rank: 3, rows("大灯笼")),
        Sample.level(
          "master", rank: 4,
          [Sample.function("f", tracks: ["y"], [Sample.task("t", skills: 1, knowledge: 1)])]),
      ],
      tracks: ["x", "y"].map { Sample.track($0, levels: ["junior", "middle", "senior"]) })
    let steps = try #require(Progression(standard: sample.standard, function: "f")).steps
    let counterparts = steps.map { step in
      step.tasks.map { $0.skills.statements.first?.counterpart?.requirement.text.printed }
    }
    #expect(counterparts[2] == ["能扎制灯笼", "能彩绘灯笼"])
    #expect(
      steps.map { $0.tasks.map { $0.tracks.map(\.value) } } == [
        [[]], [["x"], ["y"]], [["x"], ["y"]], [["y"]],
      ])
    #expect(
      steps.map { $0.tasks.map(\.status) } == [
        [.new], [.continued, .continued], [.continued, .continued], [.continued],
      ])
  }
}
