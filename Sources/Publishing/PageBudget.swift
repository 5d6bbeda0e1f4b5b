/// How much a page may weigh, in bytes as gzip sends them.
struct PageBudget: Equatable, Sendable {
  private static let kilobyte = 1024

  /// The document itself.
  let html: Int
  /// Styles and scripts of the page.
  let code = 30 * kilobyte
  /// The page with everything it needs.
  let whole = 50 * kilobyte

  /// - Parameter kind: name of the page's template. A page that is a whole document, to be searched
  ///   and printed in one piece, may be twice as long as one that shows a part.
  init(kind: String) {
    let isWhole = Self.wholeDocuments.contains(kind) || kind.hasPrefix("print")
    html = (isWhole ? 40 : 20) * Self.kilobyte
  }

  private static let wholeDocuments: Set = ["encoding", "findings", "rules", "text"]
}
