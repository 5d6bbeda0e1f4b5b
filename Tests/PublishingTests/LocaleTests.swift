import Checking
import Publishing
@testable import Reading
import Standards
import TestSupport
import Testing

/// The shipped locales say everything, each in its language.
@Suite struct LocaleTests {
  private func strings(_ language: String) throws -> [String: String] {
    let file = "Templates/locales/\(language).yaml"
    let content = Disk(workingFolder: TestPaths.root).content(
      "locales/\(language).yaml", in: "Templates")
    let result = LocaleReader.read(file: file, content: content)
    #expect(result.diagnostics.isEmpty)
    return try #require(result.value).strings
  }

  @Test func bothLocalesHaveTheSameStringsWithTheSamePlaces() throws {
    let chinese = try strings("zh-CN").filter(isChrome)
    let english = try strings("en").filter(isChrome)
    #expect(Set(chinese.keys).symmetricDifference(english.keys) == [])
    for (key, text) in chinese {
      #expect(places(text) == places(english[key] ?? ""), "\(key)")
    }
  }

  @Test(arguments: ["zh-CN", "en"])
  func stringsNameWordsThatThereAre(_ language: String) throws {
    let known = Set(VocabularyWord.allCases.map(\.key))
    for (key, text) in try strings(language) where isChrome((key, text)) {
      let words = text.matches(of: /\{(word\.[A-Za-z]*)/).map { String($0.1) }
      #expect(Set(words).subtracting(known) == [], "\(key)")
    }
  }

  /// Pages ask for strings by name; the English locale has all of them.
  @Test func everyStringThatPagesAskForIsThere() throws {
    let known = try Set(strings("en").keys).union(VocabularyWord.allCases.map(\.key))
    let asked = /strings(?:\[|\(\s*)"([a-zA-Z]+(?:\.[a-zA-Z]+)*)"[\],)]/
    var count = 0
    for room in ["Pages", "Publishing"] {
      for (path, bytes) in TemporaryFolder.files(below: TestPaths.root + "/Sources/" + room) {
        for match in String(decoding: bytes, as: UTF8.self).matches(of: asked) {
          #expect(known.contains(String(match.1)), "\(path): \(match.1)")
          count += 1
        }
      }
    }
    #expect(count > 60)
  }

  /// A language with a dozen words of its own.
  @Test func whatALocaleLacksComesFromItsFallback() async throws {
    let site = try SampleFolder()
    try site.folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: ja\n", to: "Content/site.yaml")
    try site.folder.write(
      "fallback: en\nskipToContent: 本文へ\nlevels: 等級\n", to: "Own/locales/ja.yaml")
    try await site.build(templates: "Own")
    let page = try site.folder.read("Site/sample/index.html")
    #expect(page.contains("<html lang=\"ja\"") && page.contains("本文へ"))
    #expect(page.contains(try strings("en")["breadcrumbs"] ?? "?"))
  }

  /// A string that a locale lacks shows as its key.
  @Test(arguments: ["Sample", "NationalSample", "EligibilitySample", "TracksSample"])
  func noKeyIsPublishedForAString(_ sample: String) async throws {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/" + sample, to: "Content/standards/sample")
    try await site.build()
    let first = Set(try strings("en").filter(isChrome).keys.map { $0.prefix { $0 != "." } })
    let key =
      /(?:>\s*|content="|label="|title=")([a-z][A-Za-z]*)(?:\.[a-z][A-Za-z]*)+[<"\s]/
    for (path, bytes) in site.folder.files(below: "Site/sample") where path.hasSuffix(".html") {
      let keys = String(decoding: bytes, as: UTF8.self)
        .matches(of: key)
        .filter { first.contains($0.1) }
      #expect(keys.map(\.0) == [], "\(path)")
    }
  }

  @Test(arguments: RuleBook.all.map(\.name))
  func everyRuleIsExplainedInChinese(_ name: String) throws {
    let chinese = try strings("zh-CN")
    for part in ["summary", "explanation", "message"] {
      let found = chinese.keys.contains { $0.hasPrefix("rules.\(name).\(part)") }
      #expect(found, "rules.\(name).\(part) is missing")
    }
  }

  @Test func whatTheParserSaysIsToldInChinese() throws {
    let chinese = try strings("zh-CN")
    for problem in YAMLSyntax.problems {
      let report = YAMLSyntax().report(problem.said, at: .start(of: "terms.yaml"))
      let words = try #require(report.message.words["problem"])
      #expect(chinese[words.key] != nil, "\(words.key)")
    }
  }

  @Test func everySentenceOfTheExamplesIsTranslated() throws {
    let chinese = try strings("zh-CN")
    for wording in try RuleBook.all.flatMap(\.badExamples).flatMap(wordings) {
      let text = try #require(chinese[wording.key], "\(wording.key) is missing")
      let known = Set((Array(wording.arguments.keys) + wording.words.keys).map { Substring($0) })
      #expect(places(text).isSubset(of: known), "\(wording.key)")
      for word in wording.words.values { #expect(chinese[word.key] != nil, "\(word.key)") }
    }
  }

  @Test func everyKeyOfTheContentFilesIsExplainedInChinese() throws {
    let chinese = try strings("zh-CN")
    for record in EncodingManual(example: [:]).records {
      for part in ["summary"] + record.fields.map(\.key) {
        #expect(chinese["records.\(record.name).\(part)"] != nil, "\(record.name).\(part)")
      }
      for field in record.fields { #expect(chinese[field.expectation.key] != nil) }
    }
  }

  @Test(arguments: ["zh-CN", "en"])
  func everyInsertIsExplained(_ language: String) throws {
    let text = try #require(try strings(language)["encodingNotes.insert.text"])
    let words = TextForm.insert.pattern.split { !$0.isLetter }.map(String.init)
    for word in Set(words).subtracting(["a", "z"]) { #expect(text.contains(word), "\(word)") }
  }

  @Test(arguments: JSONSchema.names)
  func editorsExplainKeysInTheLanguageOfTheSite(_ name: String) async throws {
    let site = try SampleFolder()
    try await site.build()
    let schema = try site.folder.read("Site/schema/\(name).schema.json")
    let sentences = schema.matches(of: /"description": "(.*)"/).map(\.1)
    #expect(sentences.count > 4)
    for sentence in sentences { #expect(sentence.contains(/\p{Han}/), "\(sentence)") }
  }

  /// Sentences about content are in English in the code; only other languages need them here.
  private func isChrome(_ entry: (key: String, value: String)) -> Bool {
    !["commandLine.", "rules.", "records.", "shapes.", "views.", "examples."].contains {
      entry.key.hasPrefix($0)
    }
  }

  private func wordings(_ example: RuleExample) throws -> [Wording] {
    let result = try SampleContent(example).read()
    let findings = result.diagnostics + (result.value.map { Checker.check($0) } ?? [])
    return findings.flatMap {
      [$0.message] + [$0.help].compactMap { $0 } + $0.related.map(\.message)
    }
  }

  /// Names in braces; what the standard calls things has one word here and another there.
  private func places(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .compactMap { $0.split(separator: "}").first }.filter { !$0.hasPrefix("word.") })
  }
}
