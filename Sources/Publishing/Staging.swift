/// New and changed files wait beside the site until everything is known to be right; then they
/// take their places. Until then the published site stays as it is.
struct Staging: Sendable {
  let output: OutputFolder
  let precompression: Precompression
  private var folder: String { output.path + "/.gangmu-staging" }

  init(_ output: OutputFolder, precompression: Precompression) {
    self.output = output
    self.precompression = precompression
    // Left behind if an earlier build was ended from outside.
    output.disk.removeTree(output.path + "/.gangmu-staging")
  }

  /// Keeps the files that differ from the published ones.
  func stage(_ files: [OutputFile]) throws(PublishingError) -> StagedFiles {
    var staged: [String] = []
    var made: Set<String> = []
    let all = try precompression.adding(to: files)
    for file in all where !output.holds(file) {
      let parent = Self.parent(of: file.path)
      if made.insert(parent).inserted { try output.disk.makeFolder(folder + parent) }
      try output.disk.write(file.bytes, to: folder + "/" + file.path)
      staged.append(file.path)
    }
    return StagedFiles(paths: all.map(\.path), staged: staged)
  }

  /// Moves staged files to their places.
  func move(_ paths: [String]) throws(PublishingError) {
    var made: Set<String> = []
    for path in paths {
      let parent = Self.parent(of: path)
      if made.insert(parent).inserted { try output.disk.makeFolder(output.path + parent) }
      try output.disk.move(folder + "/" + path, to: output.path + "/" + path)
    }
    discard()
  }

  /// Removes what waits; a site that never came to be leaves no folder behind.
  func discard() {
    output.disk.removeTree(folder)
    if output.isNew { output.disk.removeEmptyFolder(output.path) }
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }
}
