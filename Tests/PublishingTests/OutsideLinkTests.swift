import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// Links that lead out of the content or the templates are told, and nothing behind them is read.
@Suite struct OutsideLinkTests {
  private static let secret = "secret of this machine"

  private func site() throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.write(Self.secret, to: "secret/secret.txt")
    try site.folder.write("title: \(Self.secret)\n", to: "secret/site.yaml")
    return site
  }

  private func link(_ name: String, to target: String, in site: SampleFolder) throws {
    let path = site.folder.path + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: site.folder.path + "/" + target)
  }

  private func findings(_ site: SampleFolder, templates: String? = nil) async throws -> [Diagnostic]
  {
    let report = try await site.build(templates: templates)
    let published = site.folder.files(below: "Site").values
    let secret = Data(Self.secret.utf8)
    #expect(!published.contains { $0.range(of: secret) != nil })
    let texts = report.findings.map { $0.message.text + ($0.help?.text ?? "") }
    #expect(!texts.contains { $0.contains(Self.secret) })
    return report.findings
  }

  @Test(arguments: [
    "standards/sample/source.txt", "standards/sample/terms.yaml", "standards/sample/standard.yaml",
    "standards/sample/notes.txt", "standards/sample/levels/expert.yaml", "site.yaml",
  ])
  func aLinkToAFileOutsideIsFound(_ name: String) async throws {
    let site = try site()
    try link("Content/" + name, to: "secret/secret.txt", in: site)
    let found = try await findings(site).filter { $0.rule == "outside-link" }
    #expect(found.count == 1 && found[0].position.file.hasSuffix("/" + name))
    #expect(found.map(\.severity) == [.error])
  }

  @Test(arguments: ["standards/sample/levels", "standards/sample/more", "standards/other"])
  func aLinkToAFolderOutsideIsFound(_ name: String) async throws {
    let site = try site()
    try link("Content/" + name, to: "secret", in: site)
    let found = try await findings(site).filter { $0.rule == "outside-link" }
    #expect(found.count == 1 && found[0].position.file.hasSuffix("/" + name))
  }

  @Test func aLinkWithinTheContentIsFollowed() async throws {
    let site = try site()
    let terms = try site.folder.read("Content/standards/sample/terms.yaml")
    try site.folder.write(terms, to: "Content/shared/terms.yaml")
    try link("Content/standards/sample/terms.yaml", to: "Content/shared/terms.yaml", in: site)
    #expect(try await findings(site) == [])
    #expect(site.folder.exists("Site/sample/glossary.html"))
  }

  @Test func aContentFolderThatIsItselfALinkIsRead() async throws {
    let site = try site()
    try FileManager.default.moveItem(
      atPath: site.folder.path + "/Content", toPath: site.folder.path + "/Elsewhere")
    try link("Content", to: "Elsewhere", in: site)
    #expect(try await findings(site) == [])
  }

  @Test(arguments: ["assets/secret.txt", "pages/glossary.md", "locales/zh-CN.yaml", "assets"])
  func aLinkOutOfTheTemplatesIsFound(_ name: String) async throws {
    let site = try site()
    for folder in ["assets", "pages", "locales"] where folder != name {
      try FileManager.default.createDirectory(
        atPath: site.folder.path + "/Own/" + folder, withIntermediateDirectories: true)
    }
    try link("Own/" + name, to: name == "assets" ? "secret" : "secret/secret.txt", in: site)
    let found = try await findings(site, templates: "Own").filter { $0.rule == "outside-link" }
    #expect(found.count == 1 && found[0].position.file.hasSuffix("/" + name))
  }
}
