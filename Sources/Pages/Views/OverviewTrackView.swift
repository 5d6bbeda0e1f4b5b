import Standards
import Templating

/// A track on the overview.
struct OverviewTrackView: View {
  let track: Track
  let context: PageContext

  static let names: [Name<OverviewTrackView>] = [
    .printed("name", "name of the track") { $0.track.name.printed },
    .text("anchor", "its anchor on the page") { "track-" + $0.track.id },
    .list("levels", "its syllabus at each level that it has", of: LinkView.self) { view in
      view.context.standard.levels.filter { level in
        view.track.levels.contains { $0.value == level.id }
      }.map { level in
        let page = view.context.addresses.level(level.id, .syllabus, track: view.track.id)
        return LinkView(title: level.name.printed, href: view.context.href(page))
      }
    },
  ]
}
