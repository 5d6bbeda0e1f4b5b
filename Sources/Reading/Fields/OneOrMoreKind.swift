import Standards

/// A value, or a list of several.
struct OneOrMoreKind<Element: Kind>: Kind {
  let element: Element

  var shape: Shape { .oneOrMore(element.shape) }
  var blank: [Element.Value] { [element.blank] }

  func read(
    _ node: YAMLNode, called name: String, _ faults: inout Faults
  ) -> [Element.Value]? {
    guard case .list = node.content else {
      return element.read(node, called: name, &faults).map { [$0] }
    }
    return ListKind(element: element).read(node, called: name, &faults)
  }

  func standIn(for node: YAMLNode) -> [Element.Value]? {
    element.standIn(for: node).map { [$0] }
  }

  func write(_ value: [Element.Value]) -> JSONValue {
    value.count == 1 ? element.write(value[0]) : ListKind(element: element).write(value)
  }
}

extension Kind {
  static func oneOrMore<Element: Kind>(_ element: Element) -> Self
  where Self == OneOrMoreKind<Element> {
    OneOrMoreKind(element: element)
  }
}
