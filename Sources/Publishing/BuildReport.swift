package import Standards

/// What a check or a build found and did.
package struct BuildReport: Sendable {
  package let standards: Int
  /// Of what was made; `files` counts pages as well.
  package var pages = 0
  package var files = 0
  package var written = 0
  package var removed = 0
  package let findings: [Diagnostic]
  /// Seconds by stage, for `--timings`.
  package var timings: [(stage: String, duration: Duration)] = []
  /// What kept files from being made that were asked for.
  package var obstacles: [EnvironmentError] = []
  /// Whether the site was written.
  package var isPublished = false

  /// Whether the findings are bad enough to fail.
  package func fails(strict: Bool) -> Bool {
    findings.contains { $0.isOpenError || strict && $0.isOpenWarning }
  }
}
