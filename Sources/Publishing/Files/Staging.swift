import Packing
import Standards

/// New and changed files wait beside the site until everything is known to be right; then they
/// take their places. Until then the published site stays as it is.
struct Staging: Sendable {
  let output: OutputFolder
  /// Whether text files get compressed copies beside them, for servers that send them as they are.
  let precompresses: Bool
  private var folder: String { output.path + "/.gangmu-staging" }

  init(_ output: OutputFolder, precompresses: Bool) {
    self.output = output
    self.precompresses = precompresses
    // Left behind if an earlier build was ended from outside.
    output.disk.removeTree(output.path + "/.gangmu-staging")
  }

  /// Keeps the files that differ from the published ones.
  ///
  /// - Returns: the paths of all files, and of those that wait.
  func stage(
    _ files: [OutputFile]
  ) throws(EnvironmentError) -> (paths: [String], staged: [String]) {
    var all: [OutputFile] = []
    for file in files {
      all.append(file)
      if precompresses, let copy = try file.gzipped() { all.append(copy) }
    }
    var staged: [String] = []
    var made: Set<String> = []
    for file in all where !output.holds(file) {
      let parent = Self.parent(of: file.path)
      if made.insert(parent).inserted { try output.disk.makeFolder(folder + parent) }
      try output.disk.write(file.bytes, to: folder + "/" + file.path, isSeen: false)
      staged.append(file.path)
    }
    return (all.map(\.path), staged)
  }

  /// Puts all parts in their places and removes what is no longer made.
  ///
  /// - Parameter isWhole: whether the parts are the whole site; otherwise all else stays.
  func publish(
    _ parts: [PartOutput], isWhole: Bool, _ report: inout BuildReport
  ) throws(EnvironmentError) {
    let staged = parts.flatMap(\.staged)
    let all = parts.flatMap(\.paths)
    try refuseRepeated(all)
    let stale = isWhole ? output.owned.subtracting(all) : []
    // Whatever happens on the way, every file stays known as the tool's own.
    try output.writeManifest(output.owned.union(all))
    try move(staged)
    try output.remove(stale)
    if isWhole { try output.writeManifest(all) }
    report.pages = all.count { $0.hasSuffix(".html") }
    report.files = all.count
    report.written = staged.count
    report.removed = stale.count
    report.isPublished = true
  }

  /// Removes what waits; a site that never came to be leaves no folder behind.
  func discard() {
    output.disk.removeTree(folder)
    if output.isNew { output.disk.removeEmptyFolder(output.path) }
  }

  /// A folder that is not there yet takes its place as a whole.
  private func move(_ paths: [String]) throws(EnvironmentError) {
    let disk = output.disk
    var whole: [String: Bool] = [:]
    var made: Set<String> = []
    for path in paths {
      let top = path.firstIndex(of: "/").map { String(path[..<$0]) }
      if let top, whole[top] == nil {
        let isNew = !disk.exists(output.path + "/" + top)
        whole[top] = isNew
        if isNew { try disk.move(folder + "/" + top, to: output.path + "/" + top) }
      }
      if let top, whole[top] == true { continue }
      let parent = Self.parent(of: path)
      if made.insert(parent).inserted { try disk.makeFolder(output.path + parent) }
      try disk.move(folder + "/" + path, to: output.path + "/" + path)
    }
    discard()
  }

  private func refuseRepeated(_ paths: [String]) throws(EnvironmentError) {
    var seen: Set<String> = []
    for path in paths where !seen.insert(path).inserted {
      throw EnvironmentError(
        "two files of the site would be called \(path)",
        help: "rename one; the tool itself makes a file of this name")
    }
  }

  private static func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }
}
