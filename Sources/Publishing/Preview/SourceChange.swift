/// What of a site may have changed with some of its source files.
struct SourceChange: Equatable, Sendable {
  /// Settings or templates, from which every page is made.
  var isCommon = false
  /// Whether standards may have come or gone, and any may have changed.
  var isEverything = false
  /// Ids of standards.
  var standards: Set<String> = []

  /// - Parameter paths: of files, or of folders for all that is in them.
  init(_ paths: Set<String>, of options: BuildOptions) {
    let standards = options.content + "/standards"
    for path in paths {
      if path.hasPrefix(standards + "/") {
        let rest = path.dropFirst(standards.count + 1)
        self.standards.insert(String(rest.prefix { $0 != "/" }))
      } else {
        isCommon = isCommon || path != standards
        isEverything = isEverything || path == standards || path == options.content
      }
    }
  }
}
