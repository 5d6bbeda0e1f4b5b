import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// What check accepts builds, whatever numbers are printed: none, one for several parts, or marks.
@Suite struct PrintedNumberTests {
  /// A site of the national sample after replacements; each pattern must be found.
  private func build(_ edits: [(file: String, pattern: String, with: String)]) async throws
    -> (site: SampleFolder, report: BuildReport)
  {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    try site.folder.remove("Content/standards/national/source.txt")
    for (file, pattern, replacement) in edits {
      let path = "Content/standards/national/" + file
      let text = try site.folder.read(path)
      let edited = text.replacing(try Regex(pattern), with: replacement)
      try #require(edited != text, "\(file) lacks \(pattern)")
      try site.folder.write(edited, to: path)
    }
    return (site, try await site.build())
  }

  private func anchors(_ page: String, of site: SampleFolder) throws -> [String] {
    try site.folder.read("Site/national/\(page)").matches(of: /\sid="?([^\s">]+)/)
      .map { String($0.1) }
  }

  @Test(arguments: ["", "number: \"1.9.1\"\n    ", "number: ——\n    ", "number: （一）\n    "])
  func groupsOfEligibilityAreNumberedInAnyWay(_ number: String) async throws {
    let (site, report) = try await build([
      ("eligibility.yaml", #"number: "1\.9\.1\.[0-9]"\n    "#, number)
    ])
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    let anchors = try anchors("eligibility.html", of: site)
    #expect(anchors.contains("eligibility.level-5"))
    #expect(anchors.contains("eligibility.level-3.painting"))
    #expect(anchors.contains("level-5.a"), "paths keep their anchors")
  }

  @Test(arguments: ["", "number: （一）\n    ", "number: \"2.2\"\n    "])
  func foundationKnowledgeIsNumberedInAnyWay(_ number: String) async throws {
    let (site, report) = try await build([
      ("foundation-knowledge.yaml", #"number: "2\.2\.[0-9]"\n    "#, number)
    ])
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    #expect(try anchors("text.html", of: site).contains("foundation-knowledge.safety"))
  }

  @Test func nothingNeedsANumber() async throws {
    let files =
      ["eligibility", "foundation-knowledge", "ethics"] + (1...5).map { "levels/level-\($0)" }
    let (site, report) = try await build(
      files.map { ($0 + ".yaml", #"number: .*\n\s*"#, "") })
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    let page = try site.folder.read("Site/national/level-3/syllabus.html")
    #expect(page.contains("¶"))
    #expect(try anchors("level-3/matrix.html", of: site).contains("cutting.s1"))
  }

  @Test func numbersThatAreUniqueStayAnchors() async throws {
    let (site, _) = try await build([
      ("eligibility.yaml", #"number: "1\.9\.1\.2""#, "number: \"1.9.1.1\"")
    ])
    let anchors = try anchors("eligibility.html", of: site)
    #expect(anchors.contains("c1.9.1.3"))
    #expect(anchors.contains("eligibility.level-4") && anchors.contains("eligibility.level-5"))
    #expect(!anchors.contains("c1.9.1.1"))
  }

  @Test func tracksHaveRowsOfTheirOwnForOneFunction() async throws {
    let row = """
        - function: preparation
          number: "1."
          label: 备料
          tracks: [painting]
          tasks:
            - task: cutting
              number: "1.1"
              label: 裁纸
              skills:
                - id: s2
                  number: "1.1.1"
                  text: 能裁切画纸
              knowledge:
                - id: k2
                  number: "1.1.1"
                  text: 画纸的种类与规格

      """
    let (site, report) = try await build([
      ("levels/level-3.yaml", "label: 备料\n", "label: 备料\n    tracks: [frame-making]\n"),
      ("levels/level-3.yaml", "  - function: framing\n", row + "  - function: framing\n"),
    ])
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    let matrix = try anchors("level-3/matrix.html", of: site)
    #expect(matrix.contains("preparation") && matrix.contains("preparation--painting"))
    #expect(matrix.contains("cutting.s1") && matrix.contains("cutting.s2"))
    #expect(matrix.contains("cutting--painting"))
    // Each track has its own rows alone, under the anchors that the level's table gives them.
    for page in ["syllabus", "self-check"] {
      let framing = try anchors("level-3/frame-making/\(page).html", of: site)
      #expect(framing.contains("preparation") && framing.contains("cutting.s1"))
      #expect(!framing.contains("cutting.s2"))
      let painting = try anchors("level-3/painting/\(page).html", of: site)
      #expect(painting.contains("preparation--painting") && painting.contains("cutting.s2"))
      #expect(!painting.contains("cutting.s1"))
    }
  }
}
