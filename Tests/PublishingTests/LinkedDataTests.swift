import Foundation
import Testing

/// The JSON-LD of the shipped site as a machine reads it.
@Suite struct LinkedDataTests {
  /// Every object of every block.
  private static func objects() throws -> [[String: Any]] {
    try SharingTests.pages.values.flatMap(\.linkedData).flatMap { text in
      walk(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }
  }

  private static func walk(_ value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(walk) }
    guard let object = value as? [String: Any] else { return [] }
    return [object] + object.values.flatMap(walk)
  }

  @Test func everyBlockParsesAndEveryNameResolves() throws {
    let objects = try Self.objects()
    let described = objects.filter { $0.count > 1 }.compactMap { $0["@id"] as? String }
    let mentioned = objects.filter { $0.count == 1 }.compactMap { $0["@id"] as? String }
    #expect(Set(described).count == described.count, "each thing is described once")
    #expect(mentioned.count > 600)
    #expect(Set(mentioned).subtracting(described) == [])
  }

  @Test func everyKindIsThere() throws {
    let kinds = try Self.objects().compactMap { $0["@type"] as? String }
    let counts = Dictionary(grouping: kinds) { $0 }.mapValues(\.count)
    #expect(counts["DefinedTermSet"] == 1)
    #expect(counts["EducationalOccupationalCredential"] == 3)
    #expect(counts["Course"] == 3)
    #expect(counts["Syllabus"] == 24)
    #expect((counts["DefinedTerm"] ?? 0) > 290)
  }

  @Test func codesOfTermsAreUnique() throws {
    let terms = try Self.objects().filter { $0["@type"] as? String == "DefinedTerm" }
    let codes = terms.compactMap { $0["termCode"] as? String }
    let repeated = Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.keys
    // The print gives two numbers twice; see the acknowledged findings.
    #expect(codes.count == terms.count && repeated.count <= 2, "\(repeated.sorted())")
  }

  @Test func timesAreDurations() throws {
    let times = try Self.objects().compactMap { $0["timeRequired"] as? String }
    #expect(
      times.contains("PT80H") && times.allSatisfy { $0.wholeMatch(of: /PT\d+H(\d+M)?/) != nil })
  }
}
