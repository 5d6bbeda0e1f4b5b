/// What the tool's exit status says.
enum ExitStatus {
  static let fine: Int32 = 0
  /// Findings at the failing severity.
  static let findings: Int32 = 1
  /// Wrong usage, or an environment that does not allow the work.
  static let trouble: Int32 = 2
}
