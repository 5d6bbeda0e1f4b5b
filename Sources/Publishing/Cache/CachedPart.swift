import Pages
import Standards

/// What a part of the site — a standard, or all that belongs to none — was made from, and became.
struct CachedPart: Codable, Sendable {
  /// Digest of what it was made from.
  let inputs: String
  let findings: [Diagnostic]
  /// Of a standard.
  let summary: StandardSummary?
  /// Its files as they were published, by path.
  let files: [String: FileStamp]

  /// As if it had just been built, with nothing left to write.
  var output: PartOutput {
    PartOutput(
      inputs: inputs, findings: findings, summary: summary,
      paths: Array(files.keys), isCached: true)
  }
}
