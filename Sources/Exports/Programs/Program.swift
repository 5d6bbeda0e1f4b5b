import Glibc
import Standards

/// A program of the system that makes what the tool itself cannot.
package struct Program: Sendable {
  let path: String

  init(path: String) { self.path = path }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Path, size and time: another version of it is another program.
  package var stamp: String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    return "\(path) \(status.st_size) \(status.st_mtim.tv_sec)"
  }

  /// The first of these names that the user's path leads to, or that is a path itself.
  package static func find(_ names: [String]) -> Program? {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    let paths = names.flatMap { name in
      name.contains("/") ? [name] : folders.map { $0 + "/" + name }
    }
    return paths.first(where: isProgram).map { Program(path: $0) }
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    // Folders may be entered, which is the same right.
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path, X_OK) == 0
  }

  /// Runs it to its end. What it starts itself ends with it.
  ///
  /// - Parameters:
  ///   - folder: for what it writes on its way.
  ///   - seconds: how long it may take.
  func run(
    _ arguments: [String], in folder: TemporaryFolder, seconds: Int
  ) throws(EnvironmentError) {
    let log = folder.file("log")
    let process = try start(arguments, log: log, temporary: folder.path)
    defer { Leftovers.remove(process: process) }
    let deadline = ContinuousClock().now + .seconds(seconds)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock().now < deadline else {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        throw EnvironmentError(
          "\(path) did not end within \(seconds) seconds",
          help: "try again; if it happens again, start it by hand to see what it waits for")
      }
      usleep(5_000)
    }
    kill(-process, SIGKILL)
    guard status == 0 else {
      let words = Self.lastLine(of: log)
      throw EnvironmentError(
        "\(path) failed: \(words)", help: "start it by hand to see what it lacks")
    }
  }

  private func start(
    _ arguments: [String], log: String, temporary: String
  ) throws(EnvironmentError) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that it can be ended with all that it has started.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var settings = Self.settings(temporary: temporary).map { strdup($0) } + [nil]
    defer { settings.forEach { free($0) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, path, &files, &attributes, &words, &settings)
    guard fault == 0 else {
      throw EnvironmentError("\(path) cannot be started: \(Wording.system(fault))")
    }
    Leftovers.add(process: process)
    return process
  }

  /// The environment with another folder for temporary files. Addresses of sockets, which programs
  /// keep there, have room for 108 bytes: a long name is left away for that of the system.
  private static func settings(temporary: String) -> [String] {
    var settings: [String] = []
    var place = environ
    while let setting = place.pointee {
      let text = String(cString: setting)
      if !text.hasPrefix("TMPDIR=") { settings.append(text) }
      place += 1
    }
    return temporary.utf8.count > 56 ? settings : settings + ["TMPDIR=" + temporary]
  }

  private static func lastLine(of log: String) -> String {
    let text = TemporaryFolder.read(log).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.last.map { String($0.prefix(300)) } ?? "it does not say why"
  }
}
