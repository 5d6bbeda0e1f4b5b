import Curriculum
import Exports
import Pages
package import Standards

/// Which files of which standards are wanted.
package struct ExportSelection: Sendable {
  let formats: [DownloadFormat]
  let standard: String?
  let level: String?
  let track: String?

  /// - Parameters:
  ///   - standard: id; nothing for all.
  ///   - level: id; nothing for all, and for the standard itself.
  ///   - track: id; nothing for all.
  package init(
    _ formats: [DownloadFormat], standard: String? = nil, level: String? = nil,
    track: String? = nil
  ) {
    self.formats = formats
    self.standard = standard
    self.level = level
    self.track = track
  }

  func standards(of ids: [String]) throws(EnvironmentError) -> [String] {
    guard let standard else { return ids }
    guard ids.contains(standard) else {
      throw EnvironmentError("there is no standard “\(standard)”", help: Self.known(ids))
    }
    return [standard]
  }

  /// Fails if no standard has the level or the track, or the level no such track.
  func check(_ standards: [DerivedStandard]) throws(EnvironmentError) {
    let levels = standards.flatMap(\.levels)
    let ids = levels.map(\.level.id)
    if let level, !ids.contains(level) {
      throw EnvironmentError("there is no level “\(level)”", help: Self.known(ids))
    }
    let tracks = levels.compactMap(\.track?.id)
    if let track, !tracks.contains(track) {
      throw EnvironmentError("there is no track “\(track)”", help: Self.known(tracks))
    }
    if let level, let track {
      let own = levels.filter { $0.level.id == level }.compactMap(\.track?.id)
      guard own.contains(track) else {
        throw EnvironmentError(
          "the level “\(level)” has no track “\(track)”", help: Self.known(own))
      }
    }
  }

  /// Why there are no files of some formats, though each thing that was named is there.
  func nothing(in formats: [DownloadFormat]) -> EnvironmentError {
    let names = formats.map(\.rawValue).joined(separator: ", ")
    if level == nil, track == nil {
      return EnvironmentError("\(names): these standards hold nothing for such files")
    }
    return EnvironmentError(
      "\(names): there are no such files of one level or track",
      help: "leave out --level and --track for those of the whole standard")
  }

  /// Why some formats that were named are not made, though others are. Who asks for all asks for
  /// none by name.
  func nothing(among made: [DownloadFormat]) -> EnvironmentError? {
    let unmade = formats.filter { !made.contains($0) }
    guard !made.isEmpty, !unmade.isEmpty, formats != DownloadFormat.allCases else { return nil }
    return nothing(in: unmade)
  }

  func downloads(of book: StandardBook, printer: PagePrinter?) -> [Download] {
    ExportFormats.downloads(of: book, in: formats, printer: printer).filter { download in
      (level == nil || download.level?.level.id == level)
        && (track == nil || download.level?.track?.id == track)
    }
  }

  private static func known(_ ids: [String]) -> Wording {
    let names = ids.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return names.isEmpty ? "there is none" : "there are \(names.joined(separator: ", "))"
  }
}
