import Checking
import Standards

/// A standard with all findings about it.
struct CheckedStandard: Sendable {
  let id: String
  /// Nothing if it could not be read far enough.
  let input: CheckInput?
  let findings: [Diagnostic]
}
