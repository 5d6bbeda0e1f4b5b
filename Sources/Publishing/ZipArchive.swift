import CZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files packed into one, in memory. The same files give the same bytes on any day.
package enum ZipArchive {
  /// Name and version of the library.
  static var linkedVersion: String { "libzip " + String(cString: zip_libzip_version()) }

  /// What is readable by all and writable by the owner on systems that heed it.
  private static let permissions: UInt32 = 0o100644 << 16
  private static let level: UInt32 = 6

  package static func bytes(
    of files: [(path: String, bytes: [UInt8])], date: ZipDate
  ) throws(PublishingError) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw failure }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      throw failure
    }
    // Closing an archive frees its source, which is still to be read.
    zip_source_keep(target)
    for file in files.sorted(by: { $0.path < $1.path }) {
      guard add(file.path, file.bytes, date, to: archive) else {
        zip_discard(archive)
        throw failure
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw failure
    }
    guard let bytes = read(target) else { throw failure }
    return bytes
  }

  private static func add(
    _ path: String, _ bytes: [UInt8], _ date: ZipDate, to archive: OpaquePointer
  ) -> Bool {
    // The library frees this copy when it no longer needs it.
    guard let copy = malloc(max(1, bytes.count)) else { return false }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      return false
    }
    let added = zip_file_add(archive, path, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard added >= 0 else {
      zip_source_free(source)
      return false
    }
    let index = UInt64(added)
    return zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, level) == 0
      && zip_file_set_dostime(archive, index, 0, date.bits, 0) == 0
      && zip_file_set_external_attributes(
        archive, index, 0, UInt8(ZIP_OPSYS_UNIX), permissions) == 0
  }

  private static func read(_ source: OpaquePointer) -> [UInt8]? {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
    }
    return bytes.count == size ? bytes : nil
  }

  private static var failure: PublishingError {
    PublishingError("libzip cannot make an archive", help: "check that there is memory left")
  }
}
