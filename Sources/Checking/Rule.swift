package import Standards

/// A check of a whole standard. One file per rule; `Rules.all` lists them.
package protocol Rule: RuleManual {
  /// What must be sound before the rule can judge: a fault there would bring faults here that are
  /// nothing but its consequences.
  var needs: Soundness { get }
  /// Everything that breaks the rule, in the order of the content.
  func check(_ input: CheckInput) -> [Diagnostic]
}

extension Rule {
  package var needs: Soundness { .reading }
}

/// What a rule builds on.
package enum Soundness: Sendable {
  /// Nothing: the rule judges words or figures where they stand.
  case nothing
  /// All files were read without an error: the rule judges what is absent, or sums up.
  case reading
  /// Besides, all ids mean something: the rule compares what several files say of one thing.
  case references
}
