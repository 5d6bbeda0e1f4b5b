package import Standards

/// Removes what the tool wrote.
package struct SiteCleaner: Sendable {
  let output: String
  /// The folder of all caches.
  let cache: String?
  let disk: Disk

  package init(output: String, cache: String? = nil, disk: Disk = Disk()) {
    self.output = output
    self.cache = cache
    self.disk = disk
  }

  /// - Returns: number of files removed.
  package func clean() throws(EnvironmentError) -> Int {
    if let folder = BuildCache.folder(cache, output: output, disk: disk) {
      disk.removeTree(folder)
    }
    guard disk.exists(output) else { return 0 }
    let folder = try OutputFolder(path: output, sources: [], disk: disk)
    try folder.remove(folder.owned)
    try disk.removeFile(output + "/" + OutputFolder.manifestName)
    disk.removeEmptyFolder(output)
    return folder.owned.count
  }
}
