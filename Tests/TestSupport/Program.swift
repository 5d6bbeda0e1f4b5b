package import Foundation

/// A program of the system, run to its end.
package enum Program {
  /// - Returns: what it printed, or nothing if it failed.
  package static func output(_ arguments: [String], input: Data = Data()) throws -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let (pipe, feed) = (Pipe(), Pipe())
    process.standardOutput = pipe
    process.standardInput = feed
    try process.run()
    feed.fileHandleForWriting.write(input)
    try feed.fileHandleForWriting.close()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
