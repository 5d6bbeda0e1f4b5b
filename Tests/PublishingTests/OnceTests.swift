import Curriculum
import Publishing
import Templating
import TestSupport
import Testing

/// What a build makes once, however many pages need it.
@Suite struct OnceTests {
  @Test func markdownIsParsedOnceHoweverManyStandards() async throws {
    let one = try SampleFolder()
    let two = try SampleFolder()
    try two.addBareStandard("bare")
    let parsed = try await parses(one)
    #expect(parsed > 0)
    #expect(try await parses(two) == parsed)
  }

  private func parses(_ site: SampleFolder) async throws -> Int {
    let counter = ParseCounter()
    let report = try await ParseCounter.$current.withValue(counter) { try await site.build() }
    #expect(report.isPublished)
    return counter.count
  }

  @Test func everythingDerivedIsMadeOnce() async throws {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    let log = DerivationLog()
    let report = try await DerivationLog.$current.withValue(log) {
      try await site.build(jobs: 4)
    }
    #expect(report.isPublished)
    let repeated = log.counts.filter { $0.value != 1 }
    #expect(repeated == [:])
    #expect(log.counts["Fidelity"] == 1 && log.counts["PrintedFragments"] == 1)
    for table in ["HourPlan", "CompetenceMatrix", "ExamBlueprint", "SelfCheckParts"] {
      #expect(log.counts.keys.count { $0.hasPrefix(table + " ") } == 8, "\(table)")
    }
  }
}
