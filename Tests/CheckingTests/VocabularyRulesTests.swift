import Standards
import TestSupport
import Testing

@testable import Checking

/// What a standard calls things, against its print.
@Suite struct VocabularyRulesTests {
  private func findings(_ edits: [String: [(String, String)]]) throws -> [Diagnostic] {
    VocabularyAgainstPrint().check(try EditedSample(edits).standard)
  }

  @Test func aKindOfDocumentOfAnotherFamilyIsTold() throws {
    let found = try findings(["standard.yaml": [("kind: 样例标准", "kind: 国家职业标准（样例）")]])
    #expect(
      found.map(\.message.text) == [
        "the vocabulary is that of “association”, but the document is a “国家职业标准（样例）”"
      ])
    #expect(found.compactMap(\.help?.text) == ["write `preset: national` under `vocabulary`"])
    #expect(found.map(\.subject) == ["vocabulary/preset"])
  }

  @Test func withoutAVocabularyTheWordsAreThoseOfNationalStandards() throws {
    let none = ("vocabulary:\n  preset: association\n", "")
    #expect(
      try findings(["standard.yaml": [none]]).map(\.message.text)
        == ["the table is headed “工作任务”, but the word is “工作内容”"])
    let kind = ("kind: 样例标准", "kind: 团体标准（样例）")
    #expect(
      try findings(["standard.yaml": [none, kind]]).compactMap(\.help?.text)
        == ["write `preset: association` under `vocabulary`"])
  }

  @Test func presetsThatSayWhatIsPrintedAreNamed() throws {
    let found = try findings([
      "standard.yaml": [("preset: association", "preset: national")]
    ])
    #expect(
      found.compactMap(\.help?.text) == [
        "write `task: 工作任务` under `vocabulary`, or a preset that says so: "
          + "association, specialAbility, onePlusX"
      ])
  }

  @Test func aShortenedWordIsNoOther() throws {
    let found = try findings(["levels/basic.yaml": [("skill: 技能要求", "skill: 技能及能力要求")]])
    #expect(found == [])
  }

  /// A family's English words never fail, and Chinese ones are words of the print.
  @Test(arguments: VocabularyPreset.allCases)
  func everyFamilyHasEveryWordInBothLanguages(_ preset: VocabularyPreset) {
    for word in VocabularyWord.allCases {
      #expect(preset[word].printed.unicodeScalars.contains { $0.isHan }, "\(word)")
      #expect(!preset[word].english.isEmpty, "\(word)")
    }
    #expect(preset[.classHoursFigure].printed.contains("{hours}"))
    #expect(preset[.classHoursFigure].english.contains("{hours}"))
  }
}
