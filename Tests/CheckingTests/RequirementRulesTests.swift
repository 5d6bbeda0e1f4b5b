@testable import Checking
import Standards
import Testing

@Suite struct RequirementRulesTests {
  private func requirement(_ text: String, tracks: Set<String> = []) -> ComparedText {
    ComparedText(
      RequirementText(
        kind: .skill, number: "1.1.1",
        text: PrintedText(printed: text, position: .start(of: "level.yaml")), folded: text,
        key: text, tracks: tracks))
  }

  private func nearness(_ left: String, _ right: String) -> Int? {
    requirement(left).nearness(to: requirement(right))
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
    #expect(left.nearness(to: right) == nil)
    #expect(left.nearness(to: requirement("能预判市场需求确定选品的计划")) != nil)
  }
}
