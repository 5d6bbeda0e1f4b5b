import Crypto

/// A standard to take away: its pages with all that they need, in the folders of the site.
struct StandardArchive: Sendable {
  /// Relative to the output folder.
  let path: String
  let files: [OutputFile]
  let date: ZipDate

  /// - Parameter old: the archive of an earlier build. If it holds the same files it is kept, since
  ///   packing takes longer than anything else about a standard.
  func packed(old: [UInt8]?) throws(PublishingError) -> OutputFile {
    let comment = self.comment
    if let old, old.suffix(comment.utf8.count).elementsEqual(comment.utf8) {
      return OutputFile(path: path, bytes: old)
    }
    let bytes = try ZipArchive.bytes(
      of: files.map { ($0.path, $0.bytes) }, date: date, comment: comment)
    return OutputFile(path: path, bytes: bytes)
  }

  /// Tells what is in the archive, so that it need not be unpacked to know.
  private var comment: String {
    var hash = SHA256()
    hash.update(data: [UInt8(truncatingIfNeeded: date.bits), UInt8(date.bits >> 8)])
    for file in files.sorted(by: { $0.path < $1.path }) {
      hash.update(data: Array("\(file.path)\n\(file.bytes.count)\n".utf8))
      hash.update(data: file.bytes)
    }
    return "gangmu 1 " + Fingerprint.digits(of: hash.finalize().prefix(16))
  }
}
