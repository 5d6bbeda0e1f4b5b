import Glibc
import Standards

/// A folder for files that a library or a program needs on the way, which goes with it.
struct TemporaryFolder: Sendable {
  let path: String

  /// - Parameter inMemory: whether it may be in memory where the system has such a folder: for few,
  ///   small files. What the environment names goes before.
  init(inMemory: Bool = false) throws(EnvironmentError) {
    let memory = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? memory
    var name = Array((root + "/gangmu-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Self.noRoom }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    Leftovers.add(folder: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// - Parameter name: with the folders that hold it.
  func write(_ bytes: [UInt8], as name: String) throws(EnvironmentError) {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    guard let file = fopen(file(name), "wb") else { throw Self.noRoom }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Self.noRoom }
  }

  /// Removes all that is in it, whoever wrote it.
  func remove() {
    Self.removeTree(path)
    Leftovers.remove(folder: path)
  }

  /// Links are removed, not followed.
  static func removeTree(_ path: String) {
    if let folder = unlink(path) == 0 ? nil : opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { removeTree(path + "/" + name) }
      }
      closedir(folder)
      rmdir(path)
    }
  }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  private static var noRoom: EnvironmentError {
    EnvironmentError(
      "temporary files cannot be written", help: "check that there is room for temporary files")
  }
}
