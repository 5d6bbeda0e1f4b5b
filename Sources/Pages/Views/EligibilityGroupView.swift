import Curriculum
import Standards
import Templating

/// The paths to one level.
struct EligibilityGroupView: View {
  let group: EligibilityGroup
  let context: PageContext

  static let names: [Name<EligibilityGroupView>] = [
    .printed("number", "the number as printed") { $0.group.number?.value },
    .printed("label", "the title as printed") { $0.group.title.printed },
    .text("anchor", "its anchor on the page") {
      $0.context.book.numberAnchors.anchor(of: $0.group)
    },
    .printed("levelName", "name of the level") {
      $0.context.book.name(ofLevel: $0.group.level.value)
    },
    .printed("track", "name of the track, if it is for one") { view in
      view.group.track.flatMap { view.context.standard.track($0.value)?.name.printed }
    },
    .link("selfCheckHref", "the level's self-check") { $0.href(.selfCheck) },
    .link("examHref", "the level's examination guide, if it has one") {
      $0.context.book.has(.exam) ? $0.href(.exam) : nil
    },
    .list("paths", "the ways to be admitted; one is enough", of: EligibilityPathView.self) { view in
      view.group.paths.map {
        EligibilityPathView(path: $0, group: view.group, context: view.context)
      }
    },
  ]

  /// The groups of a level, of every track; on a page of a track, those for it.
  static func groups(of level: LevelContext) -> [EligibilityGroupView] {
    level.standard.eligibility(level: level.level.id, track: level.track?.id)
      .map { EligibilityGroupView(group: $0, context: level.context) }
  }

  static func all(_ context: PageContext) -> [EligibilityGroupView] {
    context.standard.eligibility.map { EligibilityGroupView(group: $0, context: context) }
  }

  private func href(_ section: LevelSection) -> String {
    let tracks = context.standard.tracks(at: group.level.value)
    let track = tracks.first { $0 != nil && $0?.id == group.track?.value } ?? nil
    return context.href(context.addresses.level(group.level.value, section, track: track?.id))
  }
}

/// One way to be admitted: all of its conditions together.
struct EligibilityPathView: View {
  let path: EligibilityPath
  let group: EligibilityGroup
  let context: PageContext

  static let names: [Name<EligibilityPathView>] = [
    .part("statement", "the printed sentence", of: StatementView.self) { view in
      let key = "\(view.group.level.value)/\(view.path.id)"
      return StatementView(
        view.path, context: view.context, key: "eligibility/" + key,
        anchor: key.replacing("/", with: "."))
    },
    .texts("conditions", "its conditions in the words of the site") { view in
      let words = ConditionWords(book: view.context.book)
      return view.path.conditions.map(words.words)
    },
  ]
}

/// A list that the standard leaves open.
struct OpenListView: View {
  let list: OpenList

  static let names: [Name<OpenListView>] = [
    .printed("mark", "the mark of its footnote, if it has one") { $0.list.mark?.printed },
    .printed("label", "its name") { $0.list.name.printed },
    .printed("text", "the printed sentence") { $0.list.text.printed },
    .text("anchor", "its anchor on the page") { $0.list.id },
  ]

  static func all(_ standard: Standard) -> [OpenListView] {
    standard.openLists.map(OpenListView.init)
  }

  /// Those that the eligibility of a level names.
  static func named(by level: LevelContext) -> [OpenListView] {
    level.derived.flatMap(\.openLists).reduce(into: []) { lists, list in
      guard !lists.contains(where: { $0.list.id == list.id }) else { return }
      lists.append(OpenListView(list: list))
    }
  }
}
