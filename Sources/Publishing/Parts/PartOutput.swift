import Pages
import Standards

/// What building a part of the site gives — a standard, or all that belongs to none: its files, and
/// the little that the rest of the site needs.
struct PartOutput: Sendable {
  /// Digest of what it was made from.
  let inputs: String
  var findings: [Diagnostic]
  /// Of a standard without open errors.
  var summary: StandardSummary?
  /// All its paths.
  var paths: [String] = []
  /// Paths of the files that wait beside the site, because they are new or changed.
  var staged: [String] = []
  /// Whether it was there already.
  var isCached = false
}
