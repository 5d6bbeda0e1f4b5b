/// The ids of one page.
struct IdentifierRegistry {
  private var seen: Set<String> = []

  mutating func register(_ id: String, line: Int) throws(MarkdownProblem) {
    guard NameRule.isIdentifier(id) else {
      throw MarkdownProblem(
        "'\(id)' cannot be an id",
        help: "an id has letters, digits, '-', '_', '.' and ':' only",
        line: line)
    }
    guard seen.insert(id).inserted else {
      throw MarkdownProblem(
        "id '\(id)' is used twice on this page", help: "give each its own id", line: line)
    }
  }
}
