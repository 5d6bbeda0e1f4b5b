import Checking
import Reading
import Standards
import TestSupport
import Testing

/// Bytes that editors and version control would not leave alone.
@Suite struct BrokenBytesTests {
  private let plain = """
    terms:
      - id: tea-art
        number: "3.1"
        name: 茶艺
        definition: 冲泡与品饮茶叶的技艺。

    """

  private func read(_ content: FileContent) -> ReadingResult<Standard> {
    let files = SampleContent().files.merging(["terms.yaml": content]) { $1 }
    return StandardReader.read(folder: "sample", files: files)
  }

  /// The only finding, as `line:column rule message`.
  private func finding(_ bytes: [UInt8]) throws -> String {
    let result = read(.bytes(bytes))
    try #require(result.diagnostics.count == 1, "\(result.diagnostics.map(\.message.text))")
    let found = try #require(result.diagnostics.first)
    #expect(found.position.file == "sample/terms.yaml")
    #expect(result.value?.terms == [])
    #expect(!result.isComplete)
    let place = "\(found.position.line):\(found.position.column)"
    return "\(place) \(found.rule): \(found.message.text)"
  }

  private func finding(_ text: String) throws -> String { try finding(Array(text.utf8)) }

  @Test func gbkIsRefusedWhereItBegins() throws {
    let bytes = Array("terms:\n  - name: ".utf8) + [0xB2, 0xE8, 0xD2, 0xD5, 0x0A]
    #expect(
      try finding(bytes)
        == "2:11 yaml-encoding: the bytes here are not UTF-8; the file looks like GBK")
  }

  @Test func characterCutInTwoIsRefused() throws {
    let bytes = Array("terms:\n  - name: 茶".utf8) + [0xE8, 0x89]
    #expect(try finding(bytes) == "2:12 yaml-encoding: the bytes here are not UTF-8")
  }

  @Test(arguments: [false, true])
  func utf16IsNamed(_ isBigEndian: Bool) throws {
    let units = [0xFEFF] + Array(plain.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(try finding(bytes) == "1:1 yaml-encoding: the file is UTF-16")
  }

  @Test func byteOrderMarkChangesNothing() throws {
    let marked = read(.bytes(Array(("\u{FEFF}" + plain).utf8)))
    #expect(marked.diagnostics == [])
    #expect(marked.value == read(.bytes(Array(plain.utf8))).value)
  }

  @Test func nulIsRefused() throws {
    let found = try finding(plain + "# 注释\u{0}")
    #expect(found == "6:5 yaml-encoding: the file contains a NUL character")
  }

  @Test(arguments: [
    ("\u{7}", "U+0007"), ("\u{85}", "U+0085"), ("\u{2028}", "U+2028"), ("\r", "U+000D"),
    ("\u{FEFF}", "U+FEFF"), ("\u{9F}", "U+009F"),
  ])
  func invisibleCharactersAreRefused(_ character: String, _ code: String) throws {
    let text = plain.replacing("茶艺", with: "茶" + character + "艺")
    let expected = "4:12 yaml-encoding: the invisible character \(code) has no place in YAML"
    #expect(try finding(text) == expected)
  }

  @Test func windowsLineEndsChangeNothing() throws {
    let edited = plain.replacing("id: tea-art", with: "id: Tea")
    let results = [edited, edited.replacing("\n", with: "\r\n")].map {
      read(.bytes(Array($0.utf8)))
    }
    #expect(results[0].diagnostics == results[1].diagnostics)
    #expect(results[0].diagnostics.map(\.position.line) == [2])
    #expect(results[0].value == results[1].value)
    #expect(results[0].value?.terms.first?.name.position.column == 11)
  }

  @Test func windowsLineEndsAreAcceptedInEveryFile() throws {
    let files = SampleContent("NationalSample").files.mapValues { content -> FileContent in
      guard case .bytes(let bytes) = content else { return content }
      return .bytes(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    }
    let result = StandardReader.read(folder: "sample", files: files)
    #expect(result.diagnostics == [])
    let found = Checker.check(try #require(result.value))
    #expect(found.map(\.rule) == ["label-drift"])
  }

  @Test func lastLineNeedsNoLineEnd() throws {
    let result = read(.bytes(Array(plain.dropLast().utf8)))
    #expect(result.diagnostics == [])
    let cut = read(.bytes(Array("terms:\n  - id: a\n    name:".utf8)))
    #expect(Set(cut.diagnostics.map(\.position.line)) == [2, 3])
  }

  @Test func unreadableFileQuotesTheReason() throws {
    let found = read(.unreadable("Permission denied")).diagnostics
    #expect(found.map(\.rule) == ["unreadable-file"])
    #expect(found.first?.message.text == "the file cannot be read: Permission denied")
  }

  @Test func brokenSourceIsReported() throws {
    let files = SampleContent().files.merging(["source.txt": .bytes([0xFF, 0xFE, 0x41])]) { $1 }
    let result = StandardReader.read(folder: "sample", files: files)
    #expect(result.diagnostics.map(\.message.text) == ["the file is UTF-16"])
    #expect(result.value?.source == nil)
  }

  static let nested = [
    "brackets": String(repeating: "[", count: 5_000),
    "braces": String(repeating: "{a: ", count: 5_000),
    "dashes": String(repeating: "- ", count: 5_000),
    "question marks": String(repeating: "? ", count: 5_000),
    "indentation": (0..<3_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "closed brackets": String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
  ]

  @Test(arguments: nested.keys.sorted())
  func deepNestingIsRefused(_ name: String) throws {
    let result = read(.bytes(Array(try #require(Self.nested[name]).utf8)))
    let isShort = result.diagnostics.allSatisfy { $0.message.text.count < 200 }
    #expect(result.diagnostics.count == 1)
    #expect(isShort)
  }

  @Test func deepClausesAreRead() {
    let depth = 200
    let text = (0..<depth).map { level in
      let indentation = String(repeating: "  ", count: level * 2)
      return "\(indentation)clauses:\n\(indentation)  - number: \"\(level)\"\n"
    }
    let files = SampleContent().files
      .merging(["text.yaml": .bytes(Array(text.joined().utf8))]) { $1 }
    let result = StandardReader.read(folder: "sample", files: files)
    #expect(result.diagnostics == [])
    #expect(result.value?.clauses.count == depth)
  }

  @Test func longLineIsRead() throws {
    let words = String(repeating: "茶艺，", count: 25_000)
    let result = read(.bytes(Array(plain.replacing("冲泡与品饮", with: words).utf8)))
    #expect(result.diagnostics == [])
    #expect(result.value?.terms.first?.definition.printed.count == 75_006)
    let broken = plain.replacing("冲泡与品饮", with: words + ": ")
    #expect(try finding(broken).hasPrefix("5:75017 yaml-syntax"))
  }
}
