import Checking
import Reading
import Standards
import TestSupport
import Testing

@Suite struct FidelityTests {
  /// The sample with some of its files edited.
  private func sample(_ edits: [(file: String, from: String, to: String)]) throws -> Standard {
    var files = SampleContent().files
    for edit in edits {
      var bytes: [UInt8] = []
      if case .bytes(let found)? = files[edit.file] { bytes = found }
      let parts = String(decoding: bytes, as: UTF8.self).split(
        separator: edit.from, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "“\(edit.from)” must occur once in \(edit.file)")
      files[edit.file] = .bytes(Array(parts.joined(separator: edit.to).utf8))
    }
    return try #require(StandardReader.read(folder: "sample", files: files).value)
  }

  private func fidelity(_ edits: [(file: String, from: String, to: String)]) throws -> Fidelity {
    try #require(Fidelity(PrintedFragments(try sample(edits))))
  }

  private func expectComplete(_ fidelity: Fidelity) {
    #expect(fidelity.missing.map(\.fragment.printed) == [])
    #expect(fidelity.uncovered.map(\.text) == [])
    #expect(fidelity.coveredLetters == fidelity.letters)
  }

  @Test func theSampleIsComplete() throws {
    let found = try fidelity([])
    expectComplete(found)
    #expect(found.letters > 500)
    #expect(found.fragments > 100)
  }

  @Test func theFirstStandardIsComplete() throws {
    let folder = "../Content/standards/rural-live-streaming-operator"
    let standard = try #require(SampleContent(folder).read().value)
    let found = try #require(Fidelity(PrintedFragments(standard)))
    expectComplete(found)
    #expect(found.letters > 13_000)
  }

  @Test func withoutSourceThereIsNothingToCompare() throws {
    var files = SampleContent().files
    files["source.txt"] = nil
    let standard = try #require(StandardReader.read(folder: "sample", files: files).value)
    #expect(Fidelity(PrintedFragments(standard)) == nil)
    #expect(Checker.check(standard).filter { $0.rule.contains("source") } == [])
  }

  @Test func textPrintedTwiceMustBeEncodedTwice() throws {
    let twice = "a) 中国茶的历史\na) 中国茶的历史"
    let found = try fidelity([("source.txt", "a) 中国茶的历史", twice)])
    #expect(found.uncovered.map(\.text) == ["a)中国茶的历史"])
    #expect(found.uncovered.first?.position.file == "sample/source.txt")
    #expect(found.coveredLetters == found.letters - 7)
    #expect(found.missing == [])
  }

  @Test func factsCoverNothing() throws {
    let found = try fidelity([("source.txt", "\n9 考核", "\n（茶艺师）。\n9 考核")])
    #expect(found.uncovered.map(\.text) == ["茶艺师）。"])
  }

  @Test func punctuationAloneNeedsNoEncoding() throws {
    expectComplete(try fidelity([("source.txt", "\n9 考核", "\n- ……；\n9 考核")]))
  }

  @Test func misprintNamesWhatIsPrinted() throws {
    let found = try fidelity([("levels/advanced.yaml", "能设计茶席", "能设计茶室")])
    #expect(found.missing.map(\.fragment.subject) == ["advanced/infusion/s1"])
    #expect(found.missing.first?.nearest?.text == "1.1.1能设计茶席")
    #expect(found.missing.first?.isPrintedAlone == false)
    #expect(found.uncovered.count == 1)
  }

  @Test func wrongNumberLeavesOnlyThePrintedNumberUncovered() throws {
    let found = try fidelity([("source.txt", "1.1.2 能控", "1.1.3 能控")])
    #expect(found.missing.map(\.isPrintedAlone) == [true])
    #expect(found.uncovered.map(\.text) == ["1.1.3"])
  }

  @Test func starOfKeySkillIsNoText() throws {
    expectComplete(
      try fidelity([
        ("source.txt", "1.2.1 能冲泡绿茶", "1.2.1 ★能冲泡绿茶"),
        ("levels/basic.yaml", "text: 能冲泡绿茶", "text: 能冲泡绿茶\n            isKey: true"),
      ]))
  }

  @Test func longDashesOfTheWeightTableAreDashes() throws {
    expectComplete(
      try fidelity([
        ("source.txt", "茶叶冲泡\t60\t45", "茶叶冲泡\t——\t－"),
        ("weights.yaml", "weights: [60, 45]", "weights: [\"-\", \"-\"]"),
      ]))
  }

  @Test func dataThatNoClausePrintsMustStillBePrinted() throws {
    let found = try fidelity([("text.yaml", "    insert: terms\n", "")])
    expectComplete(found)
  }

  @Test func equalRunsHaveDifferentSubjects() throws {
    let standard = try sample([
      ("source.txt", "\n8 申报条件", "\n多印的话。\n8 申报条件"),
      ("source.txt", "\n9 考核", "\n多印的话。\n9 考核"),
    ])
    let found = Checker.check(standard).filter { $0.rule == "source-not-encoded" }
    #expect(found.map(\.subject) == ["source/多印的话。", "source/多印的话。/2"])
  }
}
