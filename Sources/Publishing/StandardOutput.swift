import Pages
import Standards

/// What building one standard gives: its files, and the little that the rest of the site needs.
struct StandardOutput: Sendable {
  let findings: [Diagnostic]
  /// Nothing if the standard has open errors.
  let summary: StandardSummary?
  let files: StagedFiles
}
