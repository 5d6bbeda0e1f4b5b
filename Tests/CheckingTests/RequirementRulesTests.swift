@testable import Checking
import Curriculum
import Standards
import TestSupport
import Testing

@Suite struct RequirementRulesTests {
  private func requirement(_ text: String, tracks: Set<String> = []) -> RequirementText {
    RequirementText(
      kind: .skill, number: "1.1.1",
      text: PrintedText(printed: text, position: .start(of: "level.yaml")), folded: text,
      key: text, tracks: tracks)
  }

  private func nearness(_ left: String, _ right: String) -> Int? {
    ComparedText.nearPairs(of: [ComparedText(left), ComparedText(right)]).first?.perMille
  }

  @Test func rewordingIsNear() {
    #expect(nearness("能预判市场需求确定产品选品方向和计划", "能预判市场需求确定选品方向和选品计划") == 764)
  }

  @Test func parallelStatementsAreNot() {
    #expect(nearness("能完成直播预热图文、视频素材的收集和审核", "能完成直播二次传播图文、视频素材的收集和审核") == nil)
    #expect(nearness("直播电商运营执行效果评估内容", "直播电商运营执行效果评估方法") == nil)
  }

  @Test func longTextsWithOneOtherCharacterAreNear() {
    let text = "能根据平台特点通过多平台矩阵账号组合引流并制定宣传计划"
    #expect(nearness(text, "能根据平台特点通过多平台矩阵账号组合引流并制订宣传计划") != nil)
  }

  @Test func equalTextsAreTheBusinessOfAnotherRule() {
    #expect(nearness("能控制水温", "能控制水温") == nil)
  }

  @Test func disjointTracksAreNotCompared() {
    let left = requirement("能预判市场需求确定选品计划", tracks: ["green"])
    let right = requirement("能预判市场需求确定选品的计划", tracks: ["black"])
    #expect(NearDuplicateRequirement().check([left, right]) == [])
    let ofBoth = requirement("能预判市场需求确定选品的计划")
    #expect(NearDuplicateRequirement().check([left, ofBoth]).count == 1)
  }

  /// The rule as it reads, word by word.
  private func nearnessBySentence(_ left: String, _ right: String) -> Int? {
    let perMille = TextSimilarity.perMille(left, right)
    let (own, others) = (Set(left.unicodeScalars), Set(right.unicodeScalars))
    let addsNothing = own.isSubset(of: others) || others.isSubset(of: own)
    return left != right && (perMille >= 900 || perMille >= 700 && addsNothing) ? perMille : nil
  }

  /// The findings of comparing all with all, which takes quadratic time.
  private func slowly(_ requirements: [RequirementText]) -> [String] {
    requirements.indices.compactMap { later in
      let near = requirements[..<later].compactMap { earlier -> (String, Int)? in
        guard earlier.sharesTrack(with: requirements[later]) else { return nil }
        return nearnessBySentence(
          earlier.text.printed, requirements[later].text.printed
        ).map {
          (earlier.text.printed, $0)
        }
      }
      let best = near.max { $0.1 < $1.1 }
      return best.map { "\(requirements[later].text.printed) \($0.0) \($0.1 / 10)" }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func nothingIsMissedWithoutComparingAllWithAll(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("能根据平台特点制定宣传计划")
    var requirements: [RequirementText] = []
    for _ in 0..<80 {
      var text = Array(requirements.randomElement(using: &random)?.text.printed ?? "")
      if text.isEmpty || random.int(0...3) == 0 {
        text = (0..<random.int(1...14)).map { _ in letters.randomElement(using: &random) ?? "能" }
      }
      if random.int(0...3) > 0 {
        text.insert(letters.randomElement(using: &random) ?? "能", at: random.int(0...text.count))
      }
      let tracks: [Set<String>] = [[], [], ["green"], ["black"]]
      requirements.append(
        requirement(String(text), tracks: tracks.randomElement(using: &random) ?? []))
    }
    let found = NearDuplicateRequirement().check(requirements).map { finding in
      let arguments = finding.message.arguments
      return [arguments["text"], arguments["otherText"], arguments["percent"]]
        .compactMap { $0 }.joined(separator: " ")
    }
    #expect(found == slowly(requirements))
    #expect(!found.isEmpty)
  }
}
