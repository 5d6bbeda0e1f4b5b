import Foundation
import TestSupport
import Testing

@testable import Reading

/// A file below `Refused`, in a folder named after its kind. The JSON Schema refuses it too.
struct RefusedFile: CustomTestStringConvertible, Sendable {
  static let folder = TestPaths.tests + "/ReadingTests/Refused"
  static let all = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted().map { RefusedFile(name: $0) }

  /// Such as `terms/id-is-number.yaml`.
  let name: String

  var testDescription: String { name }

  var kind: FileKind? {
    name.split(separator: "/").first.flatMap { FileKind(rawValue: String($0)) }
  }

  var content: FileContent {
    let data = FileManager.default.contents(atPath: RefusedFile.folder + "/" + name)
    return .bytes(Array(data ?? Data()))
  }
}
