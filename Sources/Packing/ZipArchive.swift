package import Standards

/// Files packed into one (PKWARE's APPNOTE 6.3). The same files give the same bytes on any day, and
/// no file is compressed again that has been already.
package enum ZipArchive {
  /// Beyond, readers would need the format's 64-bit extension.
  private static let maximumFiles = 65_535
  private static let maximumBytes = 0xFFFF_FFFF

  /// - Parameter date: as `YYYY-MM-DD`; of every file in it.
  package static func bytes(of files: [OutputFile], date: String) throws(EnvironmentError)
    -> [UInt8]
  {
    let day = bits(of: date)
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let entry = try entry(file, day)
      directory += [0x50, 0x4B, 0x01, 0x02, 20, 3] + entry
      // No comment, first disk, no internal attributes; readable by all, writable by the owner.
      directory += [0, 0, 0, 0, 0, 0]
      directory.append(littleEndian: UInt32(0o100644) << 16)
      directory.append(littleEndian: UInt32(truncatingIfNeeded: archive.count))
      directory += file.path.utf8
      archive += [0x50, 0x4B, 0x03, 0x04] + entry
      archive += file.path.utf8
      archive += try file.deflated()
    }
    guard files.count < maximumFiles, archive.count + directory.count < maximumBytes else {
      throw EnvironmentError("the archive would be too large", help: "divide the standard")
    }
    let end = archive.count
    archive += directory
    archive += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    archive.append(littleEndian: UInt16(files.count))
    archive.append(littleEndian: UInt16(files.count))
    archive.append(littleEndian: UInt32(directory.count))
    archive.append(littleEndian: UInt32(end))
    archive += [0, 0]
    return archive
  }

  /// What stands in front of a file and in the directory as well: version 2.0, names in UTF-8,
  /// deflate, time and day, checksum, sizes.
  private static func entry(
    _ file: OutputFile, _ day: UInt16
  ) throws(EnvironmentError) -> [UInt8] {
    var entry: [UInt8] = [20, 0, 0x00, 0x08, 8, 0, 0, 0]
    entry.append(littleEndian: day)
    entry.append(littleEndian: file.checksum)
    entry.append(littleEndian: UInt32(truncatingIfNeeded: try file.deflated().count))
    entry.append(littleEndian: UInt32(truncatingIfNeeded: file.bytes.count))
    entry.append(littleEndian: UInt16(truncatingIfNeeded: file.path.utf8.count))
    entry.append(littleEndian: UInt16(0))
    return entry
  }

  /// Seven bits of years since 1980, four of the month, five of the day. Anything else than a day
  /// from 1980 on gives 1980-01-01.
  private static func bits(of date: String) -> UInt16 {
    let parts = date.split(separator: "-").compactMap { UInt16($0) }
    guard parts.count == 3, 1980...2107 ~= parts[0], 1...12 ~= parts[1], 1...31 ~= parts[2] else {
      return 1 << 5 | 1
    }
    return (parts[0] - 1980) << 9 | parts[1] << 5 | parts[2]
  }
}
