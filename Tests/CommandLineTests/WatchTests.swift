import Foundation
import TestSupport
import Testing

/// `check --watch` and `build --watch` as somebody in a terminal sees them.
@Suite struct WatchTests {
  @Test(.timeLimit(.minutes(10)))
  func findingsComeAnewAfterEachSave() throws {
    let sample = try SampleFolder()
    let run = try RunningTool(
      ["check", "--watch", "--language", "en"], in: sample.folder.path)
    try run.wait(for: "watching for changes")
    #expect(run.text.contains("0 errors"))
    try sample.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    try run.wait(for: "sum to 101, not 100")
    #expect(run.text.contains("changed: Content/standards/sample/weights.yaml"))
    try sample.edit("weights.yaml", "weights: [41, 30]", "weights: [40, 30]")
    try run.wait(for: "0 errors", times: 2)
  }

  /// Once acknowledged, a finding is counted and does not come again after every save.
  @Test(.timeLimit(.minutes(10)))
  func acknowledgedFindingsAreCountedOnly() throws {
    let sample = try SampleFolder()
    try sample.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    try sample.folder.write(
      """
      acknowledgements:
        - rule: weights-sum
          subject: weights/knowledge/basic
          reason: Printed so.
      """, to: "Content/standards/sample/acknowledgements.yaml")
    let run = try RunningTool(["check", "--watch", "--language", "en"], in: sample.folder.path)
    try run.wait(for: "1 acknowledged")
    #expect(!run.text.contains("Printed so."))
  }

  @Test(.timeLimit(.minutes(10)))
  func siteIsBuiltAfterEachSave() throws {
    let sample = try SampleFolder()
    let run = try RunningTool(
      ["build", "--watch", "--poll", "--language", "en", "--only", "sample/glossary.html"],
      in: sample.folder.path)
    try run.wait(for: "watching by looking again and again: as you asked")
    try sample.folder.write(
      "title: 新站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", to: "Content/site.yaml")
    try run.wait(for: "changed: Content/site.yaml")
    try run.wait(for: "1 files written", times: 2)
    #expect(try sample.folder.read("Site/sample/glossary.html").contains("新站"))
  }

  @Test func lookingAgainNeedsWatching() throws {
    let run = try SampleFolder().run("check", "--poll")
    #expect(run.status == 2)
    #expect(run.errors.contains("--poll needs --watch"))
  }
}
