import Checking
import Exports
import Pages
import Publishing
import Reading
import Standards
import Testing

/// Whatever has the shape of a rule or a page kind is in its list.
@Suite struct RegistryTests {
  private func conformers(to name: String) -> Set<String> {
    Set(
      SourceFile.sources.filter { file in
        file.lines.contains { $0.contains("struct ") && $0.contains(": \(name) {") }
      }.map(\.name))
  }

  @Test func everyRuleIsListed() {
    #expect(Set(Rules.all.map { "\(type(of: $0))" }) == conformers(to: "Rule"))
  }

  @Test func everyRuleHasAPageInTheManual() {
    #expect(
      Set(RuleBook.all.map { "\(type(of: $0))" })
        == conformers(to: "RuleManual").union(conformers(to: "Rule")))
    #expect(Set(RuleBook.all.map(\.name)).count == RuleBook.all.count)
  }

  @Test func everyFormatIsListedOnce() {
    #expect(Set(ExportFormats.all().map { "\(type(of: $0))" }) == conformers(to: "ExportFormat"))
    #expect(Set(ExportFormats.all().map(\.format)) == Set(DownloadFormat.allCases))
    #expect(ExportFormats.all().count == DownloadFormat.allCases.count)
  }

  @Test func everyPageKindIsListedInOrder() {
    #expect(Set(PageKinds.all.map { "\(type(of: $0))" }) == conformers(to: "PageKind"))
    #expect(PageKinds.all.map(\.template) == PageKinds.all.map(\.template).sorted())
    let ofSite = PageKinds.catalogues + PageKinds.manuals
    #expect(Set(ofSite.map { "\(type(of: $0))" }) == conformers(to: "SitePageKind"))
  }
}
