import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard streams. The only place of the tool that prints.
struct Terminal: Sendable {
  var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  func print(_ text: String) { put(text + "\n", to: STDOUT_FILENO) }

  func printError(_ text: String) { put(text + "\n", to: STDERR_FILENO) }

  /// Replaces the current line of the error stream; an empty text clears it.
  func progress(_ text: String) { put("\r\u{1B}[K" + text, to: STDERR_FILENO) }

  private func put(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count <= 0 { return }
      written += count
    }
  }
}
