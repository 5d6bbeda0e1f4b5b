import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test(arguments: ["text", "json", "github", "sarif"])
  func reportsLookAsExpected(_ format: String) throws {
    let tool = try SampleFolder()
    try tool.breakThings()
    let run = try tool.run("check", "--format", format, "--quiet")
    #expect(run.status == 1 && run.errors.isEmpty)
    let name = "check." + (format == "text" || format == "github" ? format + ".txt" : format)
    let difference = try GoldenFile.difference(
      "CommandLineTests/Golden/" + name, actual: run.output)
    #expect(difference == nil)
  }

  @Test func jsonCountsWhatItLists() throws {
    let tool = try SampleFolder()
    try tool.breakThings()
    let run = try tool.run("check", "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let summary = try #require(report["summary"] as? [String: Int])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(report["version"] as? Int == 1)
    #expect(summary.values.reduce(0, +) == diagnostics.count)
    #expect(diagnostics.allSatisfy { $0["acknowledged"] is NSNull })
  }

  @Test(arguments: ["source.txt", "terms.yaml", "."])
  func nothingBehindALinkOutOfTheContentIsPrinted(_ name: String) throws {
    let tool = try SampleFolder()
    let place = tool.folder.path + "/Content/standards/sample/" + name
    for file in ["source.txt", "terms.yaml", "standard.yaml"] {
      try tool.folder.write("secret: [", to: "secret/" + file)
    }
    if name != "." { try FileManager.default.removeItem(atPath: place) }
    try FileManager.default.createSymbolicLink(
      atPath: name == "." ? tool.folder.path + "/Content/standards/Bad_Name" : place,
      withDestinationPath: tool.folder.path + "/secret" + (name == "." ? "" : "/" + name))
    let run = try tool.run("check", "--verbose")
    #expect(run.status == 1 && run.output.contains("[outside-link]"))
    #expect(!run.output.contains("secret"))
  }

  @Test func statusTellsWhatHappened() throws {
    let tool = try SampleFolder()
    #expect(try tool.run("check").status == 0)
    try tool.edit("levels/basic.yaml", "text: 能选用泡茶用水", "text: 选用泡茶用水")
    try tool.folder.remove("Content/standards/sample/source.txt")
    #expect(try tool.run("check").status == 0, "a warning")
    #expect(try tool.run("check", "--strict").status == 1)
    try tool.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    #expect(try tool.run("check").status == 1, "an error")
    #expect(try tool.run("check", "--content", "nowhere").status == 2)
    #expect(try tool.run("check", "--fromat", "json").status == 2)
    #expect(try tool.run("check", "--jobs", "0").status == 2)
    #expect(try tool.run("chek").status == 2)
    #expect(try tool.run("--help").status == 0)
  }

  @Test func acknowledgedFaultsAreCountedAndListedOnDemand() throws {
    let tool = try SampleFolder()
    try tool.edit("levels/basic.yaml", "text: 能选用泡茶用水", "text: 选用泡茶用水")
    try tool.folder.remove("Content/standards/sample/source.txt")
    try tool.edit(
      "acknowledgements.yaml", "acknowledgements: []",
      """
      acknowledgements:
        - rule: skill-without-ability-verb
          subject: basic/water/s1
          reason: 印刷如此
      """)
    let short = try tool.run("check", "--strict")
    #expect(short.status == 0)
    #expect(short.output.hasPrefix("1 standard, 0 errors, 0 warnings, 0 notes, 1 acknowledged"))
    let run = try tool.run("check", "--strict", "--verbose")
    #expect(run.status == 0)
    #expect(run.output.contains("acknowledged: 印刷如此"))
  }

  @Test func coloursNeedATerminalOrAWish() throws {
    let tool = try SampleFolder()
    try tool.breakThings()
    #expect(try !tool.run("check").output.contains("\u{1B}["))
    #expect(try tool.run("check", "--color", "always").output.contains("\u{1B}[1;31m"))
    #expect(try !tool.run("check", "--color", "never").output.contains("\u{1B}["))
  }

  @Test(arguments: [
    "definition: 冲泡与品饮茶叶的技艺。, colour: 红",
    // Cut at its end, and at both ends.
    "definition: 茶, colour: 红, \(String(repeating: "冲泡", count: 40)): 茶",
    "definition: \(String(repeating: "冲泡abc，", count: 30)), colour: \(String(repeating: "红", count: 90))",
  ])
  func caretsStandUnderWideCharacters(_ row: String) throws {
    let tool = try SampleFolder()
    try tool.folder.write(
      "terms:\n  - { id: tea-art, number: \"3.1\", name: 茶艺, \(row) }\n",
      to: "Content/standards/sample/terms.yaml")
    let lines = try tool.run("check").output.components(separatedBy: "\n")
    let headline = try #require(lines.firstIndex { $0.contains("“colour”") })
    let (line, caret) = (lines[headline + 1], lines[headline + 2])
    let before = try #require(line.firstRange(of: "colour")).lowerBound
    #expect(line.count < 120)
    #expect(cells(caret.prefix { $0 != "^" }) == cells(line[..<before]), "\(line)\n\(caret)")
    #expect(cells(line[..<before]) > line[..<before].count, "wide characters come first")
  }

  /// A Han character and its punctuation take two cells of a terminal.
  private func cells(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
      width
        + ((0x3000...0x9FFF).contains(scalar.value) || (0xFF01...0xFF60).contains(scalar.value)
          ? 2 : 1)
    }
  }

  /// In lines of their own, and all in one line. The bound is for a slow machine and a debug build.
  @Test(arguments: [("terms: []\n", "\n", "\n", 10_000), ("{ ", ", ", " }\n", 8_000)])
  func aReportIsMadeInTimeHoweverManyFindingsAFileHas(
    _ start: String, _ separator: String, _ end: String, _ count: Int
  ) throws {
    let tool = try SampleFolder()
    let keys = (1...count).map { "key-\($0): 茶" }.joined(separator: separator)
    try tool.folder.write(start + keys + end, to: "Content/standards/sample/terms.yaml")
    let clock = ContinuousClock()
    let begin = clock.now
    let output = try tool.run("check").output
    #expect(clock.now - begin < .seconds(60))
    #expect(output.components(separatedBy: " error: ").count > count)
    #expect(output.components(separatedBy: "^\n").count > count)
  }

  @Test func theMessageOfAWrongOptionIsOneSentence() throws {
    let run = try SampleFolder().run("check", "--fromat", "json")
    #expect(run.errors.contains("--fromat") && run.errors.contains("--format"))
    #expect(!run.errors.contains("Fatal error") && run.output.isEmpty)
  }
}
