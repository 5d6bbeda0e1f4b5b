import Checking
import Reading
import Standards

/// Reads and checks one standard.
struct StandardChecker: Sendable {
  let content: ContentFolder

  /// Rules look only at a standard of which every file could be parsed: findings about what is
  /// absent would mean nothing otherwise.
  func check(_ id: String, _ files: [String: FileContent]) -> CheckedStandard {
    let result = content.readStandard(id, files)
    var findings = result.diagnostics
    if let standard = result.value, result.isComplete {
      findings += Checker.check(standard)
    }
    return CheckedStandard(
      id: id, standard: result.value, findings: findings.sorted(by: Diagnostic.inFileOrder))
  }
}
