import Reading
import Standards
import TestSupport
import Testing

@testable import Publishing

/// The site in memory while its templates are edited.
@Suite struct PreviewTemplateTests {
  private let sample: SampleFolder

  init() throws {
    sample = try SampleFolder()
  }

  private func text(_ answer: PreviewAnswer) -> String {
    String(decoding: answer.bytes, as: UTF8.self)
  }

  @Test func templateThatCannotBeCompiledLeavesTheFormer() async throws {
    try sample.folder.copy("Templates/pages", to: "Own/pages")
    let preview = Preview(sample.options(templates: "Own"))
    let good = preview.answer("sample/glossary.html")
    let template = "Own/pages/glossary.md"
    let right = try sample.folder.read(template)
    try sample.folder.write(right + "\n{{nobody}}\n", to: template)
    #expect(preview.update([sample.folder.path + "/" + template]))
    let held = preview.answer("sample/glossary.html")
    #expect(held.bytes == good.bytes && held.isHeldBack)
    #expect(preview.findings.contains { $0.position.file.hasSuffix(template) })
    try sample.folder.write(right + "\nMended.\n", to: template)
    #expect(preview.update([sample.folder.path + "/" + template]))
    #expect(text(preview.answer("sample/glossary.html")).contains("Mended."))
  }

  /// Whatever is wrong with one template, pages of others show what is saved.
  @Test(arguments: [
    ("pages/glossary.md", "{{nobody}}"), ("pages/glossary.md", "{{#terms}}"),
    ("pages/glossary.md", "{{terms"), ("partials/term.md", "{{nobody}}"),
  ])
  func faultyTemplateHoldsBackNoOther(_ file: String, _ fault: String) async throws {
    try sample.folder.copy("Templates/pages", to: "Own/pages")
    try sample.folder.copy("Templates/partials", to: "Own/partials")
    let own = sample.folder.path + "/Own/"
    let page = try sample.folder.read("Own/pages/glossary.md")
    try sample.folder.write(page + "\n{{>term}}\n", to: "Own/pages/glossary.md")
    try sample.folder.write("A word.\n", to: "Own/partials/term.md")
    let preview = Preview(sample.options(templates: "Own"))
    let good = preview.answer("sample/glossary.html")
    #expect(text(good).contains("A word."))
    try sample.folder.write(
      try sample.folder.read("Own/" + file) + "\n\(fault)\n", to: "Own/" + file)
    #expect(preview.update([own + file]))
    for name in ["pages/text.md", "pages/weights.md"] {
      try sample.folder.write(try sample.folder.read("Own/" + name) + "\nNew.\n", to: "Own/" + name)
      #expect(preview.update([own + name]))
    }
    let held = preview.answer("sample/glossary.html")
    #expect(held.bytes == good.bytes && held.isHeldBack && held.faultyFiles == [own + file])
    let other = preview.answer("sample/weights.html")
    #expect(text(other).contains("New.") && !other.isHeldBack)
    #expect(preview.findings.contains { $0.position.file == own + file })
  }

  /// An open page would never hear of later saves.
  @Test(arguments: ["<p>hello</p>\n", "{{{main}}}\n"])
  func pagesFollowWhatIsSavedWhateverTheirLayout(_ layout: String) async throws {
    try sample.folder.write(layout, to: "Own/layout.html")
    let preview = Preview(sample.options(templates: "Own"))
    for address in ["sample/index.html", "index.html", "nothing.html"] {
      #expect(text(preview.answer(address)).contains("_preview/live.js"), "\(address)")
    }
  }

  @Test func emptyTemplateLeavesItsPages() async throws {
    try sample.folder.copy("Templates/partials", to: "Own/partials")
    let preview = Preview(sample.options(templates: "Own"))
    let good = preview.answer("sample/index.html")
    try sample.folder.write("\n", to: "Own/layout.html")
    #expect(preview.update([sample.folder.path + "/Own/layout.html"]))
    let held = preview.answer("sample/index.html")
    #expect(held.bytes == good.bytes && held.isHeldBack)
    #expect(preview.findings.map(\.rule) == ["template-name"])
  }

  @Test func localeThatIsDeletedIsNamed() async throws {
    try sample.folder.copy("Templates", to: "Shipped")
    var options = sample.options(templates: "Shipped")
    options.shippedTemplates = sample.folder.path + "/Shipped"
    let preview = Preview(options)
    let locale = sample.folder.path + "/Shipped/locales/zh-CN.yaml"
    let words = try sample.folder.read("Shipped/locales/zh-CN.yaml")
    // A folder that is named twice is read once.
    try sample.folder.write("title: [", to: "Shipped/locales/zh-CN.yaml")
    #expect(preview.update([locale]))
    #expect(preview.findings.map(\.position.file) == [locale])
    try sample.folder.remove("Shipped/locales/zh-CN.yaml")
    #expect(preview.update([locale]))
    #expect(preview.answer("sample/index.html").faultyFiles == [locale])
    try sample.folder.write(words, to: "Shipped/locales/zh-CN.yaml")
    #expect(preview.update([locale]))
    #expect(!preview.answer("sample/index.html").isHeldBack)
  }

  @Test func templateThatIsDeletedLeavesItsPages() async throws {
    try sample.folder.copy("Templates", to: "Shipped")
    var options = sample.options()
    options.shippedTemplates = sample.folder.path + "/Shipped"
    let preview = Preview(options)
    let (shown, template) = ("sample/glossary.html", "Shipped/pages/glossary.md")
    let good = preview.answer(shown)
    try sample.folder.remove(template)
    #expect(preview.update([sample.folder.path + "/" + template]))
    let held = preview.answer(shown)
    #expect(held.bytes == good.bytes && held.isHeldBack)
    #expect(!preview.answer("sample/weights.html").isHeldBack)
    #expect(preview.findings.map(\.position.file) == [sample.folder.path + "/" + template])
  }
}
