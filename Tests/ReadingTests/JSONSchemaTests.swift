import Foundation
import Standards
import Testing

@testable import Reading

/// The JSON Schema says what the shapes say.
@Suite struct JSONSchemaTests {
  private typealias Object = [String: Any]

  private func schema(_ kind: FileKind) throws -> Object {
    let data = Data(JSONSchema(phrase: \.text).text(named: kind.schemaName).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  /// The record and all that it holds.
  private func shapes(below shape: RecordShape) -> [String: RecordShape] {
    var found = [shape.name: shape]
    var pending = [shape]
    while let next = pending.popLast() {
      for inner in next.fields.compactMap(\.shape.innerRecord) where found[inner.name] == nil {
        found[inner.name] = inner
        pending.append(inner)
      }
    }
    return found
  }

  @Test(arguments: FileKind.allCases)
  func everyRecordIsDefined(_ kind: FileKind) throws {
    let schema = try schema(kind)
    let definitions = try #require(schema["$defs"] as? Object)
    let shapes = shapes(below: kind.root.shape)
    #expect(Set(definitions.keys) == Set(shapes.keys))
    #expect(schema["$ref"] as? String == "#/$defs/\(kind.root.shape.name)")
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test(arguments: FileKind.allCases)
  func everyFieldIsDefined(_ kind: FileKind) throws {
    let definitions = try #require(try schema(kind)["$defs"] as? Object)
    for (name, shape) in shapes(below: kind.root.shape) {
      let definition = try #require(definitions[name] as? Object)
      let properties = try #require(definition["properties"] as? Object)
      #expect(Set(properties.keys) == Set(shape.fields.map(\.key)))
      #expect(definition["additionalProperties"] as? Bool == false)
      let required = definition["required"] as? [String] ?? []
      #expect(required == shape.fields.filter(\.required).map(\.key))
      for field in shape.fields {
        let property = try #require(properties[field.key] as? Object)
        #expect(property["description"] as? String == field.summary)
        #expect(property.count > 1, "\(name).\(field.key) has no type")
      }
    }
  }

  @Test func everyRecordOfTheManualHasASchema() {
    let all = FileKind.allCases.reduce(into: Set<String>()) { names, kind in
      names.formUnion(shapes(below: kind.root.shape).keys)
    }
    #expect(all == Set(EncodingManual(example: [:]).records.map(\.name)))
  }

  @Test func schemaNamesAreUniqueButForTheDraftingNotes() {
    let names = FileKind.allCases.filter { $0 != .draftingNotes }.map(\.schemaName)
    #expect(Set(names).count == names.count)
    #expect(FileKind.draftingNotes.schemaName == "text")
  }
}
