import Curriculum
import Standards
import TestSupport
import Testing

@Suite struct ExamBlueprintTests {
  private func papers(_ sample: SampleStandard, questions: Int = 80) throws -> [BlueprintPaper] {
    try #require(
      ExamBlueprint(
        standard: sample.standard, level: "junior", track: nil, questions: questions)
    ).papers
  }

  @Test func pointsAndQuestionsFollowTheWeights() throws {
    let paper = try papers(.plain)[0]
    #expect(paper.fullMark == 100)
    #expect(paper.passMark == 60)
    #expect(paper.minutes == 90)
    #expect(
      paper.rows.map(\.subject) == [
        .ethics, .foundationKnowledge, .function("b"), .function("a"),
      ])
    #expect(paper.rows.map(\.weight) == [5, 15, 33, 47])
    #expect(paper.rows.map(\.points) == [5, 15, 33, 47])
    // Quotas 4, 12, 26.4, 37.6.
    #expect(paper.questions == 80)
    #expect(paper.rows.map(\.questions) == [4, 12, 26, 38])
  }

  @Test func theSkillsPaperHasItsOwnMarkAndNoQuestions() throws {
    let paper = try papers(.plain)[1]
    #expect(paper.fullMark == 50)
    #expect(paper.passMark == nil)
    #expect(paper.rows.map(\.points) == [25, 25])
    #expect(paper.questions == nil)
    #expect(paper.rows.map(\.questions) == [nil, nil])
  }

  @Test func optionalPapersHaveFactsOnly() throws {
    let paper = try papers(.plain)[2]
    #expect(paper.examination.optional)
    #expect(paper.minutes == 30)
    #expect(paper.rows.isEmpty)
    #expect(paper.gap == nil)
  }

  @Test func papersOfOtherLevelsAreLeftOut() throws {
    var sample = SampleStandard.plain
    sample.examinations[2] = Sample.examination(.review, levels: ["senior"])
    #expect(try papers(sample).map(\.examination.paper.value) == [.knowledge, .skills])
  }

  @Test func aMissingTableIsSaid() throws {
    var sample = SampleStandard.plain
    sample.weightTables.removeFirst()
    let papers = try papers(sample)
    #expect(papers[0].gap == .noWeightTable(.knowledge))
    #expect(papers[0].questions == nil)
    #expect(papers[1].gap == nil)
  }

  @Test func rowsCanBeTasks() throws {
    var sample = SampleStandard.plain
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [Sample.row(.task("a1"), .percent(25)), Sample.row(.task("b1"), .percent(75))])
    let paper = try papers(sample)[1]
    #expect(paper.rows.map(\.subject) == [.task("a1"), .task("b1")])
    #expect(paper.rows.map(\.points) == [13, 37])
  }

  @Test func anUnknownLevelHasNoBlueprint() {
    let standard = SampleStandard.plain.standard
    #expect(ExamBlueprint(standard: standard, level: "z", track: nil, questions: 1) == nil)
  }

  @Test(arguments: UInt64(1)...100)
  func totalsAreExact(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let weights = random.weights(count: random.int(1...10))
    let fullMark = random.int(1...200)
    let questions = random.int(1...300)
    var sample = SampleStandard.plain
    sample.weightTables[0] = Sample.table(
      .knowledge, [Sample.column("junior")],
      weights.enumerated().map { Sample.row(.function("f\($0)"), .percent($1)) })
    sample.examinations = [Sample.examination(.knowledge, fullMark: fullMark)]
    let paper = try papers(sample, questions: questions)[0]
    #expect(paper.rows.reduce(0) { $0 + $1.points } == fullMark)
    #expect(paper.rows.reduce(0) { $0 + ($1.questions ?? 0) } == questions)
    for (row, weight) in zip(paper.rows, weights) {
      #expect(row.weight == weight)
      #expect(abs(row.points * 100 - fullMark * weight) < 100)
    }
  }
}
