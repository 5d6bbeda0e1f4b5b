import Curriculum
import Standards
import Testing

/// Settings of a standard for some levels and tracks, in hour plans and blueprints. Two tracks share
/// the level with 80 hours of `plain`; the site says theory 40 percent and 100 questions.
@Suite struct PlanningTests {
  private func planning(
    _ levels: [String] = [], tracks: [String] = [], theory: Int? = nil, questions: Int? = nil
  ) -> Planning {
    Planning(
      levels: levels.map { Sample.located($0) }, tracks: tracks.map { Sample.located($0) },
      theoryPercent: theory.map { Sample.located($0) },
      questions: questions.map { Sample.located($0) }, position: Sample.position)
  }

  /// Theory hours and number of questions of the level, for each track.
  private func figures(_ planning: [Planning]) throws -> [String] {
    var sample = SampleStandard.plain
    sample.tracks = ["x", "y"].map { Sample.track($0, levels: ["junior"]) }
    sample.planning = planning
    return try DerivedStandard(sample.standard).levels.map { level in
      let questions = try #require(level.blueprint.papers.first?.questions)
      #expect(level.blueprint.papers.first?.rows.compactMap(\.questions).reduce(0, +) == questions)
      return "\(try level.hours.get().theory.text) \(questions)"
    }
  }

  @Test func whatIsSaidForATrackIsForItAlone() throws {
    #expect(try figures([]) == ["32 100", "32 100"])
    #expect(try figures([planning(tracks: ["y"], theory: 50)]) == ["32 100", "40 100"])
    #expect(try figures([planning(tracks: ["x"], questions: 60)]) == ["32 60", "32 100"])
    #expect(
      try figures([planning(["junior"], tracks: ["x", "y"], theory: 25)]) == ["20 100", "20 100"])
  }

  @Test func theFirstEntryThatHasAFigureGoesBefore() throws {
    let entries = [
      planning(tracks: ["x"], theory: 50), planning(["junior"], theory: 30, questions: 80),
      planning(theory: 60, questions: 50),
    ]
    #expect(try figures(entries) == ["40 80", "24 80"])
    #expect(try figures(entries.reversed()) == ["48 50", "48 50"])
  }

  @Test func otherLevelsKeepTheSettingsOfTheSite() throws {
    #expect(
      try figures([planning(["senior"], theory: 90, questions: 10)]) == ["32 100", "32 100"])
  }

  /// What a track alone has does not hold for the page that all tracks share.
  @Test func theSharedPageLeavesOutWhatIsForSingleTracks() throws {
    var sample = SampleStandard.plain
    sample.tracks = ["x", "y"].map { Sample.track($0, levels: ["junior"]) }
    sample.planning = [planning(tracks: ["x"], theory: 50), planning(theory: 25)]
    let shared = try #require(DerivedStandard(sample.standard).level("junior", track: nil))
    #expect(try shared.hours.get().theory.text == "20")
  }
}
