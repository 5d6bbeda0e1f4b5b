import Foundation
import TestSupport

/// One run of the built program.
struct ToolRun {
  let output: String
  let errors: String
  let status: Int32

  /// - Parameters:
  ///   - folder: working folder, which holds the caches too.
  ///   - environment: added to the test's own, without `NO_COLOR`.
  init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = ToolRun.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_CACHE_HOME": folder + "/caches"]) { $1 }.merging(environment) { $1 }
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    // Both pipes are small enough together with the reading order: errors are a few lines.
    let outData = out.fileHandleForReading.readDataToEndOfFile()
    let errData = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    output = String(decoding: outData, as: UTF8.self)
    errors = String(decoding: errData, as: UTF8.self)
    status = process.terminationStatus
  }

  /// Beside the test program.
  static let program: URL = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("gangmu")
  }()
}
