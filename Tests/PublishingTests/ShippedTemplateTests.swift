import Foundation
import Pages
import Standards
import Templating
import TestSupport
import Testing

@testable import Publishing

/// The shipped templates and what is declared for them fit each other.
@Suite struct ShippedTemplateTests {
  private static func folder(_ language: String) throws -> TemplateFolder {
    try TemplateFolder(
      shipped: "Templates", own: nil,
      language: Located(value: language, position: .start(of: "site.yaml")),
      disk: Disk(workingFolder: TestPaths.root))
  }

  @Test(arguments: ["zh-CN", "en"])
  func declaredNamesAreTheUsedOnes(_ language: String) throws {
    let folder = try Self.folder(language)
    let library = TemplateLibrary(
      folder.templates, views: PageKinds.views, strings: folder.strings, language: language)
    #expect(library.faults.map(\.message.text) == [])
    let declared = ViewShape.all(from: PageKinds.views.flatMap(\.views)).flatMap { shape in
      shape.fields.map { "\(shape.name).\($0.name)" }
    }
    let used = library.usedNames.union(try wordsSaidElsewhere())
    #expect(Set(declared).subtracting(used).sorted() == [], "no template uses them")
    #expect(library.usedNames.subtracting(declared) == [])
  }

  /// Whoever replaces a page may leave partials that nobody calls.
  @Test func partialsAreFaultlessByThemselves() throws {
    let folder = try Self.folder("zh-CN")
    let partials = folder.templates.filter { $0.key.hasPrefix("partials/") }
    let library = TemplateLibrary(
      partials, views: [], strings: folder.strings, language: "zh-CN")
    #expect(library.faults.map { "\($0.position.file): \($0.message.text)" } == [])
  }

  /// Words of a standard that strings and pages say, without a template that names them.
  private func wordsSaidElsewhere() throws -> Set<String> {
    let code = TemporaryFolder.files(below: TestPaths.root + "/Sources/Pages").values
      .map { String(decoding: $0, as: UTF8.self) }
    let locales = try ["zh-CN", "en"].flatMap { language in
      let strings = try Self.folder(language).strings
      return strings.keys.filter { !$0.hasPrefix("views.") }.map { strings[$0] }
    }
    let said = code + locales
    let words = VocabularyWord.allCases.filter { word in
      said.contains {
        $0.contains("{\(word.key)}") || $0.contains("\"\(word.key)\"")
          || $0.contains("VocabularyWord.\(word.rawValue).key")
      }
    }
    return Set(words.map { "VocabularyView.\($0.rawValue)" })
  }

  @Test func everyNameIsExplainedInChinese() throws {
    let strings = try Self.folder("zh-CN").strings
    let missing = ViewShape.all(from: PageKinds.views.flatMap(\.views)).flatMap { shape in
      shape.fields.map { $0.wording(in: shape.name).key }
    }.filter { !strings.has($0) }
    #expect(missing == [])
  }

  @Test(arguments: TemplateExample.all.map(\.name))
  func everyExampleIsNamedInChinese(_ name: String) throws {
    #expect(try Self.folder("zh-CN").strings.has("examples.\(name)"))
  }

  @Test func everySentenceAboutTemplatesIsInChinese() throws {
    let strings = try Self.folder("zh-CN").strings
    let findings = try RuleSource.all().flatMap(\.findings)
    #expect(findings.count > 60)
    #expect(findings.flatMap(\.keys).filter { !strings.has($0) } == [])
    let places = /\{\w+\}/
    for finding in findings {
      let said = [finding.message, strings[finding.keys[0]]].map { text in
        Set(text.matches(of: places).map { String($0.output) })
      }
      #expect(said[0] == said[1], "\(finding.keys[0])")
    }
  }

  @Test func linesOfTemplatesAreShort() throws {
    let long = try Self.folder("zh-CN").templates.values.flatMap { file in
      file.text.components(separatedBy: "\n").enumerated()
        .filter { $0.element.count > 120 }.map { "\(file.path):\($0.offset + 1)" }
    }
    #expect(long.sorted() == [])
  }
}
