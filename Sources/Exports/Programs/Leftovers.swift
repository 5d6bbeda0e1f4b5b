import Glibc
import Synchronization

/// What would outlive the tool if it ended now: programs that it has started, and temporary files.
package enum Leftovers {
  private struct Known {
    var processes: Set<pid_t> = []
    var folders: Set<String> = []
  }

  private static let known = Mutex(Known())

  static func add(process: pid_t) { known.withLock { _ = $0.processes.insert(process) } }
  static func remove(process: pid_t) { known.withLock { _ = $0.processes.remove(process) } }
  static func add(folder: String) { known.withLock { _ = $0.folders.insert(folder) } }
  static func remove(folder: String) { known.withLock { _ = $0.folders.remove(folder) } }

  /// Ends the programs, removes the files and ends the tool.
  package static func end(status: Int32) -> Never {
    known.withLock { known in
      for process in known.processes {
        // Each leads a group of all that it has started itself.
        kill(-process, SIGKILL)
        waitpid(process, nil, 0)
      }
      for folder in known.folders { TemporaryFolder.removeTree(folder) }
      // Whoever would start another waits until all is over.
      exit(status)
    }
  }
}
