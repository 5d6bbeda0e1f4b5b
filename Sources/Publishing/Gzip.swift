import CZlib

/// Compression as web servers do it. The same bytes give the same result on any day.
package enum Gzip {
  /// Name and version of the library.
  static var linkedVersion: String { "zlib " + String(cString: zlibVersion()) }

  /// `windowBits` of zlib for the largest window in a gzip wrapper.
  private static let gzipWindow: Int32 = 15 + 16
  /// The system that made the file: unknown, so that it is the same everywhere.
  private static let unknownSystem: Int32 = 255

  /// A gzip file without name and time.
  ///
  /// - Parameter level: 1 (quick) to 9 (small).
  package static func compress(
    _ bytes: [UInt8], level: Int = 9
  ) throws(PublishingError) -> [UInt8] {
    var stream = z_stream()
    // zlib remembers where the stream is, so one address must hold for all calls.
    let result = withUnsafeMutablePointer(to: &stream) { run($0, bytes, Int32(level)) }
    guard let result else { throw PublishingError("zlib cannot compress \(bytes.count) bytes") }
    return result
  }

  private static func run(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: [UInt8], _ level: Int32
  ) -> [UInt8]? {
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        stream, level, Z_DEFLATED, gzipWindow, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(stream) }
    var header = gz_header()
    header.os = unknownSystem
    return withUnsafeMutablePointer(to: &header) { header in
      guard deflateSetHeader(stream, header) == Z_OK else { return nil }
      return deflateAll(stream, bytes)
    }
  }

  private static func deflateAll(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: [UInt8]
  ) -> [UInt8]? {
    var input = bytes
    let room = Int(deflateBound(stream, UInt(bytes.count)))
    var isComplete = false
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      input.withUnsafeMutableBufferPointer { input in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(room)
        isComplete = deflate(stream, Z_FINISH) == Z_STREAM_END
      }
      filled = room - Int(stream.pointee.avail_out)
    }
    return isComplete ? output : nil
  }
}
