import Checking
import Reading
import Standards
import TestSupport
import Testing

@testable import Publishing

/// The site in memory, without a server.
@Suite struct PreviewTests {
  private let sample: SampleFolder
  private let weights = "Content/standards/sample/weights.yaml"

  init() throws {
    sample = try SampleFolder()
  }

  private func preview() async throws -> Preview {
    let preview = Preview(sample.options())
    while preview.dueCount > 0 { try await preview.checkMore() }
    return preview
  }

  private func changed(_ name: String) -> Set<String> {
    ["\(sample.folder.path)/Content/standards/sample/\(name)"]
  }

  private func text(_ answer: PreviewAnswer) -> String {
    String(decoding: answer.bytes, as: UTF8.self)
  }

  // MARK: Content as it is while people encode

  /// Whatever a check finds, every page can be looked at, unless a file cannot be read.
  @Test func faultyContentHasAllItsPages() async throws {
    let preview = try await preview()
    let right = preview.answer("sample/index.html")
    let rules = Rules.all + ReadingRules.all as [any RuleManual]
    for example in rules.flatMap(\.badExamples) {
      let content = try SampleContent(example)
      guard case .bytes(let bytes)? = content.files[example.file] else { continue }
      let path = "Content/standards/sample/\(example.file)"
      let old = try? sample.folder.read(path)
      try sample.folder.write(String(decoding: bytes, as: UTF8.self), to: path)
      preview.update(changed(example.file))
      #expect(!preview.findings.isEmpty, "\(example.with)")
      let place = try #require(preview.shelf["sample"])
      #expect((place.part.made == nil) == !content.read().isComplete)
      let maker = try #require(place.shown?.made?.maker)
      for artifact in maker.artifacts where artifact.cost != .heavy {
        #expect(preview.answer(artifact.address).outcome == .found, "\(artifact.address)")
      }
      if let old {
        try sample.folder.write(old, to: path)
      } else {
        try sample.folder.remove(path)
      }
    }
    preview.update(changed(""))
    #expect(preview.answer("sample/index.html").bytes == right.bytes)
  }

  /// Each page is made alone: what others lead to is known without them.
  @Test func contentWithoutFaultsHasPagesWithoutFaults() async throws {
    let options = BuildOptions(
      content: "Content", templates: nil, shippedTemplates: "Templates", output: "Site",
      baseAddress: nil, jobs: 2)
    let preview = Preview(options, disk: Disk(workingFolder: TestPaths.root))
    let id = "rural-live-streaming-operator"
    _ = preview.answer(id + "/index.html")
    let maker = try #require(preview.shelf[id]?.shown?.made?.maker)
    let pages = maker.artifacts.map(\.address).filter { $0.hasSuffix(".html") }
    #expect(pages.count > 30)
    for page in pages {
      #expect(preview.answer(page).findings.map(\.message.text) == [], "\(page)")
    }
  }

  // MARK: States

  @Test func whatIsSavedUnchangedGivesNoNewState() async throws {
    let preview = try await preview()
    _ = preview.answer("sample/index.html")
    let number = preview.state.number
    #expect(!preview.update(changed("weights.yaml")))
    #expect(!preview.update([sample.folder.path + "/Content"]) || preview.state.workshopNumber > 1)
    #expect(preview.state.standards["sample"]?.number == 1)
    #expect(preview.state.number <= number + 1)
  }

  @Test func editChangesItsPagesAndNoOthers() async throws {
    let preview = try await preview()
    let pages = ["sample/weights.html", "sample/glossary.html", "index.html", "rules.html"]
    let before = pages.map { preview.answer($0).digest }
    try sample.edit("weights.yaml", "weights: [40, 30]", "weights: [43, 30]")
    #expect(preview.update(changed("weights.yaml")))
    let after = pages.map { preview.answer($0).digest }
    #expect(before[0] != after[0])
    #expect(before[1] == after[1] && before[3] == after[3])
    #expect(preview.findings.contains { $0.rule == "weights-sum" })
  }

  @Test func fileThatCannotBeReadLeavesTheLastPage() async throws {
    let preview = try await preview()
    let good = preview.answer("sample/weights.html")
    try sample.edit("weights.yaml", "weights: [40, 30]", "weights: [43, 30")
    #expect(preview.update(changed("weights.yaml")))
    let held = preview.answer("sample/weights.html")
    #expect(held.bytes == good.bytes && held.isHeldBack && !good.isHeldBack)
    #expect(held.faultyFiles == changed("weights.yaml"))
    // Pages that nobody has looked at are still as they were, too.
    #expect(preview.answer("sample/glossary.html").outcome == .found)
    try sample.edit("weights.yaml", "weights: [43, 30", "weights: [43, 30]")
    #expect(preview.update(changed("weights.yaml")))
    let mended = preview.answer("sample/weights.html")
    #expect(!mended.isHeldBack && text(mended).contains("43"))
  }

  /// A cell that cannot be read is reported where it stands, and not once more as a row too short.
  @Test func whatCannotBeReadIsNoFaultOfATemplate() async throws {
    let preview = try await preview()
    try sample.edit("weights.yaml", "weights: [40, 30]", "weights: [40，30]")
    #expect(preview.update(changed("weights.yaml")))
    let answer = preview.answer("sample/weights.html")
    #expect(answer.outcome == .found && !answer.isHeldBack)
    #expect(preview.findings(of: "sample").map(\.rule) == ["invalid-value"])
    #expect(answer.findings == [])
  }

