package import Checking
package import Curriculum
package import Standards

/// A standard with everything its pages need.
package final class StandardBook: Sendable {
  package let derived: DerivedStandard
  package let site: Site
  package let strings: Strings
  /// All findings about the standard, acknowledged ones included.
  package let findings: [Diagnostic]
  /// Every rule that was checked.
  package let rules: [any RuleManual]
  /// The standard as it was checked: printed fragments and fidelity are made once for both.
  package let input: CheckInput
  /// Whether its overview links to the archive of its pages.
  let offersArchive: Bool
  /// Pairs of characters in all requirements, which tell words apart.
  let characterPairs: CharacterPairs
  let addresses: StandardAddresses

  package init(
    _ input: CheckInput, site: Site, strings: Strings, findings: [Diagnostic],
    rules: [any RuleManual], offersArchive: Bool = true
  ) {
    self.input = input
    derived = input.derived
    self.site = site
    self.strings = strings
    self.findings = findings
    self.rules = rules
    self.offersArchive = offersArchive
    addresses = StandardAddresses(input.standard.id)
    characterPairs = CharacterPairs(
      in: input.standard.levels.flatMap { level in
        level.skills.map(\.text.printed) + level.knowledge.map(\.text.printed)
      })
  }

  package var standard: Standard { input.standard }

  /// The title on one line.
  var title: String { standard.document.title.printed }

  /// The address of a line of a content file, if the site names a pattern.
  func sourceHref(_ position: SourcePosition) -> String? {
    site.sourceAddress.map {
      Wording.fill($0.value, with: ["file": position.file, "line": String(position.line)])
    }
  }

  func name(ofLevel id: String) -> String { standard.level(id)?.name.printed ?? id }

  /// Where the standard can be taken away, as an archive of its pages.
  package var archiveAddress: PageAddress { addresses.archive }
  /// Where the list of its files is, for reading offline.
  package var offlineAddress: PageAddress { addresses.offlineFiles }

  /// Pages that differ within the archive, which cannot hold itself.
  package var pagesOfArchive: [Page] {
    OverviewPage().pages(
      of: StandardBook(
        input, site: site, strings: strings, findings: findings, rules: rules,
        offersArchive: false))
  }
}
