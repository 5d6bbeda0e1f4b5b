package import Standards

/// Runs all rules over a standard and marks what its maintainers acknowledge.
package enum Checker {
  /// All findings, acknowledged ones included, in the order of the files.
  package static func check(_ standard: Standard) -> [Diagnostic] { check(CheckInput(standard)) }

  /// The same with parts that the caller goes on using.
  package static func check(
    _ input: CheckInput, rules: [any Rule] = Rules.all
  ) -> [Diagnostic] {
    let standard = input.standard
    let found = rules.flatMap { $0.check(input) }
    let matches = AcknowledgementMatches(standard, findings: found)
    let marked = found.map { diagnostic in
      var own = diagnostic
      own.standard = standard.id
      own.acknowledged = matches.acknowledgement(of: diagnostic)?.reason.printed
      return own
    }
    return (marked + UnusedAcknowledgement().check(matches) + RenamedSubject().check(matches))
      .sorted(by: Diagnostic.inFileOrder)
  }
}
