/// Compressed copies beside text files, for servers that send them as they are.
struct Precompression: Sendable {
  let isWanted: Bool
  private static let endings = [
    ".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv", ".webmanifest",
  ]
  /// Smaller files gain nothing on the way.
  private static let minimum = 1024

  /// The files, each text followed by its copy.
  func adding(to files: [OutputFile]) throws(PublishingError) -> [OutputFile] {
    guard isWanted else { return files }
    var all: [OutputFile] = []
    for file in files {
      all.append(file)
      guard file.bytes.count > Self.minimum, Self.endings.contains(where: file.path.hasSuffix)
      else { continue }
      all.append(OutputFile(path: file.path + ".gz", bytes: try Gzip.compress(file.bytes)))
    }
    return all
  }
}
