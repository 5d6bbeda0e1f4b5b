import Standards
import Pages
import TestSupport
import Testing

/// Whatever is asked, one small file holds the answer.
@Suite struct NameShardsTests {
  private static let limit = 900

  /// Names over few characters, some of them in nearly every name.
  private func names(seed: UInt64) -> [[SearchName]] {
    var random = SeededGenerator(seed: seed)
    let characters = Array("管理理管直播电商农产品策划ＡbＣ 12".unicodeScalars) + "運營師評價乡村振興".unicodeScalars
    let kinds: [SearchKind] = [.title, .function, .task, .term]
    return (0..<60).map { _ in
      let own = (0..<12).map { _ in
        let length = random.index(below: 9) + 2
        let text = (0..<length).reduce(into: "") { text, _ in
          text.unicodeScalars.append(characters[random.index(below: characters.count)])
        }
        return SearchName(kind: kinds[random.index(below: kinds.count)], text: text)
      }
      return Array(Set(own)).sorted { $0.text < $1.text }
    }
  }

  /// The file that the browser would load, as `fileOfNames` in `search-catalogue.js` chooses it.
  private func file(for query: [Unicode.Scalar], in shards: NameShards) -> NameShard? {
    let texts = query.map { String(Character($0)) }
    let keys = texts.indices.compactMap { index -> String? in
      guard shards.split.contains(texts[index]) else { return texts[index] }
      return index + 1 < texts.count ? texts[index] + texts[index + 1] : nil
    }
    let found = (keys.isEmpty ? [texts[0]] : keys).map { key in
      shards.shards.last { !key.utf16.lexicographicallyPrecedes($0.firstKey.utf16) }
        ?? shards.shards[0]
    }
    return found.first { !$0.isCut } ?? found.first
  }

  private func contains(_ name: [Unicode.Scalar], _ query: [Unicode.Scalar]) -> Bool {
    guard name.count >= query.count else { return false }
    return (0...(name.count - query.count)).contains {
      Array(name[$0..<($0 + query.count)]) == query
    }
  }

  @Test(arguments: UInt64(1)...4)
  func aWholeFileHoldsEveryNameWithTheQuery(_ seed: UInt64) throws {
    let table = NameTable(names(seed: seed))
    let shards = NameShards(table, limit: Self.limit)
    #expect(!shards.split.isEmpty && shards.shards.count > 5)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let name = table.rows[random.index(below: table.rows.count)].folded
      guard !name.isEmpty else { continue }
      let start = random.index(below: name.count)
      let query = Array(name[start..<(start + 1 + random.index(below: name.count - start))])
      let shard = try #require(file(for: query, in: shards))
      let all = table.rows.indices.filter { contains(table.rows[$0].folded, query) }
      #expect(!all.isEmpty)
      let held = all.filter(shard.rows.contains)
      #expect(held == all || shard.isCut && !held.isEmpty)
    }
  }

  @Test(arguments: UInt64(1)...4)
  func noFileIsLargerThanTheLimit(_ seed: UInt64) {
    let table = NameTable(names(seed: seed))
    let shards = NameShards(table, limit: Self.limit)
    for shard in shards.shards {
      #expect(shard.script(of: table).utf8.count <= Self.limit + 60, "\(shard.firstKey)")
    }
    let keys = shards.shards.map { Array($0.firstKey.utf16) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  /// No name twice, and some words in thousands of them: harder than what is real.
  @Test func theNamesOfAThousandStandardsComeInSmallFiles() {
    var random = SeededGenerator(seed: 7)
    let words = "管理 运营 分析 策划 直播 产品 维护 设备 检测 安全 服务 质量 操作 工艺 培训 指导".split(separator: " ")
    let catalogue = (0..<1000).map { standard in
      (0..<8).map { number in
        let text = (0..<3).map { _ in words[random.index(below: words.count)] }.joined()
        let own = Unicode.Scalar(UInt32(0x4E00 + (standard * 8 + number) % 6000)).map(String.init)
        return SearchName(kind: number == 0 ? .title : .task, text: (own ?? "") + text)
      }
    }
    let table = NameTable(catalogue)
    let shards = NameShards(table, limit: CatalogueSearch.limit)
    let sizes = shards.shards.map { $0.script(of: table).utf8.count }
    #expect(table.rows.count > 7000 && shards.split.count >= words.count)
    #expect(sizes.allSatisfy { $0 <= CatalogueSearch.limit + 60 })
    #expect(shards.shards.filter(\.isCut).allSatisfy { $0.rows.count > 300 })
  }

  /// As copies from PDF files have them: equal as strings, different to a script.
  @Test func twoSpellingsOfOneCharacterAreTwoKeys() {
    let names = ["里程甲", "\u{F9E9}程乙"].map { SearchName(kind: .task, text: $0) }
    let shards = NameShards(NameTable([names]), limit: 40).shards
    let keys = shards.map { Array($0.firstKey.unicodeScalars) }
    #expect(Set(keys).count == keys.count && keys.count > 2)
    #expect(keys.contains(["\u{F9E9}"]))
  }

  @Test func aSmallCatalogueIsOneFile() {
    let table = NameTable(Array(names(seed: 1).prefix(2)))
    let shards = NameShards(table, limit: 20_000)
    #expect(shards.shards.count == 1 && shards.split.isEmpty)
    #expect(shards.shards.first?.rows.count == table.rows.count)
  }

  @Test func theSameNamesGiveTheSameFiles() {
    func texts() -> [String] {
      let table = NameTable(names(seed: 3))
      return NameShards(table, limit: Self.limit).shards.map { $0.script(of: table) }
    }
    #expect(texts() == texts())
  }

  @Test(arguments: [
    ("ＡＩ　技术", "ai技术"), ("GB／T 1.1—2020", "gb/t1.1-2020"), ("“直播”\u{200B}", "\"直播\""),
  ])
  func widthCaseSpaceAndMarksFold(_ text: String, _ folded: String) {
    #expect(TextFolding.foldForSearch(text) == Array(folded.unicodeScalars))
  }
}
