import Standards

/// The levels and tracks that the parts of a sentence speak of, read one after the other.
struct NamedScope {
  /// Ids; empty where none is named, so that all may be meant.
  private(set) var levels: Set<String> = []
  private(set) var tracks: Set<String> = []
  private let known: ScopeNames
  private var seen: Set<String> = []

  /// - Parameter title: words above the sentence, which may name what all of it is about.
  init(_ known: ScopeNames, under title: String = "") {
    self.known = known
    read(title.withoutSpace[...])
    seen = []
  }

  /// Whether a part names some levels or tracks, and this one is among them.
  func names(level: String, track: String?) -> Bool {
    !(levels.isEmpty && tracks.isEmpty) && covers(level: level, track: track)
  }

  /// Whether what it says may hold for a track of a level.
  func covers(level: String, track: String?) -> Bool {
    (levels.isEmpty || levels.contains(level))
      && (tracks.isEmpty || track.map(tracks.contains) != false)
  }

  /// - Parameter adding: whether the part goes on with what the one before began, as 四级 does in
  ///   五级、四级不少于120学时.
  /// - Returns: Whether the part names any.
  @discardableResult mutating func read(_ part: Substring, adding: Bool = false) -> Bool {
    let found = places(in: part)
    let named = Set(
      found.flatMap { levels(meantBy: $0.name, before: part[$0.place.upperBound...]) })
    let ofTracks = Set(found.lazy.filter { !$0.name.isLevel }.map(\.name.id))
    if !named.isEmpty { levels = named.union(adding ? levels : []) }
    if !ofTracks.isEmpty { tracks = ofTracks.union(adding ? tracks : []) }
    seen.formUnion(named)
    if ["其他等级", "其余等级", "其它等级"].contains(where: part.says) {
      levels = Set(known.ranks.map(\.id)).subtracting(seen)
    } else if ["各等级", "所有等级", "每个等级", "各级别"].contains(where: part.says) {
      levels = []
    }
    if ["各工种", "所有工种", "每个工种"].contains(where: part.says) { tracks = [] }
    return !found.isEmpty
  }

  /// 三级及以下 means all below as well.
  private func levels(meantBy name: ScopeName, before rest: Substring) -> [String] {
    guard name.isLevel, let rank = known.ranks.first(where: { $0.id == name.id })?.rank else {
      return []
    }
    if ["及以下", "（含）以下", "(含)以下"].contains(where: rest.hasPrefix) {
      return known.ranks.filter { $0.rank <= rank }.map(\.id)
    }
    if ["及以上", "（含）以上", "(含)以上"].contains(where: rest.hasPrefix) {
      return known.ranks.filter { $0.rank >= rank }.map(\.id)
    }
    return [name.id]
  }

  /// Where names stand; a name inside a longer one is none.
  private func places(in part: Substring) -> [(name: ScopeName, place: Range<Substring.Index>)] {
    var found: [(name: ScopeName, place: Range<Substring.Index>)] = []
    for name in known.names {
      found += part.places(of: name.words)
        .filter { place in !found.contains { $0.place.overlaps(place) } }
        .map { (name, $0) }
    }
    return found
  }
}

/// What levels and tracks of a standard are called in sentences.
struct ScopeNames {
  /// The longest first.
  fileprivate let names: [ScopeName]
  fileprivate let ranks: [(id: String, rank: Int)]

  init(_ standard: Standard) {
    ranks = standard.levels.map { ($0.id, $0.rank) }
    names = (standard.levels.flatMap(ScopeName.all) + standard.tracks.map(ScopeName.init))
      .sorted { $0.words.utf8.count > $1.words.utf8.count }
  }
}

/// What a level or track is called in sentences.
private struct ScopeName {
  let words: String
  let id: String
  let isLevel: Bool

  /// 五级/初级工 is also called by either half.
  static func all(_ level: Level) -> [ScopeName] {
    let full = [level.title, level.name].map(\.printed.withoutSpace)
    let halves = full.flatMap { $0.split(separator: "/").map(String.init) }
    return Set(full + halves).filter { $0.count > 1 }
      .map { ScopeName(words: $0, id: level.id, isLevel: true) }
  }

  init(_ track: Track) {
    self.init(words: track.name.printed.withoutSpace, id: track.id, isLevel: false)
  }

  private init(words: String, id: String, isLevel: Bool) {
    self.words = words
    self.id = id
    self.isLevel = isLevel
  }
}
