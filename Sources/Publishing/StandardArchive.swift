/// A standard to take away: its pages with all that they need, in the folders of the site.
struct StandardArchive: Sendable {
  /// Relative to the output folder.
  let path: String
  let files: [OutputFile]
  let date: ZipDate

  func packed() throws(PublishingError) -> OutputFile {
    let bytes = try ZipArchive.bytes(of: files.map { ($0.path, $0.bytes) }, date: date)
    return OutputFile(path: path, bytes: bytes)
  }
}
