import Standards
import Testing

@testable import Templating

/// Limits of what sections and partials may make of a template, and what many faults cost.
struct LargeTemplateTests {
  private func nested(_ count: Int, _ end: String) -> String {
    String(repeating: "{{#isOpen}}" + end, count: count) + "x" + end
      + String(repeating: "{{/isOpen}}" + end, count: count)
  }

  @Test(arguments: ["", "\n"])
  func sectionsLieSoDeep(_ end: String) {
    #expect(Course.library(nested(100, end)).faults.map(\.sentence) == [])
    let deep = Course.library(nested(3_000, end)).faults
    #expect(deep.map(\.sentence) == ["sections are nested more than 100 deep"])
    #expect(deep.first?.position.line == (end.isEmpty ? 1 : 101))
  }

  @Test(arguments: ["p", "p.html"])
  func sectionsOfPartialsLieSoDeep(_ name: String) {
    let partials = [name: nested(3_000, ""), "q": nested(3_000, "")]
    let faults = Course.library("{{> p}}\n\n{{#isOpen}}\n{{> p}}\n{{/isOpen}}", partials).faults
    #expect(Set(faults.map(\.sentence)) == ["sections are nested more than 100 deep"])
  }

  @Test func partialsCallEachOtherSoDeep() {
    var partials = ["p0": "x"]
    for index in 1...400 { partials["p\(index)"] = "{{> p\(index - 1)}}\n" }
    let faults = Course.library("{{> p400}}", partials).faults
    #expect(
      Set(faults.map(\.sentence)) == ["partials call each other more than 100 deep"])
    #expect(faults.first?.position.file == "p101.md")
  }

  @Test func partialsThatDoubleEndAtALimit() {
    var partials = ["p0": "x {{title}}\n"]
    for index in 1...27 { partials["p\(index)"] = "{{> p\(index - 1)}}\n{{> p\(index - 1)}}\n" }
    let faults = Course.library("{{> p27}}\n\n{{> p26}}", partials).faults
    #expect(
      faults.map(\.sentence) == ["with its partials the template has more than 100000 tags"])
    #expect(faults.first?.position == SourcePosition(file: "p16.md", line: 2, column: 1))
  }

  @Test func partialsThatCallOneAnotherInCirclesEnd() {
    let names = (0..<12).map { "p\($0)" }
    let calls = names.map { "{{> \($0)}}\n" }.joined()
    let faults = Course.library(
      "{{> p0}}", Dictionary(uniqueKeysWithValues: names.map { ($0, calls) })
    ).faults
    #expect(faults.allSatisfy { $0.sentence.hasSuffix("calls itself") } && !faults.isEmpty)
  }

  @Test func manyFaultsAreToldInTime() {
    let text = (0..<6_000).map { "{{titel\($0)}}\n\n" }.joined()
    var faults: [Diagnostic] = []
    let time = ContinuousClock().measure { faults = Course.library(text).faults }
    #expect(faults.count == 6_000)
    #expect(time < .seconds(60), "\(time)")
  }
}
