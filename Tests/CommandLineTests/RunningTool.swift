import Foundation
import Synchronization
import TestSupport

/// The built program while it runs, with all that it has printed so far. It ends with the value.
final class RunningTool: Sendable {
  private let process: Process
  private let printed = Mutex("")

  /// - Parameter folder: working folder, which holds the caches too.
  init(_ arguments: [String], in folder: String) throws {
    process = Process()
    process.executableURL = ToolRun.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_CACHE_HOME": folder + "/caches"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
      let text = String(decoding: handle.availableData, as: UTF8.self)
      self?.printed.withLock { $0 += text }
    }
    try process.run()
  }

  deinit { process.terminate() }

  var text: String { printed.withLock { $0 } }

  /// Waits until a text has been printed so many times.
  ///
  /// - Throws: if the program ends first, or after half a minute.
  func wait(for wanted: String, times: Int = 1) throws {
    let end = Date().addingTimeInterval(30)
    while text.components(separatedBy: wanted).count <= times {
      guard process.isRunning, Date() < end else {
        throw SampleError(description: "no “\(wanted)” in “\(text)”")
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }
}
