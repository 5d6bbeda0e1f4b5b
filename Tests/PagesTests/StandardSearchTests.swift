import Checking
import Pages
import Reading
import Standards
import TestSupport
import Testing

/// Whatever a standard prints is among the entries of its search.
@Suite struct StandardSearchTests {
  static let standards = ["Sample", "NationalSample", shipped]
  static let shipped = "../Content/standards/rural-live-streaming-operator"

  private func standard(_ name: String) throws -> Standard {
    try #require(
      StandardReader.read(folder: "sample", files: SampleContent(name).files).value)
  }

  private func folded(_ text: String) -> String {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
      .reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  @Test(arguments: standards)
  func everyPrintedFragmentIsInAnEntry(_ name: String) throws {
    let standard = try standard(name)
    let entries = PagesSample.book(standard).searchGroups.flatMap(\.entries)
    let texts = entries.map { folded($0.code + $0.text) }
    let all = texts.joined(separator: "\n")
    // What the printed table of contents names is found itself.
    let contents = Set(
      standard.text.flatMap(\.flattened).flatMap(\.body).flatMap { block -> [ContentsLine] in
        if case .contents(let lines) = block { lines } else { [] }
      }.flatMap {
        [folded($0.text.printed + $0.page.value), folded($0.page.value)]
      })
    let missing = PrintedFragments(standard).all.map { folded($0.printed) }
      .filter { !all.contains($0) && !contents.contains($0) }
    #expect(missing == [])
  }

  @Test(arguments: standards)
  func everyTranslationIsInAnEntry(_ name: String) throws {
    let standard = try standard(name)
    let texts = Set(PagesSample.book(standard).searchGroups.flatMap(\.entries).map(\.text))
    // Facts repeat words; their translations stand beside the words themselves.
    let translations = PrintedFragments(standard).all.filter { $0.kind != .fact }
      .flatMap { $0.text.translations.values }
    #expect(translations.filter { !texts.contains($0) } == [])
  }

  @Test func textThatNoClausePrintsIsFoundToo() throws {
    var files = SampleContent().files
    files["text.yaml"] = nil
    files["source.txt"] = nil
    let standard = try #require(StandardReader.read(folder: "sample", files: files).value)
    let all = PagesSample.book(standard).searchGroups.flatMap(\.entries).map {
      folded($0.code + $0.text)
    }
    .joined(separator: "\n")
    #expect(
      PrintedFragments(standard).all.map { folded($0.printed) }.filter { !all.contains($0) } == [])
  }

  @Test func pagesAreFoundByOtherWordsOfTheStandard() throws {
    let groups = PagesSample.book(try standard("NationalSample")).searchGroups
    let hours = groups.filter { $0.entries.contains { $0.synonyms.contains("要学多少小时") } }
    #expect(!hours.isEmpty && hours.allSatisfy { $0.page.path.hasSuffix("/hours.html") })
  }

  @Test func hoursAndPapersAreFoundRowByRow() throws {
    let groups = PagesSample.book(try standard("NationalSample")).searchGroups
    let guides = groups.filter { $0.kind == .guide }
    #expect(guides.contains { $0.page.path.hasSuffix("/hours.html") && $0.entries.count > 3 })
    #expect(guides.contains { $0.page.path.hasSuffix("/exam.html") && $0.entries.count > 3 })
  }

  @Test func noEntryIsEmpty() throws {
    for name in Self.standards {
      let entries = PagesSample.book(try standard(name)).searchGroups.flatMap(\.entries)
      #expect(entries.allSatisfy { !($0.code + $0.text).isEmpty })
    }
  }

  @Test func theDataFileOfTheShippedStandardIsLight() throws {
    let text = PagesSample.book(try standard(Self.shipped)).searchFile
    #expect(text.utf8.count < 80_000, "about 16 KB compressed")
    #expect(text.hasPrefix("document.currentScript.data={"))
    #expect(!text.contains("<"))
  }
}
