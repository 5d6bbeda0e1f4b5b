import Standards
import TestSupport
import Testing

@testable import Reading

/// What is too large says so, once and soon, and the rest of the standard is still read.
@Suite struct LimitTests {
  private func read(_ files: [String: String]) -> ReadingResult<Standard> {
    let edited = files.mapValues { FileContent.bytes(Array($0.utf8)) }
    return StandardReader.read(
      folder: "sample", files: SampleContent().files.merging(edited) { $1 })
  }

  /// A finding as `file:line:column message`.
  private func text(_ finding: Diagnostic) -> String {
    let place = finding.position
    return "\(place.file):\(place.line):\(place.column) \(finding.message.text)"
  }

  @Test func fileIsRefused() {
    let comment = String(repeating: "# 茶艺\n", count: FileContent.limit / 9 + 1)
    let result = read(["terms.yaml": comment, "source.txt": comment])
    #expect(
      result.diagnostics.map(text) == [
        "sample/terms.yaml:1:1 the file has more than 16 megabytes",
        "sample/source.txt:1:1 the file has more than 16 megabytes",
      ])
    #expect(!result.isComplete)
  }

  @Test(arguments: ["\"", "'", ""])
  func valueIsRefused(_ quote: String) {
    let words = String(repeating: "a", count: YAMLParser.longestValue)
    let head = "terms:\n  - id: tea\n    number: \"1\"\n    name: "
    let tail = "\n    definition: 茶\n"
    let most = read(["terms.yaml": head + quote + words + quote + tail])
    #expect(most.diagnostics == [])
    let more = read(["terms.yaml": head + quote + words + "a" + quote + tail])
    #expect(
      more.diagnostics.map(text) == [
        "sample/terms.yaml:4:11 a value of more than 256 kilobytes begins here"
      ])
  }

  /// Two statements of ethics more than those of the sample that are no ethics.
  @Test func statementsAreCounted() throws {
    let sample = try #require(SampleContent().read().value)
    let others = sample.statements.count - sample.ethics.count
    func ethics(_ count: Int) -> String {
      "ethics:\n"
        + (1...count).map { "  - id: a\($0)\n    number: \($0))\n    text: 茶\n" }.joined()
    }
    let most = read(["ethics.yaml": ethics(20_000 - others)])
    #expect(most.diagnostics == [] && most.value != nil)
    let more = read(["ethics.yaml": ethics(20_001 - others)])
    #expect(more.diagnostics.map(\.rule) == ["too-large"])
    #expect(more.diagnostics.first?.message.text == "the standard has more than 20000 statements")
    #expect(more.value == nil && !more.isComplete)
  }

  @Test func findingsAreCounted() {
    let keys = (1...100_010).map { "k\($0): 1\n" }.joined()
    let found = read(["terms.yaml": "terms: []\n" + keys]).diagnostics
    #expect(found.count == 100_001)
    #expect(found.last.map(text) == "sample/terms.yaml:100002:1 10 more findings are left out")
  }

  @Test func deepClausesAreRead() {
    let clauses = (0..<240).map { level in
      let indentation = String(repeating: "  ", count: level * 2)
      return "\(indentation)clauses:\n\(indentation)  - number: \"\(level)\"\n"
    }
    let result = read(["text.yaml": clauses.joined()])
    #expect(result.diagnostics == [])
    #expect(result.value?.clauses.count == 240)
  }
}
