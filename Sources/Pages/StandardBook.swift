package import Checking
package import Standards
import Curriculum

/// A standard with everything its pages need.
package struct StandardBook: Sendable {
  package let standard: Standard
  package let site: Site
  package let strings: Strings
  /// All findings about the standard, acknowledged ones included.
  package let findings: [Diagnostic]
  /// Every rule that was checked.
  package let rules: [any RuleManual]
  /// What of the printed text is encoded; `nil` without a printed text.
  package let fidelity: Fidelity?
  /// Whether its overview links to the archive of its pages.
  var offersArchive = true
  /// Pairs of characters in all requirements, which tell words apart.
  let characterPairs: CharacterPairs

  package init(
    standard: Standard,
    site: Site,
    strings: Strings,
    findings: [Diagnostic],
    rules: [any RuleManual],
    fidelity: Fidelity?
  ) {
    self.standard = standard
    self.site = site
    self.strings = strings
    self.findings = findings
    self.rules = rules
    self.fidelity = fidelity
    characterPairs = CharacterPairs(
      in: standard.levels.flatMap { level in
        level.skills.map(\.text.printed) + level.knowledge.map(\.text.printed)
      })
  }

  var addresses: StandardAddresses { StandardAddresses(standard.id) }

  /// The title on one line.
  var title: String { standard.document.title.printed }

  func hourPlan(_ level: Level, track: Track?) -> HourPlan? {
    try? HourPlan(
      standard: standard, level: level.id, track: track?.id, settings: site.hours)
  }

  /// The address of a line of a content file, if the site names a pattern.
  func sourceHref(_ position: SourcePosition) -> String? {
    site.sourceAddress.map {
      Wording.fill($0.value, with: ["file": position.file, "line": String(position.line)])
    }
  }
}
