import Standards

/// Diagnostics as lines: `file:line:column: severity: message [rule]`, with help and other places.
enum ReportText {
  static func of(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted(by: Diagnostic.inFileOrder).flatMap(lines).map { $0 + "\n" }.joined()
  }

  private static func lines(_ diagnostic: Diagnostic) -> [String] {
    let head = "\(diagnostic.severity.rawValue): \(diagnostic.message.text) [\(diagnostic.rule)]"
    return ["\(place(diagnostic.position)): \(head)"]
      + (diagnostic.help.map { ["  help: " + $0.text] } ?? [])
      + diagnostic.related.map { "  \(place($0.position)): \($0.message.text)" }
  }

  private static func place(_ position: SourcePosition) -> String {
    "\(position.file):\(position.line):\(position.column)"
  }
}
