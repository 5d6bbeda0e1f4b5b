/// What stands at a path of the content folder, as the disk gave it.
package enum FileContent: Hashable, Sendable {
  case bytes([UInt8])
  /// A folder where a file was expected.
  case folder
  /// The reason the system gave, such as `Permission denied`.
  case unreadable(String)
}
