import Checking
import Reading
import Standards
import TestSupport
import Testing

/// The standard that the manual of encoding shows.
@Suite struct ExampleTests {
  private static let folder = TestPaths.root + "/Templates/example"
  private static let standard = "standards/kite-maker"
  private static let manual = EncodingManual(example: SampleContent(folder: folder).files)

  @Test func theExampleIsAFaultlessStandard() throws {
    let files = SampleContent(folder: Self.folder + "/" + Self.standard).files
    let result = StandardReader.read(folder: Self.standard, files: files)
    #expect(result.diagnostics.map(\.message.text) == [])
    let standard = try #require(result.value)
    let open = Checker.check(standard).filter { $0.acknowledged == nil }
    #expect(open.map(\.message.text) == [])
    #expect(standard.source != nil)
    #expect(standard.acknowledgements.count == 1)
  }

  /// Its table prints the weights beside the tasks, and no functions.
  @Test func theExampleOfASpecialAbilityIsFaultless() throws {
    let name = "standards/tassel-knotting"
    let files = SampleContent(folder: Self.folder + "/" + name).files
    let result = StandardReader.read(folder: name, files: files)
    #expect(result.diagnostics.map(\.message.text) == [])
    let standard = try #require(result.value)
    #expect(Checker.check(standard).map(\.message.text) == [])
    #expect(standard.printedWeightTables == [])
    #expect(standard.weightTables.map { $0.rows.map(\.weights[0].value.percent) } == [[40, 60]])
  }

  @Test func settingsOfTheExampleAreRead() throws {
    let files = SampleContent(folder: Self.folder).files
    let result = SiteReader.read(folder: Self.folder, content: files["site.yaml"])
    #expect(result.diagnostics.map(\.message.text) == [])
  }

  /// A value of several lines is shown in the files only.
  @Test func everyKeyHasAnExample() {
    var count = 0
    for record in Self.manual.records {
      for field in record.fields {
        let isShown = field.example != nil || field.isInExample
        #expect(isShown, "\(record.name).\(field.key)")
        count += 1
      }
    }
    #expect(count > 150)
  }

  @Test func examplesAreWholeValues() throws {
    func example(_ record: String, _ key: String) throws -> String? {
      let own = try #require(Self.manual.records.first { $0.name == record })
      return own.fields.first { $0.key == key }?.example
    }
    #expect(try example("weight-row", "weights") == "weights: [5, 5, 5, 5]")
    #expect(try example("occupied", "relation") == "relation: own")
    #expect(try example("award", "any") == "any: [{ scope: province, place: 2 }]")
    #expect(try example("prize", "place") == "place: 2")
    #expect(try example("vocabulary", "task") == "task: 工作内容")
    #expect(try example("task-row", "weight") == "weight: 40")
    #expect(try example("occupation", "ratingTables") == nil)
  }

  @Test func everyFileIsShownInTheOrderOfEncoding() {
    let names = Self.manual.files.map(\.name)
    #expect(Set(names) == Set(SampleContent(folder: Self.folder).files.keys))
    let first =
      ["site.yaml"] + ["standard", "levels/level-4"].map { "\(Self.standard)/\($0).yaml" }
    #expect(Array(names.prefix(3)) == first)
    let own = names.filter { $0.hasPrefix(Self.standard) }
    #expect(own.last == Self.standard + "/source.txt")
    #expect(names.firstIndex(of: "standards/tassel-knotting/standard.yaml") == own.count + 1)
  }

  @Test func notesShowLinesOfTheExample() throws {
    let title = try #require(Self.manual.notes.first { $0.name == "printed" })
    #expect(
      title.example == """
        title:
          printed: 风筝制作工国家职业标准（样例）
          en: National occupational standard for kite makers (sample)
        """)
    #expect(Self.manual.notes.map(\.name).contains("alternatives"))
    #expect(Self.manual.notes.count == 9)
  }
}
