import Foundation
import Reading
import Standards
import TestSupport
import Testing

/// A folder of `Cases`: files laid over the sample standard, and the report that is expected.
///
/// `without.txt` names files of the sample that are left out.
struct BrokenInput: CustomTestStringConvertible, Sendable {
  static let folder = TestPaths.tests + "/ReadingTests/Cases"
  static let all = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .sorted().map { BrokenInput(name: $0) }

  let name: String

  var testDescription: String { name }

  private var path: String { BrokenInput.folder + "/" + name }

  var files: [String: FileContent] {
    var files = SampleContent().files
    for name in lines(of: "without.txt") { files[name] = nil }
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      var isFolder: ObjCBool = false
      let place = path + "/" + name
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        if name.hasSuffix(".yaml") { files[name] = .folder }
      } else if name != "expected.txt", name != "without.txt" {
        files[name] = .bytes(Array(FileManager.default.contents(atPath: place) ?? Data()))
      }
    }
    return files
  }

  /// The expected report, below `Tests`.
  var expected: String { "ReadingTests/Cases/\(name)/expected.txt" }

  private func text(of name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func lines(of name: String) -> [String] {
    (text(of: name) ?? "").split(separator: "\n").map(String.init)
  }
}
