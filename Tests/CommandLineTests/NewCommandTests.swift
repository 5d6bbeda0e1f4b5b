import Foundation
import Standards
import TestSupport
import Testing

@Suite struct NewCommandTests {
  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> ToolRun {
    try ToolRun(arguments + ["--language", "en"], in: folder.path)
  }

  @Test func aNewSiteBuildsAtOnce() throws {
    let folder = try TemporaryFolder()
    #expect(try run(folder, "new", "site", "Content").status == 0)
    #expect(try run(folder, "build").status == 0)
    #expect(try folder.read("Site/index.html").contains("Competence standards"))
  }

  @Test(arguments: VocabularyPreset.allCases)
  func everyPlaceIsAFindingAndNothingIsPublished(_ form: VocabularyPreset) throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, "new", "site", "Content")
    #expect(try run(folder, "build").status == 0)
    let tracks = form == .national ? ["--tracks", "one,two"] : []
    let made = try ToolRun(
      ["new", "standard", "tea", "--form", form.rawValue, "--language", "en"] + tracks,
      in: folder.path)
    #expect(made.status == 0)
    let places = try #require(made.output.firstMatch(of: /(\d+) places to fill/)?.1)
    let check = try run(folder, "check")
    #expect(check.status == 1)
    #expect(check.output.ranges(of: "[to-be-filled]").count == Int(places))
    #expect(check.output.contains("\(places) errors, 0 warnings, 0 notes"))
    #expect(try run(folder, "build").status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Site/tea"))
  }

  @Test(arguments: VocabularyPreset.allCases)
  func filledWithPlainWordsItIsPublished(_ form: VocabularyPreset) throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, "new", "site", "Content")
    let tracks = form == .national ? ["--tracks", "one,two"] : []
    let made = try ToolRun(
      ["new", "standard", "tea", "--form", form.rawValue] + tracks, in: folder.path)
    #expect(made.status == 0)
    try FilledSkeleton(form: form).fill(folder, "Content/standards/tea")
    let check = try run(folder, "check", "--strict")
    #expect(check.status == 0, "\(check.output)")
    #expect(try run(folder, "build", "--strict").status == 0)
    let overview = try folder.read("Site/tea/index.html")
    #expect(overview.contains("茶艺师") && !overview.contains("&lt;&lt;"))
  }

  /// It has no knowledge, weights, papers and paths of eligibility.
  @Test func pagesOfA1PlusXStandardSpeakOfWhatItHas() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, "new", "site", "Content", "--language", "zh")
    _ = try ToolRun(["new", "standard", "tea", "--form", "onePlusX"], in: folder.path)
    try FilledSkeleton(form: .onePlusX).fill(folder, "Content/standards/tea")
    let made = try run(folder, "build", "--strict", "--downloads", "docx")
    #expect(made.status == 0, "\(made.errors)")
    let pages = folder.files(below: "Site/tea").keys.filter { $0.hasSuffix(".html") }
    #expect(pages.contains("junior/syllabus.html") && !pages.contains("junior/exam.html"))
    for page in pages.map({ "tea/" + $0 }) + ["index.html"] {
      let text = try folder.read("Site/" + page)
      let empty = ["知识 0 条", "相关知识要求 0 条", "以申报条件为准", "各等级的权重"]
      #expect(empty.filter(text.contains) == [], "\(page)")
    }
  }

  @Test func levelsAndTracksAreThoseAskedFor() throws {
    let folder = try TemporaryFolder()
    _ = try run(folder, "new", "site", "Content")
    _ = try run(
      folder, "new", "standard", "tea", "--form", "national", "--levels", "2", "--tracks",
      "green,black")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path + "/Content/standards/tea/levels")
    #expect(files.sorted() == ["level-4.yaml", "level-5.yaml"])
    let weights = try folder.read("Content/standards/tea/weights.yaml")
    #expect(weights.ranges(of: "track: green").count == 4, "two levels in two tables")
    #expect(weights.hasPrefix("# yaml-language-server: $schema=../../../Site/schema/weights."))
  }

  @Test func nothingIsOverwritten() throws {
    let sample = try SampleFolder()
    let before = try sample.folder.read("Content/standards/sample/standard.yaml")
    let again = try sample.run("new", "standard", "sample")
    #expect(again.status == 2)
    #expect(again.errors.contains("is there already"))
    #expect(try sample.folder.read("Content/standards/sample/standard.yaml") == before)
    #expect(try sample.run("new", "site", "Content").status == 2)
  }

  @Test(arguments: [
    ["Tea"], ["tea", "--form", "association", "--levels", "4"], ["tea", "--tracks", "A"],
    ["assets"], ["tea", "--tracks", "hours,index"],
  ])
  func whatCannotBeIsRefused(_ arguments: [String]) throws {
    let sample = try SampleFolder()
    let run = try ToolRun(["new", "standard"] + arguments, in: sample.folder.path)
    #expect(run.status == 2)
  }

  @Test func idsOfASampleAreAddedAndThenStay() throws {
    let sample = try SampleFolder()
    #expect(try sample.run("new", "ids", "sample").status == 0)
    let path = "Content/standards/sample/ids.txt"
    let ids = try sample.folder.read(path)
    #expect(ids.contains("basic/water/s1\n"))
    #expect(try sample.run("new", "ids", "sample").output.contains("0 ids added"))
    #expect(try sample.folder.read(path) == ids)
    #expect(try sample.run("check", "--strict").status == 0)
    try sample.edit("foundation-knowledge.yaml", "- id: tea-culture", "- id: culture")
    let check = try sample.run("check")
    #expect(check.output.contains("the id “foundation-knowledge/tea-culture” was published and is"))
  }
}
