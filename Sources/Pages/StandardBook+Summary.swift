import Standards

extension StandardBook {
  /// - Parameters:
  ///   - pages: addresses of the standard's pages.
  ///   - searchFile: where its data for the search are published.
  package func summary(pages: [PageAddress], searchFile: PageAddress) -> StandardSummary {
    StandardSummary(
      id: standard.id, title: title, occupation: standard.occupation.name.printed,
      number: standard.designation, status: standard.document.status.value,
      embargoed: standard.document.embargoed, changed: standard.document.changed.value,
      kind: standard.document.kind.printed,
      family: family,
      publisher: standard.document.publishers.map(\.printed).joined(
        separator: strings["listSeparator"]),
      certificate: certificate, tellsHowToApply: standard.clauses.contains { $0.topic != nil },
      levels: standard.levels.map { level in
        LevelSummary(
          id: level.id, name: level.name.printed, counts: counts(of: level),
          hours: classHours(of: level))
      },
      pages: pages, searchFile: searchFile, names: searchNames,
      openFindings: findings.count { $0.acknowledged == nil },
      acknowledgedFindings: findings.count { $0.acknowledged != nil },
      position: standard.position)
  }

  private func counts(of level: Level) -> String {
    strings(
      standard.hasRowsOfSomeTracks(at: level)
        ? "catalogue.countsOfTracks"
        : standard.hasKnowledge ? "catalogue.counts" : "catalogue.countsWithoutKnowledge",
      [
        "tracks": String(standard.tracks(at: level.id).count),
        "skills": String(level.skills.count), "knowledge": String(level.knowledge.count),
      ])
  }

  private var family: VocabularyPreset? {
    let family = standard.vocabulary.family
    return family.kinds.contains(where: standard.document.kind.printed.contains) ? family : nil
  }

  private var certificate: CertificateSummary? {
    let clause = standard.text.flatMap(\.flattened).first { clause in
      clause.topic?.value == .certificate && !clause.paragraphs.isEmpty
    }
    return clause.map {
      CertificateSummary(
        number: $0.number?.value, anchor: $0.id, text: $0.paragraphs[0].printed)
    }
  }
}
