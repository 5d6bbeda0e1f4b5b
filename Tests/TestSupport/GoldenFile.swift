import Foundation

/// An expected output on disk beside the tests.
package enum GoldenFile {
  /// Whether to write the files anew: `GANGMU_RECORD=1 swift test …`. Tests that compare fail
  /// meanwhile, so that nobody takes a recording run for a green one.
  private static let isRecording = ProcessInfo.processInfo.environment["GANGMU_RECORD"] == "1"

  /// Where the output first differs from the expected one, and what to do about it; nothing if they
  /// are equal.
  ///
  /// - Parameter name: below `Tests`, such as `CommandLineTests/Golden/check.text.txt`.
  package static func difference(_ name: String, actual: String) throws -> String? {
    let file = URL(fileURLWithPath: TestPaths.tests + "/" + name)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return "recorded Tests/\(name)"
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "there is no Tests/\(name); \(advice)"
    }
    guard actual != expected else { return nil }
    return "Tests/\(name), \(firstDifference(actual, expected)); \(advice)"
  }

  private static let advice = "if it is meant, run the test once with GANGMU_RECORD=1"

  private static func firstDifference(_ actual: String, _ expected: String) -> String {
    let actual = actual.components(separatedBy: "\n")
    let expected = expected.components(separatedBy: "\n")
    let index = zip(actual, expected).enumerated().first { $1.0 != $1.1 }?.offset
    let line = index ?? min(actual.count, expected.count)
    let texts = [actual, expected].map { $0.indices.contains(line) ? "“\($0[line])”" : "no line" }
    return "line \(line + 1): is \(texts[0]), expected \(texts[1])"
  }
}