  @Test func pageThatIsGoneStillBelongsToItsStandard() async throws {
    let preview = try await preview()
    try sample.folder.remove("Content/standards/sample/weights.yaml")
    #expect(preview.update(changed("weights.yaml")))
    let answer = preview.answer("sample/weights.html")
    #expect(answer.outcome == .missing && answer.standard == "sample")
    #expect(preview.answer("none/weights.html").standard == nil)
    #expect(preview.openStandards.map(\.id) == ["sample"])
  }

  @Test func contentThatWasNeverRightHasNoPageYet() async throws {
    try sample.edit("weights.yaml", "weights: [40, 30]", "weights: [43, 30")
    let preview = try await preview()
    #expect(preview.answer("sample/weights.html").outcome == .unmakeable)
    #expect(preview.answer("rules.html").outcome == .found)
    #expect(preview.answer("index.html").outcome == .found)
  }

  @Test func withoutSettingsThereIsNothingToDoButWait() async throws {
    let settings = try sample.folder.read("Content/site.yaml")
    try sample.folder.write("title: [", to: "Content/site.yaml")
    let preview = Preview(sample.options())
    #expect(preview.dueCount == 0)
    #expect(preview.answer("index.html").outcome == .unmakeable)
    try sample.folder.write(settings, to: "Content/site.yaml")
    #expect(preview.update([sample.folder.path + "/Content/site.yaml"]))
    #expect(preview.dueCount == 1)
    #expect(preview.answer("sample/index.html").outcome == .found)
  }

  @Test func stylesOfTheFormerStateAreStillThere() async throws {
    try sample.folder.write("h1 { color: red; }", to: "Own/styles/99-own.css")
    let preview = Preview(sample.options(templates: "Own"))
    let page = text(preview.answer("index.html"))
    let style = try #require(page.firstMatch(of: /assets\/site\.[0-9a-f]+\.css/)).output
    try sample.folder.write("h1 { color: blue; }", to: "Own/styles/99-own.css")
    #expect(preview.update([sample.folder.path + "/Own/styles/99-own.css"]))
    #expect(!text(preview.answer("index.html")).contains(style))
    #expect(text(preview.answer(String(style))).contains("red"))
  }

  /// A change of settings that rules look at checks every standard anew.
  @Test func settingsOfHoursAreFollowed() async throws {
    let preview = try await preview()
    let before = preview.answer("sample/basic/hours.html").digest
    let settings = try sample.folder.read("Content/site.yaml")
    try sample.folder.write(
      settings + "hours:\n  theoryPercent: 70\n", to: "Content/site.yaml")
    #expect(preview.update([sample.folder.path + "/Content/site.yaml"]))
    #expect(preview.dueCount == 0)
    #expect(preview.answer("sample/basic/hours.html").digest != before)
  }

  @Test func contentThatHasGoneIsToldAndMayComeBack() async throws {
    let preview = try await preview()
    _ = preview.answer("sample/index.html")
    let folder = sample.folder.path + "/Content"
    try sample.folder.copy("Tests/Sample", to: "kept")
    try sample.folder.remove("Content/standards")
    #expect(preview.update([folder]))
    #expect(preview.trouble != nil)
    try sample.folder.copy("Tests/Sample", to: "Content/standards/sample")
    #expect(preview.update([folder]))
    #expect(preview.trouble == nil)
    #expect(preview.answer("sample/index.html").outcome == .found)
  }

  /// Of many standards, only those that were looked at last are kept ready.
  @Test func memoryDoesNotGrowWithWhatWasLookedAt() async throws {
    for number in 0..<12 {
      try sample.folder.copy("Tests/Sample", to: "Content/standards/s\(number)")
    }
    let preview = try await preview()
    for number in 0..<12 {
      #expect(preview.answer("s\(number)/index.html").outcome == .found)
    }
    #expect(preview.shelf.ids.count == 6)
    #expect(preview.answer("s0/index.html").outcome == .found)
  }

  @Test(arguments: [
    ("Content/standards/a/levels/x.yaml", false, false, ["a"]),
    ("Content/standards/b/levels/x.yaml", false, false, ["b"]),
    ("Content/standards/a", false, false, ["a"]),
    ("Content/standards", false, true, []),
    ("Content", true, true, []),
    ("Content/site.yaml", true, false, []),
    ("Templates/layout.html", true, false, []),
  ])
  func changeIsUnderstood(_ path: String, isCommon: Bool, isEverything: Bool, ids: [String]) {
    let options = BuildOptions(
      content: "Content", templates: nil, shippedTemplates: "Templates", output: "Site",
      baseAddress: nil, jobs: 1)
    let change = SourceChange([path], of: options)
    #expect(change.isCommon == isCommon && change.isEverything == isEverything)
    #expect(change.standards == Set(ids))
    // A file of a standard that is known makes nobody look for others.
    let isWithinKnown = path == "Content/standards/a/levels/x.yaml"
    let mayList = isEverything || !ids.isEmpty && !isWithinKnown
    #expect(change.mayList(["a"]) == mayList)
  }
}
