package import Standards

/// What reading a folder or a file gave.
package struct ReadingResult<Value: Sendable>: Sendable {
  /// Nothing if a part it cannot do without was refused.
  package let value: Value?
  package let diagnostics: [Diagnostic]
  /// Whether every file could be parsed; without that, findings about what is absent mean nothing.
  package let isComplete: Bool
}
