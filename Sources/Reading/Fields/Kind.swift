import Standards

/// What may stand under a key: how it is described, checked, read and written.
protocol Kind: Sendable {
  associatedtype Value: Sendable
  var shape: Shape { get }
  /// Stands for a value where there is none.
  var blank: Value { get }
  /// Whether a record is read with a blank value, even if the key must be there.
  var isDispensable: Bool { get }
  /// The value; nothing if none can be made. What is wrong is reported in either case.
  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Value?
  /// What is shown of a value that is still to be filled in; nothing where only a real one will do.
  func standIn(for node: YAMLNode) -> Value?
  func write(_ value: Value) -> JSONValue
}

extension Kind {
  var isDispensable: Bool { false }

  func standIn(for node: YAMLNode) -> Value? { nil }

  /// The value, or what stands in for it. A place to fill is reported for the whole file already.
  func readOrStandIn(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Value? {
    node.place == nil ? read(node, called: name, &faults) : standIn(for: node)
  }
}

/// Any number of values of one kind.
struct ListKind<Element: Kind>: Kind {
  let element: Element

  var shape: Shape { .list(element.shape) }
  var blank: [Element.Value] { [] }
  var isDispensable: Bool { true }

  func read(
    _ node: YAMLNode, called name: String, _ faults: inout Faults
  ) -> [Element.Value]? {
    guard case .list(let items) = node.content else {
      if case .mapping = node.content {
        faults.add(WrongType().report(mapping: node.position, key: name))
        return []
      }
      faults.refuse(node, name, expected: shape.expectation)
      return []
    }
    return items.compactMap { element.readOrStandIn($0, called: name, &faults) }
  }

  func write(_ value: [Element.Value]) -> JSONValue { .array(value.map(element.write)) }
}

extension Kind {
  static func list<Element: Kind>(_ element: Element) -> Self where Self == ListKind<Element> {
    ListKind(element: element)
  }
}

/// A mapping with keys of its own.
struct RecordKind<Inner: Record>: Kind {
  var shape: Shape { .record(Inner.self) }
  var blank: Inner.Value { Inner.blank }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Inner.Value? {
    Inner.read(node, called: name, &faults)
  }

  func write(_ value: Inner.Value) -> JSONValue { Inner.write(value) }
}

extension Kind {
  static func record<Inner: Record>(_ record: Inner.Type) -> Self where Self == RecordKind<Inner> {
    RecordKind()
  }
}

/// A value of a kind whose place nobody needs.
struct PlainKind<Base: Kind, Plain: Hashable & Sendable>: Kind
where Base.Value == Located<Plain> {
  let base: Base

  var shape: Shape { base.shape }
  var blank: Plain { base.blank.value }

  func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Plain? {
    base.read(node, called: name, &faults)?.value
  }

  func standIn(for node: YAMLNode) -> Plain? { base.standIn(for: node)?.value }

  func write(_ value: Plain) -> JSONValue {
    base.write(Located(value: value, position: .start(of: "")))
  }
}

extension Kind {
  static func plain<Base: Kind, Plain>(_ base: Base) -> Self where Self == PlainKind<Base, Plain> {
    PlainKind(base: base)
  }
}
