import Foundation
import TestSupport
import Testing

/// A folder of `TemplateCases`: templates and locales of a user, and the report that is expected.
struct TemplateCase: CustomTestStringConvertible, Sendable {
  private static let folder = "CommandLineTests/TemplateCases"
  static let all =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: TestPaths.tests + "/" + folder)) ?? []).sorted().map { TemplateCase(name: $0) }

  let name: String

  var testDescription: String { name }

  /// Below `Tests`.
  var expected: String { Self.folder + "/\(name)/expected.txt" }

  /// That of its locale.
  private var language: String {
    let folder = TestPaths.tests + "/" + Self.folder + "/\(name)/locales"
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return names?.first.map { $0.replacingOccurrences(of: ".yaml", with: "") } ?? "zh-CN"
  }

  /// What a build says about the user's files, with excerpts.
  func report() throws -> String {
    let site = try SampleFolder()
    try site.folder.copy("Tests/" + Self.folder + "/" + name, to: "Own")
    try site.folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: \(language)\n",
      to: "Content/site.yaml")
    let run = try site.run("build", "--templates", "Own", "--color", "never")
    #expect(run.status == 1)
    #expect(run.output.contains("nothing written"))
    // What follows from the faults, such as links that lead nowhere, is not shown here.
    return run.output.components(separatedBy: "\n\n").filter { $0.hasPrefix("Own/") }
      .map { $0.replacingOccurrences(of: TestPaths.root + "/", with: "") + "\n" }
      .joined(separator: "\n")
  }
}
