import Standards

/// Why a file cannot be read; internal to parsing, it reaches the user as a diagnostic.
struct YAMLFailure: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
