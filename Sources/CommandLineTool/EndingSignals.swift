import Dispatch
import Foundation
import Publishing

/// Ctrl-C, and what else asks a program to end: it ends at once and leaves nothing behind.
struct EndingSignals {
  private let sources: [any DispatchSourceSignal]

  /// Returns once it listens, so that no signal is lost between.
  ///
  /// - Parameter status: with which the tool ends; nothing for that of a program that a signal ends.
  init(_ terminal: Terminal, status: Int32?) async {
    var sources: [any DispatchSourceSignal] = []
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sources.append(await Self.source(number, terminal, status ?? 128 + number))
    }
    self.sources = sources
  }

  func cancel() { sources.forEach { $0.cancel() } }

  private static func source(
    _ number: Int32, _ terminal: Terminal, _ status: Int32
  ) async -> any DispatchSourceSignal {
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      if terminal.errorIsTerminal { terminal.progress("") }
      Disk.endTool(status: status)
    }
    await withCheckedContinuation { listening in
      source.setRegistrationHandler {
        #if canImport(Darwin)
          signal(number, SIG_IGN)  // elsewhere Dispatch takes the signal itself
        #endif
        listening.resume()
      }
      source.resume()
    }
    return source
  }
}
