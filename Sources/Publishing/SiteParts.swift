import Standards

/// A site as it was built: its standards, and what belongs to none.
struct SiteParts: Sendable {
  let site: PartOutput
  /// In the order of the ids.
  let standards: [PartOutput]

  var files: [StagedFiles] { ([site] + standards).map(\.files) }
  var findings: [Diagnostic] { ([site] + standards).flatMap(\.findings) }
}
