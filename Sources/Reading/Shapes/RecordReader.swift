/// Describes one kind of mapping and makes its value. One file per conformer.
protocol RecordReader: Sendable {
  associatedtype Value
  static var shape: RecordShape { get }
  /// The value, or nothing if a part it cannot do without was refused (and reported) before.
  static func read(_ record: Record) -> Value?
}
