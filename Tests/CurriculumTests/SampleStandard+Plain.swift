import Standards

extension SampleStandard {
  /// One level with functions `a` and `b`, 80 hours, weights per function and both papers.
  static var plain: SampleStandard {
    SampleStandard(
      levels: [
        Sample.level(
          "junior", rank: 1,
          [
            Sample.function(
              "a",
              [
                Sample.task("a1", skills: 2, knowledge: 1),
                Sample.task("a2", skills: 3, knowledge: 3),
              ]),
            Sample.function("b", [Sample.task("b1", skills: 1, knowledge: 2)]),
          ])
      ],
      classHours: [Sample.hours(["junior"], 80)],
      weightTables: [
        Sample.table(
          .knowledge, [Sample.column("junior")],
          [
            Sample.row(.ethics, .percent(5)),
            Sample.row(.foundationKnowledge, .percent(15)),
            Sample.row(.function("b"), .percent(33)),
            Sample.row(.function("a"), .percent(47)),
            Sample.row(.function("elsewhere"), .dash),
          ]),
        Sample.table(
          .skills, [Sample.column("junior")],
          [
            Sample.row(.function("b"), .percent(50)),
            Sample.row(.function("a"), .percent(50)),
          ]),
      ],
      examinations: [
        Sample.examination(.knowledge, passMark: 60, minutes: 90),
        Sample.examination(.skills, fullMark: 50),
        Sample.examination(.review, levels: ["junior"], optional: true, minutes: 30),
      ])
  }
}
