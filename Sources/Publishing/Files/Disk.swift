package import Standards
import Exports
import Foundation
package import Reading

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file system. All reading and writing of files goes through here.
package struct Disk: Sendable {
  /// Relative paths begin here.
  private let workingFolder: String?

  package init(workingFolder: String? = nil) {
    self.workingFolder = workingFolder
  }

  package func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: real(path), isDirectory: &isFolder)
      && isFolder.boolValue
  }

  package func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: real(path)) }

  /// What stands below a folder, for which links out of it and files beyond the limit are not
  /// read; nothing if nothing stands there.
  package func content(_ name: String, in root: String) -> FileContent? {
    let path = root + "/" + name
    guard isInside(path, root) else { return .outside }
    return content(path, limit: FileContent.limit)
  }

  /// The bytes of a file; nothing if there is none or it cannot be read.
  ///
  /// - Parameter followsLink: whether the file may be a link to another.
  package func bytes(_ path: String, followsLink: Bool = true) -> [UInt8]? {
    guard case .bytes(let bytes) = content(path, followsLink: followsLink) else { return nil }
    return bytes
  }

  private func content(
    _ path: String, limit: Int = .max, followsLink: Bool = true
  ) -> FileContent? {
    if isFolder(path) { return .folder }
    // A pipe would be waited for.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
    let descriptor = open(real(path), flags)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR ? nil : .unreadable(.system(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .unreadable("not a file")
    }
    let size = Int(status.st_size)
    guard size <= limit else { return .tooLarge(size) }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 { return .unreadable(.system(errno)) }
      if count == 0 { return .bytes(Array(bytes[..<filled])) }
      filled += count
      guard filled <= limit else { return .tooLarge(filled) }
    }
  }

  /// Whether a path stays within a folder when all links are followed. What is not there stays.
  package func isInside(_ path: String, _ root: String) -> Bool {
    guard let place = resolved(path), let root = resolved(root) else { return true }
    return place == root || place.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private func resolved(_ path: String) -> String? {
    guard let resolved = realpath(real(path), nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(real(path), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Ends the tool with what it has started, and removes its temporary files.
  package static func endTool(status: Int32) -> Never { Leftovers.end(status: status) }

  /// Whether a program of this name or path can be started.
  package func hasProgram(_ name: String) -> Bool { Program.find([name]) != nil }

  /// Nothing if there is no file.
  func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard stat(real(path), &status) == 0 else { return nil }
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
    return FileStamp(
      size: Int(status.st_size), modified: nanoseconds(modified), changed: nanoseconds(changed))
  }

  /// Stamps of all files below a folder by their paths, hidden ones left out.
  func stamps(below folder: String) -> [String: FileStamp] { stamps(below: folder, within: []) }

  /// - Parameter above: folders that hold it, for links that lead back.
  private func stamps(below folder: String, within above: Set<String>) -> [String: FileStamp] {
    let place = absolute(folder)
    guard !above.contains(place) else { return [:] }
    return ((try? names(in: folder)) ?? []).reduce(into: [:]) { found, name in
      let path = folder + "/" + name
      if isFolder(path) {
        found.merge(stamps(below: path, within: above.union([place]))) { $1 }
      } else {
        found[path] = stamp(path)
      }
    }
  }

  /// Which program this is: another path, size or time is another program.
  var tool: String {
    let path = Bundle.main.executablePath ?? ""
    let stamp = stamp(path)
    return "\(path) \(stamp?.size ?? 0) \(stamp?.modified ?? 0)"
  }

  /// Where programs of this user keep what they can lose.
  package static var caches: String? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?
      .appendingPathComponent("gangmu").path
  }

  /// Names in a folder, sorted, without hidden ones.
  package func names(in folder: String) throws(EnvironmentError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: real(folder))
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw EnvironmentError(
        "the folder \(folder) cannot be read", help: "check the path and its permissions")
    }
  }

  /// All files below a folder by relative path, hidden ones left out. A folder that bears the name
  /// of a YAML file is given as such, and so is a link, to a file or a folder, that leads out.
  ///
  /// - Parameter root: the folder that links must not leave; without it, the folder itself.
  package func files(
    below folder: String, root: String? = nil
  ) throws(EnvironmentError) -> [String: FileContent] {
    try files(below: folder, within: [absolute(folder)], root: root ?? folder)
  }

  /// - Parameter above: the folder and those that hold it, for links that lead back.
  private func files(
    below folder: String, within above: [String], root: String
  ) throws(EnvironmentError) -> [String: FileContent] {
    var found: [String: FileContent] = [:]
    for name in try names(in: folder) {
      let path = folder + "/" + name
      if isLink(path), !isInside(path, root) {
        found[name] = .outside
        continue
      }
      guard isFolder(path), !name.hasSuffix(".yaml") else {
        found[name] = content(path, limit: FileContent.limit)
        continue
      }
      let place = absolute(path)
      if above.contains(place) { continue }
      for (inner, content) in try files(below: path, within: above + [place], root: root) {
        found[name + "/" + inner] = content
      }
    }
    return found
  }

  /// Writes a file so that a reader sees the old or the new contents, never a part.
  ///
  /// - Parameter isSeen: whether anybody may read it already.
  package func write(
    _ bytes: [UInt8], to path: String, isSeen: Bool = true
  ) throws(EnvironmentError) {
    let target = real(path)
    let temporary = isSeen ? target + ".tmp" : target
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("written", path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        writeBytes(
          descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count >= 0 else {
        let error = failure("written", path)
        close(descriptor)
        unlink(temporary)
        throw error
      }
      written += count
    }
    guard close(descriptor) == 0, !isSeen || rename(temporary, target) == 0 else {
      let error = failure("written", path)
      unlink(temporary)
      throw error
    }
  }

  /// Writes a file whose folder may not be there yet.
  package func place(_ bytes: [UInt8], at path: String) throws(EnvironmentError) {
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    try makeFolder(parent.joined(separator: "/"))
    try write(bytes, to: path)
  }

  /// Makes a folder and those that hold it, unless they are there.
  package func makeFolder(_ path: String) throws(EnvironmentError) {
    let target = real(path)
    if mkdir(target, 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    let parent = target.split(separator: "/").dropLast().joined(separator: "/")
    guard errno == ENOENT, !parent.isEmpty else {
      throw EnvironmentError(
        "the folder \(path) cannot be made: \(Wording.system(errno))",
        help: "check the path and its permissions")
    }
    try makeFolder(target.hasPrefix("/") ? "/" + parent : parent)
    guard mkdir(target, 0o755) == 0 || errno == EEXIST else { throw failure("made", path) }
  }

  package func move(_ path: String, to target: String) throws(EnvironmentError) {
    guard rename(real(path), real(target)) == 0 else { throw failure("written", target) }
  }

  package func removeFile(_ path: String) throws(EnvironmentError) {
    guard unlink(real(path)) == 0 || errno == ENOENT else { throw failure("removed", path) }
  }

  /// Removes a folder if it is empty.
  package func removeEmptyFolder(_ path: String) {
    rmdir(real(path))
  }

  /// Removes a folder that the tool itself made, with everything in it.
  package func removeTree(_ path: String) {
    try? FileManager.default.removeItem(atPath: real(path))
  }

  /// The path with links and `..` resolved, for comparing folders. It need not exist.
  package func absolute(_ path: String) -> String {
    var existing = URL(fileURLWithPath: real(path)).standardizedFileURL
    var rest = ""
    while existing.path != "/", !FileManager.default.fileExists(atPath: existing.path) {
      rest = "/" + existing.lastPathComponent + rest
      existing.deleteLastPathComponent()
    }
    return existing.resolvingSymlinksInPath().path + rest
  }

  /// Whether one of two folders holds the other.
  func overlap(_ one: String, _ other: String) -> Bool {
    holds(one, other) || holds(other, one)
  }

  /// Whether a folder is another or holds it. Neither need exist.
  func holds(_ folder: String, _ other: String) -> Bool {
    (absolute(other) + "/").hasPrefix(absolute(folder) + "/")
  }

  /// Nothing if another build holds the folder.
  func lock(_ path: String) -> FolderLock? { FolderLock(path: real(path)) }

  /// The path as the system takes it.
  func real(_ path: String) -> String {
    guard let workingFolder, !path.hasPrefix("/") else { return path }
    return workingFolder + "/" + path
  }

  private func failure(_ verb: Wording, _ path: String) -> EnvironmentError {
    EnvironmentError("\(path) cannot be \(verb): \(Wording.system(errno))")
  }

}

/// The system's `write`, whose name the disk has for itself.
private func writeBytes(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
