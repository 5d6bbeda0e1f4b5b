package import Curriculum
import Standards

extension StandardBook {
  /// The whole standard as one document to print, or a level, of its track if it has tracks.
  package func printEdition(of level: DerivedLevel?) -> Page? {
    guard let level else { return StandardPrintPage().pages(of: self).first }
    let address = addresses.level(level.level.id, nil, track: level.track?.id)
    return LevelPrintPage().pages(of: self).first { $0.address == address }
  }
}
