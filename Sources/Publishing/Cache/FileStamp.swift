/// What tells a changed file from an unchanged one without reading it.
struct FileStamp: Codable, Hashable, Sendable {
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
  /// The same of its name, rights or time: who sets the time back cannot set this.
  let changed: Int
}
