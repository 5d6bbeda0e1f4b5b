import Publishing
import Standards

/// How many findings of each kind there are; acknowledged ones are counted by themselves.
struct FindingCounts {
  let errors: Int
  let warnings: Int
  let notes: Int
  let acknowledged: Int

  init(_ findings: [Diagnostic]) {
    let open = findings.filter { $0.acknowledged == nil }
    errors = open.count { $0.severity == .error }
    warnings = open.count { $0.severity == .warning }
    notes = open.count { $0.severity == .note }
    acknowledged = findings.count - open.count
  }

  var wordings: [Wording] { open + [acknowledgedOnes] }

  /// Without the acknowledged ones.
  var open: [Wording] {
    [
      errors == 1 ? "1 error" : "\(errors) errors",
      warnings == 1 ? "1 warning" : "\(warnings) warnings",
      notes == 1 ? "1 note" : "\(notes) notes",
    ]
  }

  /// Only the kinds that there are.
  var found: [Wording] {
    zip([errors, warnings, notes], open).filter { $0.0 > 0 }.map(\.1)
  }

  private var acknowledgedOnes: Wording { "\(acknowledged) acknowledged" }
}

extension BuildReport {
  /// How many standards it is about.
  var standardCount: Wording { standards == 1 ? "1 standard" : "\(standards) standards" }
}
