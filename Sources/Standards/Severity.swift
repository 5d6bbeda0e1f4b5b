/// How bad a finding is.
package enum Severity: String, Codable, Hashable, Sendable, CaseIterable {
  /// The site is not built.
  case error
  /// Worth mending; fails only under `--strict`.
  case warning
  /// Worth knowing; never fails.
  case note
}
