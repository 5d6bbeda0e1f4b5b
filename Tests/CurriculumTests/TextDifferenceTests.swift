import Curriculum
import TestSupport
import Testing

@Suite struct TextDifferenceTests {
  static let pairs = CharacterPairs(in: ["能提取信息", "能提炼卖点", "能提炼精华", "能制定计划", "能确定主题"])

  @Test func aReplacedSecondCharacterTakesTheFirstAlong() {
    let difference = TextDifference(
      from: "能提取直播产品卖点", to: "能提炼直播产品核心卖点", pairs: Self.pairs)
    #expect(
      difference.pieces == [
        .same("能"), .removed("提取"), .added("提炼"), .same("直播产品"), .added("核心"), .same("卖点"),
      ])
  }

  @Test(
    arguments: [
      ("", "", []), ("同", "同", [.same("同")]), ("", "新", [.added("新")]),
      ("旧", "", [.removed("旧")]), ("甲", "乙", [.removed("甲"), .added("乙")]),
    ] as [(String, String, [TextDifference.Piece])])
  func edgesAreRight(_ old: String, _ new: String, _ pieces: [TextDifference.Piece]) {
    #expect(TextDifference(from: old, to: new, pairs: Self.pairs).pieces == pieces)
  }

  @Test func bothTextsCanBeReadOffThePieces() {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("能提取炼直播产品卖点核心")
    for _ in 0..<500 {
      let old = String(
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "能"
        })
      let new = String(
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "能"
        })
      let pieces = TextDifference(from: old, to: new, pairs: Self.pairs).pieces
      #expect(pieces.map(\.inOld).joined() == old)
      #expect(pieces.map(\.inNew).joined() == new)
    }
  }
}

extension TextDifference.Piece {
  fileprivate var inOld: String {
    switch self {
    case .same(let text), .removed(let text): text
    case .added: ""
    }
  }

  fileprivate var inNew: String {
    switch self {
    case .same(let text), .added(let text): text
    case .removed: ""
    }
  }
}
