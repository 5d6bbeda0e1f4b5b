package import Standards

/// What is wrong with the files of a standard. Beyond a limit faults are only counted.
package struct Faults {
  /// More than these are only counted, which is a finding of its own.
  package static let most = 100_000

  private var found: [Diagnostic] = []
  private var leftOut = 0
  private var firstLeftOut: SourcePosition?

  package init() {}

  /// All that was found, at last how many were left out.
  package var diagnostics: [Diagnostic] {
    guard let firstLeftOut else { return found }
    return found + [TooLarge().report(leftOut: leftOut, from: firstLeftOut)]
  }

  mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    if found.count < Self.most { return found.append(diagnostic()) }
    if leftOut == 0 { firstLeftOut = diagnostic().position }
    leftOut += 1
  }

  package mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  /// A value of the wrong kind.
  mutating func refuse(_ node: YAMLNode, _ name: String, expected: @autoclosure () -> Wording) {
    add(WrongType().report(node, key: name, expected: expected()))
  }

  /// A single value that is none of those allowed.
  mutating func refuse(
    _ text: String, _ node: YAMLNode, _ name: String, expected: @autoclosure () -> Wording
  ) {
    guard !node.isNothing else { return refuse(node, name, expected: expected()) }
    add(InvalidValue().report(text, key: name, expected: expected(), at: node.position))
  }

  /// Reports what is not a single value that every YAML tool reads as words.
  mutating func checkWords(
    _ node: YAMLNode, _ name: String, expected: @autoclosure () -> Wording = Shape.text.expectation
  ) {
    guard case .scalar(let text, let quoted) = node.content, !node.isNothing else {
      return refuse(node, name, expected: expected())
    }
    if !quoted, PlainScalar.isNotText(text) {
      add(WrongType().report(unquoted: text, key: name, at: node.position))
    }
  }
}
