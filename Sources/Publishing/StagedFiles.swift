/// Files of which some wait beside the site, because they are new or changed.
struct StagedFiles: Sendable {
  /// All paths.
  var paths: [String] = []
  /// Paths of those that wait.
  var staged: [String] = []
}
