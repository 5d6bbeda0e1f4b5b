extension Diagnostic {
  /// By file, line, column and rule, so that reports never depend on the order of work.
  package static func inFileOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (String, Int, Int, String, String) {
    (position.file, position.line, position.column, rule, subject ?? "")
  }
}
