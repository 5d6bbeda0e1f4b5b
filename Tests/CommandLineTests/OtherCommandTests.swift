import Foundation
import TestSupport
import Testing

@Suite struct OtherCommandTests {
  @Test func buildSaysWhatItDid() throws {
    let tool = try SampleFolder()
    let first = try tool.run("build")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("1 standard, "))
    #expect(first.output.contains("pages in Site"))
    let second = try tool.run("build")
    #expect(second.output.contains("(0 files written"))
    #expect(try tool.run("build", "--quiet").output.isEmpty)
    #expect(try tool.run("build", "--timings").errors.contains("cache: "))
  }

  @Test func aFailedBuildWritesNothing() throws {
    let tool = try SampleFolder()
    try tool.breakThings()
    let run = try tool.run("build")
    #expect(run.status == 1)
    #expect(run.output.contains("nothing written"))
    #expect(tool.folder.files(below: "Site").isEmpty)
  }

  @Test func theBaseAddressCanBeGiven() throws {
    let tool = try SampleFolder()
    _ = try tool.run("build", "--base-url", "https://other.example/sub")
    let sitemap = try tool.folder.read("Site/sitemap.xml")
    #expect(sitemap.contains("<loc>https://other.example/sub/index.html</loc>"))
    #expect(try tool.folder.read("Site/404.html").contains("href=\"/sub/sample/index.html\""))
  }

  @Test func listNamesTheDownloadsThatAreAskedFor() throws {
    let tool = try SampleFolder()
    #expect(try !tool.run("list").output.contains(".docx\t"))
    let own = try tool.run("list", "--downloads", "docx").output
    #expect(own.contains(".docx\t") && !own.contains(".csv\t"))
  }

  @Test func listNamesEveryPageWithItsSources() throws {
    let tool = try SampleFolder()
    let run = try tool.run("list")
    #expect(run.status == 0)
    #expect(run.output.contains("sample/basic/hours.html\t"))
    #expect(run.output.contains("pages/hours.md\t"))
    let json = try tool.run("list", "--json")
    let pages = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    _ = try tool.run("build")
    let built = tool.folder.files(below: "Site/sample").keys.filter { $0.hasSuffix(".html") }
    let listed = pages.compactMap { $0["path"] as? String }.filter { $0.hasPrefix("sample/") }
    #expect(Set(listed.filter { $0.hasSuffix(".html") }) == Set(built.map { "sample/" + $0 }))
    let archive = pages.first { $0["path"] as? String == "sample/data/sample.zip" }
    #expect(archive?["kind"] as? String == "archive" && archive?["cost"] as? String == "heavy")
    #expect(archive?["dependsOn"] as? [String] == ["sample/", "assets/", "schema/"])
    func sources(_ path: String) -> Set<String> {
      let page = pages.first { $0["path"] as? String == path }
      return Set(
        (page?["dependsOn"] as? [String] ?? []).map { $0.replacing(/^.*\/Templates\//, with: "") })
    }
    let words = ["locales/zh-CN.yaml", "Content/site.yaml"]
    #expect(
      sources("sample/basic/hours.html").isSuperset(
        of: words + [
          "pages/hours.md", "partials/hours-body.md", "layout.html",
          "Content/standards/sample/",
        ]))
    #expect(sources("index.html").isSuperset(of: words + ["Content/standards/"]))
    #expect(!sources("rules.html").contains("Content/standards/"))
  }

  @Test func explainPrintsTheManual() throws {
    let tool = try SampleFolder()
    let run = try tool.run("explain", "weights-sum")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("weights-sum (error)\n"))
    #expect(run.output.contains("Refused, in weights.yaml:"))
    let list = try tool.run("explain")
    #expect(list.output.contains("\nweights-sum "))
    let wrong = try tool.run("explain", "weight-sum")
    #expect(wrong.status == 2 && wrong.errors.contains("did you mean “weights-sum”?"))
  }

  @Test func explainPrintsTheNamesOfATemplate() throws {
    let tool = try SampleFolder()
    let run = try tool.run("explain", "page:hours")
    #expect(
      run.status == 0 && run.output.hasPrefix("the template pages/hours sees PageView, HoursView"))
    #expect(run.output.contains(" words of the site, or a figure\n"))
    #expect(try tool.run("explain", "page:layout").output.contains("\nSocialView\n  pageTitle"))
    #expect(try tool.run("explain").output.contains("gangmu explain page:NAME"))
    let wrong = try tool.run("explain", "page:hour")
    #expect(wrong.status == 2 && wrong.errors.contains("did you mean “page:hours”?"))
    let none = try tool.run("explain", "page:")
    #expect(none.status == 2 && none.errors.contains("there are layout, redirect, "))
  }

  @Test func cleanRemovesTheSite() throws {
    let tool = try SampleFolder()
    _ = try tool.run("build")
    let run = try tool.run("clean")
    #expect(run.status == 0 && run.output.contains("files removed from Site"))
    #expect(!tool.folder.exists("Site"))
    #expect(try tool.run("clean").status == 0)
  }

  @Test func aFolderThatIsNotOursIsRefusedInOneSentence() throws {
    let tool = try SampleFolder()
    try tool.folder.write("mine", to: "Site/letter.txt")
    for verb in ["build", "clean"] {
      let run = try tool.run(verb)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains("was not made by gangmu"))
    }
    #expect(try tool.folder.read("Site/letter.txt") == "mine")
  }

  @Test func aBrokenTemplateIsAFinding() throws {
    let tool = try SampleFolder()
    try tool.folder.write("# {{title}}\n\n{{titel}}\n", to: "Own/pages/glossary.md")
    let run = try tool.run("build", "--templates", "Own")
    #expect(run.status == 1)
    #expect(run.output.contains("Own/pages/glossary.md:3:1: error: nothing is called “titel” here"))
    #expect(run.output.contains("3 | {{titel}}"))
  }

  @Test func aLanguageWithoutLocaleIsAFindingOfTheSettings() throws {
    let tool = try SampleFolder()
    try tool.folder.write(
      "title: Sample\naddress: https://gangmu.example/\nlanguage: fr\n", to: "Content/site.yaml")
    for verb in ["check", "build"] {
      let run = try tool.run(verb, "--language", "en")
      #expect(run.status == 1 && run.errors.isEmpty)
      #expect(run.output.contains("Content/site.yaml:3:11: error: there is no locale “fr”"))
      #expect(run.output.contains("there are en, zh-CN"))
    }
  }
}
