import Standards

/// A walk over the keys of a mapping, to describe them, to read them or to write them. It knows
/// nothing of the value that they make, so it is compiled once and not again for each record.
struct KeyWalk {
  private enum Purpose {
    case describing
    case reading(YAMLNode, [YAMLPair], RecordShape)
    case writing
  }

  private let purpose: Purpose
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

  static let describing = KeyWalk(purpose: .describing)
  static let writing = KeyWalk(purpose: .writing)

  /// - Parameter shape: of the record.
  static func reading(_ node: YAMLNode, _ pairs: [YAMLPair], _ shape: RecordShape) -> KeyWalk {
    KeyWalk(purpose: .reading(node, pairs, shape))
  }

  private init(purpose: Purpose) { self.purpose = purpose }

  /// The keys of a node that is to be a record; nothing, with a fault, for one that is none.
  static func pairs(
    of node: YAMLNode, _ shape: RecordShape, called name: String, _ faults: inout Faults
  ) -> [YAMLPair]? {
    if case .mapping(let pairs) = node.content { return pairs }
    if let slip = YAMLSlip(colonIn: node, keys: shape.keys) {
      faults.add(YAMLSyntax().report(slip))
    } else {
      faults.refuse(
        node, name,
        expected: .shape("mapping", "a mapping with the keys {words}", listing: shape.keys))
    }
    return nil
  }

  /// The part of a key that must be there; blank where there is none.
  mutating func required<K: Kind>(_ key: String, _ kind: K, _ summary: String) -> K.Value {
    if let node = node(of: key, kind.shape, needed: true, summary),
      let part = kind.readOrStandIn(node, called: key, &faults)
    {
      return part
    }
    if case .reading = purpose { isRefused = isRefused || !kind.isDispensable }
    return kind.blank
  }

  /// The part of a key that may be left out.
  mutating func optional<K: Kind>(_ key: String, _ kind: K, _ summary: String) -> K.Value? {
    node(of: key, kind.shape, needed: false, summary)
      .flatMap { kind.readOrStandIn($0, called: key, &faults) }
  }

  mutating func write(_ key: String, _ value: JSONValue) { written.append((key, value)) }

  mutating func refuse() { isRefused = true }

  /// Where the record stands.
  var position: SourcePosition {
    if case .reading(let node, _, _) = purpose { node.position } else { .start(of: "") }
  }

  /// Where the value of a key stands.
  func position(of key: String) -> SourcePosition {
    guard case .reading(let node, let pairs, _) = purpose else { return .start(of: "") }
    return pairs.first { $0.key == key }?.value.position ?? node.position
  }

  /// What stands under a key, when it is read; notes the key when keys are described.
  private mutating func node(
    of key: String, _ shape: @autoclosure () -> Shape, needed: Bool, _ summary: String
  ) -> YAMLNode? {
    switch purpose {
    case .describing:
      described.append(Field(key: key, shape: shape(), required: needed, summary: summary))
    case .reading(let node, let pairs, let record):
      guard let index = index(of: key, in: pairs) else {
        if needed {
          faults.add(MissingKey().report(key, summary, of: record.name, at: node.position))
        }
        return nil
      }
      expected = index + 1
      found += 1
      return pairs[index].value
    case .writing: break
    }
    return nil
  }

  private func index(of key: String, in pairs: [YAMLPair]) -> Int? {
    if expected < pairs.count, pairs[expected].key == key { return expected }
    return pairs.firstIndex { $0.key == key }
  }

  /// Reports the keys that were not asked for, and what holds for all keys together.
  mutating func finish(called name: String) {
    guard case .reading(let node, let pairs, let shape) = purpose else { return }
    if found < pairs.count {
      for pair in pairs where !shape.keys.contains(pair.key) {
        faults.add(UnknownKey().report(pair, in: shape.name, known: shape.keys))
      }
    }
    if shape.choosesOne, pairs.count != 1 {
      faults.refuse(
        node, name,
        expected: .shape("exactlyOne", "exactly one of {words}", listing: shape.keys))
    }
    if let form = shape.numberInsteadOfId, node["id"] == nil,
      node["number"]?.text.map(form.accepts) != true, let id = shape.field("id")
    {
      faults.add(MissingKey().report(id.key, id.summary, of: shape.name, at: node.position))
    }
  }
}
