import Standards

struct FolderName: RuleManual {
  let name = "folder-name"
  let severity = Severity.error
  let summary = "a standard's folder is named with an id"
  let explanation = """
    The name of the folder is the id of the standard and begins the addresses of its pages: \
    lower-case letters and digits, joined by hyphens. The site itself needs `assets`, `schema` \
    and `search`.
    """
  let badExamples: [RuleExample] = []

  private static let reserved: Set = ["assets", "schema", "search"]

  static func accepts(_ folder: String) -> Bool {
    TextForm.identifier.accepts(folder) && !reserved.contains(folder)
  }

  func report(_ folder: String, at position: SourcePosition) -> Diagnostic {
    let isReserved = Self.reserved.contains(folder)
    return finding(
      isReserved
        ? "the site itself needs the folder “{name}”" : "the folder “{name}” has no id for a name",
      ["name": folder], at: position,
      help: "rename the folder, for example to tea-artist",
      variant: isReserved ? "reserved" : "")
  }
}
