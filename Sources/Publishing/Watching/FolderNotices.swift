@preconcurrency import Dispatch
import Standards
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// What the system tells of changes in folders, as a stream that ends when the system has no more
/// room to tell.
struct FolderNotices: Sendable {
  let events: AsyncStream<FileEvent>

  /// Nothing if the system has no room for so many folders, or tells nothing at all.
  init?(folders: [String], disk: Disk) {
    #if canImport(Glibc)
      guard let queue = NoticeQueue(folders: folders, disk: disk) else { return nil }
      events = queue.events
    #else
      return nil
    #endif
  }

  /// Why the system tells nothing.
  static var refusal: Wording {
    #if canImport(Glibc)
      "the system can watch no more folders"
    #else
      "this system does not tell of changes"
    #endif
  }
}

#if canImport(Glibc)
  /// A queue of the kernel with the folders that it is about.
  private final class NoticeQueue: Sendable {
    let events: AsyncStream<FileEvent>

    private let disk: Disk
    private let folders: [String]
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "gangmu.watch")
    private let source: any DispatchSourceRead
    private let stream: AsyncStream<FileEvent>.Continuation
    /// Folders by the numbers under which the system tells of them.
    private let watched = Mutex<[Int32: String]>([:])

    private static let kinds = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF)

    /// Nothing if the system has no room for so many folders.
    init?(folders: [String], disk: Disk) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.folders = folders
      self.disk = disk
      (events, stream) = AsyncStream.makeStream()
      source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
      source.setCancelHandler { [descriptor] in close(descriptor) }
      source.setEventHandler { [weak self] in self?.read() }
      source.resume()
      guard folders.allSatisfy(watch) else {
        source.cancel()
        return nil
      }
      // Whoever listens keeps the queue.
      stream.onTermination = { [self] _ in source.cancel() }
    }

    /// Watches a folder and all within; false if there is no room. What is no folder, or has gone
    /// again, needs none.
    private func watch(_ folder: String) -> Bool {
      let number = disk.real(folder).withCString {
        inotify_add_watch(descriptor, $0, Self.kinds | UInt32(IN_ONLYDIR))
      }
      guard number >= 0 else { return errno != ENOSPC }
      watched.withLock { $0[number] = folder }
      let inner = (try? disk.names(in: folder)) ?? []
      return inner.allSatisfy { name in
        let path = folder + "/" + name
        return !disk.isFolder(path) || watch(path)
      }
    }

    private func read() {
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return }
        var place = 0
        while place < count {
          let notice = buffer.withUnsafeBytes {
            $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          }
          let name = place + MemoryLayout<inotify_event>.size
          place = name + Int(notice.len)
          tell(notice, String(decoding: buffer[name..<place].prefix { $0 != 0 }, as: UTF8.self))
        }
      }
    }

    private func tell(_ notice: inotify_event, _ name: String) {
      func has(_ kind: Int) -> Bool { notice.mask & UInt32(kind) != 0 }
      if has(Int(IN_Q_OVERFLOW)) {
        for folder in folders { stream.yield(FileEvent(path: folder, isWhole: true)) }
        return
      }
      guard let folder = watched.withLock({ $0[notice.wd] }) else { return }
      if has(Int(IN_IGNORED)) || has(Int(IN_MOVE_SELF)) {
        if has(Int(IN_IGNORED)) { watched.withLock { $0[notice.wd] = nil } }
        if folders.contains(folder) {
          stream.yield(FileEvent(path: folder, isWhole: false))
          awaitAgain(folder)
        }
        return
      }
      let isFolder = has(Int(IN_ISDIR))
      guard !name.isEmpty, !name.hasPrefix("."), isFolder || !PassingFile.isOne(name) else {
        return
      }
      let path = folder + "/" + name
      // What was written in a new folder before it was watched is in it now.
      if isFolder, has(Int(IN_CREATE)) || has(Int(IN_MOVED_TO)), !watch(path) {
        return stream.finish()
      }
      let isWhole = has(Int(IN_CLOSE_WRITE)) || has(Int(IN_MOVED_TO))
      stream.yield(FileEvent(path: path, isWhole: isWhole))
    }

    /// A whole folder was moved away or removed: it may come back.
    private func awaitAgain(_ folder: String) {
      queue.asyncAfter(deadline: .now() + 0.5) { [weak self] in
        guard let self else { return }
        guard disk.isFolder(folder) else { return awaitAgain(folder) }
        guard watch(folder) else { return stream.finish() }
        stream.yield(FileEvent(path: folder, isWhole: true))
      }
    }
  }
#endif
