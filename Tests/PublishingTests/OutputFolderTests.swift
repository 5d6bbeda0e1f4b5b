import Standards
import Publishing
import TestSupport
import Testing

/// The output folder belongs to the tool, or it is left alone.
@Suite struct OutputFolderTests {
  @Test func aFolderOfSomebodyElseIsRefused() async throws {
    let site = try SampleFolder()
    try site.folder.write("mine", to: "Site/report.docx")
    await #expect(throws: EnvironmentError.self) { try await site.build() }
    #expect(site.folder.files(below: "Site").count == 1)
  }

  @Test(arguments: ["Content", "Content/standards/sample", "Content/new", "."])
  func aSourceFolderIsRefused(_ output: String) async throws {
    let site = try SampleFolder()
    let before = site.folder.files(below: ".")
    await #expect(throws: EnvironmentError.self) { try await site.build(output: output) }
    #expect(site.folder.files(below: ".") == before)
  }

  @Test func aFileIsRefused() async throws {
    let site = try SampleFolder()
    try site.folder.write("mine", to: "Site")
    await #expect(throws: EnvironmentError.self) { try await site.build() }
  }

  @Test func anEmptyFolderIsAccepted() async throws {
    let site = try SampleFolder()
    try site.folder.write("", to: "Site/.keep")
    #expect(try await site.build().isPublished)
  }

  @Test func cleaningLeavesForeignFiles() async throws {
    let site = try SampleFolder()
    let report = try await site.build()
    try site.folder.write("mine", to: "Site/sample/notes.txt")
    let removed = try SiteCleaner(output: site.folder.path + "/Site").clean()
    #expect(removed == report.files)
    #expect(site.folder.files(below: "Site").keys.sorted() == ["sample/notes.txt"])
  }

  @Test func aManifestCannotLeadOutside() async throws {
    let site = try SampleFolder()
    try await site.build()
    try site.folder.write("precious", to: "precious.txt")
    let manifest = try site.folder.read("Site/.gangmu-manifest")
    try site.folder.write(manifest + "../precious.txt\n", to: "Site/.gangmu-manifest")
    try await site.build()
    #expect(try site.folder.read("precious.txt") == "precious")
  }
}
