package import Curriculum
package import Standards

/// What documents say of a standard beside its tables, in the words of the pages.
extension StandardBook {
  /// Level and track.
  package func name(of level: DerivedLevel) -> String {
    let title = level.level.title.printed
    guard let track = level.track else { return title }
    return strings("tracks.inTitle", ["level": title, "track": track.name.printed])
  }

  /// Class hours and counts.
  package func facts(of level: DerivedLevel) -> [FactView] {
    FactView.figures(of: LevelContext(self, level.level, .syllabus, track: level.track))
  }

  /// Form, time, marks and examiners.
  package func facts(of examination: Examination) -> [FactView] {
    PaperView(
      examination: examination, context: PageContext(self, page: addresses.downloads)
    ).facts
  }

  /// As the clause that prints the table is headed.
  package func title(of table: WeightTable) -> String {
    let clause = standard.clauses.first { $0.number?.value == table.clause.value }
    return clause?.title?.printed ?? strings["sections.weights"]
  }
}
