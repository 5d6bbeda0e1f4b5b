import Standards

/// Walks over the keys of a record, to describe them, to read a value or to write one. Each
/// method declares one key and gives the part of the value that it holds.
struct Fields<Owner: Record> {
  var keys: KeyWalk
  /// The value that is written.
  private let value: Owner.Value?

  /// Describes the keys; all parts are blank.
  init() {
    keys = .describing
    value = nil
  }

  init(reading node: YAMLNode, _ pairs: [YAMLPair]) {
    keys = .reading(node, pairs, Owner.shape)
    value = nil
  }

  init(writing value: Owner.Value) {
    keys = .writing
    self.value = value
  }

  /// A key that must be there.
  mutating func required<K: Kind>(
    _ key: String, _ kind: K, _ property: (Owner.Value) -> K.Value, _ summary: String
  ) -> K.Value {
    guard let value else { return keys.required(key, kind, summary) }
    let part = property(value)
    keys.write(key, kind.write(part))
    return part
  }

  /// A key that may be left out.
  mutating func optional<K: Kind>(
    _ key: String, _ kind: K, _ property: (Owner.Value) -> K.Value?, _ summary: String
  ) -> K.Value? {
    guard let value else { return keys.optional(key, kind, summary) }
    let part = property(value)
    if let part { keys.write(key, kind.write(part)) }
    return part
  }

  /// A key that is left out where it would hold its usual value.
  mutating func optional<K: Kind>(
    _ key: String, _ kind: K, _ property: (Owner.Value) -> K.Value, usually usual: K.Value,
    _ summary: String
  ) -> K.Value where K.Value: Equatable {
    optional(key, kind, { property($0) == usual ? nil : property($0) }, summary) ?? usual
  }

  /// A list that is left out where it would be empty.
  mutating func list<K: Kind>(
    _ key: String, _ element: K, _ property: (Owner.Value) -> [K.Value], _ summary: String
  ) -> [K.Value] {
    optional(
      key, ListKind(element: element), { property($0).isEmpty ? nil : property($0) }, summary) ?? []
  }

  /// A truth that is left out where it would be false.
  mutating func flag(
    _ key: String, _ property: (Owner.Value) -> Bool, _ summary: String
  ) -> Bool {
    optional(key, FlagKind(), property, usually: false, summary)
  }

  /// One of the keys of a record that chooses one.
  mutating func option<K: Kind>(
    _ key: String, _ kind: K, _ property: (Owner.Value) -> K.Value?,
    _ make: (K.Value) -> Owner.Value, _ summary: String
  ) -> Owner.Value? {
    optional(key, kind, property, summary).map(make)
  }

  /// Refuses the record: a part is missing for a reason that no single key has.
  mutating func refuse<Part>(with blank: Part) -> Part {
    keys.refuse()
    return blank
  }

  /// Where the record stands.
  var position: SourcePosition { keys.position }

  /// Where the value of a key stands.
  func position(of key: String) -> SourcePosition { keys.position(of: key) }
}
