/// Files that programs have made, each kept with a digest of what it was made from, so that it is
/// made again only when that changes.
struct ProgramFiles: Sendable {
  /// Nothing if nothing is to be remembered.
  let folder: String?
  let disk: Disk

  /// - Parameter name: the file's address.
  func bytes(
    _ name: String, _ inputs: [UInt8], _ make: () throws -> [UInt8]
  ) throws -> [UInt8] {
    guard let folder else { return try make() }
    var digest = InputDigest()
    digest.add(inputs)
    let head = Array(digest.digits.utf8)
    let file = folder + "/" + name
    if let known = disk.bytes(file), known.starts(with: head) {
      return Array(known.dropFirst(head.count))
    }
    let bytes = try make()
    // A folder that cannot be written to is no reason to fail.
    try? disk.place(head + bytes, at: file)
    return bytes
  }
}
