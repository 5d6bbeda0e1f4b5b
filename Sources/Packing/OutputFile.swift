package import Standards
import Curriculum

/// A file of the site with its bytes. What is made of the bytes is made once, whoever needs it.
package final class OutputFile: Sendable {
  /// Relative to the output folder.
  package let path: String
  package let bytes: [UInt8]
  private let stream = Once<Result<[UInt8], EnvironmentError>>()
  private let sum = Once<UInt32>()

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes as a raw stream of deflate: for archives, for servers, and to know the weight.
  package func deflated() throws(EnvironmentError) -> [UInt8] {
    try stream { Result { () throws(EnvironmentError) in try Deflate.compress(bytes) } }.get()
  }

  /// The checksum of gzip and ZIP.
  package var checksum: UInt32 { sum { Deflate.crc32(bytes) } }

  /// Bytes on the way, as a server with compression sends them.
  package func weight() throws(EnvironmentError) -> Int { try deflated().count + Self.gzipFrame }

  /// Head and tail of a gzip file.
  private static let gzipFrame = 18

  /// A compressed copy beside the file (RFC 1952), without name and time; nothing where it would
  /// gain nothing.
  package func gzipped() throws(EnvironmentError) -> OutputFile? {
    guard bytes.count > 1024, Self.texts.contains(where: path.hasSuffix) else { return nil }
    // The system that made it is unknown, so that it is the same everywhere.
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    file += try deflated()
    file.append(littleEndian: checksum)
    file.append(littleEndian: UInt32(truncatingIfNeeded: bytes.count))
    return OutputFile(path: path + ".gz", bytes: file)
  }

  private static let texts = [
    ".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv", ".md", ".webmanifest",
  ]
}

extension [UInt8] {
  mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
