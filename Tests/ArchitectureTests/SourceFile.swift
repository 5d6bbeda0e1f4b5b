import Foundation
import TestSupport
import Testing

/// A Swift file of the project as the architecture sees it.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// Relative to the checkout.
  let path: String
  let lines: [String]

  var testDescription: String { path }
  var name: String { String(path.split(separator: "/").last?.dropLast(6) ?? "") }
  /// The target it belongs to.
  var room: String { String(path.split(separator: "/")[1]) }

  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else {
        return nil
      }
      return words[index + 1]
    }
  }

  /// Names of types declared at the outermost level, private ones aside.
  var types: [String] { declarations(of: ["struct", "class", "enum", "protocol", "actor"]) }
  var extendedTypes: [String] { declarations(of: ["extension"]) }

  static let sources = all(in: "Sources")
  static let tests = all(in: "Tests")

  private func declarations(of keywords: Set<String>) -> [String] {
    lines.compactMap { line in
      guard let first = line.first, first.isLetter || first == "@" else { return nil }
      let words = line.split(whereSeparator: { " <:({".contains($0) }).map(String.init)
      guard !words.contains("private"), !words.contains("fileprivate"),
        let index = words.firstIndex(where: keywords.contains), index < 4, words.count > index + 1
      else { return nil }
      return words[index + 1]
    }
  }

  private static func all(in folder: String) -> [SourceFile] {
    let root = TestPaths.root + "/" + folder
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = (try? String(contentsOfFile: root + "/" + name, encoding: .utf8)) ?? ""
      return SourceFile(path: folder + "/" + name, lines: text.components(separatedBy: "\n"))
    }
  }
}
