import Curriculum
import Standards
import Templating

/// How a page of a level with tracks leads to the same page of its tracks, or back.
struct TracksView: View {
  let level: LevelContext

  static let names: [Name<TracksView>] = [
    .list("pages", "the page of each track, on a page of the level", of: TrackPageView.self) {
      view in
      view.level.track != nil
        ? [] : view.level.tracks.map { TrackPageView(track: $0, level: view.level) }
    },
    .text("shared", "what a page of the level shows, in words") { view in
      guard view.level.track == nil else { return nil }
      return view.level.strings[view.agree ? "tracks.alike" : "tracks.shared"]
    },
    .link("sharedHref", "on a track's page: the level's, if no figure differs there") { view in
      guard view.level.track != nil, view.level.tracks.count > 1, view.agree else { return nil }
      return view.level.context.href(view.address(nil))
    },
  ]

  /// Nothing at a level without tracks.
  init?(_ level: LevelContext) {
    guard !level.tracks.isEmpty else { return nil }
    self.level = level
  }

  private func address(_ track: Track?) -> PageAddress {
    level.context.addresses.level(level.level.id, level.section, track: track?.id)
  }

  /// Whether all tracks have the same on this page.
  private var agree: Bool {
    let all = CommonFigures(level.context.book.derived.levels(of: level.level.id))
    return switch level.section {
    case .hours: all.hours != nil
    case .exam: all.papers.allSatisfy(\.isCommon)
    default: all.isComplete
    }
  }
}

/// A track with its own page.
struct TrackPageView: View {
  let track: Track
  let level: LevelContext

  static let names: [Name<TrackPageView>] = [
    .printed("name", "name of the track") { $0.track.name.printed },
    .link("href", "the page of the track") { view in
      let addresses = view.level.context.addresses
      let section = view.level.section == .index ? .syllabus : view.level.section
      return view.level.context.href(
        addresses.level(view.level.level.id, section, track: view.track.id))
    },
    .text("hours", "its class hours in words, if printed") {
      $0.level.context.book.classHours(of: $0.level.level, track: $0.track)
    },
  ]
}
