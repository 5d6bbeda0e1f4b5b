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

  var text: String {
    func count(_ number: Int, _ word: String) -> String {
      "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    return [
      count(errors, "error"), count(warnings, "warning"), count(notes, "note"),
      "\(acknowledged) acknowledged",
    ].joined(separator: ", ")
  }
}
