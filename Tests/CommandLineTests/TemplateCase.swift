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

  /// What a build says about the user's files, with excerpts.
  func report() throws -> String {
    let site = try SampleFolder()
    try site.folder.copy("Tests/" + Self.folder + "/" + name, to: "Own")
    let run = try site.run("build", "--templates", "Own", "--color", "never")
    #expect(run.status == 1)
    #expect(run.output.contains("nothing written"))
    // What follows from the faults, such as links that lead nowhere, is not shown here.
    return run.output.components(separatedBy: "\n\n").filter { $0.hasPrefix("Own/") }
      .map { $0 + "\n" }.joined(separator: "\n")
  }
}
