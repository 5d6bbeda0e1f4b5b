import Reading

/// Remembers what was built, so that what has not changed is not built again. It lies outside the
/// site, and losing it costs time only.
///
/// A part is taken as it is if neither the tool, the options, the templates, the settings nor its
/// own content files have changed, and its published files are as the tool left them.
struct BuildCache: Sendable {
  private let output: OutputFolder
  /// Nothing if nothing is to be remembered.
  private let folder: String?
  /// Digest of what all parts are made from.
  private let common: String

  init(_ options: BuildOptions, output: OutputFolder) throws(PublishingError) {
    self.output = output
    folder = BuildCache.folder(options.cache, output: options.output, disk: output.disk)
    common = folder == nil ? "" : try BuildCache.common(options, output.disk)
  }

  /// Each site has a folder of its own in the folder of all caches.
  static func folder(_ caches: String?, output: String, disk: Disk) -> String? {
    guard let caches else { return nil }
    var digest = InputDigest()
    digest.add(disk.absolute(output))
    return "\(caches)/\(digest.digits.prefix(16))"
  }

  /// - Parameter id: of a standard.
  func standard(_ id: String, of content: ContentFolder) throws(PublishingError) -> PartInput {
    guard folder != nil else { return PartInput(standard: id, digest: "", cached: nil) }
    var digest = InputDigest()
    digest.add(common)
    digest.add(try content.files(of: id))
    return input(id, digest.digits)
  }

  /// What belongs to no standard shows something of each.
  func site(_ standards: [PartInput]) -> PartInput {
    var digest = InputDigest()
    digest.add(common)
    for standard in standards {
      digest.add(standard.standard ?? "")
      digest.add(standard.digest)
    }
    return input(nil, digest.digits)
  }

  /// Remembers parts that have just been published, and forgets those that are no more.
  func remember(_ parts: [(input: PartInput, output: PartOutput)]) {
    guard let folder else { return }
    // A folder that cannot be written to is no reason to fail.
    try? output.disk.makeFolder(folder + "/standards")
    for (input, part) in parts where input.cached == nil {
      let stamps = part.files.paths.map { ($0, output.stamp($0)) }
      let cached = CachedPart(
        inputs: input.digest, findings: part.findings, summary: part.summary,
        files: Dictionary(uniqueKeysWithValues: stamps).compactMapValues { $0 })
      if let json = cached.json {
        try? output.disk.write(json, to: file(input.standard, in: folder))
      }
    }
    let known = Set(parts.map { file($0.input.standard, in: folder) })
    for name in (try? output.disk.names(in: folder + "/standards")) ?? [] {
      let path = "\(folder)/standards/\(name)"
      if !known.contains(path) { try? output.disk.removeFile(path) }
    }
  }

  private func input(_ standard: String?, _ digest: String) -> PartInput {
    PartInput(standard: standard, digest: digest, cached: cached(standard, digest))
  }

  private func cached(_ standard: String?, _ digest: String) -> CachedPart? {
    guard let folder, let json = output.disk.bytes(file(standard, in: folder)),
      let part = CachedPart(json: json), part.inputs == digest,
      part.files.allSatisfy({ output.stamp($0.key) == $0.value })
    else { return nil }
    return part
  }

  private func file(_ standard: String?, in folder: String) -> String {
    folder + (standard.map { "/standards/\($0).json" } ?? "/site.json")
  }
}
