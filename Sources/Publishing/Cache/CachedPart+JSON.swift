import Foundation

extension CachedPart {
  /// Nothing if the bytes are of another version of the tool, or damaged.
  init?(json: [UInt8]) {
    guard let part = try? JSONDecoder().decode(CachedPart.self, from: Data(json)) else {
      return nil
    }
    self = part
  }

  var json: [UInt8]? { Self.json(self) }

  /// With sorted keys: the same value gives the same bytes.
  static func json(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(value)).map { Array($0) }
  }
}
