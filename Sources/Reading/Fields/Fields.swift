import Standards

/// Walks over the keys of a record, to describe them, to read a value or to write one. Each
/// method declares one key and gives the part of the value that it holds.
struct Fields<Owner: Record> {
  private enum Walk {
    case describing
    case reading(YAMLNode, [YAMLPair])
    case writing(Owner.Value)
  }

  private let walk: Walk
  /// The keys in the order of their declaration, when they are described.
  private(set) var described: [Field] = []
  /// The keys that are written, with their values.
  private(set) var written: [(String, JSONValue)] = []
  /// Whether a part that the value cannot do without was refused.
  private(set) var isRefused = false
  var faults = Faults()
  /// Where the next key stands, if the file has the order of the declaration.
  private var expected = 0
  private var found = 0

  /// Describes the keys; all parts are blank.
  init() { walk = .describing }

  init(reading node: YAMLNode, _ pairs: [YAMLPair]) { walk = .reading(node, pairs) }

  init(writing value: Owner.Value) { walk = .writing(value) }

  /// A key that must be there.
  mutating func required<K: Kind>(
    _ key: String, _ kind: K, _ property: (Owner.Value) -> K.Value, _ summary: String
  ) -> K.Value {
    switch walk {
    case .describing:
      described.append(Field(key: key, shape: kind.shape, required: true, summary: summary))
    case .reading(let node, let pairs):
      if let part = part(
        of: key, kind, pairs,
        whenAbsent: { faults in
          faults.add(MissingKey().report(key, summary, of: Owner.shape.name, at: node.position))
        })
      {
        return part
      }
      isRefused = isRefused || !kind.isDispensable
    case .writing(let value):
      let part = property(value)
      written.append((key, kind.write(part)))
      return part
    }
    return kind.blank
  }

  /// A key that may be left out.
  mutating func optional<K: Kind>(
    _ key: String, _ kind: K, _ property: (Owner.Value) -> K.Value?, _ summary: String
  ) -> K.Value? {
    switch walk {
    case .describing:
      described.append(Field(key: key, shape: kind.shape, required: false, summary: summary))
      return nil
    case .reading(_, let pairs):
      return part(of: key, kind, pairs)
    case .writing(let value):
      let part = property(value)
      if let part { written.append((key, kind.write(part))) }
      return part
    }
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
    isRefused = true
    return blank
  }

  /// Where the record stands.
  var position: SourcePosition {
    if case .reading(let node, _) = walk { node.position } else { .start(of: "") }
  }

  /// Where the value of a key stands.
  func position(of key: String) -> SourcePosition {
    guard case .reading(let node, let pairs) = walk else { return .start(of: "") }
    return pairs.first { $0.key == key }?.value.position ?? node.position
  }

  private mutating func part<K: Kind>(
    of key: String, _ kind: K, _ pairs: [YAMLPair],
    whenAbsent report: (inout Faults) -> Void = { _ in }
  ) -> K.Value? {
    guard let index = index(of: key, in: pairs) else {
      report(&faults)
      return nil
    }
    expected = index + 1
    found += 1
    // Reported for the whole file already.
    if pairs[index].value.place != nil { return nil }
    return kind.read(pairs[index].value, called: key, &faults)
  }

  private func index(of key: String, in pairs: [YAMLPair]) -> Int? {
    if expected < pairs.count, pairs[expected].key == key { return expected }
    return pairs.firstIndex { $0.key == key }
  }

  /// Reports the keys that were not asked for, and what holds for all keys together.
  mutating func finish(called name: String) {
    guard case .reading(let node, let pairs) = walk else { return }
    if found < pairs.count {
      let known = Owner.shape.keys
      for pair in pairs where !known.contains(pair.key) {
        faults.add(UnknownKey().report(pair, in: Owner.shape.name, known: known))
      }
    }
    if Owner.shape.choosesOne, pairs.count != 1 {
      faults.refuse(
        node, name,
        expected: .shape("exactlyOne", "exactly one of {words}", listing: Owner.shape.keys))
    }
    if let form = Owner.shape.numberInsteadOfId, node["id"] == nil,
      node["number"]?.text.map(form.accepts) != true, let id = Owner.shape.field("id")
    {
      faults.add(MissingKey().report(id.key, id.summary, of: Owner.shape.name, at: node.position))
    }
  }
}
