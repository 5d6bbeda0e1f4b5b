import Foundation

/// An expected output on disk beside the tests.
package enum GoldenFile {
  /// Set to true to write the files anew; tests that compare fail while it is on, so that it
  /// cannot be committed.
  package static let isRecording = false

  /// The expected text, after recording if that is on.
  ///
  /// - Parameter name: below `Tests`, such as `CommandLineTests/Golden/check.text.txt`.
  package static func expected(_ name: String, actual: String) throws -> String {
    let file = URL(fileURLWithPath: TestPaths.tests + "/" + name)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      throw SampleError(description: "recorded \(name)")
    }
    return try String(contentsOf: file, encoding: .utf8)
  }
}
