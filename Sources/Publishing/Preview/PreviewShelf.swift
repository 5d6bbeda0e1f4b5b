import Synchronization

/// The standards that are being looked at. All others are made again when they are asked for, so
/// that memory stays flat however many there are.
final class PreviewShelf: Sendable {
  private static let room = 6
  /// Last used first.
  private let places = Mutex<[Place]>([])

  struct Place: Sendable {
    let part: PreviewPart
    /// The standard as it could last be made, if it cannot be made as it is.
    var former: PreviewPart?

    /// What is shown of it.
    var shown: PreviewPart? { part.made != nil ? part : former }
  }

  var ids: [String] { places.withLock { $0.map(\.part.id) } }

  subscript(id: String) -> Place? {
    places.withLock { places in
      guard let index = places.firstIndex(where: { $0.part.id == id }) else { return nil }
      let place = places.remove(at: index)
      places.insert(place, at: 0)
      return place
    }
  }

  @discardableResult
  func put(_ part: PreviewPart) -> Place {
    places.withLock { places in
      let old = places.firstIndex { $0.part.id == part.id }.map { places.remove(at: $0) }
      let place = Place(part: part, former: part.made == nil ? old?.shown : nil)
      places.insert(place, at: 0)
      if places.count > Self.room { places.removeLast() }
      return place
    }
  }
}
