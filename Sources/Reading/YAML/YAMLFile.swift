import Standards

/// One YAML file after reading: its root, or the reason why there is none.
struct YAMLFile: Sendable {
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  init(path: String, content: FileContent) {
    do throws(YAMLFailure) {
      let text = SourceText(file: path, bytes: try content.text(of: path))
      if let (scalar, place) = text.firstForbidden {
        throw YAMLFailure(YAMLEncoding().report(scalar, at: place))
      }
      if let tab = text.firstIndentingTab { throw YAMLFailure(YAMLSyntax().report(tab: tab)) }
      (root, diagnostics) = (try YAMLParser.parse(text), [])
    } catch {
      (root, diagnostics) = (nil, [error.diagnostic])
    }
  }
}

/// Why a file cannot be read; internal to parsing, it reaches the user as a diagnostic.
struct YAMLFailure: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
