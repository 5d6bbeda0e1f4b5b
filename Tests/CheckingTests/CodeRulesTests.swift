import Standards
import Testing

@testable import Checking

@Suite struct CodeRulesTests {
  @Test func dottedNumbersAreTakenApart() {
    #expect(PrintedCode("1.2.3")?.parts == [1, 2, 3])
    #expect(PrintedCode("1.")?.parts == [1])
    #expect(PrintedCode("2")?.parts == [2])
    #expect(PrintedCode("1.02")?.parts == [1, 2])
    #expect(PrintedCode(" 1.1 ")?.parts == [1, 1])
  }

  @Test(arguments: ["a)", "一、", "1..2", ".1", "", ".", "1.a", "99999999999999999999", "１.１"])
  func otherNumbersAreNoCodes(_ printed: String) {
    #expect(PrintedCode(printed) == nil)
  }

  /// Name of the gap before a code, by the greatest number before it and all its siblings'.
  private func gap(before code: String, after previous: Int, among known: Set<Int>) -> String? {
    PrintedCode(code).flatMap { MissingCodes(before: $0, after: previous, known: known)?.printed }
  }

  @Test func missingNumbersAreNamed() {
    #expect(gap(before: "1.1.4", after: 3, among: [1, 2, 3, 4]) == nil)
    #expect(gap(before: "1.1.3", after: 1, among: [1, 2, 3]) == nil)
    #expect(gap(before: "1.1.5", after: 3, among: [1, 2, 3, 5]) == "1.1.4")
    #expect(gap(before: "7", after: 3, among: [3, 5, 7]) == "4, 6")
    #expect(gap(before: "1.9", after: 0, among: [9]) == "1.1 … 1.8")
    #expect(
      gap(before: "1.9000000000000000000", after: 0, among: []) == "1.1 … 1.8999999999999999999")
  }

  @Test func numbersWithinATaskMayComeBackInTheNext() throws {
    let standard = try EditedSample([
      "levels/basic.yaml": [
        ("number: \"1.1.1\"", "number: \"1\""), ("number: \"1.1.2\"", "number: \"2\""),
        ("number: \"1.2.1\"", "number: \"1\""), ("number: \"2.1.1\"", "number: \"1\""),
      ]
    ]).standard
    #expect(DuplicateCode().check(standard) == [])
    #expect(CodeGap().check(standard) == [])
    #expect(CodeOutsideParent().check(standard) == [])
  }

  @Test func numberIsADuplicateHoweverItIsPrinted() throws {
    let standard = try EditedSample([
      "levels/basic.yaml": [("number: \"2.\"", "number: \"1\"")]
    ]).standard
    let found = DuplicateCode().check(standard)
    #expect(found.map(\.subject) == ["basic/functions/service"])
    #expect(found.first?.related.first?.position.line == 10)
  }

  @Test func tracksMayUseTheSameNumbers() throws {
    let rows = [
      ("    number: \"1.\"\n", "    number: \"1.\"\n    tracks: [green]\n"),
      ("    number: \"2.\"\n", "    number: \"1.\"\n    tracks: [black]\n"),
      ("number: \"2.1\"", "number: \"1.1\""), ("number: \"2.1.1\"", "number: \"1.1.1\""),
    ]
    let apart = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks], "levels/basic.yaml": rows,
    ]).standard
    #expect(DuplicateCode().check(apart) == [])
    #expect(CodeGap().check(apart) == [])
    let together = try EditedSample([
      "standard.yaml": [EditedSample.twoTracks],
      "levels/basic.yaml": rows + [("[black]", "[black, green]")],
    ]).standard
    #expect(
      DuplicateCode().check(together).map(\.subject) == [
        "basic/functions/service", "basic/reception", "basic/reception/s1", "basic/reception/k1",
      ])
  }

  @Test func duplicateIsNoGap() throws {
    let standard = try EditedSample([
      "levels/basic.yaml": [("number: \"1.1.2\"", "number: \"1.1.1\"")]
    ]).standard
    #expect(CodeGap().check(standard) == [])
    #expect(DuplicateCode().check(standard).map(\.subject) == ["basic/water/s2"])
  }

  @Test func gapAtTheBeginningNamesTheFirst() throws {
    let standard = try EditedSample([
      "levels/basic.yaml": [("number: \"1.2.1\"", "number: \"1.2.2\"")]
    ]).standard
    let found = CodeGap().check(standard)
    #expect(found.map(\.subject) == ["basic/infusion/s1", "basic/infusion/k1"])
    #expect(found.first?.message.text == "“1.2.2” comes after a gap: 1.2.1 is missing")
  }
}
