import Checking
import Curriculum
import Standards

/// Everything that can be found in the standard: every word it prints, where it can be read.
extension StandardBook {
  package var searchGroups: [SearchGroup] {
    let groups =
      pageGroups + guideGroups + headingGroups + titles
      + clauseGroups(standard.text, on: addresses.text)
      + clauseGroups(standard.draftingNotes, on: addresses.draftingNotes, kind: .note)
      + termGroups + functionGroups + standard.levels.flatMap(levelGroups) + ethicsGroups
      + foundationGroups + eligibilityGroups + openListGroups + weightGroups + referenceGroups
      + ratingGroups
    return (groups + [facts(beyond: groups)]).filter { !$0.entries.isEmpty }
  }

  /// Names for the search across the catalogue, each once.
  package var searchNames: [SearchName] {
    let titles =
      [standard.document.title, standard.occupation.name] + standard.tracks.map(\.name)
    let rows = standard.levels.flatMap(\.functions)
    let functions = standard.functions.map(\.name) + rows.map(\.label)
    let tasks =
      standard.functions.flatMap { $0.tasks.map(\.name) } + rows.flatMap { $0.tasks.map(\.label) }
    let all: [(SearchKind, [PrintedText])] = [
      (.title, titles), (.function, functions), (.task, tasks), (.term, standard.terms.map(\.name)),
    ]
    var seen: Set<SearchName> = []
    return all.flatMap { kind, texts in
      texts.flatMap { SearchEntry.all($0) }.map { SearchName(kind: kind, text: $0.text) }
    }.filter { seen.insert($0).inserted }
  }

  private var titles: [SearchGroup] {
    let cover = standard.text.isEmpty ? addresses.overview : addresses.text
    let levels = standard.levels.map { level in
      SearchGroup(
        .title, level: level.id, on: addresses.level(level.id, .index),
        (SearchEntry.all(level.title) + SearchEntry.all(level.name)).withoutRepetition)
    }
    let tracks = standard.levels.flatMap { level in
      standard.tracks(at: level.id).compactMap { $0 }.map { track in
        SearchGroup(
          .title, level: level.id, on: addresses.level(level.id, .syllabus, track: track.id),
          SearchEntry.all(track.name))
      }
    }
    return [
      SearchGroup(
        .title, on: addresses.overview,
        SearchEntry.all(standard.document.title) + SearchEntry.all(standard.occupation.name)),
      SearchGroup(.title, on: cover, standard.cover.flatMap { SearchEntry.all($0) }),
    ] + levels + tracks
  }

  /// Words of the document's facts that nothing else says; all facts if there is no full text.
  private func facts(beyond groups: [SearchGroup]) -> SearchGroup {
    let facts = input.fragments.all.filter { $0.kind == .fact }.filter {
      standard.text.isEmpty || $0.subject.hasPrefix("document/")
        || $0.subject.hasPrefix("occupation/") || $0.subject.hasPrefix("tracks/")
    }
    var seen = Set(groups.flatMap(\.entries).map(\.text))
    let entries = facts.flatMap { SearchEntry.all($0.text) }
      .filter { seen.insert($0.text).inserted }
    return SearchGroup(.paragraph, on: addresses.overview, entries)
  }
}
