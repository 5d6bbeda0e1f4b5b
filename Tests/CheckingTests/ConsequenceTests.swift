import Checking
import Reading
import Standards
import TestSupport
import Testing

/// One cause, one finding.
@Suite struct ConsequenceTests {
  /// What `check` reports for the sample after an edit, as `rule at file:line`.
  private func report(_ file: String, _ old: String, _ new: String) throws -> [String] {
    let content = try SampleContent(RuleExample(file: file, replacing: old, with: new))
    return findings(content.read())
  }

  private func findings(_ result: ReadingResult<Standard>) -> [String] {
    let isWhole = !result.diagnostics.contains { $0.isOpenError }
    let found = result.value.map { Checker.check(CheckInput($0), isReadWhole: isWhole) } ?? []
    return (result.diagnostics + found).map { "\($0.rule) at \($0.position.file.dropFirst(7))" }
  }

  @Test func aMissingLevelFileIsOneFinding() {
    var files = SampleContent().files
    files["levels/advanced.yaml"] = nil
    let result = StandardReader.read(folder: "sample", files: files)
    #expect(findings(result) == ["missing-file at standard.yaml"])
  }

  @Test(arguments: ["30%", "３０", "30， 25", "-30", "3025---", "[30]", "\"\\t\""])
  func anInvalidCellKeepsItsPlaceAndIsOneFinding(_ cell: String) throws {
    let found = try report("weights.yaml", "weights: [40, 30]", "weights: [\(cell), 30]")
    #expect(found.count == 1 && found[0].hasSuffix(" at weights.yaml"), "\(found)")
    let content = try SampleContent(
      RuleExample(
        file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [\(cell), 30]"))
    let row = try #require(content.read().value?.weightTables.first?.rows[2])
    #expect(row.weights.map(\.value) == [.empty, .percent(30)])
  }

  @Test func aWrongFunctionIdIsOneFinding() throws {
    let level = try report("levels/basic.yaml", "function: brewing", "function: brewin")
    #expect(level == ["unknown-function at levels/basic.yaml"])
    let weights = try report(
      "weights.yaml", "- subject: function/brewing\n        label: 茶叶冲泡\n        weights: [60, 45]",
      "- subject: function/brewin\n        label: 茶叶冲泡\n        weights: [60, 45]")
    #expect(weights == ["unknown-function at weights.yaml"])
  }

  @Test func anIdThatIsAcknowledgedSilencesNothing() throws {
    let edits = [
      "acknowledgements.yaml": [
        (
          "acknowledgements: []",
          "acknowledgements:\n  - { rule: unknown-function, subject: basic/functions/brewin, reason: 如此 }\n"
        )
      ],
      "levels/basic.yaml": [("function: brewing", "function: brewin")],
    ]
    let found = Checker.check(try EditedSample(edits).standard)
    #expect(found.contains { $0.acknowledged == "如此" })
    #expect(found.contains { $0.rule == "weight-without-requirements" })
  }

  @Test func aSumNamesTheTrackWhoseRowsCount() throws {
    let standard = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks],
      "levels/basic.yaml": [("    number: \"2.\"\n", "    number: \"2.\"\n    tracks: [black]\n")],
    ]).standard
    let found = Checker.check(standard).filter { $0.rule == "weights-sum" }
    #expect(
      found.first?.message.text
        == "the weights of “初级” that count for the track “绿茶” sum to 60, not 100")
  }
}
