import Standards

/// One YAML file after reading: its root, or the reason why there is none.
struct YAMLFile: Sendable {
  let path: String
  let root: YAMLNode?
  let diagnostics: [Diagnostic]
  let lines: SourceLines

  init(path: String, content: FileContent) {
    self.path = path
    switch TextDecoding.decode(content, file: path) {
    case .failure(let failure):
      (root, diagnostics) = (nil, [failure.diagnostic])
      lines = SourceLines(file: path, text: "")
    case .success(let text):
      lines = SourceLines(file: path, text: text)
      if let fault = YAMLFile.fault(in: text, lines) {
        (root, diagnostics) = (nil, [fault])
        return
      }
      switch YAMLParser(file: path, lines: lines).parse(text) {
      case .success(let node): (root, diagnostics) = (node, [])
      case .failure(let failure): (root, diagnostics) = (nil, [failure.diagnostic])
      }
    }
  }

  /// What would be misread, or take too long to find out later.
  private static func fault(in text: String, _ lines: SourceLines) -> Diagnostic? {
    if let (scalar, place) = ForbiddenScalar.first(in: lines) {
      return YAMLEncoding().report(scalar, at: place)
    }
    if let tab = indentingTab(in: lines) { return YAMLSyntax().report(tab: tab) }
    return AliasSwarm.firstAnchor(in: lines).map { YAMLAlias().report(at: $0) }
  }

  /// A tab in front of the first word of a line.
  private static func indentingTab(in lines: SourceLines) -> SourcePosition? {
    for (index, line) in lines.lines.enumerated() {
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      guard indentation.count < line.count, let tab = indentation.firstIndex(of: "\t") else {
        continue
      }
      let column = line.distance(from: line.startIndex, to: tab) + 1
      return SourcePosition(file: lines.file, line: index + 1, column: column)
    }
    return nil
  }
}
