extension Staging {
  /// Puts all parts in their places and removes what is no longer made.
  func publish(_ parts: SiteParts, _ report: inout BuildReport) throws(PublishingError) {
    let staged = parts.files.flatMap(\.staged)
    let all = parts.files.flatMap(\.paths)
    try refuseRepeated(all)
    let stale = output.owned.subtracting(all)
    // Whatever happens on the way, every file stays known as the tool's own.
    try output.writeManifest(output.owned.union(all))
    try move(staged)
    try output.remove(stale)
    try output.writeManifest(all)
    report.pages = all.count { $0.hasSuffix(".html") }
    report.files = all.count
    report.written = staged.count
    report.removed = stale.count
    report.isPublished = true
  }

  private func refuseRepeated(_ paths: [String]) throws(PublishingError) {
    var seen: Set<String> = []
    for path in paths where !seen.insert(path).inserted {
      throw PublishingError(
        "two files of the site would be called \(path)",
        help: "rename one; the tool itself makes a file of this name")
    }
  }
}
