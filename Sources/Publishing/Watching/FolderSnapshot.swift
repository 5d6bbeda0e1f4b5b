/// Which files folders hold, and what tells whether each has changed.
struct FolderSnapshot: Sendable {
  private let stamps: [String: FileStamp]

  init(of folders: [String], disk: Disk) {
    stamps = folders.reduce(into: [:]) { stamps, folder in
      let files = disk.stamps(below: folder).filter { path, _ in
        !PassingFile.isOne(path.split(separator: "/").last ?? "")
      }
      stamps.merge(files) { $1 }
    }
  }

  /// What has happened since.
  func events(to other: FolderSnapshot) -> [FileEvent] {
    let changed = other.stamps.filter { stamps[$0.key] != $0.value }.keys
    let gone = stamps.keys.filter { other.stamps[$0] == nil }
    return changed.map { FileEvent(path: $0, isWhole: true) }
      + gone.map { FileEvent(path: $0, isWhole: false) }
  }
}
