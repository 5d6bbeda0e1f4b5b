import Foundation
import TestSupport

/// An expected output on disk beside the tests.
enum GoldenFile {
  /// Set to true to write the files anew; a recording run fails, so it cannot be committed.
  static let isRecording = false

  /// The expected text, after recording if that is on.
  static func expected(_ name: String, actual: String) throws -> String {
    let path = TestPaths.tests + "/CommandLineTests/Golden/" + name
    if isRecording {
      try FileManager.default.createDirectory(
        atPath: TestPaths.tests + "/CommandLineTests/Golden", withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: URL(fileURLWithPath: path))
    }
    return try String(contentsOfFile: path, encoding: .utf8)
  }
}
