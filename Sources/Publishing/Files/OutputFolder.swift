import Packing
import Standards

/// The folder that is published. It belongs to the tool: a manifest names the files the tool wrote,
/// and only those are ever replaced or removed.
struct OutputFolder: Sendable {
  static let manifestName = ".gangmu-manifest"
  private static let heading = "# Files written by gangmu. Do not edit."

  let path: String
  let disk: Disk
  /// Files of the last build, by path relative to the folder.
  let owned: Set<String>
  /// Whether the build itself makes the folder.
  let isNew: Bool
  private let lock: FolderLock

  /// - Parameter sources: folders that must not be written to.
  init(path: String, sources: [String], disk: Disk) throws(EnvironmentError) {
    self.path = path
    self.disk = disk
    try OutputFolder.refuseSources(path, sources, disk)
    isNew = !disk.exists(path)
    guard isNew || disk.isFolder(path) else {
      throw EnvironmentError("\(path) is a file, not a folder", help: "name a folder: --output DIR")
    }
    if isNew { try disk.makeFolder(path) }
    guard let lock = disk.lock(path) else {
      throw EnvironmentError(
        "another build is at work on \(path)", help: "wait until it has ended")
    }
    self.lock = lock
    let manifest = disk.bytes(path + "/" + Self.manifestName)
    if manifest == nil {
      guard try disk.names(in: path).isEmpty else {
        throw EnvironmentError(
          "the folder \(path) is not empty and was not made by gangmu",
          help: "name an empty or a new folder: --output DIR")
      }
    }
    owned = OutputFolder.names(in: String(decoding: manifest ?? [], as: UTF8.self))
  }

  /// Whether the folder already holds a file with these bytes.
  func holds(_ file: OutputFile) -> Bool { bytes(file.path) == file.bytes }

  /// The bytes of a file of the folder, if it is there.
  func bytes(_ name: String) -> [UInt8]? { disk.bytes(path + "/" + name) }

  /// Nothing if there is no such file.
  func stamp(_ name: String) -> FileStamp? { disk.stamp(path + "/" + name) }

  func writeManifest(_ names: some Collection<String>) throws(EnvironmentError) {
    let text = ([Self.heading] + names.sorted()).joined(separator: "\n") + "\n"
    let file = OutputFile(path: Self.manifestName, text: text)
    if !holds(file) { try disk.write(file.bytes, to: path + "/" + Self.manifestName) }
  }

  /// Removes files and the folders that become empty.
  func remove(_ names: some Sequence<String>) throws(EnvironmentError) {
    var folders: Set<String> = []
    for name in names {
      try disk.removeFile(path + "/" + name)
      var parts = name.split(separator: "/").dropLast()
      while !parts.isEmpty {
        folders.insert(parts.joined(separator: "/"))
        parts = parts.dropLast()
      }
    }
    for folder in folders.sorted(by: >) { disk.removeEmptyFolder(path + "/" + folder) }
  }

  /// A manifest edited by hand must not lead outside the folder.
  private static func names(in manifest: String) -> Set<String> {
    Set(
      manifest.split(separator: "\n").map(String.init).filter { name in
        !name.hasPrefix("#") && !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
      })
  }

  private static func refuseSources(
    _ path: String, _ sources: [String], _ disk: Disk
  ) throws(EnvironmentError) {
    for source in sources where disk.overlap(path, source) {
      throw EnvironmentError(
        "the output folder \(path) and the source folder \(source) overlap",
        help: "name another folder: --output DIR")
    }
  }
}
