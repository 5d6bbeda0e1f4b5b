import CNettle

/// UUIDs that name a statement for ever: version 5 (RFC 9562, 5.5) of the standard's address and
/// the statement's key. Wording and printed number play no part.
package enum PermanentIdentifier {
  /// Namespace for URLs, RFC 9562, 6.6.
  private static let urls: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]

  /// - Parameters:
  ///   - standard: `Standard.address`.
  ///   - key: `KeyedStatement.key`.
  /// - Returns: lower-case text form, such as `886313e1-3b8a-5372-9b90-0c9aee199e5d`.
  package static func make(standard: String, key: String) -> String {
    text(hash(namespace: hash(namespace: urls, name: standard), name: key))
  }

  private static func hash(namespace: [UInt8], name: String) -> [UInt8] {
    let input = namespace + Array(name.utf8)
    var context = sha1_ctx()
    // What a UUID holds of the digest.
    var bytes = [UInt8](repeating: 0, count: 16)
    nettle_sha1_init(&context)
    nettle_sha1_update(&context, input.count, input)
    nettle_sha1_digest(&context, bytes.count, &bytes)
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    return bytes
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var characters: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { characters.append(UInt8(ascii: "-")) }
      characters += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
