package import Standards

/// Runs all rules over a standard and marks what its maintainers acknowledge.
package enum Checker {
  /// All findings, acknowledged ones included, in the order of the files.
  package static func check(_ standard: Standard) -> [Diagnostic] { check(CheckInput(standard)) }

  /// The same with parts that the caller goes on using. What can only be the consequence of another
  /// fault is not reported beside it.
  ///
  /// - Parameter isReadWhole: whether the standard was read without an error.
  package static func check(_ input: CheckInput, isReadWhole: Bool = true) -> [Diagnostic] {
    let standard = input.standard
    let sound = soundness(of: input, isReadWhole: isReadWhole)
    let found = Rules.all.filter { sound.contains($0.needs) }.flatMap { $0.check(input) }
    let matches = AcknowledgementMatches(standard, findings: found)
    let marked = found.map { diagnostic in
      var own = diagnostic
      own.standard = standard.id
      own.acknowledged = matches.acknowledgement(of: diagnostic)?.reason.printed
      return own
    }
    // What a rule that did not run would have found may be acknowledged all the same.
    let unused = sound.contains(.references) ? UnusedAcknowledgement().check(matches) : []
    return (marked + unused + RenamedSubject().check(matches)).sorted(by: Diagnostic.inFileOrder)
  }

  private static func soundness(of input: CheckInput, isReadWhole: Bool) -> Set<Soundness> {
    guard isReadWhole else { return [.nothing] }
    let unknown = Rules.references.flatMap { $0.check(input) }
    let matches = AcknowledgementMatches(input.standard, findings: unknown)
    let isSound = unknown.allSatisfy { matches.acknowledgement(of: $0) != nil }
    return isSound ? [.nothing, .reading, .references] : [.nothing, .reading]
  }
}
