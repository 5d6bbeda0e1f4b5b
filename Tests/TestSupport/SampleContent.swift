package import Reading
package import Standards
import Foundation

/// The files of the sample standard, as they are or with one edit.
package struct SampleContent: Sendable {
  package private(set) var files: [String: FileContent]
  /// Where the marked character of the edit stands.
  package private(set) var marked: SourcePosition?

  /// - Parameter name: folder below `Tests`.
  package init(_ name: String = "Sample") {
    self.init(folder: TestPaths.tests + "/" + name)
  }

  package init(folder: String) { files = SampleContent.load(folder) }

  /// A sample after the edit of a rule's example.
  ///
  /// - Throws: if the text to replace does not occur exactly once.
  package init(_ example: RuleExample, of name: String = "Sample") throws {
    self.init(name)
    var text = files[example.file].flatMap(SampleContent.text) ?? ""
    if example.replacing.isEmpty {
      text = example.with
    } else {
      guard text.components(separatedBy: example.replacing).count == 2 else {
        throw SampleError(description: "“\(example.replacing)” must occur once in \(example.file)")
      }
      text = text.replacingOccurrences(of: example.replacing, with: example.with)
    }
    if let mark = text.range(of: "↓") {
      let before = text[..<mark.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      marked = SourcePosition(
        file: "sample/" + example.file, line: before.count,
        column: (before.last?.unicodeScalars.count ?? 0) + 1)
      text.removeSubrange(mark)
    }
    files[example.file] = .bytes(Array(text.utf8))
  }

  package func read() -> ReadingResult<Standard> {
    StandardReader.read(folder: "sample", files: files)
  }

  private static func text(_ content: FileContent) -> String? {
    if case .bytes(let bytes) = content { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  private static func load(_ folder: String) -> [String: FileContent] {
    var found: [String: FileContent] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) {
        found[name] = .bytes(Array(data))
      }
    }
    return found
  }
}
