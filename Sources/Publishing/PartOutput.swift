import Pages
import Standards

/// What building a part of the site gives — a standard, or all that belongs to none: its files, and
/// the little that the rest of the site needs.
struct PartOutput: Sendable {
  /// Digest of what it was made from.
  let inputs: String
  let findings: [Diagnostic]
  /// Of a standard without open errors.
  let summary: StandardSummary?
  let files: StagedFiles
  /// Whether it was there already.
  var isCached = false
}
