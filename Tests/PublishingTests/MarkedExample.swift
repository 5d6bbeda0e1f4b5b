import Foundation
import Standards
import TestSupport

@testable import Reading

/// The example of the manual with a word of its own in each field, where it first has words.
struct MarkedExample {
  /// The words by field, such as `document.kind`.
  let marks: [String: String]
  /// The files of the standard, by name.
  let files: [String: String]

  /// - Parameter others: fields that stay as they are.
  init(without others: Set<String>) throws {
    let root = TestPaths.root + "/Templates/example/standards/kite-maker"
    var marks: [String: String] = [:]
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root).sorted() {
      guard let bytes = FileManager.default.contents(atPath: root + "/" + name) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      files[name] = text
      guard let kind = FileKind(file: name),
        let node = YAMLFile(path: name, content: .bytes(Array(bytes))).root
      else { continue }
      let places = Self.words(below: node, as: .record(kind.root), of: "")
        .filter { !others.contains($0.field) }
      var own: [(mark: String, position: SourcePosition)] = []
      for place in places where marks[place.field] == nil {
        let scalar = Unicode.Scalar(0x9D00 + UInt32(marks.count))
        let mark = String(repeating: scalar.map { String(Character($0)) } ?? "", count: 2)
        marks[place.field] = mark
        own.append((mark, place.position))
      }
      files[name] = Self.inserting(own, into: text)
    }
    self.marks = marks
    self.files = files
  }

  /// Every place of words below a node, with the field that holds it.
  private static func words(
    below node: YAMLNode, as shape: Shape, of field: String
  ) -> [(field: String, position: SourcePosition)] {
    switch (shape, node.content) {
    case (.record(let record), .mapping(let pairs)):
      pairs.flatMap { pair in
        record.shape.field(pair.key).map {
          words(below: pair.value, as: $0.shape, of: "\(record.shape.name).\(pair.key)")
        } ?? []
      }
    case (.list(let element), .list(let items)), (.oneOrMore(let element), .list(let items)):
      items.flatMap { words(below: $0, as: element, of: field) }
    case (.oneOrMore(let element), _): words(below: node, as: element, of: field)
    case (.printed, .mapping), (.cell, .mapping):
      node["printed"].map { [(field, $0.position)] } ?? []
    case (.text, .scalar), (.printed, .scalar), (.cell, .scalar):
      [(field, node.position)]
    default: []
    }
  }

  private static func inserting(
    _ marks: [(mark: String, position: SourcePosition)], into text: String
  ) -> String {
    var lines = text.components(separatedBy: "\n").map { Array($0.unicodeScalars) }
    for (mark, position) in marks.sorted(by: { $0.position.column > $1.position.column }) {
      let start = position.column - 1
      let isQuoted = "\"'".unicodeScalars.contains(lines[position.line - 1][start])
      lines[position.line - 1].insert(
        contentsOf: mark.unicodeScalars, at: start + (isQuoted ? 1 : 0))
    }
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }
}
