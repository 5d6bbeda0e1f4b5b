/// A fault at a line of the expanded text; a ``MarkdownError`` before its template is known.
struct MarkdownProblem: Error, Hashable {
  let message: String
  let help: String?
  /// 0-based.
  let line: Int

  init(_ message: String, help: String? = nil, line: Int) {
    self.message = message
    self.help = help
    self.line = line
  }
}
