import Curriculum
import Standards
import Testing

@Suite struct CompetenceMatrixTests {
  /// `a` at all three levels, `b` at the lowest, `c` at the middle one and above.
  private var sample: SampleStandard {
    func function(_ id: String, tracks: [String] = []) -> FunctionRow {
      Sample.function(id, tracks: tracks, [Sample.task("\(id)1", skills: 1, knowledge: 1)])
    }
    var sample = SampleStandard.plain
    sample.levels = [
      Sample.level("junior", rank: 1, [function("a"), function("b")]),
      Sample.level("intermediate", rank: 2, [function("c", tracks: ["x"]), function("a")]),
      Sample.level("senior", rank: 3, [function("a"), function("c")]),
    ]
    return sample
  }

  private func matrix(_ level: String, track: String? = nil) throws -> CompetenceMatrix {
    try #require(CompetenceMatrix(standard: sample.standard, level: level, track: track))
  }

  @Test func ownRowsCarryWeightsAndHours() throws {
    let matrix = try matrix("junior")
    #expect(matrix.functions.map(\.row.function.value) == ["a", "b"])
    #expect(matrix.functions.map(\.knowledgeWeight) == [.percent(47), .percent(33)])
    #expect(matrix.functions.map(\.skillWeight) == [.percent(50), .percent(50)])
    #expect(matrix.functions.map(\.hours?.total.text) == ["39", "34"])
    #expect(matrix.functions[0].tasks.map(\.hours?.total.text) == ["39"])
    #expect(matrix.functions.allSatisfy { $0.inherited.isEmpty })
    #expect(matrix.lowerFunctions.isEmpty)
  }

  @Test func lowerLevelsAreInherited() throws {
    let matrix = try matrix("senior")
    #expect(matrix.functions.map(\.row.function.value) == ["a", "c"])
    #expect(matrix.functions[0].inherited.map(\.level) == ["junior", "intermediate"])
    #expect(matrix.functions[1].inherited.map(\.level) == ["intermediate"])
    #expect(matrix.lowerFunctions.map(\.function) == ["b"])
    #expect(matrix.lowerFunctions.first?.rows.map(\.level) == ["junior"])
  }

  @Test func weightsStayWhereHoursAreMissing() throws {
    var sample = sample
    sample.classHours = []
    let matrix = try #require(
      CompetenceMatrix(standard: sample.standard, level: "junior", track: nil))
    #expect(matrix.functions.map(\.hours) == [nil, nil])
    #expect(matrix.functions.map(\.skillWeight) == [.percent(50), .percent(50)])
  }

  @Test func weightsPerTaskStandBesideTasks() throws {
    var sample = sample
    sample.weightTables[1] = Sample.table(
      .skills, [Sample.column("junior")],
      [Sample.row(.task("a1"), .percent(25)), Sample.row(.task("b1"), .percent(75))])
    let matrix = try #require(
      CompetenceMatrix(standard: sample.standard, level: "junior", track: nil))
    #expect(matrix.functions.map(\.skillWeight) == [nil, nil])
    #expect(matrix.functions[1].tasks.map(\.skillWeight) == [.percent(75)])
  }

  @Test func tracksLeaveOutRowsAndLevels() throws {
    var sample = sample
    sample.tracks = [
      Sample.track("x", levels: ["intermediate", "senior"]),
      Sample.track("y", levels: ["junior", "intermediate", "senior"]),
    ]
    let x = try #require(CompetenceMatrix(standard: sample.standard, level: "senior", track: "x"))
    #expect(x.functions[0].inherited.map(\.level) == ["intermediate"])
    #expect(x.functions[1].inherited.map(\.level) == ["intermediate"])
    #expect(x.lowerFunctions.isEmpty)
    let y = try #require(CompetenceMatrix(standard: sample.standard, level: "senior", track: "y"))
    #expect(y.functions[1].inherited.isEmpty)
    #expect(y.lowerFunctions.map(\.function) == ["b"])
  }

  @Test func anUnknownLevelHasNoMatrix() {
    #expect(CompetenceMatrix(standard: sample.standard, level: "expert", track: nil) == nil)
  }
}
