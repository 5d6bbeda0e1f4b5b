import Checking
import Reading
import Templating
package import Standards

/// The manual of every rule, whoever enforces it.
package enum RuleBook {
  /// In alphabetical order of their names.
  package static let all: [any RuleManual] =
    (ReadingRules.all + TemplateRules.all + Rules.all as [any RuleManual] + [
      AliasClash(), BrokenLink(), PageTooHeavy(), RenamedSubject(), UnusedAcknowledgement(),
    ])
    .sorted { $0.name < $1.name }
}
