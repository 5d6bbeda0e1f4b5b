package import Standards

/// Reads `site.yaml`.
package enum SiteReader {
  /// Whether a site can have this address.
  package static func accepts(address: String) -> Bool { TextForm.address.accepts(address) }

  /// - Parameter folder: the content folder as the user knows it.
  package static func read(folder: String, content: FileContent?) -> ReadingResult<Site> {
    var reader = ContentReader(folder: folder, files: content.map { ["site.yaml": $0] } ?? [:])
    if content == nil {
      let place = SourcePosition.start(of: reader.path("site.yaml"))
      reader.report(MissingFile().report("site.yaml", at: place))
    }
    let site = reader.read("site.yaml", SiteFile.self)
    return ReadingResult(
      value: site, diagnostics: reader.diagnostics,
      isComplete: reader.isComplete && content != nil)
  }
}
