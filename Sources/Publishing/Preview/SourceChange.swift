/// What of a site may have changed with some of its source files.
struct SourceChange: Equatable, Sendable {
  /// Settings or templates, from which every page is made.
  var isCommon = false
  /// Whether standards may have come or gone, and any may have changed.
  var isEverything = false
  /// Ids of standards.
  var standards: Set<String> = []
  /// Those whose folder itself may have come or gone.
  var folders: Set<String> = []

  /// - Parameter paths: of files, or of folders for all that is in them.
  init(_ paths: Set<String>, of options: BuildOptions) {
    let standards = options.content + "/standards"
    for path in paths {
      if path.hasPrefix(standards + "/") {
        let rest = path.dropFirst(standards.count + 1)
        let id = String(rest.prefix { $0 != "/" })
        self.standards.insert(id)
        if id == rest { folders.insert(id) }
      } else {
        isCommon = isCommon || path != standards
        isEverything = isEverything || path == standards || path == options.content
      }
    }
  }

  /// Whether there may be other standards now than those that are known.
  func mayList(_ known: [String]) -> Bool {
    isEverything || !folders.isEmpty || !standards.isSubset(of: known)
  }
}
