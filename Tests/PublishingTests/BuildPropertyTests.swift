import Checking
import Foundation
import Publishing
import Reading
import Standards
import TestSupport
import Testing

/// What `check` accepts, `build` publishes.
@Suite struct BuildPropertyTests {
  @Test func standardsWithoutErrorsAreBuilt() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: 站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", to: "Content/site.yaml")
    var accepted = 0
    var refusals: [String: Int] = [:]
    for seed in UInt64(1)...300 {
      var random = RandomStandard(seed: seed)
      let files = random.files()
      let read = StandardReader.read(folder: "random-\(seed)", files: files)
      let found = read.diagnostics + (read.value.map { Checker.check($0) } ?? [])
      let errors = Set(found.filter(\.isError).map(\.rule))
      for rule in errors { refusals[rule, default: 0] += 1 }
      guard errors.isEmpty else { continue }
      accepted += 1
      for case (let name, .bytes(let bytes)) in files {
        try folder.write(
          String(decoding: bytes, as: UTF8.self), to: "Content/standards/random-\(seed)/\(name)")
      }
    }
    #expect(accepted >= 200, "\(refusals)")
    let options = BuildOptions(
      content: folder.path + "/Content", templates: nil,
      shippedTemplates: TestPaths.root + "/Templates", output: folder.path + "/Site",
      baseAddress: nil, jobs: 2)
    let report = try await SiteBuilder(options: options).build(strict: false)
    #expect(report.isPublished)
    #expect(report.findings.filter(\.isError).map(\.message.text) == [])
  }
}

extension Diagnostic {
  fileprivate var isError: Bool { severity == .error && acknowledged == nil }
}
