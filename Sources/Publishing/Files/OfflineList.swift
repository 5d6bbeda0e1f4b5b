/// The files that a reader's browser keeps for reading without a network, each with its digest.
/// `sw.js` reads it.
enum OfflineList {
  /// Pages and what they show themselves with. Other files are downloads.
  private static let endings = [".html", ".css", ".js", ".svg"]

  /// - Parameter files: of which those for reading are listed.
  static func file(at path: String, of files: [OutputFile]) -> OutputFile {
    let lines = files.filter { endings.contains(where: $0.path.hasSuffix) }
      .sorted { $0.path < $1.path }
      .map { "\"\($0.path)\":\"\($0.digest)\"" }
      .joined(separator: ",\n")
    let version = Fingerprint.short(Array(lines.utf8))
    return OutputFile(
      path: path, text: "{\"version\":\"\(version)\",\"files\":{\n\(lines)\n}}\n")
  }
}

extension OutputFile {
  /// Tells an edition of the file from the one before: checksum and size.
  fileprivate var digest: String {
    String(checksum, radix: 16) + "-" + String(bytes.count, radix: 16)
  }
}
