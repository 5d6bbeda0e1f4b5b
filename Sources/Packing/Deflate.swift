import Standards
import CDeflate

/// Compression as web servers and archives do it. The same bytes give the same result on any day.
package enum Deflate {
  /// Version of the library.
  package static var linkedVersion: String { "libdeflate " + LIBDEFLATE_VERSION_STRING }

  /// Where the gain in size is worth the time.
  private static let level: Int32 = 6

  /// A raw stream (RFC 1951).
  ///
  /// - Throws: if there is no memory left.
  static func compress(_ bytes: [UInt8]) throws(EnvironmentError) -> [UInt8] {
    guard let compressor = libdeflate_alloc_compressor(level) else { throw failure }
    defer { libdeflate_free_compressor(compressor) }
    let room = libdeflate_deflate_compress_bound(compressor, bytes.count)
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      filled = bytes.withUnsafeBytes { input in
        libdeflate_deflate_compress(
          compressor, input.baseAddress, input.count, buffer.baseAddress, room)
      }
    }
    guard !output.isEmpty else { throw failure }
    return output
  }

  /// The checksum of gzip and ZIP.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
  }

  private static var failure: EnvironmentError {
    EnvironmentError("nothing can be compressed", help: "check that there is memory left")
  }
}
