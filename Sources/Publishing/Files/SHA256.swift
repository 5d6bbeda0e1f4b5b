import CMd

/// SHA-256 (FIPS 180-4) of bytes that come piece by piece.
struct SHA256 {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func add(_ bytes: [UInt8]) { SHA256Update(&context, bytes, bytes.count) }

  /// 32 bytes.
  consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    return digest
  }

  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.add(bytes)
    return hash.finish()
  }
}
