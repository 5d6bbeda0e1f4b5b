import Packing

/// The files that a reader's browser keeps for reading without a network, each with its digest.
/// `sw.js` holds what arrives against the first digits of its SHA-256.
enum OfflineList {
  /// Pages and what they show themselves with. Other files are downloads.
  private static let endings = [".html", ".css", ".js", ".svg"]

  /// - Parameter files: of which those for reading are listed.
  static func file(at path: String, of files: [OutputFile]) -> OutputFile {
    let lines = files.filter { endings.contains(where: $0.path.hasSuffix) }
      .sorted { $0.path < $1.path }
      .map { "\"\($0.path)\":\"\(Fingerprint.short($0.bytes))\"" }
      .joined(separator: ",\n")
    let version = Fingerprint.short(Array(lines.utf8))
    return OutputFile(
      path: path, text: "{\"version\":\"\(version)\",\"files\":{\n\(lines)\n}}\n")
  }
}
