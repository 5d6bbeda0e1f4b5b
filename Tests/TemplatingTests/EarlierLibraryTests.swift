import Standards
import Testing

@testable import Templating

/// A library that takes over what an earlier one has compiled. That it did shows in the language,
/// which is that of the earlier one.
@Suite struct EarlierLibraryTests {
  private func library(
    _ page: String, _ partial: String, _ language: String, insteadOf earlier: TemplateLibrary? = nil
  ) -> TemplateLibrary {
    TemplateLibrary(
      [
        "pages/page": TemplateFile(path: "page.md", text: page),
        "partials/p": TemplateFile(path: "p.md", text: partial),
      ], views: [("pages/page", [Course.shape])], strings: Course.Strings(), language: language,
      insteadOf: earlier)
  }

  private func language(_ library: TemplateLibrary) -> PageLanguage? {
    library["pages/page"]?.language
  }

  @Test func isTakenOverWhileItsFilesAreAsTheyWere() {
    let earlier = library("{{> p}}", "{{title}}", "zh-CN")
    let later = library("{{> p}}", "{{title}}", "en", insteadOf: earlier)
    #expect(language(later) == PageLanguage("zh-CN"))
    #expect(later.usedNames == earlier.usedNames && !later.usedNames.isEmpty)
  }

  @Test func isCompiledAnewWhenItOrAPartialHasChanged() {
    let earlier = library("{{> p}}", "{{title}}", "zh-CN")
    for (page, partial) in [("A {{> p}}", "{{title}}"), ("{{> p}}", "A {{title}}")] {
      let later = library(page, partial, "en", insteadOf: earlier)
      #expect(language(later) == PageLanguage("en"))
    }
  }

  @Test func faultsAreFoundAgain() {
    let earlier = library("{{> p}}", "{{nothing}}", "zh-CN")
    let later = library("{{> p}}", "{{nothing}}", "en", insteadOf: earlier)
    #expect(earlier.faults.count == 1)
    #expect(later.faults.map(\.sentence) == earlier.faults.map(\.sentence))
  }
}
