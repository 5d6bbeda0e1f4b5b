/// What tells a changed file from an unchanged one without reading it.
struct FileStamp: Codable, Hashable, Sendable {
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
}
