extension Diagnostic {
  /// An error that nobody acknowledged: nothing is published.
  package var isOpenError: Bool { severity == .error && acknowledged == nil }

  /// A warning that nobody acknowledged.
  package var isOpenWarning: Bool { severity == .warning && acknowledged == nil }
}
