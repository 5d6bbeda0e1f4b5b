import Curriculum
import Standards

/// What the views of a page of a level, or of one of its tracks, share.
final class LevelContext: Sendable {
  let context: PageContext
  let level: Level
  let standard: Standard
  /// Nothing on a page of the level itself.
  let track: Track?
  /// All tracks of the level.
  let tracks: [Track]
  /// Which page it is; nothing for the print edition.
  let section: LevelSection?
  /// The level for each track of the page; once without a track where the level has none.
  let derived: [DerivedLevel]
  /// What is alike for all of them.
  let common: CommonFigures

  private init(
    _ context: PageContext, _ level: Level, _ section: LevelSection?, track: Track?
  ) {
    self.context = context
    self.level = level
    self.track = track
    self.section = section
    standard = context.standard
    tracks = standard.tracks(at: level.id).compactMap { $0 }
    let all = context.book.derived.levels(of: level.id)
    derived = track == nil ? all : all.filter { $0.track?.id == track?.id }
    common = CommonFigures(derived)
  }

  /// - Parameter section: nothing for the print edition.
  convenience init(
    _ book: StandardBook, _ level: Level, _ section: LevelSection?, track: Track? = nil
  ) {
    let page = book.addresses.level(level.id, section, track: track?.id)
    self.init(PageContext(book, page: page), level, section, track: track)
  }

  /// The levels, each followed by its tracks.
  static func all(_ book: StandardBook, _ section: LevelSection?) -> [LevelContext] {
    guard section.map(book.has) ?? true else { return [] }
    return book.standard.levels.flatMap { level in
      let own = book.standard.tracks(at: level.id).compactMap { $0 }
      return [LevelContext(book, level, section)]
        + own.map { LevelContext(book, level, section, track: $0) }
    }
  }

  /// The same page, seen for one track: links lead to the track's pages.
  func of(_ track: Track?) -> LevelContext {
    LevelContext(context, level, section, track: track)
  }

  var strings: Strings { context.strings }

  /// Whether it is a page of a level that has tracks, and for none of them.
  var isShared: Bool { track == nil && !tracks.isEmpty }

  /// The rows of the printed table: of the track, or all.
  var rows: [FunctionRow] { track == nil ? level.functions : common.functions }

  /// Least class hours: of the track, or of the level with names of tracks.
  var minimumHours: [MinimumHours] { standard.minimumHours(at: level.id, track: track) }

  /// A page of the level, for the track if there is one.
  func href(_ section: LevelSection, _ fragment: String? = nil) -> String {
    context.href(context.addresses.level(level.id, section, track: track?.id), fragment)
  }

  /// A page of the level, if levels have such pages.
  func hrefIfThere(_ section: LevelSection) -> String? {
    context.book.has(section) ? href(section) : nil
  }

  /// The place of a function on a page that shows the rows which all tracks have.
  func href(_ section: LevelSection, function: String) -> String {
    let row = common.functions.first { $0.function.value == function }
    return href(section, row.map(level.anchor))
  }

  func functionHref(_ function: String) -> String {
    context.href(context.addresses.function(function), level.id)
  }
}
