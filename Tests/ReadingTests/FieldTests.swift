import Standards
import Testing

@testable import Reading

/// What the records declare is what they read and write, and the samples use all of it.
@Suite struct FieldTests {
  /// The first use of each field that is more than an empty list.
  static let places: [FieldPlace] = {
    var seen: Set<String> = []
    return SampleTree.all.flatMap(\.places).filter { !$0.isEmptyList }
      .filter { seen.insert($0.name).inserted }
  }()

  static let changeable = places.filter { place in
    if case .record = place.field.shape { false } else { true }
  }

  private func tree(of place: FieldPlace) throws -> SampleTree {
    try #require(SampleTree.all.first { $0.name == place.sample })
  }

  @Test func samplesUseEveryField() {
    let declared = EncodingManual(example: [:]).records.flatMap { record in
      record.fields.map { "\(record.name).\($0.key)" }
    }
    #expect(Set(declared).subtracting(Self.places.map(\.name)).sorted() == [])
    #expect(declared.count > 150)
  }

  @Test(arguments: SampleTree.all.map(\.name))
  func writingASampleAsJSONKeepsItsValue(_ name: String) throws {
    let tree = try #require(SampleTree.all.first { $0.name == name })
    let original = tree.read(with: [:])
    let rewritten = tree.read(with: tree.roots)
    #expect(original.diagnostics.map(\.message.text) == [])
    #expect(rewritten.diagnostics.map(\.message.text) == [])
    let isSame = tree.value == rewritten.value
    #expect(isSame)
    #expect(tree.value.count > 100)
  }

  @Test(arguments: places)
  func removingAFieldShows(_ place: FieldPlace) throws {
    let tree = try tree(of: place)
    let edited = tree.read(editing: place) { _ in nil }
    let isSame = edited.value == tree.value
    #expect(!isSame)
    let isMissed = edited.diagnostics.contains { diagnostic in
      diagnostic.rule == "missing-key" && diagnostic.message.arguments["key"] == place.field.key
        && diagnostic.message.arguments["record"] == place.record
    }
    if place.field.required { #expect(isMissed, "\(edited.diagnostics.map(\.message.text))") }
  }

  @Test(arguments: changeable)
  func changingAFieldShows(_ place: FieldPlace) throws {
    let tree = try tree(of: place)
    var hasChanged = false
    let edited = tree.read(editing: place) { node in
      let changed = node.changed(as: place.field.shape)
      hasChanged = changed != nil
      return changed ?? node
    }
    #expect(hasChanged)
    let isSame = edited.value == tree.value
    #expect(!isSame)
    let refused = edited.diagnostics.filter {
      $0.rule == "invalid-value" || $0.rule == "wrong-type"
    }
    #expect(refused.map(\.message.text) == [])
  }

  @Test func translationsAreRead() throws {
    let tree = try #require(SampleTree.all.first { $0.name == "NationalSample" })
    let value = tree.value
    #expect(["de=Laternenmacher", "en=Total"].filter { !value.contains($0) } == [])
  }
}
