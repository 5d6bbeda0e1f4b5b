import Standards
import Reading

/// Remembers what was built, so that what has not changed is not built again. It lies outside the
/// site, and losing it costs time only.
///
/// A part is taken as it is if neither the tool, the options, the templates, the settings nor its
/// own content files have changed, and its published files are as the tool left them.
struct BuildCache: Sendable {
  private let options: BuildOptions
  private let output: OutputFolder
  /// Nothing if nothing is to be remembered.
  private let folder: String?
  /// Digest of what all parts are made from, as it was before any of it was read.
  private let common: String

  init(_ options: BuildOptions, common: String, output: OutputFolder) throws(EnvironmentError) {
    for other in options.sources + [options.output] {
      if let caches = options.cache, output.disk.overlap(caches, other) {
        throw EnvironmentError(
          "the folder of caches \(caches) and the folder \(other) overlap",
          help: "name another folder: --cache DIR")
      }
    }
    self.options = options
    self.output = output
    self.common = common
    folder = BuildCache.folder(options.cache, output: options.output, disk: output.disk)
  }

  /// What programs have made for the site.
  var programFiles: ProgramFiles {
    ProgramFiles(folder: folder.map { $0 + "/made" }, disk: output.disk)
  }

  /// Each site has a folder of its own in the folder of all caches.
  static func folder(_ caches: String?, output: String, disk: Disk) -> String? {
    guard let caches else { return nil }
    var digest = InputDigest()
    digest.add(disk.absolute(output))
    return "\(caches)/\(digest.digits.prefix(16))"
  }

  /// A standard that need not be built.
  func standard(_ id: String, of content: ContentFolder) throws(EnvironmentError) -> PartOutput? {
    guard folder != nil else { return nil }
    return cached(id, digest(of: try content.files(of: id)))
  }

  /// What belongs to no standard, if no part of the site need be built.
  func wholeSite(_ ids: [String], _ cached: [PartOutput?]) -> PartOutput? {
    let standards = cached.compactMap { $0 }
    guard folder != nil, standards.count == ids.count else { return nil }
    return self.cached(nil, digest(of: ids, standards))
  }

  /// - Parameter files: of a standard.
  func digest(of files: [String: FileContent]) -> String {
    guard folder != nil else { return "" }
    var digest = InputDigest()
    digest.add(common)
    digest.add(files)
    return digest.digits
  }

  /// What belongs to no standard shows the summary of each: an edit that leaves the summary as it
  /// was is no reason to make it again.
  func digest(of ids: [String], _ standards: [PartOutput]) -> String {
    guard folder != nil else { return "" }
    var digest = InputDigest()
    digest.add(common)
    for (id, standard) in zip(ids, standards) {
      digest.add(id)
      digest.add(standard.summary.flatMap(CachedPart.json) ?? [])
    }
    return digest.digits
  }

  /// Remembers what has just been published, and forgets what is no more.
  func remember(site: PartOutput, _ standards: [(id: String, part: PartOutput)]) {
    // What changed while it was being read is known in neither state.
    guard let folder, common == (try? BuildCache.common(options, output.disk)) else { return }
    // A folder that cannot be written to is no reason to fail.
    try? output.disk.makeFolder(folder + "/standards")
    write(site, to: file(nil, in: folder))
    for (id, part) in standards { write(part, to: file(id, in: folder)) }
    let known = Set(standards.map { $0.id + ".json" })
    for name in (try? output.disk.names(in: folder + "/standards")) ?? [] {
      if !known.contains(name) { try? output.disk.removeFile("\(folder)/standards/\(name)") }
    }
  }

  private func write(_ part: PartOutput, to file: String) {
    guard !part.isCached else { return }
    var stamps: [String: FileStamp] = [:]
    for path in part.paths { stamps[path] = output.stamp(path) }
    let cached = CachedPart(
      inputs: part.inputs, findings: part.findings, summary: part.summary, files: stamps)
    if let json = cached.json { try? output.disk.write(json, to: file) }
  }

  private func cached(_ standard: String?, _ digest: String) -> PartOutput? {
    guard let folder, let json = output.disk.bytes(file(standard, in: folder)),
      let part = CachedPart(json: json), part.inputs == digest,
      part.files.allSatisfy({ output.stamp($0.key) == $0.value })
    else { return nil }
    return part.output
  }

  private func file(_ standard: String?, in folder: String) -> String {
    folder + (standard.map { "/standards/\($0).json" } ?? "/site.json")
  }
}
