import Checking
import Reading
import Standards

/// Reads and checks one standard.
struct StandardChecker: Sendable {
  let content: ContentFolder

  /// Rules look only at a standard of which every file could be parsed: findings about what is
  /// absent would mean nothing otherwise.
  func check(
    _ id: String, _ files: [String: FileContent],
    _ derive: (Standard) -> CheckInput = { CheckInput($0) }
  ) -> CheckedStandard {
    let result = content.readStandard(id, files)
    let input = result.value.map(derive)
    var findings = result.diagnostics
    if let input, result.isComplete { findings += Checker.check(input) }
    return CheckedStandard(
      id: id, input: input, findings: findings.sorted(by: Diagnostic.inFileOrder))
  }
}
