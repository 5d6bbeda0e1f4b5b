import Standards
import Testing

@testable import Templating

/// The examples of the manual are true.
struct ExampleTests {
  private struct Strings: TemplateStrings {
    func text(_ key: String) -> String? { key == "levels" ? "Levels" : nil }
    var keys: [String] { ["levels"] }
  }

  private static func library(_ example: TemplateExample) -> TemplateLibrary {
    var files = ["pages/page": TemplateFile(path: "page.md", text: example.template)]
    for (name, text) in example.partials {
      let key = name.split(separator: ".")[0]
      files[String(key)] = TemplateFile(path: name, text: text)
    }
    return TemplateLibrary(
      files, views: [("pages/page", [SampleTraining.shape])], strings: Strings(),
      language: "zh-CN")
  }

  @Test(arguments: TemplateExample.all)
  func givesWhatTheManualShows(_ example: TemplateExample) throws {
    let library = Self.library(example)
    #expect(library.faults.map(\.sentence) == [])
    let page = try #require(library["pages/page"]?.render([SampleTraining().instance]))
    #expect(page.faults.map(\.sentence) == [])
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.trimmingSuffix(while: \.isNewline) == example.html)
  }

  @Test func everyNameOfTheSampleIsUsed() {
    let used = TemplateExample.all.reduce(into: Set<String>()) { used, example in
      used.formUnion(Self.library(example).usedNames)
    }
    let declared = ViewShape.all(from: [SampleTraining.shape]).flatMap { shape in
      shape.fields.map { "\(shape.name).\($0.name)" }
    }
    #expect(Set(declared).subtracting(used) == [])
  }

  @Test func namesAreTheirOwn() {
    #expect(Set(TemplateExample.all.map(\.name)).count == TemplateExample.all.count)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
    guard let last = lastIndex(where: { !isDropped($0) }) else { return "" }
    return String(self[...last])
  }
}

extension TemplateExample: CustomTestStringConvertible {
  package var testDescription: String { name }
}
