import Standards
import TestSupport
import Testing

@testable import Reading

/// What is written is read again as the same value, apart from positions.
@Suite struct WritingTests {
  static let standards = [
    "Sample", "NationalSample", "TracksSample", "EligibilitySample",
    "../Content/standards/rural-live-streaming-operator",
    "../Templates/example/standards/kite-maker",
  ]

  /// Where a value stands, and whether characters can be counted from there, may change.
  private func dump(_ standard: Standard) -> String {
    ContentDump.text(standard, without: ["isVerbatim"])
  }

  private func read(_ files: [String: FileContent]) throws -> Standard {
    let result = StandardReader.read(folder: "standards/sample", files: files)
    #expect(result.diagnostics.map(\.message.text) == [])
    return try #require(result.value)
  }

  private func read(_ texts: [(String, String)]) throws -> Standard {
    try read(Dictionary(uniqueKeysWithValues: texts.map { ($0.0, .bytes(Array($0.1.utf8))) }))
  }

  @Test(arguments: standards)
  func writtenYAMLIsReadAgain(_ name: String) throws {
    let standard = try read(SampleContent(name).files)
    let files = StandardWriter.files(of: standard)
    let again = try read(files.map { ($0.name, $0.text) })
    let isSame = dump(again) == dump(standard)
    #expect(isSame)
    #expect(ContentDump.text(standard).count > 1_000)
    let inSecondWriting = StandardWriter.files(of: again)
    #expect(inSecondWriting.map(\.text) == files.map(\.text))
  }

  @Test(arguments: standards)
  func writtenJSONIsReadAgain(_ name: String) throws {
    let standard = try read(SampleContent(name).files)
    guard case .object(let files) = StandardWriter.json(of: standard) else {
      Issue.record("not an object")
      return
    }
    let again = try read(
      files.map { file, content in
        if case .string(let text) = content { (file, text) } else { (file, content.text) }
      })
    let isSame = dump(again) == dump(standard)
    #expect(isSame)
  }

  @Test(arguments: standards)
  func onlyEmptyListsHaveNoFile(_ name: String) throws {
    let files = SampleContent(name).files
    let written = Set(StandardWriter.files(of: try read(files)).map(\.name))
    #expect(written.isSubset(of: files.keys))
    for absent in Set(files.keys).subtracting(written) {
      let root = YAMLFile(path: absent, content: try #require(files[absent])).root
      guard case .mapping(let pairs)? = root?.content, pairs.count == 1,
        case .list(let items) = pairs[0].value.content, items.isEmpty
      else {
        Issue.record("\(absent) is not written")
        continue
      }
    }
  }

  @Test func siteIsReadAgain() throws {
    let content = SampleTree.site.files["site.yaml"]
    let site = try #require(SiteReader.read(folder: "content", content: content).value)
    let text = StandardWriter.text(of: site)
    let again = SiteReader.read(folder: "content", content: .bytes(Array(text.utf8)))
    #expect(again.diagnostics.map(\.message.text) == [])
    #expect(again.value.map(ContentDump.text) == ContentDump.text(site))
  }

  @Test func usualValuesAreNotWritten() throws {
    let text = "title: 样例\naddress: https://gangmu.example/\nlanguage: zh-CN\n"
    let content = FileContent.bytes(Array((text + "hours: {}\nquestions: 100\n").utf8))
    let site = try #require(SiteReader.read(folder: "content", content: content).value)
    #expect(StandardWriter.text(of: site) == text)
  }

  @Test func blockStyleIsWritten() {
    let value = JSONValue.object([
      ("title", .object([("printed", .string("茶艺：一")), ("no", .string("Te"))])),
      ("rows", .array([.object([("weights", .array([.int(5), .string("-")]))]), .array([])])),
      ("flag", .bool(true)), ("none", .object([])),
    ])
    let expected = """
      title:
        printed: 茶艺：一
        "no": Te
      rows:
        - weights:
            - 5
            - "-"
        - []
      flag: true
      none: {}

      """
    #expect(YAMLWriter.text(value) == expected)
  }

  static let words =
    PlainScalarTests.notText + [
      "", " ", " a", "a ", "a: b", "a:", "a #b", "a#b", "- a", "-", "...", "---", "<<", "a\nb",
      "\n",
      "a\tb", "\"", "'", "\\", "\u{7}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "{a}", "[a]",
      "@a", "`a", "%a", "!a", "&a", "*a", "|", ">", "?", "? a", ":", ":a", ",", "1.1.1",
      "2026-06-01",
      "12:30", "茶艺：“一”、二", "😀", "a\r\nb", "null", "\u{1F375}茶", "#", "<a>",
    ]

  @Test(arguments: words)
  func anyWordsAreReadAgain(_ words: String) throws {
    let text = YAMLWriter.text(.object([("a", .string(words)), ("b", .array([.string(words)]))]))
    let file = YAMLFile(path: "a.yaml", content: .bytes(Array(text.utf8)))
    #expect(file.diagnostics == [])
    let root = try #require(file.root)
    guard case .scalar(let read, let quoted)? = root["a"]?.content,
      case .list(let items)? = root["b"]?.content,
      case .scalar(let inList, _)? = items.first?.content
    else {
      Issue.record("no words in \(text)")
      return
    }
    #expect(read == words && inList == words)
    #expect(quoted || !PlainScalar.isNotText(words))
  }

  @Test(arguments: ["茶艺", "a)", "能选用泡茶用水", "No.1", "第3.1条", "10%", "—", "—-", "a-b", "GB/T 1"])
  func readableWordsStayPlain(_ words: String) {
    #expect(YAMLWriter.scalar(words) == words)
  }
}
