import Foundation

extension CachedPart {
  /// Nothing if the bytes are of another version of the tool, or damaged.
  init?(json: [UInt8]) {
    guard let part = try? JSONDecoder().decode(CachedPart.self, from: Data(json)) else {
      return nil
    }
    self = part
  }

  var json: [UInt8]? { (try? JSONEncoder().encode(self)).map { Array($0) } }
}
