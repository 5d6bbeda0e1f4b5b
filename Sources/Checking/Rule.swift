package import Standards

/// A check of a whole standard. One file per rule; `Rules.all` lists them.
package protocol Rule: RuleManual {
  /// Everything that breaks the rule, in the order of the content.
  func check(_ input: CheckInput) -> [Diagnostic]
}
