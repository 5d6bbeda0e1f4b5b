import Standards

/// What is wrong with the files. Beyond a limit faults are only counted.
struct Faults {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    diagnostics.append(diagnostic())
  }

  mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  /// A value of the wrong kind.
  mutating func refuse(_ node: YAMLNode, _ name: String, expected: @autoclosure () -> String) {
    add(WrongType().report(node, key: name, expected: expected()))
  }

  /// A single value that is none of those allowed.
  mutating func refuse(
    _ text: String, _ node: YAMLNode, _ name: String, expected: @autoclosure () -> String
  ) {
    guard !node.isNothing else { return refuse(node, name, expected: expected()) }
    add(InvalidValue().report(text, key: name, expected: expected(), at: node.position))
  }

  /// Reports what is not a single value that every YAML tool reads as words.
  mutating func checkWords(
    _ node: YAMLNode, _ name: String, expected: @autoclosure () -> String = "words"
  ) {
    guard case .scalar(let text, let quoted) = node.content, !node.isNothing else {
      return refuse(node, name, expected: expected())
    }
    if !quoted, PlainScalar.isNotText(text) {
      add(WrongType().report(unquoted: text, key: name, at: node.position))
    }
  }
}
