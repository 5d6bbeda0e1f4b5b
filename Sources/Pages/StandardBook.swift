package import Checking
package import Curriculum
package import Standards
import Templating

/// A standard with everything its pages need.
package final class StandardBook: Sendable {
  package let derived: DerivedStandard
  /// Stored, since reading a part of a stored value copies nothing else.
  package let standard: Standard
  package let site: Site
  /// With the words of the standard.
  package let strings: Strings
  /// All findings about the standard, acknowledged ones included.
  package let findings: [Diagnostic]
  /// Every rule that was checked.
  package let rules: [any RuleManual]
  /// The standard as it was checked: printed fragments and fidelity are made once for both.
  package let input: CheckInput
  /// Pairs of characters in all requirements, which tell words apart.
  let characterPairs: CharacterPairs
  package let addresses: StandardAddresses
  /// Where lines of headings may end.
  let wordBreaks: WordBreaks
  /// Permanent ids by the keys of statements.
  package let uuids: [String: String]
  let numberAnchors: NumberAnchors
  private let listDownloads: @Sendable (StandardBook) -> [Download]
  private let listed = Once<[Download]>()
  /// Anchors of the full text, those of inserted data included.
  let textAnchors: Set<String>

  package init(
    _ input: CheckInput, site: Site, strings: Strings, findings: [Diagnostic],
    rules: [any RuleManual],
    listDownloads: @escaping @Sendable (StandardBook) -> [Download] = { _ in [] }
  ) {
    self.input = input
    derived = input.derived
    standard = input.standard
    self.site = site
    self.strings = strings.saying(input.standard.vocabulary)
    self.findings = findings
    self.rules = rules
    self.listDownloads = listDownloads
    addresses = StandardAddresses(input.standard.id)
    let address = input.standard.address.value
    uuids = Dictionary(
      input.standard.statements.map {
        ($0.key, PermanentIdentifier.make(standard: address, key: $0.key))
      }, uniquingKeysWith: { first, _ in first })
    wordBreaks = WordBreaks(input.standard.names)
    let anchors = NumberAnchors(input.standard)
    numberAnchors = anchors
    textAnchors = StandardBook.textAnchors(input.standard, anchors)
    characterPairs = CharacterPairs(
      in: input.standard.levels.flatMap { level in
        level.skills.map(\.text.printed) + level.knowledge.map(\.text.printed)
      })
  }

  /// What ★ means, in the words of the print if it says so.
  package var keyNote: String? {
    guard standard.hasKeySkills else { return nil }
    guard let rule = standard.keySkillRule else { return strings["keySkills.note"] }
    return strings("keySkills.noteWithRule", ["rule": rule.sentence])
  }

  /// Its files to take away.
  package var downloads: [Download] { listed { listDownloads(self) } }

  /// The title on one line.
  package var title: String { standard.document.title.printed }

  /// The address of a line of a content file, if the site names a pattern.
  func sourceHref(_ position: SourcePosition) -> String? {
    site.sourceAddress.map {
      Wording.fill($0.value, with: ["file": contentPath(position), "line": String(position.line)])
    }
  }

  /// The path of a file within the folder of the content, wherever that lies.
  func contentPath(_ position: SourcePosition) -> String {
    let folder = site.position.file.dropLast("site.yaml".count)
    return position.file.hasPrefix(folder)
      ? String(position.file.dropFirst(folder.count)) : position.file
  }

  private static func textAnchors(
    _ standard: Standard, _ anchors: NumberAnchors
  ) -> Set<String> {
    func inserted(_ insert: ClauseInsert) -> [String] {
      switch insert {
      case .terms: standard.terms.map(anchors.anchor)
      case .foundationKnowledge: standard.foundationKnowledge.map(anchors.anchor)
      case .eligibility: standard.eligibility.map(anchors.anchor)
      default: []
      }
    }
    return Set(
      standard.clauses.flatMap { clause in
        [clause.id] + clause.inserts.flatMap { inserted($0.value) }
      })
  }

  func name(ofLevel id: String) -> String { standard.level(id)?.name.printed ?? id }

  /// Where the standard can be taken away, as an archive of its pages.
  package var archiveAddress: PageAddress { addresses.archive }
  /// Where the list of its files is, for reading offline.
  package var offlineAddress: PageAddress { addresses.offlineFiles }
}
